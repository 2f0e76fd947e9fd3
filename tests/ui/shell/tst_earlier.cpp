// What the history knows of a domain reaches its audits: earlier policies, certificates, accepted risks, plans, and the
// list of everything that is kept.
#include "core/audit/acceptedrisks.h"
#include "core/audit/assess.h"
#include "core/audit/wording.h"
#include "core/store/auditfile.h"
#include "core/store/auditstore.h"
#include "core/store/ledger.h"
#include "core/store/sessionfile.h"
#include "tests/support/labwindow.h"
#include "tests/support/synthetic.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/timelineview.h"
#include "ui/history/auditlist.h"
#include "ui/history/compareview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/history.h"
#include "ui/studio/draftpages.h"
#include "ui/studio/draftview.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/policystudio.h"
#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
const QByteArray oldPolicy = synthetic::policyText(PolicyMode::Enforce, {"old.example.test"}, 30 * day);

} // namespace

class TestEarlier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void policiesReachTheComparison45();
    void policiesThatNobodyHolds();
    void anotherDomainForgets();
    void timelineKnowsRisksPlansAndPolicies();
    void earlierCertificatesJoin();
    void listIsReached_data();
    void listIsReached();
    void listOpensAndCompares();
    void recentsAreInTheStore();
    void nothingIsRemembered();
    void oldAuditsGoAtTheStart();
    void thresholdsOfTheSettingsCount_data();
    void thresholdsOfTheSettingsCount();
    void lastKnownIsJudgedAlike();

private:
    void start() { m_window = m_lab.window(m_folder->path()); }
    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    void inStore(const std::function<void(Database &)> &work) const;
    QList<TimelineRow> rows(TimelineKind kind) const;
    void audit(const QString &domain);

    LabWindow m_lab{u"tst_earlier"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestEarlier::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEarlier::cleanup()
{
    m_window.reset();
}

void TestEarlier::inStore(const std::function<void(Database &)> &work) const
{
    auto opened = Database::open(file(), systemNow());
    QVERIFY(opened);
    work(**opened);
}

QList<TimelineRow> TestEarlier::rows(TimelineKind kind) const
{
    QList<TimelineRow> out;
    for (const TimelineRow &row : m_window->workspace()->timeline()->timeline().rows) {
        if (row.kind == kind)
            out << row;
    }
    return out;
}

void TestEarlier::audit(const QString &domain)
{
    QSignalSpy known(m_window->history(), &History::known);
    QVERIFY(LabWindow::audit(m_window.get(), domain));
    QTRY_VERIFY_WITH_TIMEOUT(!known.isEmpty(), 30'000);
}

/// Point 45: a policy of the ledger can be chosen, and it is said until when a sender holds it.
void TestEarlier::policiesReachTheComparison45()
{
    const QDateTime seen = systemNow().addDays(-3);
    inStore([&seen](Database &database) {
        QVERIFY(Ledger(database).note(DomainName::fromDns("example.test"), oldPolicy, PolicyOrigin::Typed,
                                      seen.addDays(-100), seen, "1"));
    });
    start();
    audit(u"example.test"_s);
    MxComparison *comparison = m_window->workspace()->comparison();
    const RememberedPolicy old{*readStsPolicy(oldPolicy).policy, "1", seen};
    const int item = comparison->memory()->findText(rememberedText(old));
    QVERIFY2(item > 0, qPrintable(rememberedText(old)));
    // Nothing, the live one, the old one, another one to be pasted: the live one is not there twice.
    QCOMPARE(comparison->memory()->count(), 4);
    comparison->whatIfButton()->setChecked(true);
    comparison->memory()->setCurrentIndex(item);
    const QString until = dateText(seen.addDays(30));
    QVERIFY2(comparison->banner().contains(until), qPrintable(comparison->banner()));
}

/// What nobody can hold any more is not offered.
void TestEarlier::policiesThatNobodyHolds()
{
    const QDateTime seen = systemNow().addDays(-31);
    inStore([&seen](Database &database) {
        QVERIFY(Ledger(database).note(DomainName::fromDns("example.test"), oldPolicy, PolicyOrigin::Audit,
                                      seen.addDays(-1), seen));
    });
    start();
    audit(u"example.test"_s);
    QCOMPARE(m_window->workspace()->comparison()->memory()->count(), 3);
    QVERIFY(rows(TimelineKind::EarlierPolicy).isEmpty());
}

void TestEarlier::anotherDomainForgets()
{
    inStore([](Database &database) {
        QVERIFY(Ledger(database).note(DomainName::fromDns("example.test"), oldPolicy, PolicyOrigin::Audit,
                                      systemNow().addDays(-2), systemNow().addDays(-1)));
    });
    start();
    audit(u"example.test"_s);
    QCOMPARE(m_window->workspace()->comparison()->memory()->count(), 4);
    audit(u"perfect.test"_s);
    QCOMPARE(m_window->workspace()->comparison()->memory()->count(), 3);
    QVERIFY(rows(TimelineKind::EarlierPolicy).isEmpty());
}

void TestEarlier::timelineKnowsRisksPlansAndPolicies()
{
    inStore([](Database &database) {
        QVERIFY(Ledger(database).note(DomainName::fromDns("example.test"), oldPolicy, PolicyOrigin::Typed,
                                      systemNow().addDays(-2), systemNow().addDays(-1)));
    });
    start();
    audit(u"example.test"_s);
    QCOMPARE(rows(TimelineKind::EarlierPolicy).size(), 1);
    QVERIFY(rows(TimelineKind::AcceptedRisk).isEmpty());
    QVERIFY(rows(TimelineKind::PlannedStep).isEmpty());

    AcceptedRisk risk;
    risk.domain = u"example.test"_s;
    risk.finding = findingKey(m_window->session()->judged()->findings.first().id);
    risk.subject = m_window->session()->judged()->findings.first().subject;
    risk.who = u"Ann"_s;
    risk.reason = u"ticket 4711"_s;
    risk.until = QDate::currentDate().addDays(40);
    QVERIFY(m_window->history()->risks()->save(risk));
    QTRY_COMPARE_WITH_TIMEOUT(rows(TimelineKind::AcceptedRisk).size(), 1, 30'000);

    // A roll-out that nobody touched is no plan; one that was postponed is.
    DraftView *draft = m_window->studio()->newDraft(DomainName::fromDns("example.test"));
    PlanPage *plan = planOf(draft);
    QVERIFY(rows(TimelineKind::PlannedStep).isEmpty());
    PlanSettings settings = plan->plan().settings;
    settings.recordFor(plan->plan().stages.first().id).postponedDays = 3;
    plan->setPlans({settings});
    Q_EMIT plan->changed();
    QTRY_VERIFY_WITH_TIMEOUT(!rows(TimelineKind::PlannedStep).isEmpty(), 30'000);
    QCOMPARE(rows(TimelineKind::PlannedStep).size(), plan->stepsToCome().size());
    QVERIFY(rows(TimelineKind::PlannedStep).first().title.contains(plan->stepsToCome().first().title));
}

/// A certificate that an earlier audit saw is drawn before the one that replaced it.
void TestEarlier::earlierCertificatesJoin()
{
    synthetic::Domain made;
    made.name = "example.test";
    synthetic::Host host;
    host.name = "mx1.example.test";
    host.certificate.validFromDays = -80;
    host.certificate.validUntilDays = 3;
    made.hosts << host;
    Observation before = synthetic::observed(made);
    before.startedAt = systemNow().addDays(-60);
    const QList<EarlierCertificate> shown = certificatesSeen(before);
    inStore([&before](Database &database) {
        QVERIFY(AuditStore(database).save(before, assess(before, before.startedAt), {}));
    });
    start();
    audit(u"example.test"_s);
    const QList<TimelineRow> hosts = rows(TimelineKind::MxCertificate);
    const auto found = std::find_if(hosts.begin(), hosts.end(),
                                    [](const TimelineRow &row) { return row.title.contains(u"mx1.example.test"_s); });
    QVERIFY(found != hosts.end());
    const auto mx1 = std::find_if(shown.begin(), shown.end(), [](const EarlierCertificate &one) {
        return one.host == DomainName::fromDns("mx1.example.test");
    });
    QVERIFY(mx1 != shown.end());
    const bool expected = mx1->until < found->until; // what is drawn before ends before
    QCOMPARE(found->before.contains(std::pair(mx1->from, mx1->until)), expected);
    QVERIFY(expected);
}

void TestEarlier::listIsReached_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("menu") << u"menu"_s;
    QTest::newRow("palette") << u"palette"_s;
    QTest::newRow("rail") << u"rail"_s;
}

void TestEarlier::listIsReached()
{
    QFETCH(QString, way);
    start();
    if (way == u"palette"_s) {
        const QList<PaletteEntry> entries = m_window->paletteEntries();
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [](const PaletteEntry &entry) { return entry.otherWords == u"history"_s; });
        QVERIFY(found != entries.end());
        found->run();
    } else if (way == u"menu"_s) {
        auto *action = m_window->findChild<QAction *>(u"history"_s);
        QVERIFY(action && !action->associatedObjects().isEmpty());
        action->trigger();
    } else {
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_window->windowTitle(), u"History – Gatepost"_s, 30'000); // a button takes its time
    QVERIFY(m_window->auditList()->isVisible());
}

void TestEarlier::listOpensAndCompares()
{
    start();
    audit(u"example.test"_s);
    const ObservationPtr first = m_window->session()->seen();
    audit(u"example.test"_s);
    m_window->findChild<QAction *>(u"history"_s)->trigger();
    AuditList *list = m_window->auditList();
    QTRY_COMPARE_WITH_TIMEOUT(list->table()->model()->rowCount(), 2, 30'000);
    list->table()->selectRow(1);
    list->openSelected();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->pages()->all().size(), 2, 30'000);
    QCOMPARE(*m_window->session()->seen(), *first); // as it was then
    QCOMPARE(m_window->session()->judged()->judgedAt, first->startedAt);

    m_window->findChild<QAction *>(u"history"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(list->table()->model()->rowCount(), 2, 30'000);
    list->table()->selectAll();
    list->compareSelected();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->comparison()->isVisible(), 30'000);
    QVERIFY(m_window->comparison()->hasSides());
    QCOMPARE(*m_window->comparison()->left().seen, *first);
}

void TestEarlier::recentsAreInTheStore()
{
    start();
    audit(u"example.test"_s);
    audit(u"perfect.test"_s);
    m_window.reset();
    inStore([](Database &database) {
        const auto domains = Recents(database).list(RecentKind::Domain);
        QVERIFY(domains);
        QCOMPARE(domains->size(), 2);
        QCOMPARE(domains->first().value, u"perfect.test"_s);
    });
    QVERIFY(!QSettings().contains(u"recent"_s)); // and nowhere else
    start();
    const auto offered = [this] {
        for (const PaletteEntry &entry : m_window->paletteEntries()) {
            if (entry.text.contains(u"perfect.test"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(offered(), 30'000);
}

void TestEarlier::nothingIsRemembered()
{
    start();
    m_window->settings().set(SettingId::RememberRecent, false);
    m_window->settings().set(SettingId::KeepAudits, false);
    audit(u"example.test"_s);
    m_window.reset();
    inStore([](Database &database) {
        QVERIFY(Recents(database).list(RecentKind::Domain)->isEmpty());
        QVERIFY(AuditStore(database).list()->isEmpty());
    });
}

/// Audits go when they are older than the settings say, at the start; policies stay (RFC 8461 §8.3).
void TestEarlier::oldAuditsGoAtTheStart()
{
    synthetic::Domain made;
    made.policy = oldPolicy;
    synthetic::Host host;
    host.name = "old.example.test";
    made.hosts << host;
    Observation seen = synthetic::observed(made);
    inStore([&seen](Database &database) {
        for (const int days : {200, 5}) {
            seen.startedAt = systemNow().addDays(-days);
            const Assessment judged = assess(seen, seen.startedAt);
            QVERIFY(AuditStore(database).save(seen, judged, {}));
            QVERIFY(Ledger(database).note(seen.domain, oldPolicy, PolicyOrigin::Audit, seen.startedAt, seen.startedAt));
        }
    });
    Settings settings(m_folder->filePath(u"gatepost.ini"_s));
    settings.set(SettingId::KeepDays, 90);
    const StorePaths paths{m_folder->path(), m_folder->path(), m_folder->path(), m_folder->path(), false};
    m_window = std::make_unique<MainWindow>(m_lab.profile(), nullptr, &settings, paths);
    m_window.reset(); // waits until everything is done
    inStore([](Database &database) {
        QCOMPARE(AuditStore(database).list()->size(), 1);
        const auto policies = Ledger(database).entries(DomainName::fromDns("example.test"));
        QVERIFY(policies);
        QCOMPARE(policies->size(), 1);
        QVERIFY(policies->first().firstSeen.daysTo(systemNow()) >= 199);
    });
}

/// However an audit of another day comes into the window, it is judged as the settings say now.
void TestEarlier::thresholdsOfTheSettingsCount_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("days"); ///< within which a certificate ends soon; this one ends in 40
    QTest::addColumn<bool>("soon");
    for (const char *way : {"file", "history", "session"}) {
        QTest::addRow("%s, 60 days", way) << QString::fromLatin1(way) << 60 << true;
        QTest::addRow("%s, 30 days", way) << QString::fromLatin1(way) << 30 << false;
    }
}

void TestEarlier::thresholdsOfTheSettingsCount()
{
    QFETCH(QString, way);
    QFETCH(int, days);
    synthetic::Domain made;
    made.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test"});
    synthetic::Host host;
    host.name = "mx1.example.test";
    host.certificate.validUntilDays = 40;
    made.hosts << host;
    const auto seen = std::make_shared<const Observation>(synthetic::observed(made));
    inStore(
        [&seen](Database &database) { QVERIFY(AuditStore(database).save(*seen, assess(*seen, seen->startedAt), {})); });
    Settings settings(m_folder->filePath(u"gatepost.ini"_s));
    settings.set(SettingId::CertificateDays, days);
    const StorePaths paths{m_folder->path(), m_folder->path(), m_folder->path(), m_folder->path(), false};
    if (way == u"session") {
        SavedSession session;
        session.pages << SessionPage{seen, {}, 0};
        QVERIFY(saveSession(paths.state, session));
    }
    m_window = std::make_unique<MainWindow>(Profile(), nullptr, &settings, paths);
    m_window->show();
    if (way == u"session") {
        m_window->restoreSession();
    } else if (way == u"file") {
        const auto content = writeAuditFile({seen, seen->startedAt});
        QVERIFY(content);
        QFile saved(m_folder->filePath(u"saved.gatepost"_s));
        QVERIFY(saved.open(QIODevice::WriteOnly) && saved.write(*content) == content->size());
        saved.close();
        m_window->open(saved.fileName());
    } else {
        m_window->findChild<QAction *>(u"history"_s)->trigger();
        AuditList *list = m_window->auditList();
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->model()->rowCount(), 1, 30'000);
        list->table()->selectRow(0);
        list->openSelected();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->hasAudit(), 30'000);
    const QList<Finding> &findings = m_window->session()->judged()->findings;
    const bool soon = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.id == FindingId::MxCertExpiring && finding.effect != Effect::Passed;
    });
    QTEST(soon, "soon");
    m_window.reset(); // before its settings
}

/// The last known audit stands beside the one in front, so both are judged by the same thresholds.
void TestEarlier::lastKnownIsJudgedAlike()
{
    synthetic::Domain made;
    made.name = "example.test";
    made.policy = synthetic::policyText(PolicyMode::Enforce, {"mx1.example.test"});
    synthetic::Host host;
    host.name = "mx1.example.test";
    host.certificate.validUntilDays = 40;
    made.hosts << host;
    const auto seen = std::make_shared<const Observation>(synthetic::observed(made));
    inStore(
        [&seen](Database &database) { QVERIFY(AuditStore(database).save(*seen, assess(*seen, seen->startedAt), {})); });
    Thresholds strict;
    strict.certificateExpiringDays = 60;
    Assessment now = assess(*seen, seen->startedAt, strict);
    Finding blocked;
    blocked.id = FindingId::SmtpPort25BlockedHere;
    now.findings << blocked;
    const StorePaths paths{m_folder->path(), m_folder->path(), m_folder->path(), m_folder->path(), false};
    const Settings settings(m_folder->filePath(u"gatepost.ini"_s));
    History history(paths, &settings);
    QSignalSpy known(&history, &History::known);
    history.store().start();
    history.look({seen, std::make_shared<const Assessment>(now)});
    QTRY_VERIFY_WITH_TIMEOUT(!known.isEmpty(), 30'000);
    const AssessmentPtr last = history.lastKnown(seen->domain).judged;
    QVERIFY(last);
    QVERIFY(last->thresholds == strict);
    QVERIFY(std::any_of(last->findings.begin(), last->findings.end(), [](const Finding &finding) {
        return finding.id == FindingId::MxCertExpiring && finding.effect != Effect::Passed;
    }));
}

QTEST_MAIN(TestEarlier)
#include "tst_earlier.moc"
