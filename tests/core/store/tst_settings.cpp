// Settings as data: every row is sound, every change is kept and can be undone, and every one does something.
#include "core/audit/assess.h"
#include "core/audit/catalogue.h"
#include "core/store/settingsprofile.h"
#include "tests/support/schema.h"
#include "tests/support/synthetic.h"
#include "tests/support/testdata.h"
#include <csignal>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

QString fallback(SettingId id)
{
    return QString::fromUtf8(settingRow(id).fallback);
}

/// A value that is not the default, and that can be kept.
QString another(const SettingRow &row, const QString &file)
{
    switch (row.type) {
    case SettingType::Toggle:
        return QLatin1StringView(row.fallback) == "yes"_L1 ? u"no"_s : u"yes"_s;
    case SettingType::Number:
        return QString::number(QString::fromLatin1(row.fallback).toInt() == row.least ? row.most : row.least);
    case SettingType::Choice:
        return QString::fromLatin1(QLatin1StringView(row.choices.back().key) == QLatin1StringView(row.fallback)
                                       ? row.choices.front().key
                                       : row.choices.back().key);
    case SettingType::File:
        return file;
    case SettingType::Text:
        break;
    }
    switch (row.id) {
    case SettingId::Resolver:
    case SettingId::SecondResolver:
        return u"192.0.2.1, tls://dns.example"_s;
    case SettingId::Proxy:
        return u"socks5://proxy.example:1080"_s;
    case SettingId::MxFrom:
        return u"ssh://admin@vps.example"_s;
    case SettingId::ControlHost:
    case SettingId::EhloName:
        return u"mx.example.net"_s;
    default:
        return u"Example, Ltd; \"quoted\" = ä % / \\"_s;
    }
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsAreSound_data();
    void rowsAreSound();
    void keysAreUnique();
    void defaultsAreTheProgrammes();
    void keptAndUndone_data();
    void keptAndUndone();
    void refused_data();
    void refused();
    void damagedFile_data();
    void damagedFile();
    void restorePage();
    void undoInOrder();
    void sameValueIsNoChange();
    void found_data();
    void found();
    void profiles();
    void profileNames_data();
    void profileNames();
    void profileHasItsOwn();
    void removedProfileComesBack();
    void exportAndImport();
    void importRefuses_data();
    void importRefuses();
    void importTakesFreeNames();
    void toProfile();
    void thresholds_data();
    void thresholds();
    void toReport();
    void shortcuts();
    void diskFull();
    void twoAtOnce();
    void nothingAtHome();

private:
    QString file() const { return m_folder->filePath(u"deep/gatepost.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestSettings::init()
{
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file());
}

void TestSettings::rowsAreSound_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(settingRows().size()); ++i)
        QTest::newRow(settingRows()[std::size_t(i)].key) << i;
}

void TestSettings::rowsAreSound()
{
    QFETCH(int, index);
    const SettingRow &row = settingRows()[std::size_t(index)];
    QVERIFY(*row.title);
    QVERIFY(*row.words);
    QVERIFY(settingRow(row.id).id == row.id);
    QCOMPARE(settingRow(QString::fromLatin1(row.key)), &row);
    QCOMPARE(settingComplaint(row, fallback(row.id)), QString());
    QCOMPARE(row.type == SettingType::Choice, !row.choices.empty());
    if (row.type == SettingType::Number)
        QVERIFY(row.least < row.most);
    QCOMPARE(row.ofProfile, row.page == SettingPage::Network || row.page == SettingPage::Checks);
    QVERIFY(!pageTitle(row.page).isEmpty());
    // Found by its own title, first or among those of the same words.
    QVERIFY(findSettings(settingTitle(row)).contains(row.id));
}

void TestSettings::keysAreUnique()
{
    QSet<QString> keys;
    QSet<QString> titles;
    for (const SettingRow &row : settingRows()) {
        keys << QString::fromLatin1(row.key);
        titles << settingTitle(row);
    }
    QCOMPARE(keys.size(), qsizetype(SettingId::Count));
    QCOMPARE(titles.size(), qsizetype(SettingId::Count));
    QVERIFY(!settingRow(u"general/nonsense"_s));
}

/// Untouched settings change nothing about an audit.
void TestSettings::defaultsAreTheProgrammes()
{
    const Profile made = profileFrom(*m_settings).profile;
    const Profile usual;
    QCOMPARE(made.resolvers.size(), usual.resolvers.size());
    QCOMPARE(made.dnsTimeout, usual.dnsTimeout);
    QCOMPARE(made.fetch.totalTimeout, usual.fetch.totalTimeout);
    QCOMPARE(made.fetch.maxBodyBytes, usual.fetch.maxBodyBytes);
    QCOMPARE(made.smtp.totalTimeout, usual.smtp.totalTimeout);
    QCOMPARE(made.smtp.ehloName, usual.smtp.ehloName);
    QCOMPARE(made.jobs, usual.jobs);
    QCOMPARE(made.timeout, usual.timeout);
    QCOMPARE(made.probeSmtp, usual.probeSmtp);
    QVERIFY(made.depth == usual.depth);
    QVERIFY(made.thresholds == usual.thresholds);
    QVERIFY(!made.proxy && !made.smtpProxy && made.controlHost.isEmpty() && made.trustFile.isEmpty());
    QVERIFY(reportOptionsFrom(*m_settings) == ReportOptions());
}

void TestSettings::keptAndUndone_data()
{
    rowsAreSound_data();
}

/// Acceptance point 102: each change can be undone. And each is there at the next start.
void TestSettings::keptAndUndone()
{
    QFETCH(int, index);
    const SettingRow &row = settingRows()[std::size_t(index)];
    const QString file = m_folder->filePath(u"some.pem"_s);
    QFile some(file);
    QVERIFY(some.open(QIODevice::WriteOnly));
    const QString value = another(row, file);
    QVERIFY(value != fallback(row.id));
    QSignalSpy changed(m_settings.get(), &Settings::changed);
    QVERIFY(!m_settings->canUndo());
    QCOMPARE(m_settings->set(row.id, value), QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<SettingId>(), row.id);
    QCOMPARE(m_settings->text(row.id), value);
    QVERIFY(!m_settings->isDefault(row.id));
    QCOMPARE(Settings(m_settings->file()).text(row.id), value);
    QVERIFY(m_settings->undoText().contains(settingTitle(row)));
    m_settings->undo();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_settings->text(row.id), fallback(row.id));
    QCOMPARE(Settings(m_settings->file()).text(row.id), fallback(row.id));
    QVERIFY(!m_settings->canUndo());
}

void TestSettings::refused_data()
{
    QTest::addColumn<SettingId>("id");
    QTest::addColumn<QString>("value");
    QTest::newRow("no number") << SettingId::Jobs << u"many"_s;
    QTest::newRow("too small") << SettingId::Jobs << u"0"_s;
    QTest::newRow("too large") << SettingId::Jobs << u"1000"_s;
    QTest::newRow("with blanks") << SettingId::Jobs << u"1 0"_s;
    QTest::newRow("empty number") << SettingId::Jobs << QString();
    QTest::newRow("no choice") << SettingId::Theme << u"pink"_s;
    QTest::newRow("neither on nor off") << SettingId::ProbeMx << u"perhaps"_s;
    QTest::newRow("no server") << SettingId::Resolver << u"192.0.2.1, not a server"_s;
    QTest::newRow("no proxy") << SettingId::Proxy << u"http://proxy.example:8080"_s;
    QTest::newRow("no vantage") << SettingId::MxFrom << u"telnet://vps.example"_s;
    QTest::newRow("an option of ssh") << SettingId::MxFrom << u"ssh://-oProxyCommand=sh"_s;
    QTest::newRow("no control host") << SettingId::ControlHost << u"mail server"_s;
    QTest::newRow("no EHLO name") << SettingId::EhloName << u"my computer"_s;
    QTest::newRow("an injected command") << SettingId::EhloName << u"a.example\r\nMAIL FROM:<>"_s;
    QTest::newRow("no file") << SettingId::TrustFile << u"/no/such/file.pem"_s;
    QTest::newRow("invisible") << SettingId::ReportAuthor << u"Ann\u202eeman"_s;
    QTest::newRow("endless") << SettingId::ReportAuthor << QString(2000, u'a');
}

void TestSettings::refused()
{
    QFETCH(SettingId, id);
    QFETCH(QString, value);
    QVERIFY(!m_settings->set(id, value).isEmpty());
    QCOMPARE(m_settings->text(id), fallback(id));
    QVERIFY(!m_settings->canUndo());
    QVERIFY(!QFile::exists(file()));
}

void TestSettings::damagedFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\xff\x13[[]=\x00=\n\n]", 12);
    QTest::newRow("wrong values") << QByteArray("[network]\njobs=-5\n[profiles]\nmain\\network\\jobs=99999999999\n"
                                                "main\\name=\n[appearance]\ntheme=pink\ntext-size=0\n");
    QTest::newRow("objects") << QByteArray("[appearance]\ntheme=@Variant(\\0\\0\\0\\x7f)\ntext-size=@Invalid()\n");
    QTest::newRow("an unknown profile") << QByteArray("[%General]\nprofile=p77\n");
}

/// Whatever stands in the file, the program starts, with defaults for what cannot be.
void TestSettings::damagedFile()
{
    QFETCH(QByteArray, text);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile made(file());
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(text);
    made.close();
    Settings settings(file());
    for (const SettingRow &row : settingRows())
        QCOMPARE(settings.text(row.id), fallback(row.id));
    QCOMPARE(settings.activeProfile(), mainProfile);
    QVERIFY(!settings.profileName(mainProfile).isEmpty());
    QCOMPARE(settings.set(SettingId::Theme, u"dark"_s), QString());
    QCOMPARE(Settings(file()).text(SettingId::Theme), u"dark"_s);
}

void TestSettings::restorePage()
{
    m_settings->set(SettingId::Jobs, 8);
    m_settings->set(SettingId::EhloName, u"mx.example.net"_s);
    m_settings->set(SettingId::Theme, u"dark"_s);
    m_settings->restorePage(SettingPage::Network);
    QVERIFY(m_settings->isDefault(SettingId::Jobs));
    QVERIFY(m_settings->isDefault(SettingId::EhloName));
    QCOMPARE(m_settings->text(SettingId::Theme), u"dark"_s);
    m_settings->undo(); // in one step
    QCOMPARE(m_settings->number(SettingId::Jobs), 8);
    QCOMPARE(m_settings->text(SettingId::EhloName), u"mx.example.net"_s);
    m_settings->restorePage(SettingPage::Reports); // nothing to restore: nothing to undo
    QVERIFY(m_settings->undoText().contains(settingTitle(settingRow(SettingId::Theme))));
}

void TestSettings::undoInOrder()
{
    for (const int jobs : {8, 9, 10})
        m_settings->set(SettingId::Jobs, jobs);
    for (const int jobs : {9, 8, 64}) {
        m_settings->undo();
        QCOMPARE(m_settings->number(SettingId::Jobs), jobs);
    }
    m_settings->undo(); // nothing left
    QCOMPARE(m_settings->number(SettingId::Jobs), 64);
}

void TestSettings::sameValueIsNoChange()
{
    QSignalSpy changed(m_settings.get(), &Settings::changed);
    QCOMPARE(m_settings->set(SettingId::Jobs, 64), QString());
    QCOMPARE(m_settings->set(SettingId::EhloName, u" gatepost.invalid "_s), QString());
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_settings->canUndo());
}

/// Acceptance point 102.
void TestSettings::found_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QList<SettingId>>("first"); // one of these comes first; empty: nothing is found
    QTest::newRow("dark") << u"dark"_s << QList<SettingId>{SettingId::Theme};
    QTest::newRow("port") << u"port"_s
                          << QList<SettingId>{SettingId::ProbeMx, SettingId::MxFrom, SettingId::Proxy,
                                              SettingId::Resolver, SettingId::ControlHost};
    QTest::newRow("port 25") << u"port 25"_s
                             << QList<SettingId>{SettingId::ProbeMx, SettingId::MxFrom, SettingId::ControlHost};
    QTest::newRow("max_age") << u"max_age"_s << QList<SettingId>{SettingId::MaxAgeDays};
    QTest::newRow("MAX_AGE") << u" MAX_AGE "_s << QList<SettingId>{SettingId::MaxAgeDays};
    QTest::newRow("theme") << u"theme"_s << QList<SettingId>{SettingId::Theme};
    QTest::newRow("font") << u"font"_s << QList<SettingId>{SettingId::TextSize};
    QTest::newRow("dns server") << u"dns server"_s << QList<SettingId>{SettingId::Resolver, SettingId::SecondResolver};
    QTest::newRow("letter") << u"letter"_s << QList<SettingId>{SettingId::ReportPaper};
    QTest::newRow("nothing") << u"xyzzy"_s << QList<SettingId>{};
    QTest::newRow("blanks") << u"   "_s << QList<SettingId>{};
}

void TestSettings::found()
{
    QFETCH(QString, input);
    QFETCH(QList<SettingId>, first);
    const QList<SettingId> all = findSettings(input);
    QCOMPARE(all.isEmpty(), first.isEmpty());
    if (!all.isEmpty())
        QVERIFY2(first.contains(all.first()), settingRow(all.first()).key);
}

void TestSettings::profiles()
{
    QCOMPARE(m_settings->profiles().size(), 1);
    QCOMPARE(m_settings->activeProfile(), mainProfile);
    QSignalSpy told(m_settings.get(), &Settings::profilesChanged);
    const auto office = m_settings->addProfile(u"Office"_s);
    QVERIFY(office);
    QCOMPARE(m_settings->activeProfile(), *office);
    QCOMPARE(told.size(), 1);
    const auto attic = m_settings->addProfile(u"Attic"_s);
    QVERIFY(attic);
    const QList<ProfileName> all = m_settings->profiles();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).id, mainProfile);
    QCOMPARE(all.at(1).name, u"Attic"_s);
    QCOMPARE(m_settings->renameProfile(*office, u"Home office"_s), QString());
    QCOMPARE(m_settings->profileName(*office), u"Home office"_s);
    QCOMPARE(m_settings->renameProfile(mainProfile, u"Notebook"_s), QString());
    QCOMPARE(m_settings->profiles().first().name, u"Notebook"_s);
    m_settings->removeProfile(mainProfile);
    m_settings->removeProfile(u"p77"_s);
    QCOMPARE(m_settings->profiles().size(), 3);
    m_settings->setActiveProfile(u"p77"_s);
    QCOMPARE(m_settings->activeProfile(), *attic);
    QCOMPARE(Settings(file()).profiles(), m_settings->profiles());
}

void TestSettings::profileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"VPS in Frankfurt"_s << true;
    QTest::newRow("umlauts") << u"Büro / 2. Stock = ä, \"x\""_s << true;
    QTest::newRow("markup is only text") << u"<b>bold</b>"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("taken") << u"Office"_s << false;
    QTest::newRow("taken, other case") << u" oFFICE "_s << false;
    QTest::newRow("long") << QString(61, u'x') << false;
    QTest::newRow("two lines") << u"a\nb"_s << false;
    QTest::newRow("turns around") << u"a\u202eb"_s << false;
}

void TestSettings::profileNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QVERIFY(m_settings->addProfile(u"Office"_s));
    const auto made = m_settings->addProfile(name);
    QCOMPARE(made.has_value(), good);
    if (good)
        QCOMPARE(Settings(file()).profileName(*made), name);
    else
        QVERIFY(!made.error().isEmpty());
    QCOMPARE(m_settings->renameProfile(mainProfile, good ? m_settings->freeName(name) : name).isEmpty(), good);
}

/// Network and checks belong to the profile, everything else to all.
void TestSettings::profileHasItsOwn()
{
    m_settings->set(SettingId::Jobs, 8);
    const QString office = *m_settings->addProfile(u"Office"_s);
    QVERIFY(m_settings->isDefault(SettingId::Jobs));
    m_settings->set(SettingId::Jobs, 20);
    m_settings->set(SettingId::Theme, u"dark"_s);
    const QString copy = *m_settings->addProfile(u"Copy"_s, office);
    QCOMPARE(m_settings->number(SettingId::Jobs), 20);
    QSignalSpy changed(m_settings.get(), &Settings::changed);
    m_settings->setActiveProfile(mainProfile);
    QCOMPARE(m_settings->number(SettingId::Jobs), 8);
    QCOMPARE(changed.size(), 1); // jobs alone differ
    QCOMPARE(m_settings->text(SettingId::Theme), u"dark"_s);
    QCOMPARE(m_settings->text(SettingId::Jobs, copy), u"20"_s);
    QCOMPARE(profileFrom(*m_settings, office).profile.jobs, 20);
    QCOMPARE(profileFrom(*m_settings, office).profile.name, u"Office"_s);
}

void TestSettings::removedProfileComesBack()
{
    const QString office = *m_settings->addProfile(u"Office"_s);
    m_settings->set(SettingId::Jobs, 20);
    m_settings->removeProfile(office);
    QCOMPARE(m_settings->activeProfile(), mainProfile);
    QCOMPARE(m_settings->profiles().size(), 1);
    const QString next = *m_settings->addProfile(u"Next"_s);
    QVERIFY(m_settings->isDefault(SettingId::Jobs)); // nothing of a removed one is left over
    m_settings->undo();
    m_settings->undo();
    QCOMPARE(m_settings->activeProfile(), office);
    QCOMPARE(m_settings->number(SettingId::Jobs), 20);
    Q_UNUSED(next)
}

void TestSettings::exportAndImport()
{
    const QString office = *m_settings->addProfile(u"Büro"_s);
    m_settings->set(SettingId::Jobs, 20);
    m_settings->set(SettingId::Resolver, u"192.0.2.1, tls://dns.example"_s);
    m_settings->set(SettingId::ReportAuthor, u"Ann"_s); // of no profile
    const QJsonObject document = m_settings->exported({mainProfile, office});
    QCOMPARE(schemaComplaint(u"profiles"_s, document), QString());
    const QJsonObject second = document[u"profiles"].toArray().at(1).toObject();
    QCOMPARE(second[u"name"].toString(), u"Büro"_s);
    QCOMPARE(second[u"settings"].toObject().keys(), (QStringList{u"network/jobs"_s, u"network/resolver"_s}));

    Settings other(m_folder->filePath(u"other.ini"_s));
    const QJsonDocument read = QJsonDocument::fromJson(QJsonDocument(document).toJson());
    const auto ids = other.import(read.object());
    QVERIFY2(ids, qPrintable(ids ? QString() : ids.error()));
    QCOMPARE(ids->size(), 2);
    QCOMPARE(other.profiles().size(), 3);
    QCOMPARE(other.activeProfile(), mainProfile);
    QCOMPARE(other.profileName(ids->at(1)), u"Büro"_s);
    QCOMPARE(other.text(SettingId::Resolver, ids->at(1)), u"192.0.2.1, tls://dns.example"_s);
    other.undo();
    QCOMPARE(other.profiles().size(), 1);
}

void TestSettings::importRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QByteArray &profile) {
        return R"({"format":"gatepost-profiles","version":1,"profiles":[)" + profile + "]}";
    };
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("another format") << QByteArray(R"({"format":"gatepost-audits","version":1,"audits":[]})");
    QTest::newRow("newer") << QByteArray(R"({"format":"gatepost-profiles","version":2,"profiles":[{"name":"a"}]})");
    QTest::newRow("none") << with("");
    QTest::newRow("no object") << with("17");
    QTest::newRow("no name") << with(R"({"settings":{}})");
    QTest::newRow("hostile name") << with(R"({"name":"a\u202eb","settings":{}})");
    QTest::newRow("wrong value") << with(R"({"name":"a","settings":{"network/jobs":"9999"}})");
    QTest::newRow("no text") << with(R"({"name":"a","settings":{"network/jobs":8}})");
    QTest::newRow("one of two wrong") << with(
        R"({"name":"a","settings":{}},{"name":"b","settings":{"network/proxy":"x"}})");
    QByteArray many = R"({"name":"a","settings":{}})";
    for (int i = 0; i < Settings::mostProfiles; ++i)
        many += R"(,{"name":"a","settings":{}})";
    QTest::newRow("too many") << with(many);
}

/// All or nothing.
void TestSettings::importRefuses()
{
    QFETCH(QByteArray, json);
    const auto ids = m_settings->import(QJsonDocument::fromJson(json).object());
    QVERIFY(!ids);
    QVERIFY(!ids.error().isEmpty());
    QCOMPARE(m_settings->profiles().size(), 1);
    QVERIFY(!m_settings->canUndo());
}

void TestSettings::importTakesFreeNames()
{
    QVERIFY(m_settings->addProfile(u"a"_s));
    const QByteArray json = R"({"format":"gatepost-profiles","version":1,"profiles":[{"name":"a","settings":
        {"network/from-the-future":"x","appearance/theme":"dark"}},{"name":"A","settings":{}},{"name":"a","settings":{}}]})";
    const auto ids = m_settings->import(QJsonDocument::fromJson(json).object());
    QVERIFY(ids);
    QSet<QString> names;
    for (const ProfileName &one : m_settings->profiles())
        names << one.name.toLower();
    QCOMPARE(names.size(), 5);
    QVERIFY(m_settings->isDefault(SettingId::Theme)); // of no profile: a foreign file does not change it
}

/// A setting that does nothing is a defect: each one of a profile changes what an audit gets.
void TestSettings::toProfile()
{
    const QString pem = m_folder->filePath(u"roots.pem"_s);
    QFile made(pem);
    QVERIFY(made.open(QIODevice::WriteOnly));
    for (const SettingRow &row : settingRows()) {
        if (row.ofProfile)
            QCOMPARE(m_settings->set(row.id, another(row, pem)), QString());
    }
    const ChosenProfile chosen = profileFrom(*m_settings);
    const Profile &profile = chosen.profile;
    QCOMPARE(profile.resolvers.size(), 2);
    QVERIFY(profile.resolvers == profile.secondResolvers);
    QCOMPARE(profile.dnsTimeout, std::chrono::seconds(1));
    QCOMPARE(profile.fetch.totalTimeout, std::chrono::seconds(5));
    QCOMPARE(profile.fetch.maxBodyBytes, 1024);
    QCOMPARE(profile.proxy->host, u"proxy.example"_s);
    QCOMPARE(profile.trustFile, pem);
    QVERIFY(profile.depth == Depth::Sender);
    QVERIFY(!profile.probeSmtp);
    QCOMPARE(chosen.sshHost, u"admin@vps.example"_s);
    QVERIFY(!profile.smtpProxy);
    QCOMPARE(profile.controlHost, u"mx.example.net"_s);
    QCOMPARE(profile.smtp.ehloName, QByteArray("mx.example.net"));
    QCOMPARE(profile.smtp.totalTimeout, std::chrono::seconds(5));
    QCOMPARE(profile.jobs, 1);
    QCOMPARE(profile.timeout, std::chrono::seconds(10));
    QCOMPARE(profile.thresholds.certificateExpiringDays, 1);
    QCOMPARE(profile.thresholds.policy.shortMaxAgeSeconds, 86'400);
    QCOMPARE(profile.thresholds.slowFetchMilliseconds, 1000);
    QCOMPARE(profile.thresholds.ttlLongSeconds, 3600U);
    m_settings->set(SettingId::MxFrom, u"socks5://192.0.2.7:1080"_s);
    const ChosenProfile proxied = profileFrom(*m_settings);
    QCOMPARE(proxied.profile.smtpProxy->host, u"192.0.2.7"_s);
    QCOMPARE(proxied.profile.smtpVantage, u"socks5://192.0.2.7:1080"_s);
    QVERIFY(proxied.sshHost.isEmpty());
}

void TestSettings::thresholds_data()
{
    QTest::addColumn<SettingId>("id");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *name, SettingId id, int value, const char *finding, bool there) {
        QTest::newRow(name) << id << value << QString::fromLatin1(finding) << there;
    };
    // A policy of 14 days, a certificate of 90, a record of a minute or an hour.
    row("certificate, usual", SettingId::CertificateDays, 14, "mx-cert-expiring", false);
    row("certificate, below", SettingId::CertificateDays, 89, "mx-cert-expiring", false);
    row("certificate, above", SettingId::CertificateDays, 91, "mx-cert-expiring", true);
    row("policy host, above", SettingId::CertificateDays, 91, "policy-cert-expiring", true);
    row("max_age, usual", SettingId::MaxAgeDays, 14, "policy-max-age-short", false);
    row("max_age, above", SettingId::MaxAgeDays, 15, "policy-max-age-short", true);
    row("max_age, below", SettingId::MaxAgeDays, 7, "policy-max-age-ok", true);
    row("slow, usual", SettingId::SlowFetchSeconds, 3, "policy-http-slow", false);
    row("slow, below", SettingId::SlowFetchSeconds, 1, "policy-http-slow", true);
    row("TTL, usual", SettingId::RecordTtlHours, 24, "sts-txt-ttl-long", false);
    row("TTL, below", SettingId::RecordTtlHours, 1, "sts-txt-ttl-long", true);
}

/// The same facts, judged by other thresholds; whoever judges again under assumptions takes them along.
void TestSettings::thresholds()
{
    QFETCH(SettingId, id);
    QFETCH(int, value);
    QFETCH(QString, finding);
    synthetic::Host host;
    host.name = "mx1.example.test";
    synthetic::Domain domain;
    domain.hosts = {host};
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test"}, 14 * 86'400);
    Observation seen = synthetic::observed(domain);
    seen.fetches.first().times.total = std::chrono::milliseconds(2000);
    for (DnsRecord &record : seen.record->answer->answers)
        record.ttl = 7200;
    QCOMPARE(m_settings->set(id, value), QString());
    const Thresholds chosen = profileFrom(*m_settings).profile.thresholds;
    const Assessment judged = assess(seen, synthetic::today(), chosen);
    QVERIFY(judged.thresholds == chosen);
    QString title;
    for (const Finding &one : judged.findings)
        title = findingKey(one.id) == finding ? findingTitle(one) : title;
    QTEST(!title.isEmpty(), "there");
    if (finding == u"policy-max-age-short" && !title.isEmpty())
        QVERIFY2(title.contains(QString::number(value * 86'400)), qPrintable(title));
}

void TestSettings::toReport()
{
    m_settings->set(SettingId::ReportMarking, u"TLP:AMBER"_s);
    m_settings->set(SettingId::ReportPassed, false);
    m_settings->set(SettingId::ReportEvidence, false);
    const ReportOptions options = reportOptionsFrom(*m_settings);
    QCOMPARE(options.marking, u"TLP:AMBER"_s);
    QVERIFY(!options.passed && !options.sections.contains(ReportSection::Evidence));
    QCOMPARE(preparedBy(*m_settings), QString());
    m_settings->set(SettingId::ReportOrganisation, u"Example Ltd"_s);
    QCOMPARE(preparedBy(*m_settings), u"Example Ltd"_s);
    m_settings->set(SettingId::ReportAuthor, u"Ann"_s);
    QCOMPARE(preparedBy(*m_settings), u"Ann, Example Ltd"_s);
}

void TestSettings::shortcuts()
{
    QSignalSpy told(m_settings.get(), &Settings::shortcutsChanged);
    QVERIFY(!m_settings->shortcut(u"start"_s));
    m_settings->setShortcuts({{u"start"_s, u"Ctrl+R"_s}});
    m_settings->setShortcuts({{u"stop"_s, QString()}});
    QCOMPARE(Settings(file()).shortcut(u"start"_s), std::optional(u"Ctrl+R"_s));
    QCOMPARE(Settings(file()).shortcut(u"stop"_s), std::optional(QString(u""_s)));
    m_settings->clearShortcuts();
    QVERIFY(!m_settings->shortcut(u"start"_s) && !m_settings->shortcut(u"stop"_s));
    QCOMPARE(told.size(), 3);
    m_settings->undo();
    QCOMPARE(m_settings->shortcut(u"start"_s), std::optional(u"Ctrl+R"_s));
}

/// No room: it is said, and the file from before is whole.
void TestSettings::diskFull()
{
    m_settings->set(SettingId::Jobs, 8);
    const QByteArray before = readFile(file());
    QSignalSpy failed(m_settings.get(), &Settings::saveFailed);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = signal(SIGXFSZ, SIG_IGN);
    const rlimit small{10, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    m_settings->set(SettingId::ReportAuthor, QString(900, u'a'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    signal(SIGXFSZ, handler);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QDir::toNativeSeparators(file())));
    QCOMPARE(readFile(file()), before);
    QCOMPARE(m_settings->text(SettingId::ReportAuthor).size(), 900); // counts until the end
    m_settings->set(SettingId::Jobs, 9);
    QCOMPARE(Settings(file()).number(SettingId::Jobs), 9);
}

/// Two windows of two programs: what the one sets does not wipe out what the other did.
void TestSettings::twoAtOnce()
{
    Settings other(file());
    m_settings->set(SettingId::Jobs, 8);
    other.set(SettingId::Theme, u"dark"_s);
    Settings third(file());
    QCOMPARE(third.number(SettingId::Jobs), 8);
    QCOMPARE(third.text(SettingId::Theme), u"dark"_s);
}

/// Acceptance point 99, the part of the settings: one file, where it was told.
void TestSettings::nothingAtHome()
{
    m_settings->set(SettingId::Jobs, 8);
    m_settings->addProfile(u"Office"_s);
    const QDir folder(QFileInfo(file()).path());
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"gatepost.ini"_s});
    QCOMPARE(QFile::permissions(folder.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
