// The MX comparison as a user works it: tables, picture, sender, day and assumptions, over observations made of a few
// words. The numbers are those of the acceptance points.
#include "core/audit/assess.h"
#include "core/audit/evidence.h"
#include "core/audit/senders/coverage.h"
#include "core/audit/wording.h"
#include "tests/support/synthetic.h"
#include "ui/audit/hostsmodel.h"
#include "ui/audit/mx/coveragemodel.h"
#include "ui/audit/mx/mxcomparison.h"
#include "ui/audit/mx/mxpicture.h"
#include "ui/audit/mx/whatifpanel.h"
#include "ui/shared/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

Host host(const QByteArray &name, int preference, int validDays = 90)
{
    Host out;
    out.name = name;
    out.preference = preference;
    out.certificate.validUntilDays = validDays;
    return out;
}

/// The example of the design: mx1 is good for a week, mx2 is not listed, backup shows another name.
Domain example()
{
    Domain out;
    out.policy = policyText(PolicyMode::Enforce, {"mx1.example.test", "*.relay.test", "unused.example.test"});
    out.hosts << host("mx1.example.test", 10, 7) << host("mx2.example.test", 20) << host("backup.relay.test", 30);
    out.hosts.last().certificate.names = {"relay7.provider.test"};
    return out;
}

Domain many(int hosts, int lines)
{
    Domain out;
    QList<QByteArray> patterns;
    for (int i = 0; i < hosts; ++i) {
        const QByteArray name =
            "mx" + QByteArray::number(i) + (i % 5 == 4 ? ".a-rather-long-name.provider.test" : ".mail.example.test");
        out.hosts << host(name, 10 * (i / 5));
        if (i % 2 == 0 && patterns.size() < lines / 2)
            patterns << name;
    }
    while (patterns.size() < lines)
        patterns << "relay" + QByteArray::number(patterns.size()) + ".mail.example.test";
    out.policy = policyText(PolicyMode::Enforce, patterns);
    return out;
}

} // namespace

class TestMxComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneResultSentence40();
    void coverage42();
    void states_data();
    void states();
    void addingAHostsLine43();
    void addingAndRemovingHosts43();
    void mistypedLinesKeepTheResult43();
    void resetForgets43();
    void dayPastTheExpiry44();
    void rememberedPolicy45();
    void olderPostfix46();
    void fiftyHosts47();
    void pictureByKeys48();
    void pictureIsMirrored48();
    void sameHostEverywhere48();
    void tablesByKeys48();
    void hostileNamesAreShownInert();
    void everythingIsNamed();
    void photographs();

private:
    void show(const Domain &domain);
    template <typename T> T *named(const char *name) const;
    QString said(const char *name) const;
    std::unique_ptr<MxComparison> m_view;
    ObservationPtr m_seen;
    AssessmentPtr m_judged;
};

void TestMxComparison::init()
{
    m_view = std::make_unique<MxComparison>();
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestMxComparison::cleanup()
{
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestMxComparison::show(const Domain &domain)
{
    m_seen = std::make_shared<const Observation>(observed(domain));
    m_judged = std::make_shared<const Assessment>(assess(*m_seen, today()));
    m_view->update(m_seen, m_judged);
}

template <typename T> T *TestMxComparison::named(const char *name) const
{
    for (T *child : m_view->findChildren<T *>()) {
        if (child->accessibleName() == QLatin1StringView(name))
            return child;
    }
    return nullptr;
}

QString TestMxComparison::said(const char *name) const
{
    const auto *label = named<QLabel>(name);
    return label ? label->text() : QString();
}

void TestMxComparison::oneResultSentence40()
{
    show(example());
    QVERIFY(!m_judged->verdict.result.isEmpty());
    QCOMPARE(said("Result"), m_judged->verdict.result);
    QVERIFY(m_view->picture()->accessibleDescription().contains(m_judged->verdict.result));
}

/// Each state has a word of its own and, where it matters, a mark of its own.
void TestMxComparison::coverage42()
{
    Domain domain = example();
    domain.hosts << host("a.b.relay.test", 40);
    show(domain);
    const auto *model = m_view->lines()->model();
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->columnCount(), 3);
    const auto cell = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), QStringLiteral("exact"));
    QCOMPARE(cell(2, 1), QStringLiteral("wildcard"));
    QCOMPARE(cell(3, 1), QStringLiteral("nearest miss"));
    QCOMPARE(cell(0, 2), QStringLiteral("no"));
    QCOMPARE(model->index(3, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("40 a.b.relay.test, line *.relay.test: nearest miss"));
    QSet<int> marks;
    for (const Coverage coverage : {Coverage::NotCompared, Coverage::None, Coverage::NearestMiss, Coverage::Exact})
        marks << int(coverageEffect(coverage));
    QCOMPARE(marks.size(), 4);
    m_view->lines()->setCurrentIndex(model->index(3, 1));
    QVERIFY2(said("Selected MX host").contains(QStringLiteral("*.relay.test covers one label")),
             qPrintable(said("Selected MX host")));
    QCOMPARE(unusedText(*m_judged), QStringLiteral("Lines of the policy that match no MX host: unused.example.test"));
}

void TestMxComparison::states_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("recordSeen");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("says");
    const QByteArray good = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    QTest::newRow("usual") << good << QByteArray("1") << true << QByteArray("mx1.example.test") << QString();
    QTest::newRow("no policy") << QByteArray() << QByteArray() << true << QByteArray("mx1.example.test")
                               << QStringLiteral("No policy that senders can use");
    QTest::newRow("policy unknown") << good << QByteArray("1") << false << QByteArray("mx1.example.test")
                                    << QStringLiteral("Whether a policy is published is not known");
    QTest::newRow("no MX host") << good << QByteArray("1") << true << QByteArray() << QStringLiteral("MX host");
}

void TestMxComparison::states()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, id);
    QFETCH(bool, recordSeen);
    QFETCH(QByteArray, host);
    QFETCH(QString, says);
    Domain domain;
    domain.policy = policy;
    domain.id = id;
    domain.recordSeen = recordSeen;
    if (!host.isEmpty())
        domain.hosts << ::host(host, 10);
    show(domain);
    const QString state = comparisonState(*m_judged);
    QVERIFY2(says.isEmpty() ? state.isEmpty() : state.contains(says), qPrintable(state));
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text() == state; }));
}

void TestMxComparison::addingAHostsLine43()
{
    show(example());
    auto *lines = named<QPlainTextEdit>("Lines of the policy, one mx pattern each");
    lines->appendPlainText(QStringLiteral("mx2.example.test"));
    QVERIFY(m_view->isWhatIf());
    const auto *table = named<QTableWidget>("Result, now and what if");
    QCOMPARE(table->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(table->item(row, 2)->text().contains(QStringLiteral("(changed)")), row == 1);
    QCOMPARE(m_view->shown()->hosts[1].action, HostAction::DeliversVerified);
    QCOMPARE(m_judged->hosts[1].action, HostAction::RefusesHost); // what was found stays
    QCOMPARE(m_view->lines()->model()->columnCount(), 4);
    QCOMPARE(said("Result"), m_view->shown()->verdict.result);
}

void TestMxComparison::addingAndRemovingHosts43()
{
    show(example());
    auto *hosts = named<QPlainTextEdit>("MX hosts, one each, with preference");
    QCOMPARE(hosts->toPlainText(), QStringLiteral("10 mx1.example.test\n20 mx2.example.test\n30 backup.relay.test"));
    hosts->setPlainText(QStringLiteral("10 mx1.example.test\n5 new.relay.test"));
    QCOMPARE(m_view->shown()->hosts.size(), 2);
    QCOMPARE(m_view->shown()->hosts[0].host.toString(), QStringLiteral("new.relay.test"));
    QCOMPARE(m_view->shown()->hosts[0].action, HostAction::Unknown);
    // Looking at a host that was never asked does no harm.
    QSignalSpy told(m_view.get(), &MxComparison::hostSelected);
    m_view->hosts()->setCurrentIndex(m_view->hosts()->model()->index(1, 1));
    m_view->hosts()->setCurrentIndex(m_view->hosts()->model()->index(0, 1));
    QCOMPARE(told.size(), 2);
    QVERIFY(!rawEvidence(*m_seen, told[0][1].value<EvidenceRef>()).isEmpty());
    QVERIFY(rawEvidence(*m_seen, told[1][1].value<EvidenceRef>()).isEmpty());
    QVERIFY(said("Selected MX host").contains(QStringLiteral("not tested yet")));
}

void TestMxComparison::mistypedLinesKeepTheResult43()
{
    show(example());
    auto *lines = named<QPlainTextEdit>("Lines of the policy, one mx pattern each");
    lines->appendPlainText(QStringLiteral("mx2.example.test"));
    const AssessmentPtr before = m_view->shown();
    lines->appendPlainText(QStringLiteral("mx .*"));
    QCOMPARE(m_view->shown(), before);
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *l) { return l->text().startsWith(QStringLiteral("“mx .*” is no")); }));
}

void TestMxComparison::resetForgets43()
{
    show(example());
    named<QPlainTextEdit>("Lines of the policy, one mx pattern each")->setPlainText(QStringLiteral("*.example.test"));
    named<QComboBox>("Sender")->setCurrentIndex(3);
    QVERIFY(m_view->isWhatIf());
    for (auto *button : m_view->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Reset")) {
            QVERIFY(button->isVisible());
            button->click();
        }
    }
    QVERIFY(!m_view->isWhatIf());
    QCOMPARE(named<QComboBox>("Sender")->currentIndex(), 0);
    QCOMPARE(m_view->lines()->model()->columnCount(), 3);
    QCOMPARE(said("Result"), m_judged->verdict.result);
}

void TestMxComparison::dayPastTheExpiry44()
{
    show(example());
    const QDate day = today().date().addDays(12);
    named<QDateEdit>("On the day")->setDate(day);
    QCOMPARE(m_view->shown()->hosts[0].action, HostAction::RefusesHost);
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    const QString named = dateText(QDateTime(day, QTime(23, 59, 59), Qt::UTC));
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) {
        return l->text().contains(QStringLiteral("On %1 the certificate of mx1.example.test").arg(named)) ||
               l->text().contains(QStringLiteral("On %1 the certificate of mx1").arg(named));
    }));
}

void TestMxComparison::rememberedPolicy45()
{
    show(example());
    for (auto *combo : m_view->findChildren<QComboBox *>()) {
        if (combo->itemText(1) == QStringLiteral("the live policy"))
            combo->setCurrentIndex(1);
    }
    named<QPlainTextEdit>("Lines of the policy, one mx pattern each")
        ->appendPlainText(QStringLiteral("mx2.example.test"));
    QVERIFY(m_view->shown()->whatIf.lens.remembered);
    const QString until = dateText(today().addSecs(604'800));
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text().contains(until); }));
}

void TestMxComparison::olderPostfix46()
{
    Domain domain = example();
    domain.hosts[1].certificate.names = {"mx1.example.test"}; // of a line, not of the host
    show(domain);
    QCOMPARE(m_view->shown()->hosts[1].action, HostAction::RefusesHost);
    auto *sender = named<QComboBox>("Sender");
    sender->setCurrentIndex(sender->findData(int(SenderKind::PostfixBefore3105)));
    QCOMPARE(m_view->shown()->hosts[1].action, HostAction::DeliversVerified);
}

void TestMxComparison::fiftyHosts47()
{
    show(many(50, 20));
    QCOMPARE(m_view->lines()->model()->rowCount(), 50);
    QCOMPARE(m_view->lines()->model()->columnCount(), 20);
    m_view->setView(MxComparison::Lines);
    QCoreApplication::processEvents();
    QVERIFY(m_view->lines()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(m_view->lines()->rowHeight(0), m_view->lines()->rowHeight(49));

    m_view->setView(MxComparison::Picture);
    MxPicture *picture = m_view->picture();
    QCOMPARE(picture->nodeCount(), 2 + 20); // two groups of hosts
    QVERIFY2(picture->nodeText(0).endsWith(QStringLiteral("in mail.example.test, 8 covered")),
             qPrintable(picture->nodeText(0)));
    QTest::keyClick(picture, Qt::Key_Home);
    QTest::keyClick(picture, Qt::Key_Up);
    QTest::keyClick(picture, Qt::Key_Return);
    QVERIFY(picture->nodeCount() > 22);
    QFont larger = picture->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.25);
    picture->setFont(larger);
    QCoreApplication::processEvents();
    for (int a = 0; a < picture->nodeCount(); ++a) {
        QVERIFY(picture->nodeBox(a).height() >= picture->fontMetrics().height());
        for (int b = 0; b < a; ++b)
            QVERIFY(!picture->nodeBox(a).intersects(picture->nodeBox(b)));
    }

    QElapsedTimer timer;
    timer.start();
    named<QComboBox>("Sender")->setCurrentIndex(1);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestMxComparison::pictureByKeys48()
{
    show(example());
    m_view->activateWindow();
    m_view->lines()->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_M, Qt::ControlModifier);
    MxPicture *picture = m_view->picture();
    QTRY_VERIFY(picture->isVisible());
    picture->setFocus();
    QCOMPARE(picture->nodeCount(), 6);
    QTest::keyClick(picture, Qt::Key_Down);
    QCOMPARE(picture->currentHost(), 1);
    QVERIFY(picture->accessibleName().endsWith(QStringLiteral("20 mx2.example.test")));
    QTest::keyClick(picture, Qt::Key_Right);
    QCOMPARE(picture->currentHost(), -1); // a line
    QTest::keyClick(picture, Qt::Key_Left);
    QVERIFY(picture->currentHost() >= 0);
    QSignalSpy told(m_view.get(), &MxComparison::hostSelected);
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    // The twin in words tells of every host.
    for (const HostDecision &host : m_judged->hosts)
        QVERIFY(picture->description().contains(host.host.toString()));
}

void TestMxComparison::pictureIsMirrored48()
{
    show(example());
    m_view->setView(MxComparison::Picture);
    MxPicture *picture = m_view->picture();
    QVERIFY(picture->nodeBox(0).right() < picture->nodeBox(5).left());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(picture->nodeBox(0).left() > picture->nodeBox(5).right());
    QTest::keyClick(picture, Qt::Key_Left); // towards the lines
    QCOMPARE(picture->currentHost(), -1);
}

void TestMxComparison::sameHostEverywhere48()
{
    show(example());
    m_view->lines()->setCurrentIndex(m_view->lines()->model()->index(2, 1));
    QCOMPARE(m_view->hosts()->currentIndex().row(), 2);
    QCOMPARE(m_view->picture()->currentHost(), 2);
    QVERIFY(said("Selected MX host").startsWith(QStringLiteral("backup.relay.test")));
    QTest::keyClick(m_view->picture(), Qt::Key_Up);
    QCOMPARE(m_view->hosts()->currentIndex().row(), 1);
    QCOMPARE(m_view->lines()->currentIndex().row(), 1);
}

void TestMxComparison::tablesByKeys48()
{
    show(example());
    m_view->setView(MxComparison::Lines);
    m_view->lines()->setFocus();
    m_view->lines()->setCurrentIndex(m_view->lines()->model()->index(0, 0));
    QTest::keyClick(m_view->lines(), Qt::Key_Down);
    QTest::keyClick(m_view->lines(), Qt::Key_Right);
    QCOMPARE(m_view->lines()->currentIndex(), m_view->lines()->model()->index(1, 1));
    QVERIFY(said("Selected MX host").startsWith(QStringLiteral("mx2.example.test")));
}

void TestMxComparison::hostileNamesAreShownInert()
{
    Domain domain = example();
    domain.hosts << host("<b>x</b>\xE2\x80\xAE.example.test", 40);
    show(domain);
    m_view->lines()->setCurrentIndex(m_view->lines()->model()->index(3, 0));
    QStringList texts{m_view->picture()->description(), said("Selected MX host"),
                      m_view->lines()->model()->headerData(3, Qt::Vertical).toString()};
    for (const QLabel *label : m_view->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (int i = 0; i < m_view->picture()->nodeCount(); ++i)
        texts << m_view->picture()->nodeText(i);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(text));
}

void TestMxComparison::everythingIsNamed()
{
    show(example());
    for (const QWidget *child : m_view->findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QPlainTextEdit *>(child) || qobject_cast<const QComboBox *>(child) ||
                           qobject_cast<const QTableView *>(child) || qobject_cast<const QPushButton *>(child) ||
                           qobject_cast<const MxPicture *>(child);
        if (!input || child->window() != m_view.get() || child->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), child->metaObject()->className());
    }
}

/// With GATEPOST_PICTURES set to a folder, leaves pictures there; always, the widget draws in both themes.
void TestMxComparison::photographs()
{
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        for (const int count : {3, 12, 50}) {
            show(count == 3 ? example() : many(count, count == 12 ? 6 : 20));
            for (const auto view : {MxComparison::Hosts, MxComparison::Lines, MxComparison::Picture}) {
                m_view->setView(view);
                QCoreApplication::processEvents();
                const QPixmap picture = m_view->grab();
                QVERIFY(!picture.isNull());
                const QString name =
                    QStringLiteral("%1/mx-%2-%3-%4.png")
                        .arg(folder)
                        .arg(count)
                        .arg(int(view))
                        .arg(theme == Theme::Dark ? QLatin1StringView("dark") : QLatin1StringView("light"));
                QVERIFY(folder.isEmpty() || picture.save(name));
            }
        }
    }
    show(example());
    m_view->setView(MxComparison::Assumptions);
    named<QPlainTextEdit>("Lines of the policy, one mx pattern each")
        ->appendPlainText(QStringLiteral("mx2.example.test"));
    QCoreApplication::processEvents();
    QVERIFY(folder.isEmpty() || m_view->grab().save(folder + QStringLiteral("/mx-whatif-dark.png")));
    applyTheme(Theme::System);
}

QTEST_MAIN(TestMxComparison)
#include "tst_mxcomparison.moc"
