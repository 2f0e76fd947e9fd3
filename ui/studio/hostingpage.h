#pragma once
// Page 2 of a draft: where the file will live, what has to be put in place there, what must be true afterwards.
#include "core/authoring/hostingtargets.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gatepost {

class DraftDocument;
class HostingFields;

class HostingPage : public QWidget
{
    Q_OBJECT
public:
    explicit HostingPage(DraftDocument *document, QWidget *parent = nullptr);

    QListWidget *targets() const { return m_targets; }
    QComboBox *files() const { return m_files; }
    QPlainTextEdit *preview() const { return m_preview; }
    QListWidget *checks() const { return m_checks; }
    HostingFields *fields() const { return m_fields; }
    QPushButton *copyButton() const { return m_copy; }
    QString problem() const;
    QString traps() const;
    bool isReady() const { return m_made.has_value(); }

    /// The chosen target; nothing before one is.
    static std::optional<HostingTarget> targetOf(const DraftDocument &document);
    static HostingOptions optionsOf(const DraftDocument &document);

Q_SIGNALS:
    void statusText(const QString &text);
    void liveCheckWanted();
    void refreshed();

private:
    QWidget *targetPart();
    QWidget *filesPart();
    QWidget *afterPart();
    void chooseTarget();
    void chooseOptions();
    void refresh();
    void showFile();
    void copy();
    void save();

    DraftDocument *m_document;
    bool m_filling = false;
    std::optional<Hosting> m_made;
    std::optional<HostingTarget> m_shown;
    QListWidget *m_targets;
    HostingFields *m_fields;
    QLabel *m_problem;
    QComboBox *m_files;
    QLabel *m_purpose;
    QPlainTextEdit *m_preview;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPlainTextEdit *m_steps;
    QListWidget *m_checks;
    QLabel *m_traps;
    QPushButton *m_checkLive;
};

} // namespace gatepost
