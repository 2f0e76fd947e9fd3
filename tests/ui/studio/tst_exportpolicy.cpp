// The export wizard through its pages: what it lets nobody go on with, and what it writes.
#include "core/base/ziparchive.h"
#include "tests/support/synthetic.h"
#include "tests/support/testdata.h"
#include "ui/shared/theme.h"
#include "ui/studio/draftdocument.h"
#include "ui/studio/exportpages.h"
#include "ui/studio/hostingfields.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;

namespace {

DraftState exampleState()
{
    DraftState out;
    out.text = policyText(PolicyMode::Testing, {"mx1.example.test", "*.relay.test"}, 86'400);
    out.domain = QStringLiteral("example.test");
    return out;
}

QStringList filesBelow(const QString &folder)
{
    QStringList out;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        out << QDir(folder).relativeFilePath(files.next());
    out.sort();
    return out;
}

} // namespace

class TestExportPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void throughAllPages();
    void whatIsRefused_data();
    void whatIsRefused();
    void invalidDraft();
    void placeIsRefused();
    void recordsAreRefused_data();
    void recordsAreRefused();
    void orderMustBeTicked();
    void backKeepsEverything();
    void saving_data();
    void saving();
    void cancelWritesNothing();
    void photographs();

private:
    template <typename T> T *page(ExportPolicyWizard::PageId id) { return qobject_cast<T *>(m_wizard->page(id)); }
    WhatPage *what() { return page<WhatPage>(ExportPolicyWizard::What); }
    WherePage *where() { return page<WherePage>(ExportPolicyWizard::Where); }
    DnsProductPage *dns() { return page<DnsProductPage>(ExportPolicyWizard::Dns); }
    OrderPage *order() { return page<OrderPage>(ExportPolicyWizard::Order); }
    SummaryPage *summary() { return page<SummaryPage>(ExportPolicyWizard::Summary); }
    void open(const DraftState &state = exampleState());
    void next() { QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton); }
    void goTo(ExportPolicyWizard::PageId id);
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<ExportPolicyWizard> m_wizard;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportPolicy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestExportPolicy::cleanup()
{
    m_wizard.reset();
    m_document.reset();
}

void TestExportPolicy::open(const DraftState &state)
{
    m_wizard.reset();
    m_document = std::make_unique<DraftDocument>(state);
    m_wizard = std::make_unique<ExportPolicyWizard>(m_document.get(), nullptr, [] { return today(); });
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
}

void TestExportPolicy::goTo(ExportPolicyWizard::PageId id)
{
    while (m_wizard->currentId() < id) {
        const int before = m_wizard->currentId();
        if (before == ExportPolicyWizard::Order)
            order()->understood()->setChecked(true);
        next();
        if (m_wizard->currentId() == before)
            return;
    }
}

void TestExportPolicy::throughAllPages()
{
    what()->reportsBox()->setChecked(true);
    QTest::keyClicks(what()->ruaEdit(), QStringLiteral("tls@reports.example.net"));
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Where));
    where()->targets()->setCurrentRow(int(HostingTarget::Nginx));
    next();
    dns()->formChoice()->setCurrentIndex(int(DnsForm::Nsupdate));
    QTest::keyClicks(dns()->hostEdit(), QStringLiteral("192.0.2.10"));
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Order));
    order()->understood()->setChecked(true);
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Summary));
    const auto made = m_wizard->package();
    QVERIFY(made);
    QCOMPARE(summary()->files()->count(), int(made->files.size()));
    for (int i = 0; i < summary()->files()->count(); ++i) { // every file can be looked at
        summary()->files()->setCurrentRow(i);
        QVERIFY(!summary()->preview()->toPlainText().isEmpty());
    }
    const QString path = m_folder->filePath(QStringLiteral("out"));
    summary()->pathEdit()->setText(path);
    QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QCOMPARE(m_wizard->written(), path);
    QStringList wanted;
    for (const PackageFile &file : made->files)
        wanted << file.path;
    wanted.sort();
    QCOMPARE(filesBelow(path), wanted);
    QCOMPARE(readFile(path + u'/' + made->policyPath), m_document->draft().text());
    const QByteArray last = readFile(path + u'/' + made->lastRecordsPath);
    QVERIFY(last.contains(m_document->recordId()));
    const QByteArray first = readFile(path + u'/' + made->firstRecordsPath);
    QVERIFY(first.contains("192.0.2.10") && first.contains("tls@reports.example.net") && !first.contains("STSv1"));
    // What was chosen stays with the draft.
    QCOMPARE(m_document->hosting(), QStringLiteral("nginx"));
    QCOMPARE(m_document->dns().form, DnsForm::Nsupdate);
}

void TestExportPolicy::whatIsRefused_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("rua"); // null: no reports
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QStringLiteral("example.test") << QString() << true;
    QTest::newRow("an address is as good") << QStringLiteral("postmaster@example.test") << QString() << true;
    QTest::newRow("no domain") << QString() << QString() << false;
    QTest::newRow("a blank in it") << QStringLiteral("exa mple.test") << QString() << false;
    QTest::newRow("reports to nowhere") << QStringLiteral("example.test") << QStringLiteral("") << false;
    QTest::newRow("no address") << QStringLiteral("example.test") << QStringLiteral("ftp://x") << false;
    QTest::newRow("address") << QStringLiteral("example.test") << QStringLiteral("mailto:a@b.test") << true;
}

void TestExportPolicy::whatIsRefused()
{
    QFETCH(QString, domain);
    QFETCH(QString, rua);
    QFETCH(bool, good);
    what()->domainEdit()->setText(domain);
    what()->reportsBox()->setChecked(!rua.isNull());
    what()->ruaEdit()->setText(rua);
    next();
    QCOMPARE(m_wizard->currentId() != ExportPolicyWizard::What, good);
    QCOMPARE(what()->problem().isEmpty(), good);
}

void TestExportPolicy::invalidDraft()
{
    DraftState state = exampleState();
    state.text = "version: STSv1\r\n";
    open(state);
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::What));
    QVERIFY(what()->problem().contains(QStringLiteral("page 1")));
}

void TestExportPolicy::placeIsRefused()
{
    goTo(ExportPolicyWizard::Where);
    where()->targets()->setCurrentRow(int(HostingTarget::Delegation));
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Where));
    QVERIFY(!where()->problem().isEmpty());
    auto *provider = qobject_cast<QLineEdit *>(where()->fields()->field(HostingField::Provider));
    provider->setText(QStringLiteral("no name"));
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Where));
    provider->setText(QStringLiteral("provider.example"));
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Dns));
}

void TestExportPolicy::recordsAreRefused_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    const QString id = QStringLiteral("20261123a"), none;
    QTest::newRow("good") << none << none << id << true;
    QTest::newRow("another zone") << QStringLiteral("example.net") << none << id << false;
    QTest::newRow("two aliases") << none << QStringLiteral("a.test b.test") << id << false;
    QTest::newRow("no id") << none << none << none << false;
    QTest::newRow("id with a dot") << none << none << QStringLiteral("1.2") << false;
    QTest::newRow("the live id") << none << none << QStringLiteral("20261101T000000") << false;
}

void TestExportPolicy::recordsAreRefused()
{
    QFETCH(QString, zone);
    QFETCH(QString, host);
    QFETCH(QString, id);
    QFETCH(bool, good);
    Domain live;
    live.policy = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    m_document->setAudit(std::make_shared<const Observation>(observed(live)));
    goTo(ExportPolicyWizard::Dns);
    dns()->zoneEdit()->setText(zone);
    dns()->hostEdit()->setText(host);
    dns()->idEdit()->setText(id);
    next();
    QCOMPARE(m_wizard->currentId() == ExportPolicyWizard::Order, good);
}

void TestExportPolicy::orderMustBeTicked()
{
    goTo(ExportPolicyWizard::Order);
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Order));
    order()->understood()->setChecked(true);
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Summary));
}

void TestExportPolicy::backKeepsEverything()
{
    goTo(ExportPolicyWizard::Where);
    where()->targets()->setCurrentRow(int(HostingTarget::Caddy));
    next();
    dns()->formChoice()->setCurrentIndex(int(DnsForm::Terraform));
    next();
    QCOMPARE(m_wizard->currentId(), int(ExportPolicyWizard::Order));
    m_wizard->back();
    m_wizard->back();
    QCOMPARE(where()->targets()->currentRow(), int(HostingTarget::Caddy));
    next();
    QCOMPARE(dns()->formChoice()->currentIndex(), int(DnsForm::Terraform));
}

void TestExportPolicy::saving_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("there"); // what is at that place before: "", "export", "foreign"
    QTest::addColumn<bool>("replace");
    QTest::addColumn<bool>("zip");
    QTest::addColumn<bool>("written");
    QTest::newRow("folder") << QStringLiteral("a") << QString() << false << false << true;
    QTest::newRow("archive") << QStringLiteral("a.zip") << QString() << false << true << true;
    QTest::newRow("no place") << QString() << QString() << false << false << false;
    QTest::newRow("no such folder") << QStringLiteral("no/such/a") << QString() << false << false << false;
    QTest::newRow("is there already") << QStringLiteral("a") << QStringLiteral("export") << false << false << false;
    QTest::newRow("replaced by wish") << QStringLiteral("a") << QStringLiteral("export") << true << false << true;
    QTest::newRow("foreign files are never replaced")
        << QStringLiteral("a") << QStringLiteral("foreign") << true << false << false;
}

void TestExportPolicy::saving()
{
    QFETCH(QString, path);
    QFETCH(QString, there);
    QFETCH(bool, replace);
    QFETCH(bool, zip);
    QFETCH(bool, written);
    const QString full = path.isEmpty() ? QString() : m_folder->filePath(path);
    goTo(ExportPolicyWizard::Summary);
    if (!there.isEmpty()) {
        QVERIFY(writePackageFolder(*m_wizard->package(), full));
        if (there == u"foreign") {
            QFile file(full + QStringLiteral("/my thesis.odt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    const QStringList before = filesBelow(m_folder->path());
    summary()->zipChoice()->setChecked(zip);
    summary()->pathEdit()->setText(full);
    summary()->overwriteBox()->setChecked(replace);
    QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QCOMPARE(!m_wizard->written().isEmpty(), written);
    QCOMPARE(summary()->problem().isEmpty(), written);
    QCOMPARE(m_wizard->isVisible(), !written); // stays, with everything that was chosen
    if (!written)
        QCOMPARE(filesBelow(m_folder->path()), before);
    if (zip) {
        const auto members = readZip(readFile(full));
        QVERIFY(members && members->size() > 3);
    }
}

void TestExportPolicy::cancelWritesNothing()
{
    goTo(ExportPolicyWizard::Summary);
    summary()->pathEdit()->setText(m_folder->filePath(QStringLiteral("x")));
    QTest::mouseClick(m_wizard->button(QWizard::CancelButton), Qt::LeftButton);
    QVERIFY(filesBelow(m_folder->path()).isEmpty());
    QVERIFY(m_wizard->written().isEmpty());
}

void TestExportPolicy::photographs()
{
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        open();
        where()->targets()->setCurrentRow(0);
        for (int id = ExportPolicyWizard::What; id <= ExportPolicyWizard::Summary; ++id) {
            goTo(ExportPolicyWizard::PageId(id));
            QCOMPARE(m_wizard->currentId(), id);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QPixmap picture = m_wizard->grab();
            QVERIFY(!picture.isNull());
            const QString name = QStringLiteral("wizard-%1-%2")
                                     .arg(id)
                                     .arg(theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            QVERIFY(folder.isEmpty() || picture.save(QStringLiteral("%1/%2.png").arg(folder, name)));
        }
    }
    applyTheme(Theme::System);
}

QTEST_MAIN(TestExportPolicy)
#include "tst_exportpolicy.moc"
