#include "app/cli/reportwishes.h"
#include "app/cli/acceptedrisks.h"
#include "core/report/redaction.h"
#include "ui/print/logo.h"
#include <QCoreApplication>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Every text has a bound that a page can hold.
struct Bounded
{
    const char *name;
    QString ReportOptions::*member;
    int limit;
};
constexpr Bounded texts[] = {{"title", &ReportOptions::title, 120},
                             {"marking", &ReportOptions::marking, 60},
                             {"organisation", &ReportOptions::organisation, 120},
                             {"author", &ReportOptions::author, 120},
                             {"note", &ReportOptions::note, 2000}};

QString readSections(const QString &text, ReportOptions *out)
{
    out->sections.clear();
    for (const QString &key : text.split(u',')) {
        const auto section = reportSectionFromKey(key.trimmed());
        if (!section)
            return Text::
                tr("--sections takes summary, hosts, findings, plan, timeline, evidence and log, with commas between; "
                   "“%1” is none of them")
                    .arg(key.left(40));
        if (!out->has(*section))
            out->sections << *section;
    }
    return {};
}

QString readFilter(const QString &text, ReportOptions *out)
{
    for (const QString &key : text.split(u',')) {
        const QByteArray latin = key.trimmed().toLatin1();
        const auto effect = effectFromKey(QLatin1StringView(latin));
        const bool listed = effect && (*effect <= Effect::Advice || *effect == Effect::CouldNotTest);
        if (!listed)
            return Text::tr(
                       "--only takes blocks, unprotected, at-risk, advice and could-not-test, with commas between; "
                       "“%1” is none of them")
                .arg(key.left(40));
        out->filter.effects << *effect;
    }
    return {};
}

QString readRedaction(const QString &text, ReportOptions *out)
{
    for (const QString &word : text.split(u',')) {
        const QString key = word.trimmed();
        if (key != u"own" && key != u"mx-addresses")
            return Text::tr("--redact takes own and mx-addresses, with a comma between; “%1” is neither")
                .arg(key.left(40));
        out->redaction.own = out->redaction.own || key == u"own";
        out->redaction.mxAddresses = out->redaction.mxAddresses || key == u"mx-addresses";
    }
    if (out->redaction.own)
        out->redaction = withOwnIdentity(out->redaction);
    return {};
}

} // namespace

QList<ReportWish> reportWishes()
{
    return {
        {"sections",
         Text::tr("Parts of a report: summary, hosts, findings, plan, timeline, evidence, log (all but log). Method "
                  "and limits "
                  "are always there."),
         "LIST"},
        {"detail", Text::tr("manager, standard or engineer: how much evidence a report shows (standard)."), "LEVEL"},
        {"only",
         Text::tr("List only findings of these effects in a report, which says so: blocks, unprotected, "
                  "at-risk, advice, could-not-test."),
         "EFFECTS"},
        {"no-passed", Text::tr("Do not list the checks that passed in a report."), ""},
        {"redact",
         Text::tr("Hide in reports and JSON: own (addresses and names of this place and its user), mx-addresses."),
         "LIST"},
        {"title", Text::tr("Title of a report."), "TEXT"},
        {"organisation", Text::tr("For whom a report is."), "TEXT"},
        {"author", Text::tr("Who made a report."), "TEXT"},
        {"note", Text::tr("Some lines of your own at the head of a report."), "TEXT"},
        {"marking", Text::tr("Words at the head of a report, such as Confidential."), "TEXT"},
        {"logo", Text::tr("A PNG, JPEG or SVG picture on the cover of a PDF or HTML report."), "FILE"},
        {"accepted-risks",
         Text::tr("Findings that somebody lives with are told as such: FILE is JSON by the schema accepted-risks, or "
                  "“history” for those of the window."),
         "FILE"},
        {"paper", Text::tr("a4 or letter (a4)."), "PAPER"},
    };
}

Result<ReportOptions, QString> reportOptionsOf(const ReportWishes &wishes)
{
    ReportOptions out;
    for (const Bounded &text : texts) {
        const QString name = QString::fromLatin1(text.name);
        if (wishes.value(name).size() > text.limit)
            return failure(Text::tr("--%1 may have at most %2 characters").arg(name).arg(text.limit));
        out.*text.member = wishes.value(name);
    }
    out.passed = !wishes.contains(QStringLiteral("no-passed"));
    if (const auto detail = wishes.constFind(QStringLiteral("detail")); detail != wishes.constEnd()) {
        const auto read = reportDetailFromKey(*detail);
        if (!read)
            return failure(Text::tr("--detail must be manager, standard or engineer"));
        out.detail = *read;
    }
    if (const auto paper = wishes.constFind(QStringLiteral("paper")); paper != wishes.constEnd()) {
        const auto read = reportPaperFromKey(*paper);
        if (!read)
            return failure(Text::tr("--paper must be a4 or letter"));
        out.paper = *read;
    }
    if (const auto logo = wishes.constFind(QStringLiteral("logo")); logo != wishes.constEnd()) {
        const auto read = readLogo(*logo);
        if (!read)
            return failure(QStringLiteral("--logo: %1").arg(read.error()));
        out.logo = *read;
    }
    if (const auto risks = wishes.constFind(QStringLiteral("accepted-risks")); risks != wishes.constEnd()) {
        const auto read = acceptedRisksFrom(*risks);
        if (!read)
            return failure(QStringLiteral("--accepted-risks: %1").arg(read.error()));
        out.accepted = *read;
    }
    using Reader = QString (*)(const QString &, ReportOptions *);
    const std::pair<const char *, Reader> lists[] = {
        {"sections", &readSections}, {"only", &readFilter}, {"redact", &readRedaction}};
    for (const auto &[name, read] : lists) {
        const auto given = wishes.constFind(QString::fromLatin1(name));
        const QString problem = given == wishes.constEnd() ? QString() : read(*given, &out);
        if (!problem.isEmpty())
            return failure(problem);
    }
    return out;
}

} // namespace gatepost::cli
