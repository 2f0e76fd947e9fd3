// How it was found out, what was left out, and what the words mean.
#include "core/audit/wording.h"
#include "ui/print/pages/composer.h"
#include "ui/print/pages/table.h"

namespace gatepost::paper {

namespace {

constexpr qreal factsAt = 132 * pt; ///< names of facts are longer than labels elsewhere

struct Meaning
{
    Effect effect;
    QString text;
};

QList<Meaning> meanings()
{
    return {
        {Effect::Blocks, Text::tr("A sender that honours MTA-STS does not deliver to this host, or to any host, now.")},
        {Effect::Unprotected, Text::tr("Senders treat the domain as if it had no MTA-STS.")},
        {Effect::AtRisk, Text::tr("Fine now; fails on a known date, on one path, or for some senders.")},
        {Effect::Advice, Text::tr("Better practice, without effect on mail now.")},
        {Effect::Passed, Text::tr("Checked and in order.")},
        {Effect::CouldNotTest, Text::tr("Not known from here. This says nothing about the servers.")}};
}

QList<QPair<QString, QString>> glossary()
{
    return {
        {Text::tr("Sender"), Text::tr("A mail server somewhere that delivers mail to this domain.")},
        {Text::tr("MX host"), Text::tr("A mail server that takes mail for this domain, as named in its DNS.")},
        {Text::tr("Record"), Text::tr("The line in DNS at _mta-sts that says that there is a policy; its id changes "
                                      "whenever the policy does.")},
        {Text::tr("Policy file"), Text::tr("The text at https://mta-sts.DOMAIN/.well-known/mta-sts.txt that lists the "
                                           "MX hosts and the mode.")},
        {Text::tr("Mode"), Text::tr("enforce: senders refuse a host that fails the check. testing: they deliver, and "
                                    "report. none: switched off, on the way to removal.")},
        {QStringLiteral("max_age"), Text::tr("How long senders remember a policy that they have fetched.")},
        {QStringLiteral("STARTTLS"), Text::tr("The command by which a mail connection becomes encrypted.")}};
}

void addFacts(Composer &page)
{
    page.flow.add(page.heading(reportHeading(ReportHeading::Method), QStringLiteral("method")));
    page.flow.add(
        page.words(Text::tr("Gatepost asked what a strict sender asks, in the same order: the record in DNS, the "
                            "policy host, the policy file over HTTPS, then every MX host with STARTTLS. It sent "
                            "no mail. Each finding follows from the observations under “%1” by fixed rules.")
                       .arg(reportHeading(ReportHeading::Evidence))));
    page.flow.add({space(9 * pt)});
    for (const ReportFact &fact : page.document.method) {
        page.flow.add(page.labelled(fact.name, page.words(fact.value, Role::Small, factsAt), ink::quiet, factsAt));
        page.flow.add({space(1.5 * pt)});
    }
    page.flow.add(page.labelled(
        Text::tr("Report"),
        page.words(QStringLiteral("%1 · %2").arg(page.facts.reportId, Composer::moment(page.settings.madeAt)),
                   Role::Small, factsAt),
        ink::quiet, factsAt));
}

/// The digest in one line to compare, and what it is the digest of.
void addDigest(Composer &page)
{
    if (page.facts.digest.isEmpty())
        return;
    const auto beside = [&](const Strips &strips) {
        page.flow.add({space(2.5 * pt)});
        page.flow.add(strips);
    };
    QString text;
    if (!page.facts.fileName.isEmpty())
        text =
            Text::tr(
                "All observations are attached to this file as %1 (%n octet(s) of JSON). Gatepost judges them again: "
                "gatepost-cli audit --saved %1.",
                nullptr, int(page.facts.octets))
                .arg(page.facts.fileName);
    else if (page.settings.archival)
        text = Text::tr(
            "The observations are not attached: this file is PDF/A-1b, which allows no attachments. The digest "
            "is that of their JSON document.");
    else
        text = Text::tr("The observations are not attached to this file. The digest is that of their JSON document.");
    beside(page.labelled(Text::tr("Evidence"), page.words(text, Role::Small, factsAt), ink::quiet, factsAt));
    beside(page.labelled(QStringLiteral("SHA-256"), page.machine(page.facts.digest, Role::Mono, factsAt), ink::quiet,
                         factsAt));
}

void addLimits(Composer &page)
{
    Strips out = page.subheading(reportHeading(ReportHeading::Limits));
    out.first().anchors << Anchor{page.anchor(QStringLiteral("limits")), reportHeading(ReportHeading::Limits), 1};
    for (const QString &limit : page.document.limits) {
        out += page.marked(Effect::CouldNotTest, limit, Role::Small);
        out << space(2 * pt);
    }
    if (page.document.limits.isEmpty())
        out += page.words(Text::tr("Everything that was to be tested was tested."), Role::Small);
    page.flow.add(out);
}

/// What is printed whatever was chosen: risks that somebody lives with, and what is not in this report.
void addList(Composer &page, ReportHeading heading, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    Strips out = page.subheading(reportHeading(heading));
    for (const QString &text : texts) {
        out += page.words(text, Role::Small);
        out << space(2.5 * pt);
    }
    page.flow.add(out);
}

Strips sources(const Composer &page)
{
    Strips out = page.subheading(Text::tr("Sources"));
    out += page.words(
        Text::tr("RFC 8461 (MTA-STS), RFC 8460 (TLS reporting), RFC 7672 (DANE for SMTP), RFC 3207 (STARTTLS), "
                 "RFC 5321 (SMTP)."),
        Role::Small);
    out << space(5 * pt);
    out += page.words(Text::tr("For screen readers the HTML report of the same audit is the better form: this file has "
                               "bookmarks and a language, but no tags."),
                      Role::Small, 0, ink::quiet);
    return out;
}

void addMeanings(Composer &page)
{
    Strips out = page.subheading(Text::tr("What the marks mean"));
    for (const Meaning &meaning : meanings()) {
        const Strips mark = page.marked(meaning.effect, effectWord(meaning.effect), Role::SmallStrong);
        out += beside(mark, page.words(meaning.text, Role::Small, factsAt));
        out << space(2.5 * pt);
    }
    page.flow.add(together(out), PageFlow::Keep::Whole);
    out = page.subheading(Text::tr("Words"));
    for (const auto &[word, meaning] : glossary()) {
        out += page.labelled(word, page.words(meaning, Role::Small, factsAt), ink::text, factsAt);
        out << space(2.5 * pt);
    }
    out += sources(page); // never alone on a last page
    page.flow.add(together(out), PageFlow::Keep::Whole);
}

} // namespace

void addMethod(Composer &page)
{
    page.flow.beginSection(0.5);
    addFacts(page);
    addDigest(page);
    addLimits(page);
    addList(page, ReportHeading::Accepted, page.document.accepted);
    addList(page, ReportHeading::LeftOut, page.document.leftOut);
    addMeanings(page);
}

} // namespace gatepost::paper
