#pragma once
// What the sections of a report are written with.
#include "ui/print/pages/pageflow.h"
#include "ui/print/pages/printrequest.h"
#include <QCoreApplication>

namespace gatepost::paper {

/// Translations of the pages.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

/// What is said about the evidence beside it.
struct EvidenceFacts
{
    QString reportId; ///< "GP-20261123-7F3A"
    QString digest;   ///< SHA-256, hexadecimal; empty without evidence
    QString fileName; ///< of the attachment, empty without
    qsizetype octets = 0;
};

class Composer
{
public:
    Composer(const ReportDocument &document, qsizetype number, const PrintRequest &request, const EvidenceFacts &facts,
             const Typography &typography, PageFlow *flow);

    const ReportDocument &document;
    const PrintSettings &settings;
    const EvidenceFacts &facts;
    const Typography &typography;
    PageFlow &flow;

    qreal width() const { return flow.width(); }
    /// Text in the language of the report.
    Strips words(const QString &text, Role role = Role::Body, qreal x = 0, const QColor &colour = ink::text,
                 qreal room = 0) const; ///< room: at its end, left free
    /// Names, records, commands: not a language.
    Strips machine(const QString &text, Role role = Role::Mono, qreal x = 0, const QColor &colour = ink::text,
                   qreal room = 0) const;
    /// The same with a mark before it.
    Strips marked(Effect effect, const QString &text, Role role, qreal x = 0, const QColor &colour = ink::text,
                  qreal room = 0) const;
    Strips heading(const QString &title, const QString &anchor = {}) const;
    Strips subheading(const QString &title) const;
    /// A label at the side, what it says beside it.
    Strips labelled(const QString &label, const Strips &content, const QColor &colour = ink::quiet,
                    qreal room = 0) const; ///< room: for the label; 0: labelWidth()
    qreal labelWidth() const { return 92 * pt; }
    QString anchor(const QString &name) const; ///< of this report among several
    static QString moment(const QDateTime &when);
    static QString day(const QDateTime &when);

private:
    TextStyle style(Role role, const QColor &colour, Writing writing) const;
    qsizetype m_number;
};

void addCover(Composer &page);
void addSummary(Composer &page);
void addChanges(Composer &page);
void addComparison(Composer &page);
void addFindings(Composer &page);
void addPlan(Composer &page);
void addTimeline(Composer &page);
void addEvidence(Composer &page);
void addMethod(Composer &page);
void addLog(Composer &page);

} // namespace gatepost::paper
