// The Roll-out page and its dialogs: acceptance points 65 to 67 of the design, keys, names for screen readers.
#include "tests/support/synthetic.h"
#include "tests/support/testdata.h"
#include "ui/shared/messagebar.h"
#include "ui/studio/plan/emergencydialog.h"
#include "ui/studio/plan/markedlist.h"
#include "ui/studio/plan/mxchangedialog.h"
#include "ui/studio/plan/planline.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/plan/preflightdialog.h"
#include "ui/studio/plan/saveplan.h"
#include "ui/studio/plan/shortendialog.h"
#include "ui/studio/plan/stagepane.h"
#include "ui/studio/plan/switchoffdialog.h"
#include "ui/studio/plan/unsaveddialog.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gatepost::PolicyChange)

namespace {

DomainName name(const QString &text)
{
    return DomainName::parse(text).value();
}

Host host(const QByteArray &hostName, int preference)
{
    Host out;
    out.name = hostName;
    out.preference = preference;
    return out;
}

/// mx2 is in no line of the policy.
PlanFacts facts(const QList<QByteArray> &lines = {"mx1.example.test"})
{
    Domain domain;
    domain.hosts = {host("mx1.example.test", 10), host("mx2.example.test", 20)};
    domain.policy = policyText(PolicyMode::Testing, lines, 86'400);
    PlanFacts out;
    out.seen = std::make_shared<const Observation>(observed(domain));
    out.draft = StsPolicy{PolicyMode::Testing, 86'400, patterns(lines)};
    return out;
}

QList<KnownPolicy> ledger()
{
    KnownPolicy live;
    live.body = policyText(PolicyMode::Testing, {"mx1.example.test"}, 86'400);
    live.mode = PolicyMode::Testing;
    live.maxAgeSeconds = 86'400;
    live.firstSeen = today().addDays(-7);
    live.lastSeen = today();
    live.stillServed = true;
    KnownPolicy old = live;
    old.mode = PolicyMode::Enforce;
    old.maxAgeSeconds = 31'557'600;
    old.lastSeen = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
    old.stillServed = false;
    return {live, old};
}

Preflight flightOf(const PlanFacts &known)
{
    return preflight(known, {PolicyMode::Enforce, 86'400, known.draft->mx}, today().addDays(8), today());
}

} // namespace

class TestPlanPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhereTheDomainIs();
    void datesMoveWithToday();
    void ticksAndNotesAreKept();
    void doneGoesOn();
    void shorteningIsRecorded();
    void preflightBlocksNext();
    void preflightFixFirst();
    void preflightAllPass();
    void preflightFromThePage();
    void switchOffDate();
    void switchOffMakesAPlan();
    void mxChangeValidates();
    void mxChangeSteps();
    void mxChangeLearnsOfATest();
    void emergency_data();
    void emergency();
    void unsaved();
    void exports();
    void plansAreRestored();
    void keyboardAndNames();
    void namesInDialogs();

private:
    template <typename Dialog> Dialog *dialog() const
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_page->findChild<Dialog *>()) != nullptr; });
        return found;
    }
    template <typename Dialog> bool gone() const
    {
        return QTest::qWaitFor([&] { return !m_page->findChild<Dialog *>(); });
    }

    QDateTime m_now;
    std::unique_ptr<PlanPage> m_page;
};

void TestPlanPage::init()
{
    m_now = today();
    m_page = std::make_unique<PlanPage>([this] { return m_now; });
    m_page->resize(1000, 640);
    m_page->setDomain(name(u"example.test"_s));
    m_page->setFacts(facts());
    m_page->setLedger(ledger());
    m_page->show();
}

void TestPlanPage::cleanup()
{
    m_page.reset();
}

void TestPlanPage::showsWhereTheDomainIs()
{
    QCOMPARE(m_page->line()->buttons().size(), 5);
    QCOMPARE(m_page->line()->chosen(), 2);
    QVERIFY2(m_page->standing().startsWith(u"You are here: testing since 16 Nov 2026, 7 of 14"_s),
             qPrintable(m_page->standing()));
    QVERIFY2(m_page->stage()->title().startsWith(u"Stage 3: enforce, max_age 1 day"_s),
             qPrintable(m_page->stage()->title()));
    QCOMPARE(m_page->stage()->state(), u"may start 30 Nov 2026"_s);
    const QList<MarkedLine> gates = m_page->stage()->gates()->lines();
    const auto has = [&](Effect effect, const QString &fact) {
        return std::any_of(gates.begin(), gates.end(),
                           [&](const MarkedLine &line) { return line.effect == effect && line.fact.contains(fact); });
    };
    QVERIFY(has(Effect::Blocks, u"mx2.example.test"_s));
    QVERIFY(has(Effect::CouldNotTest, u"no reports are read here yet"_s));
    QCOMPARE(m_page->stage()->doButton()->text().remove(u'&'), u"Do stage 3…"_s);
    QVERIFY(!m_page->stage()->doneButton()->isEnabled());
}

/// Point 66: what is not done yet moves with today and with what is postponed.
void TestPlanPage::datesMoveWithToday()
{
    const QDateTime before = m_page->plan().stages[3].earliest;
    m_now = today().addDays(20);
    m_page->refresh();
    QCOMPARE(m_page->plan().stages[2].earliest, today().addDays(7)); // done was on 16 Nov: it stays
    QCOMPARE(m_page->plan().stages[3].earliest, before.addDays(13)); // 23 Nov + 20 d + 7 d instead of 7 Dec
    QSignalSpy changed(m_page.get(), &PlanPage::changed);
    m_page->stage()->postpone()->setCurrentIndex(3);
    Q_EMIT m_page->stage()->postpone()->activated(3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_page->plan().stages[2].earliest, today().addDays(21)); // + 14 d
}

void TestPlanPage::ticksAndNotesAreKept()
{
    MarkedList *gates = m_page->stage()->gates();
    int line = -1;
    for (int i = 0; i < gates->lines().size(); ++i)
        line = gates->lines()[i].text.contains(u"backup MX"_s) ? i : line;
    QVERIFY(line >= 0 && gates->box(line));
    QTest::mouseClick(gates->box(line), Qt::LeftButton, {}, gates->box(line)->rect().center());
    QTRY_COMPARE(m_page->stage()->gates()->lines()[line].effect, Effect::Passed);
    QTest::keyClicks(m_page->stage()->notes(), u"ticket 4711"_s);
    const PlanSettings saved = m_page->plans().first();
    QVERIFY(saved.record(StageId::EnforceDay)->ticked.contains(GateId::BackupTested));
    QCOMPARE(saved.record(StageId::EnforceDay)->notes, u"ticket 4711"_s);
}

void TestPlanPage::doneGoesOn()
{
    m_page->setDomain(name(u"example.test"_s)); // nothing known: from the start
    QCOMPARE(m_page->line()->chosen(), 0);
    QTest::keyClick(m_page->stage()->doneButton(), Qt::Key_Space);
    QCOMPARE(m_page->plan().current(), 1);
    QCOMPARE(m_page->line()->chosen(), 1);
    QSignalSpy wanted(m_page.get(), &PlanPage::policyWanted);
    m_page->stage()->doButton()->click(); // testing needs no pre-flight
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<PolicyChange>().policy, std::optional(PlannedPolicy{PolicyMode::Testing, 86'400}));
}

void TestPlanPage::shorteningIsRecorded()
{
    m_page->stage()->shortenButton()->click();
    auto *ask = dialog<ShortenDialog>();
    QVERIFY(ask);
    QVERIFY(!ask->nextButton()->isEnabled());
    QVERIFY(!ask->problem().isEmpty());
    QTest::keyClicks(ask->whoEdit(), u"Anna"_s);
    QVERIFY(!ask->nextButton()->isEnabled());
    QTest::keyClicks(ask->whyEdit(), u"audit on Monday"_s);
    QVERIFY(ask->nextButton()->isEnabled());
    ask->nextButton()->click();
    QCOMPARE(m_page->plan().stages[2].state, StageState::Open);
    QCOMPARE(m_page->plans().first().record(StageId::EnforceDay)->responsibility,
             std::optional(Responsibility{u"Anna"_s, today(), u"audit on Monday"_s}));
    QVERIFY(m_page->stage()->doneButton()->isEnabled());
    QVERIFY(m_page->mayStart());
}

/// Point 65: a host that would be refused holds Next back until the domain is typed.
void TestPlanPage::preflightBlocksNext()
{
    PreflightDialog ask(name(u"example.test"_s), flightOf(facts()), {});
    ask.show();
    QCOMPARE(ask.windowTitle(), u"Pre-flight: enforce for example.test"_s);
    QCOMPARE(ask.stepText(), u"Step 1 of 2"_s);
    QCOMPARE(ask.list()->lines().first().text, u"mx2.example.test (20) matches no line of the policy"_s);
    ask.publishAnyway()->setChecked(true);
    QVERIFY(!ask.nextButton()->isEnabled());
    QTest::keyClicks(ask.domainEdit(), u"example.tes"_s);
    QVERIFY(!ask.nextButton()->isEnabled());
    ask.goTo(1);
    QCOMPARE(ask.step(), 0); // no way round
    QTest::keyClicks(ask.domainEdit(), u"t"_s);
    QVERIFY(ask.nextButton()->isEnabled());
    ask.nextButton()->click();
    QCOMPARE(ask.stepText(), u"Step 2 of 2"_s);
    QVERIFY(!ask.nextButton()->isEnabled());
    QVERIFY(!ask.nextButton()->isDefault()); // Return does not publish
    QTest::keyClicks(ask.whoEdit(), u"Anna"_s);
    QTest::keyClicks(ask.whyEdit(), u"mx2 goes tonight"_s);
    QSignalSpy accepted(&ask, &QDialog::accepted);
    ask.nextButton()->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(ask.responsibility(today()), std::optional(Responsibility{u"Anna"_s, today(), u"mx2 goes tonight"_s}));
}

void TestPlanPage::preflightFixFirst()
{
    PreflightDialog ask(name(u"example.test"_s), flightOf(facts()), {});
    ask.show();
    QVERIFY(ask.fixFirst()->isChecked());
    QSignalSpy fix(&ask, &PreflightDialog::fixWanted);
    QSignalSpy accepted(&ask, &QDialog::accepted);
    ask.nextButton()->click();
    QCOMPARE(fix.size(), 1);
    QCOMPARE(accepted.size(), 0);
    QVERIFY(!ask.isVisible());
}

void TestPlanPage::preflightAllPass()
{
    PreflightDialog ask(name(u"example.test"_s), flightOf(facts({"mx1.example.test", "mx2.example.test"})), {});
    ask.show();
    QVERIFY(!ask.publishAnyway()); // nothing to confirm
    QVERIFY(ask.nextButton()->isEnabled());
    ask.nextButton()->click();
    QVERIFY(ask.nextButton()->isEnabled());
    QVERIFY(!ask.whoEdit()->isVisible());
    QVERIFY(!ask.responsibility(today()));
    // A plan that does not open the stage yet asks all the same.
    PreflightDialog early(name(u"example.test"_s), flightOf(facts({"mx1.example.test", "mx2.example.test"})),
                          u"Its time comes on 30 Nov."_s);
    QVERIFY(early.publishAnyway());
}

void TestPlanPage::preflightFromThePage()
{
    m_page->line()->choose(4); // the pre-flight is about the next stage with enforce, or the chosen one
    m_page->line()->choose(0);
    QSignalSpy wanted(m_page.get(), &PlanPage::policyWanted);
    m_page->openPreflight();
    auto *ask = dialog<PreflightDialog>();
    QVERIFY(ask);
    ask->publishAnyway()->setChecked(true);
    ask->domainEdit()->setText(u"EXAMPLE.test"_s);
    ask->goTo(1);
    QTest::keyClicks(ask->whoEdit(), u"Anna"_s);
    QTest::keyClicks(ask->whyEdit(), u"urgent"_s);
    ask->nextButton()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<PolicyChange>().policy, std::optional(PlannedPolicy{PolicyMode::Enforce, 86'400}));
    QCOMPARE(m_page->plan().stages[2].state, StageState::Open);
    QVERIFY(m_page->plan().stages[2].responsibility);
    PlanFacts undrafted = facts();
    undrafted.draft.reset();
    m_page->setFacts(undrafted);
    QVERIFY(gone<PreflightDialog>());
    m_page->openPreflight();
    QVERIFY(!m_page->findChild<PreflightDialog *>());
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(u"no valid policy"_s));
}

/// Point 67: the day after which nobody remembers any policy of the ledger; a year when the past is not known.
void TestPlanPage::switchOffDate()
{
    SwitchOffDialog ask(name(u"example.test"_s), {ledger(), false}, 3'600, today());
    ask.show();
    QCOMPARE(ask.stepText(), u"Step 1 of 4"_s);
    ask.nextButton()->click();
    QCOMPARE(ask.table()->rowCount(), 2);
    QVERIFY(ask.table()->item(1, 4)->text().contains(u"2 Mar 2027  ▲ long"_s));
    QVERIFY(!ask.nextButton()->isEnabled()); // neither of both was said
    ask.others()->click();
    QCOMPARE(ask.untilLabel()->text(), u"Keep https://mta-sts.example.test and the record until 23 Nov 2027"_s);
    ask.all()->click();
    QCOMPARE(ask.untilLabel()->text(), u"Keep https://mta-sts.example.test and the record until 2 Mar 2027"_s);
    QCOMPARE(ask.keepUntil(), QDateTime(QDate(2027, 3, 2), QTime(6, 0), Qt::UTC));
    QVERIFY(ask.nextButton()->isEnabled());
    SwitchOffDialog nothing(name(u"example.test"_s), {}, 3'600, today());
    nothing.goTo(1);
    nothing.others()->setChecked(true);
    QCOMPARE(nothing.keepUntil(), today().addSecs(31'557'600));
}

void TestPlanPage::switchOffMakesAPlan()
{
    QSignalSpy wanted(m_page.get(), &PlanPage::policyWanted);
    QSignalSpy watch(m_page.get(), &PlanPage::watchWanted);
    m_page->switchOff();
    auto *ask = dialog<SwitchOffDialog>();
    QVERIFY(ask);
    ask->goTo(1);
    ask->all()->click();
    for (int i = 0; i < 3; ++i)
        ask->nextButton()->click();
    QVERIFY(gone<SwitchOffDialog>());
    QCOMPARE(m_page->plan().settings.kind, PlanKind::Removal);
    QCOMPARE(m_page->plan().stages.last().earliest, QDateTime(QDate(2027, 3, 2), QTime(6, 0), Qt::UTC));
    QCOMPARE(m_page->chooser()->currentText(), u"Switching off"_s);
    QCOMPARE(wanted[0][0].value<PolicyChange>().policy, std::optional(PlannedPolicy{PolicyMode::None, 86'400}));
    QCOMPARE(watch.size(), 0);
    QCOMPARE(m_page->plans().size(), 2); // the roll-out is still there
    // A removal that was begun is shown, not begun anew; discarding it can be undone.
    m_page->stage()->doneButton()->click();
    const PlanSettings begun = m_page->plans().first();
    QVERIFY(begun.record(StageId::PublishNone));
    m_page->switchOff();
    QVERIFY(!m_page->findChild<SwitchOffDialog *>());
    QCOMPARE(m_page->plans().first(), begun);
    m_page->discardButton()->click();
    QCOMPARE(m_page->plan().settings.kind, PlanKind::RollOut);
    QVERIFY(!m_page->discardButton()->isVisible());
    m_page->findChild<MessageBar *>()->findChild<QPushButton *>()->click(); // Undo
    QCOMPARE(m_page->plans().first(), begun);
}

void TestPlanPage::mxChangeValidates()
{
    m_page->changeMx();
    auto *ask = dialog<MxChangeDialog>();
    QVERIFY(ask);
    QCOMPARE(ask->windowTitle(), u"Change MX hosts of example.test"_s);
    QCOMPARE(ask->stepText(), u"Step 1 of 6"_s);
    QVERIFY(!ask->nextButton()->isEnabled());
    QTest::keyClicks(ask->addEdit(), u"mx3 example"_s);
    QVERIFY(!ask->nextButton()->isEnabled());
    QVERIFY2(ask->problem().contains(u"mx3"_s), qPrintable(ask->problem()));
    ask->addEdit()->clear();
    QTest::keyClicks(ask->addEdit(), u"mx3.example.test"_s);
    QVERIFY(ask->nextButton()->isEnabled());
    ask->addEdit()->setText({});
    QTest::keyClicks(ask->addEdit(), u" "_s);
    for (QCheckBox *box : ask->removeBoxes())
        box->setChecked(true);
    QVERIFY(!ask->nextButton()->isEnabled()); // none would be left
    ask->removeBoxes().first()->setChecked(false);
    QVERIFY(ask->nextButton()->isEnabled());
    QCOMPARE(ask->stepText(), u"Step 1 of 2"_s); // nothing is added
    ask->reject();
    QVERIFY(gone<MxChangeDialog>());
    QCOMPARE(m_page->plans().size(), 1);
}

void TestPlanPage::mxChangeSteps()
{
    m_page->changeMx();
    auto *ask = dialog<MxChangeDialog>();
    QVERIFY(ask);
    QTest::keyClicks(ask->addEdit(), u"mx3.example.test"_s);
    ask->removeBoxes().first()->setChecked(true);
    QCOMPARE(ask->list()->count(), 6);
    ask->nextButton()->click();
    QVERIFY(ask->list()->item(1)->text().startsWith(u"2  ●"_s));
    // 23 Nov 10:00 + 1 h + 2 d; the unknown past holds a year
    QVERIFY2(
        ask->list()->item(2)->text().contains(u"practical 25 Nov 2026 (TXT TTL + 2 days): some mail may be late"_s),
        qPrintable(ask->list()->item(2)->text()));
    QVERIFY2(ask->list()->item(2)->text().contains(u"strict 23 Nov 2027 (oldest remembered policy): nothing late"_s),
             qPrintable(ask->list()->item(2)->text()));
    while (ask->step() + 1 < ask->steps())
        ask->nextButton()->click();
    ask->nextButton()->click();
    QVERIFY(gone<MxChangeDialog>());
    QCOMPARE(m_page->plan().settings.kind, PlanKind::MxChange);
    QCOMPARE(m_page->line()->buttons().size(), 6);
    // The plan that was begun is opened again.
    m_page->changeMx();
    QCOMPARE(dialog<MxChangeDialog>()->addEdit()->text(), u"mx3.example.test"_s);
}

void TestPlanPage::mxChangeLearnsOfATest()
{
    QSignalSpy test(m_page.get(), &PlanPage::hostTestWanted);
    m_page->changeProvider();
    auto *ask = dialog<MxChangeDialog>();
    QVERIFY(ask);
    QVERIFY(ask->policyHostBox());
    QTest::keyClicks(ask->addEdit(), u"mx3.example.test"_s);
    QVERIFY(ask->stateLabel()->text().startsWith(u'?'));
    for (QPushButton *button : ask->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Test"_s)
            button->click();
    }
    QCOMPARE(test.size(), 1);
    Domain domain;
    domain.hosts = {host("mx3.example.test", 10)};
    PlanFacts known = facts();
    known.newHosts = {observed(domain).hosts.last()};
    m_page->setFacts(known);
    QVERIFY2(ask->stateLabel()->text().startsWith(u"✓ answers, STARTTLS, certificate ok"_s),
             qPrintable(ask->stateLabel()->text()));
}

void TestPlanPage::emergency_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<EmergencyWay>("way");
    QTest::addColumn<int>("menu");
    QTest::newRow("2") << u"Prepare 2"_s << EmergencyWay::ListHosts << -1;
    QTest::newRow("3, testing") << u"Prepare 3"_s << EmergencyWay::BackToTesting << 0;
    QTest::newRow("3, none") << u"Prepare 3"_s << EmergencyWay::SwitchOff << 1;
}

void TestPlanPage::emergency()
{
    QFETCH(QString, button);
    QFETCH(EmergencyWay, way);
    QFETCH(int, menu);
    QSignalSpy wanted(m_page.get(), &PlanPage::policyWanted);
    m_page->emergency();
    auto *ask = dialog<EmergencyDialog>();
    QVERIFY(ask);
    for (QPushButton *one : ask->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') != button)
            continue;
        if (menu >= 0)
            one->menu()->actions().at(menu)->trigger();
        else
            one->click();
    }
    QVERIFY(gone<EmergencyDialog>());
    QCOMPARE(m_page->plan().settings.kind, PlanKind::Emergency);
    QCOMPARE(m_page->plan().settings.emergency, way);
    QCOMPARE(wanted.size(), 1);
    const auto change = wanted[0][0].value<PolicyChange>();
    if (way == EmergencyWay::ListHosts)
        QCOMPARE(change.added, QList<DomainName>{name(u"mx2.example.test"_s)}); // the host without a line
    else
        QCOMPARE(change.policy->mode, way == EmergencyWay::SwitchOff ? PolicyMode::None : PolicyMode::Testing);
}

void TestPlanPage::unsaved()
{
    UnsavedDialog ask(u"example.org policy"_s);
    ask.open();
    QCOMPARE(ask.text(), u"“example.org policy” has changes that are not saved."_s);
    QCOMPARE(ask.defaultButton()->text().remove(u'&'), u"Save"_s);
    QSignalSpy save(&ask, &UnsavedDialog::saveWanted);
    QSignalSpy discard(&ask, &UnsavedDialog::discardWanted);
    QTest::keyClick(&ask, Qt::Key_Escape);
    QCOMPARE(save.size() + discard.size(), 0);
    ask.open();
    ask.defaultButton()->click();
    QCOMPARE(save.size(), 1);
    QCOMPARE(discard.size(), 0);
}

void TestPlanPage::exports()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(planFileName(m_page->plan(), PlanFile::Calendar));
    QVERIFY(path.endsWith(u"example.test-roll-out.ics"_s));
    QCOMPARE(writePlan(m_page->plan(), PlanFile::Calendar, path), QString());
    QVERIFY(readFile(path).contains("enforce\\, max_age"));
    QCOMPARE(writePlan(m_page->plan(), PlanFile::Markdown, folder.filePath(u"plan.md"_s)), QString());
    QVERIFY(!writePlan(m_page->plan(), PlanFile::Calendar, folder.filePath(u"none/plan.ics"_s)).isEmpty());
}

void TestPlanPage::plansAreRestored()
{
    m_page->stage()->notes()->setText({});
    QTest::keyClicks(m_page->stage()->notes(), u"x"_s);
    PlanSettings change;
    change.kind = PlanKind::MxChange;
    change.domain = name(u"example.test"_s);
    change.start = today();
    change.added = {name(u"mx3.example.test"_s)};
    const QList<PlanSettings> both{change, m_page->plans().first()};
    PlanPage other([this] { return m_now; });
    other.setDomain(name(u"example.test"_s));
    other.setPlans(both);
    const QJsonArray saved = other.toJson();
    other.setDomain(name(u"example.test"_s));
    QVERIFY(other.plans() != both);
    QVERIFY(!other.fromJson({QJsonObject()}).isEmpty()); // changes nothing
    QCOMPARE(other.fromJson(saved), QString());
    QCOMPARE(other.plans(), both);
    PlanPage foreign([this] { return m_now; });
    foreign.setDomain(name(u"example.org"_s));
    QCOMPARE(foreign.fromJson(saved), QString()); // plans of another domain are left out
    QCOMPARE(foreign.plans().size(), 1);
    QCOMPARE(other.plan().settings.kind, PlanKind::MxChange);
    other.chooser()->setCurrentIndex(1); // Brisk
    Q_EMIT other.chooser()->activated(1);
    QCOMPARE(other.plan().settings.kind, PlanKind::RollOut);
    QCOMPARE(other.plan().settings.pace, PlanPace::Brisk);
    other.setFacts(facts());
    other.setLedger(ledger());
    QCOMPARE(other.plan().settings.records, both[1].records); // what a person wrote is not begun anew
}

/// Everything is reached by the keyboard, in the order of reading, and has a name.
void TestPlanPage::keyboardAndNames()
{
    QStringList order;
    QWidget *at = m_page->chooser();
    do {
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisibleTo(m_page.get()) && at->isEnabled()) {
            const auto *face = QAccessible::queryAccessibleInterface(at);
            const QString said = face ? face->text(QAccessible::Name) : QString();
            QVERIFY2(!said.isEmpty(), at->metaObject()->className());
            order << said.simplified().remove(u'&');
        }
        at = at->nextInFocusChain();
    } while (at != m_page->chooser());
    const auto place = [&](const QString &head) {
        for (int i = 0; i < order.size(); ++i) {
            if (order[i].startsWith(head))
                return i;
        }
        return -1;
    };
    QList<int> places;
    for (const QString &head :
         {u"Careful"_s, u"Export"_s, u"Stage 3: enforce"_s, u"Done: backup MX"_s, u"Do stage 3"_s, u"Go on before"_s,
          u"not postponed"_s, u"Notes"_s, u"Change MX hosts"_s, u"Emergency"_s})
        places << place(head);
    QVERIFY2(places.first() >= 0 && std::is_sorted(places.begin(), places.end()), qPrintable(order.join(u" | "_s)));
    // The stages are one stop of Tab and walked with the arrows.
    QCOMPARE(order.filter(u"Stage "_s).size(), 1);
    m_page->line()->buttons().at(2)->setFocus();
    QTest::keyClick(m_page->line()->buttons().at(2), Qt::Key_Right);
    QCOMPARE(m_page->line()->chosen(), 3);
    QVERIFY(m_page->stage()->title().startsWith(u"Stage 4"_s));
    QVERIFY(m_page->line()->buttons().at(3)->hasFocus() || !m_page->isActiveWindow());
    QTest::keyClick(m_page->line()->buttons().at(3), Qt::Key_Home);
    QCOMPARE(m_page->line()->chosen(), 0);
    QTest::keyClick(m_page->line()->buttons().at(0), Qt::Key_Left);
    QCOMPARE(m_page->line()->chosen(), 0);
    QTest::keyClick(m_page->line()->buttons().at(0), Qt::Key_End);
    QCOMPARE(m_page->line()->chosen(), 4);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy(), qPrintable(label->text()));
}

void TestPlanPage::namesInDialogs()
{
    PlanSettings change;
    change.kind = PlanKind::ProviderChange;
    change.domain = name(u"example.test"_s);
    change.start = today();
    PreflightDialog preflightAsks(change.domain, flightOf(facts()), {});
    SwitchOffDialog off(change.domain, {ledger(), false}, 3'600, today());
    off.goTo(1);
    MxChangeDialog mx(change, facts(), today());
    EmergencyDialog urgent;
    ShortenDialog shorten(m_page->plan().stages[2]);
    for (QDialog *ask : QList<QDialog *>{&preflightAsks, &off, &mx, &urgent, &shorten}) {
        ask->show();
        QSet<QString> keys;
        for (QWidget *field : ask->findChildren<QWidget *>()) {
            if (!(field->focusPolicy() & Qt::TabFocus) || !field->isVisibleTo(ask))
                continue;
            const auto *face = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), field->metaObject()->className());
            if (const auto *button = qobject_cast<QAbstractButton *>(field); button) {
                const QString key = button->shortcut().toString();
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(ask->windowTitle() + u": "_s + key));
                keys << key;
            }
        }
        for (const QLabel *label : ask->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy() || label->text().size() < 40,
                     qPrintable(label->text()));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(!ask->isVisible());
    }
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
