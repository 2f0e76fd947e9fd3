#pragma once
// Everything that can be done or gone to, found by typing (Ctrl+K). A prefix narrows: > command, @ domain, # finding,
// ? help.
#include <functional>
#include <QDialog>
#include <QList>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace gatepost {

struct PaletteEntry
{
    enum class Kind { Command, Domain, Finding, Help, Setting };
    Kind kind = Kind::Command;
    QString text;
    QString note;       ///< at the end of the line: a key, a domain
    QString otherWords; ///< also found by these
    std::function<void()> run;
};

/// The entries that the typed text finds, best first: every word of it has to occur; words that begin with it come
/// first.
QList<PaletteEntry> matchingEntries(const QList<PaletteEntry> &entries, const QString &typed);

class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QList<PaletteEntry> entries, QWidget *parent);
    QLineEdit *edit() const { return m_edit; }
    QStringList shown() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run(int row);

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_found;
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace gatepost
