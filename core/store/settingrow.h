#pragma once
// The settings as data: one row each. The window, the search, the file and the checks are made from this table.
#include <QString>
#include <QStringList>
#include <span>

namespace gatepost {

enum class SettingPage { General, Network, Checks, Reports, Privacy, Appearance };
inline constexpr int settingPages = int(SettingPage::Appearance) + 1;
QString pageTitle(SettingPage page);
QString pageHelp(SettingPage page); ///< one sentence under the title, empty without

enum class SettingType {
    Toggle, ///< "yes" or "no"
    Number,
    Choice,
    Text,
    File ///< path of a file to read, empty: none
};

enum class SettingId {
    Language,
    StartWith,
    Times,
    Resolver,
    SecondResolver,
    DnsSeconds,
    FetchSeconds,
    FetchKilobytes,
    Proxy,
    TrustFile,
    Depth,
    ProbeMx,
    MxFrom,
    ControlHost,
    EhloName,
    MxSeconds,
    Jobs,
    AuditSeconds,
    CertificateDays,
    MaxAgeDays,
    SlowFetchSeconds,
    RecordTtlHours,
    ReportOrganisation,
    ReportAuthor,
    ReportLogo,
    ReportPaper,
    ReportMarking,
    ReportPassed,
    ReportEvidence,
    KeepAudits,
    KeepDays,
    RememberRecent,
    Theme,
    TextSize,
    Count
};

struct SettingChoice
{
    const char *key;   ///< in the file
    const char *title; ///< translation context "Settings"
};

/// Texts are source strings of the translation context "Settings".
struct SettingRow
{
    SettingId id;
    const char *key; ///< in the file, "network/resolver"
    SettingPage page;
    SettingType type;
    const char *title;
    const char *help;
    const char *words;      ///< to be found by, besides title and help
    const char *fallback;   ///< the default, as it would stand in the file
    bool ofProfile = false; ///< each profile has its own value
    int least = 0;          ///< of a number
    int most = 0;
    const char *unit = "";  ///< a number with its unit, "%n day(s)"
    const char *zero = "";  ///< what 0 is called, when it means something else
    const char *empty = ""; ///< what an empty text means, shown in its place
    std::span<const SettingChoice> choices = {};
    /// What is wrong with a text, in the user's language; null: any text will do.
    QString (*complaint)(const QString &text) = nullptr;
};

std::span<const SettingRow> settingRows(); ///< in the order of the window
const SettingRow &settingRow(SettingId id);
const SettingRow *settingRow(const QString &key); ///< null: there is none

QString settingTitle(const SettingRow &row);
QString settingHelp(const SettingRow &row);
QString settingNumberText(const SettingRow &row, int number); ///< "14 days", "never"

/// What is wrong with a value as it would stand in the file; empty: it can be kept.
QString settingComplaint(const SettingRow &row, const QString &value);

/// The settings that an input means, best first: by title, then words, then help, in the user's language and in
/// English.
QList<SettingId> findSettings(const QString &input);

} // namespace gatepost
