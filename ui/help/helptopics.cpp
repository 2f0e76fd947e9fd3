#include "ui/help/helptopics.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

const QString findingPrefix = QStringLiteral("finding:");

struct Row
{
    const char *id;
    const char *words;
};

/// In reading order. The words are what people search for, in the languages they do it in.
constexpr Row rows[] = {
    {"start", "begin first account privacy"},
    {"address-box", "paste bounce drop recognise search"},
    {"reading-an-audit", "verdict pipeline step record host fetch file match tls policy not found fetch error"},
    {"findings", "severity effect filter chip list accept risk"},
    {"evidence", "drawer raw certificate repeat curl proof"},
    {"mx-comparison", "mx mismatch matrix picture what if sender lens wildcard not enforcing"},
    {"timeline", "expiry date certificate chart"},
    {"raw-log", "queries transcript packet"},
    {"port-25", "blocked elsewhere socks ssh script firewall provider"},
    {"policy-studio", "draft write publish hosting dns snippet live"},
    {"roll-out",
     "enforce testing plan pre-flight migrate change mx switch off remove emergency still sees the old policy"},
    {"compare", "difference changes two audits"},
    {"reports", "export pdf html csv json"},
    {"offline", "network internet demo saved"},
    {"settings", "profile resolver theme dark language text size data"},
    {"keys", "shortcut keyboard accessibility screen reader"},
    {"what-is-sent", "privacy telemetry traffic"},
    {"command-line", "cli script automation exit code"},
    {"findings-list", "id catalogue all errors"},
    {"glossary", "word term meaning max_age mode enforce testing none"},
};

QString readTopic(const QString &id)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

QString translated(const char *text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9](?![0-9A-F])"));
    return QCoreApplication::translate("Findings", text).replace(place, QStringLiteral("…"));
}

/// Catalogue texts are plain; Markdown must not read anything into them.
QString escaped(const QString &text)
{
    QString out = text;
    for (const char special : {'\\', '*', '_', '`', '<', '>', '[', ']', '|', '#'})
        out.replace(QLatin1Char(special), QStringLiteral("\\") + QLatin1Char(special));
    return out;
}

QString findingPage(FindingId id)
{
    const CatalogueRow &row = catalogueRow(id);
    QString out = QStringLiteral("# %1\n\n`%2` · %3\n\n")
                      .arg(escaped(translated(row.title)), findingKey(id), escaped(stepName(row.step)));
    const std::pair<QString, const char *> parts[] = {{Text::tr("What senders do"), row.senders},
                                                      {Text::tr("Fix first"), row.fix}};
    for (const auto &[heading, text] : parts) {
        if (*text != '\0')
            out += QStringLiteral("## %1\n\n%2\n\n").arg(heading, escaped(translated(text)));
    }
    const std::pair<QString, std::optional<PolicyMode>> modes[] = {{Text::tr("no policy, or mode none"), std::nullopt},
                                                                   {QStringLiteral("testing"), PolicyMode::Testing},
                                                                   {QStringLiteral("enforce"), PolicyMode::Enforce}};
    out += QStringLiteral("## %1\n\n").arg(Text::tr("Effect by the mode of the policy"));
    for (const auto &[mode, value] : modes)
        out += QStringLiteral("- %1: %2\n").arg(mode, effectWord(effectOf(id, value)));
    return out + QStringLiteral("\n%1\n\n[%2](findings-list)\n")
                     .arg(Text::tr("Source: %1").arg(findingReference(id)), Text::tr("All findings"));
}

QString findingsPage()
{
    QString out = readTopic(QStringLiteral("findings-list"));
    for (const Step step : allSteps) {
        out += QStringLiteral("\n## %1 %2\n\n").arg(int(step)).arg(stepName(step));
        for (int i = 0; i < int(FindingId::Count); ++i) {
            const FindingId id = FindingId(i);
            if (hasCatalogueRow(id) && catalogueRow(id).step == step)
                out += QStringLiteral("- [%1](%2%1): %3\n")
                           .arg(findingKey(id), findingPrefix, escaped(translated(catalogueRow(id).title)));
        }
    }
    return out;
}

/// Lower is better; nothing: not found.
std::optional<int> rankOf(const HelpTopic &topic, const QStringList &words)
{
    const QString text = helpText(topic.id);
    int rank = 0;
    for (const QString &word : words) {
        if (topic.title.contains(word, Qt::CaseInsensitive))
            continue;
        if (topic.words.contains(word, Qt::CaseInsensitive))
            rank = qMax(rank, 1);
        else if (text.contains(word, Qt::CaseInsensitive))
            rank = qMax(rank, 2);
        else
            return std::nullopt;
    }
    return rank;
}

} // namespace

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> topics = [] {
        QList<HelpTopic> out;
        for (const Row &row : rows) {
            const QString id = QString::fromLatin1(row.id);
            out << HelpTopic{id, titleOf(readTopic(id)), QString::fromLatin1(row.words)};
        }
        return out;
    }();
    return topics;
}

QString helpText(const QString &id)
{
    if (id == u"findings-list")
        return findingsPage();
    if (id.startsWith(findingPrefix)) {
        const QByteArray key = id.mid(findingPrefix.size()).toLatin1();
        const auto found = findingFromKey(QLatin1StringView(key));
        return found && hasCatalogueRow(*found) ? findingPage(*found) : QString();
    }
    const QList<HelpTopic> &topics = helpTopics();
    const bool known =
        std::any_of(topics.begin(), topics.end(), [&](const HelpTopic &topic) { return topic.id == id; });
    return known ? readTopic(id) : QString();
}

QList<HelpTopic> findHelp(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, HelpTopic>> found;
    for (const HelpTopic &topic : helpTopics()) {
        if (const auto rank = rankOf(topic, words))
            found << std::pair(*rank, topic);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<HelpTopic> out;
    for (const auto &[rank, topic] : std::as_const(found))
        out << topic;
    return out;
}

} // namespace gatepost
