#include "core/report/picture.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

constexpr int mostNames = 3;
constexpr qsizetype longestText = 120;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPicture)
};

QString namesText(const Observation &seen, int host)
{
    const QStringList names = certificateNames(seen, host);
    QString out = names.mid(0, mostNames).join(QStringLiteral(" · "));
    if (names.size() > mostNames)
        out += QStringLiteral(" · ") + Text::tr("%n more", nullptr, int(names.size()) - mostNames);
    return out;
}

} // namespace

ReportPicture reportPicture(const Observation &seen, const Assessment &judged)
{
    ReportPicture out;
    const bool applied = judged.compared && judged.mode();
    out.policyHead = applied ? Text::tr("Policy (%1)").arg(QString(modeName(*judged.mode()))) : Text::tr("Policy");
    if (judged.compared) {
        for (const MxPattern &pattern : judged.compared->mx)
            out.lines << visible(pattern.text, longestText);
    }
    for (int row = 0; row < int(judged.hosts.size()); ++row) {
        const HostDecision &host = judged.hosts[row];
        const QString name = visible(host.host.toUnicode(), longestText);
        out.hosts << (host.preference ? QStringLiteral("%1 %2").arg(*host.preference).arg(name) : name);
        for (const int line : host.match.matching)
            out.matches << ReportJoin{line, row, CheckState::Passed};
        const bool missing = host.inPolicy == CheckState::Failed && host.match.nearest >= 0;
        if (missing && host.match.nearest < out.lines.size())
            out.matches << ReportJoin{host.match.nearest, row, CheckState::Failed};
        out.names << namesText(seen, host.observed);
        if (!out.names.last().isEmpty())
            out.certificates << ReportJoin{row, row, host.certificate};
    }
    return out;
}

QString policyColumnText()
{
    return Text::tr("No policy to compare with.");
}

QString hostColumnText()
{
    return Text::tr("MX hosts in DNS");
}

QString certificateColumnText()
{
    return Text::tr("Names in the certificates");
}

QString pictureLegend()
{
    return Text::tr("A host is used only if both of its sides are solid. Dashed: does not match. Dotted: not known.");
}

QString pictureTitle()
{
    return Text::tr("Picture of the MX comparison");
}

} // namespace gatepost
