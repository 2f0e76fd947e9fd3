#pragma once
#include <QByteArray>
#include <QLineEdit>

namespace gatepost {

/// A line to type in that takes a whole mail when one is pasted: it shows the beginning in one line and keeps the rest
/// until something is typed.
class PasteEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasteEdit(QWidget *parent = nullptr);
    void take(const QByteArray &octets); ///< as if it had been pasted over everything
    QByteArray content() const;          ///< what was pasted, or what is typed

Q_SIGNALS:
    void taken(); ///< a text came from the clipboard as a whole

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool takeClipboard(); ///< false for a short line, which is inserted where the cursor is

    QByteArray m_whole;
    QString m_shown;
};

} // namespace gatepost
