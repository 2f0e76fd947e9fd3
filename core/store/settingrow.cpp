#include "core/store/settingrow.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Settings", text) : QString();
}

bool hasInvisible(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

QString numberComplaint(const SettingRow &row, const QString &value)
{
    bool number = false;
    const int n = value.toInt(&number);
    if (!number || n < row.least || n > row.most)
        return Text::tr("A number from %1 to %2 is needed.").arg(row.least).arg(row.most);
    return {};
}

QString textComplaint(const SettingRow &row, const QString &value)
{
    constexpr qsizetype longest = 1000;
    if (value.size() > longest)
        return Text::tr("This is longer than %1 characters.").arg(longest);
    if (hasInvisible(value))
        return Text::tr("This has a character that cannot be seen. Type it again.");
    return row.complaint ? row.complaint(value) : QString();
}

/// How well the words of the input fit one text: 0 not at all.
int fit(const QStringList &wanted, const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QString low = text.toLower();
    int out = 0;
    for (const QString &word : wanted) {
        const qsizetype at = low.indexOf(word);
        if (at < 0)
            return 0;
        out += at == 0 || !low[at - 1].isLetterOrNumber() ? 2 : 1;
    }
    return out;
}

int score(const SettingRow &row, const QStringList &wanted)
{
    constexpr int title = 1000;
    constexpr int word = 100;
    const auto best = [&wanted](const char *text) {
        return std::max(fit(wanted, QString::fromUtf8(text)), fit(wanted, translated(text)));
    };
    int choices = 0;
    for (const SettingChoice &choice : row.choices)
        choices = std::max(choices, best(choice.title));
    return title * best(row.title) + word * std::max(best(row.words), choices) + best(row.help);
}

} // namespace

QString pageTitle(SettingPage page)
{
    switch (page) {
    case SettingPage::General:
        return Text::tr("General");
    case SettingPage::Network:
        return Text::tr("Network");
    case SettingPage::Checks:
        return Text::tr("Checks");
    case SettingPage::Reports:
        return Text::tr("Reports and export");
    case SettingPage::Privacy:
        return Text::tr("Data and privacy");
    case SettingPage::Appearance:
        break;
    }
    return Text::tr("Appearance");
}

QString pageHelp(SettingPage page)
{
    switch (page) {
    case SettingPage::Network:
        return Text::tr("How audits look at the network. Each profile has its own values.");
    case SettingPage::Checks:
        return Text::tr(
            "Where a value becomes a finding. Each profile has its own values. The rules of the RFCs cannot "
            "be changed.");
    case SettingPage::Privacy:
        return Text::tr(
            "Everything stays on this computer. Gatepost sends nothing about you or your audits to anybody.");
    default:
        return {};
    }
}

const SettingRow &settingRow(SettingId id)
{
    return settingRows()[std::size_t(id)];
}

const SettingRow *settingRow(const QString &key)
{
    for (const SettingRow &row : settingRows()) {
        if (key == QLatin1StringView(row.key))
            return &row;
    }
    return nullptr;
}

QString settingTitle(const SettingRow &row)
{
    return translated(row.title);
}

QString settingHelp(const SettingRow &row)
{
    return translated(row.help);
}

QString settingNumberText(const SettingRow &row, int number)
{
    if (number == 0 && *row.zero)
        return translated(row.zero);
    return *row.unit ? QCoreApplication::translate("Settings", row.unit, nullptr, number) : QLocale().toString(number);
}

QString settingComplaint(const SettingRow &row, const QString &value)
{
    switch (row.type) {
    case SettingType::Toggle:
        return value == u"yes" || value == u"no" ? QString() : Text::tr("This is either on or off.");
    case SettingType::Number:
        return numberComplaint(row, value);
    case SettingType::Choice:
        return std::any_of(row.choices.begin(), row.choices.end(),
                           [&value](const SettingChoice &c) { return value == QLatin1StringView(c.key); })
                   ? QString()
                   : Text::tr("“%1” is none of the choices.").arg(value);
    case SettingType::Text:
    case SettingType::File:
        break;
    }
    return textComplaint(row, value);
}

QList<SettingId> findSettings(const QString &input)
{
    const QStringList wanted = input.toLower().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<std::pair<int, SettingId>> found;
    for (const SettingRow &row : settingRows()) {
        if (const int points = score(row, wanted); points > 0)
            found.append({points, row.id});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<SettingId> out;
    for (const auto &[points, id] : found)
        out << id;
    return out;
}

} // namespace gatepost
