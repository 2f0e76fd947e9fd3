#include "ui/print/exportchoices.h"
#include "core/store/settings.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportChoices)
};

constexpr std::array formatKeys{QLatin1StringView("pdf"),     QLatin1StringView("html"), QLatin1StringView("markdown"),
                                QLatin1StringView("text"),    QLatin1StringView("csv"),  QLatin1StringView("json"),
                                QLatin1StringView("gatepost")};

QString settingKey(ExportKind kind, const char *key)
{
    const QString group =
        kind == ExportKind::Comparison ? QStringLiteral("export/comparison/") : QStringLiteral("export/");
    return group + QString::fromLatin1(key);
}

/// Reads one key each; what cannot be read leaves the default.
class Keys
{
public:
    Keys(const QSettings &settings, ExportKind kind) : m_settings(settings), m_kind(kind) {}
    void read(const char *key, bool *into) const { *into = value(key, *into).toBool(); }
    void read(const char *key, QString *into) const { *into = value(key, *into).toString().left(1000); }
    template <typename T, typename FromKey> void read(const char *key, T *into, FromKey fromKey) const
    {
        if (const auto found = fromKey(value(key, {}).toString()))
            *into = *found;
    }

private:
    QVariant value(const char *key, const QVariant &otherwise) const
    {
        const QVariant common = m_settings.value(settingKey(ExportKind::Audit, key), otherwise);
        return m_settings.value(settingKey(m_kind, key), common);
    }
    const QSettings &m_settings;
    const ExportKind m_kind;
};

std::optional<ExportFormat> formatFromKey(const QString &key)
{
    for (const ExportFormat format : allExportFormats) {
        if (key == exportFormatKey(format))
            return format;
    }
    return std::nullopt;
}

/// That people have in this country.
ReportPaper usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? ReportPaper::Letter : ReportPaper::A4;
}

} // namespace

QLatin1StringView exportFormatKey(ExportFormat format)
{
    return formatKeys.at(std::size_t(format));
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::Text:
        return QStringLiteral("txt");
    default:
        return QString(exportFormatKey(format));
    }
}

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return Text::tr("PDF");
    case ExportFormat::Html:
        return Text::tr("HTML");
    case ExportFormat::Markdown:
        return Text::tr("Markdown");
    case ExportFormat::Text:
        return Text::tr("Plain text");
    case ExportFormat::Csv:
        return Text::tr("CSV");
    case ExportFormat::Json:
        return Text::tr("JSON");
    case ExportFormat::Gatepost:
        break;
    }
    return QStringLiteral(".gatepost");
}

bool isReport(ExportFormat format)
{
    return format < ExportFormat::Csv;
}

ExportChoices loadExportChoices(const QSettings &settings, ExportKind kind)
{
    ExportChoices out;
    const Keys keys(settings, kind);
    keys.read("format", &out.format, formatFromKey);
    keys.read("rows", &out.rows, [](const QString &key) { return csvRowsFromKey(key); });
    keys.read("detail", &out.detail, [](const QString &key) { return reportDetailFromKey(key); });
    keys.read("paper", &out.paper, [](const QString &key) { return reportPaperFromKey(key); });
    keys.read("byteOrderMark", &out.byteOrderMark);
    keys.read("archival", &out.archival);
    keys.read("attach", &out.attach);
    keys.read("passed", &out.passed);
    keys.read("listAccepted", &out.listAccepted);
    keys.read("language", &out.language);
    keys.read("localTimes", &out.localTimes);
    keys.read("organisation", &out.organisation);
    keys.read("author", &out.author);
    keys.read("marking", &out.marking);
    keys.read("logo", &out.logoFile);
    keys.read("hideOwn", &out.hideOwn);
    keys.read("hideMxAddresses", &out.hideMxAddresses);
    keys.read("folder", &out.folder);
    keys.read("open", &out.openWhenDone);
    keys.read("showInFolder", &out.showInFolder);
    bool number = false;
    keys.read("number", &number);
    out.ifExists = number ? IfExists::Number : IfExists::Ask;
    QString sections;
    keys.read("sections", &sections);
    if (sections.isEmpty())
        return out;
    out.sections.clear();
    for (const QString &key : sections.split(u',')) {
        const auto section = reportSectionFromKey(key);
        if (section && !out.sections.contains(*section))
            out.sections << *section;
    }
    return out;
}

void saveExportChoices(QSettings *settings, const ExportChoices &choices, ExportKind kind)
{
    QStringList sections;
    for (const ReportSection section : choices.sections)
        sections << QString(reportSectionKey(section));
    const std::pair<const char *, QVariant> values[] = {
        {"format", QString(exportFormatKey(choices.format))},
        {"rows", QString(csvRowsKey(choices.rows))},
        {"detail", QString(reportDetailKey(choices.detail))},
        {"paper", QString(reportPaperKey(choices.paper))},
        {"byteOrderMark", choices.byteOrderMark},
        {"archival", choices.archival},
        {"attach", choices.attach},
        {"passed", choices.passed},
        {"listAccepted", choices.listAccepted},
        {"language", choices.language},
        {"localTimes", choices.localTimes},
        {"organisation", choices.organisation},
        {"author", choices.author},
        {"marking", choices.marking},
        {"logo", choices.logoFile},
        {"hideOwn", choices.hideOwn},
        {"hideMxAddresses", choices.hideMxAddresses},
        {"folder", choices.folder},
        {"open", choices.openWhenDone},
        {"showInFolder", choices.showInFolder},
        {"number", choices.ifExists == IfExists::Number},
        {"sections", sections.join(u',')},
    };
    for (const auto &[key, value] : values)
        settings->setValue(settingKey(kind, key), value);
}

void takeFromSettings(const Settings &settings, ExportChoices *choices)
{
    choices->organisation = settings.text(SettingId::ReportOrganisation);
    choices->author = settings.text(SettingId::ReportAuthor);
    choices->logoFile = settings.text(SettingId::ReportLogo);
    choices->marking = settings.text(SettingId::ReportMarking);
    choices->passed = settings.isOn(SettingId::ReportPassed);
    choices->paper = reportPaperFromKey(settings.text(SettingId::ReportPaper)).value_or(usualPaper());
    const bool evidence = settings.isOn(SettingId::ReportEvidence);
    if (!evidence)
        choices->sections.removeAll(ReportSection::Evidence);
    if (!evidence || choices->sections.contains(ReportSection::Evidence))
        return;
    choices->sections << ReportSection::Evidence;
    std::sort(choices->sections.begin(), choices->sections.end());
}

void keepInSettings(const ExportChoices &choices, Settings *settings)
{
    const auto keep = [settings](SettingId id, const QString &value) {
        if (settings->text(id) != value)
            settings->set(id, value); // refused when it cannot be, such as a logo that is gone: then it stays
    };
    keep(SettingId::ReportOrganisation, choices.organisation);
    keep(SettingId::ReportAuthor, choices.author);
    keep(SettingId::ReportLogo, choices.logoFile);
    keep(SettingId::ReportMarking, choices.marking);
    const bool usual = settings->text(SettingId::ReportPaper).isEmpty() && choices.paper == usualPaper();
    if (!usual)
        keep(SettingId::ReportPaper, QString(reportPaperKey(choices.paper)));
    const std::pair<SettingId, bool> parts[] = {
        {SettingId::ReportPassed, choices.passed},
        {SettingId::ReportEvidence, choices.sections.contains(ReportSection::Evidence)}};
    for (const auto &[id, on] : parts) {
        if (settings->isOn(id) != on)
            settings->set(id, on);
    }
}

} // namespace gatepost
