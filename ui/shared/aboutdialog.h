#pragma once
#include <QDialog>

namespace gatepost {

class CopyButton;

/// One line of the diagnostics: "Resolver", "system 192.0.2.1".
struct Diagnostic
{
    QString name;
    QString value;
    bool operator==(const Diagnostic &) const = default;
};

/// What the program is made of and where its things are, to read and for a bug report.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QList<Diagnostic> &facts, QWidget *parent = nullptr);
    /// What is known without asking anybody: versions, system, screen, language. Folders of the user are written
    /// with "~", so that a report names nobody.
    static QList<Diagnostic> usual();
    static QString withoutHome(const QString &path);
    CopyButton *copyButton() const { return m_copy; }
    QString report() const; ///< what the copy button copies

Q_SIGNALS:
    void whatIsSentWanted();

private:
    void showLicences();
    QList<Diagnostic> m_facts;
    CopyButton *m_copy;
};

} // namespace gatepost
