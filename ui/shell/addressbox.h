#pragma once
// The box that takes anything: while something is typed or pasted it says what that is and offers what can be done with
// it. Enter does the first.
#include "core/audit/recognise/recognise.h"
#include <QComboBox>

class QCompleter;
class QStandardItemModel;

namespace gatepost {

class PasteEdit;

class AddressBox : public QComboBox
{
    Q_OBJECT
public:
    explicit AddressBox(QWidget *parent = nullptr);

    void take(const QByteArray &text);        ///< as if it had been pasted; offers what can be done
    void perform();                           ///< what Enter does
    void performWith(const QByteArray &text); ///< as if it had been pasted, and Enter pressed
    QStringList offers() const;               ///< as they are shown, the first first
    const Recognition &found() const { return m_found; }

Q_SIGNALS:
    /// The action that was chosen, for the text that was recognised. `input` is what the box shows.
    void wanted(const gatepost::Recognition &found, const gatepost::PasteAction &action, const QString &input);
    void refused(const QString &input); ///< nothing can be done with it
    void edited();

private:
    void look();
    void showOffers();
    void choose(int row);
    void addRecent(const QString &typed);

    PasteEdit *m_edit;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    Recognition m_found;
};

} // namespace gatepost
