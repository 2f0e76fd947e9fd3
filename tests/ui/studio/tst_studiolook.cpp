// Every page and state of the Policy Studio and every one of its dialogs, as they look: light, dark, large text,
// German, long words, right to left, in the smallest window. What is cut off is found by measure; with
// GATEPOST_PICTURES set to a folder, each is also saved there to be looked at.
#include "tests/support/studiodomain.h"
#include "ui/shared/pseudolocale.h"
#include "ui/shared/textsize.h"
#include "ui/shared/theme.h"
#include "ui/studio/dnspage.h"
#include "ui/studio/draftpages.h"
#include "ui/studio/draftview.h"
#include "ui/studio/exportpages.h"
#include "ui/studio/exportpolicywizard.h"
#include "ui/studio/hostingfields.h"
#include "ui/studio/hostingpage.h"
#include "ui/studio/plan/mxchangedialog.h"
#include "ui/studio/plan/planpage.h"
#include "ui/studio/plan/preflightdialog.h"
#include "ui/studio/plan/stagepane.h"
#include "ui/studio/plan/stepdialog.h"
#include "ui/studio/plan/switchoffdialog.h"
#include "ui/studio/plan/unsaveddialog.h"
#include "ui/studio/policystudio.h"
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

namespace {

enum class Words { English, German, Long };

KnownPolicy remembered(PolicyMode mode, qint64 maxAge, const QDateTime &last)
{
    KnownPolicy out;
    out.body = policyText(mode, {"mx1.example.test", "mx0.example.test"}, maxAge);
    out.mode = mode;
    out.maxAgeSeconds = maxAge;
    out.firstSeen = last.addDays(-90);
    out.lastSeen = last;
    return out;
}

QList<KnownPolicy> ledger()
{
    KnownPolicy live = remembered(PolicyMode::Testing, 86'400, today());
    live.body = example().policy;
    live.firstSeen = today().addDays(-7);
    return {live, remembered(PolicyMode::Enforce, 31'557'600, today().addMonths(-8)),
            remembered(PolicyMode::Testing, 604'800, today().addMonths(-5))};
}

/// All three hosts are in the policy and pass.
Domain perfect()
{
    Domain out = example();
    out.policy = policyText(PolicyMode::Testing, {"mx1.example.test", "mx2.example.test", "*.relay.test"}, 86'400);
    out.hosts.last().certificate.names = {"backup.relay.test"};
    return out;
}

/// Within a scroll area a widget may be partly hidden; sideways it may not.
bool isReadable(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return true;
        if (!label->wordWrap())
            return label->width() >= label->sizeHint().width();
        return label->height() >= label->heightForWidth(label->width());
    }
    if (const auto *button = qobject_cast<const QPushButton *>(widget))
        return button->width() >= button->sizeHint().width() - 2 * button->fontMetrics().averageCharWidth();
    if (qobject_cast<const QRadioButton *>(widget) || qobject_cast<const QCheckBox *>(widget))
        return widget->width() >= widget->sizeHint().width();
    return true;
}

QString described(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 “%2” has %3×%4, needs %5×%6"_s
        .arg(QLatin1StringView(widget->metaObject()->className()), label    ? label->text()
                                                                   : button ? button->text()
                                                                            : QString())
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(label && label->wordWrap() ? label->heightForWidth(label->width()) : widget->sizeHint().height());
}

} // namespace

class TestStudioLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looks_data();
    void looks();
    void cleanup();

private:
    void scene(QWidget *widget, const QString &name);
    void pages();
    void states();
    void plans();
    void dialogs();
    void wizard();
    void steps(StepDialog *dialog, const QString &name);
    DraftView *draft() { return m_studio->current(); }
    template <typename Dialog> Dialog *dialog()
    {
        Dialog *out = nullptr;
        (void)QTest::qWaitFor([&] { return (out = m_studio->findChild<Dialog *>()) != nullptr; });
        return out;
    }
    void close(QDialog *dialog)
    {
        dialog->reject();
        QVERIFY(QTest::qWaitFor([this] { return m_studio->findChildren<QDialog *>().isEmpty(); }));
    }

    std::unique_ptr<PolicyStudio> m_studio;
    std::unique_ptr<QTranslator> m_words;
    QSize m_size;
    QStringList m_problems;
};

/// Sizes are those that the window leaves to the studio at 1280 by 800 and 1024 by 640.
void TestStudioLook::looks_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Words>("words");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("percent");
    const QSize wide(1130, 700);
    const QSize small(874, 540);
    QTest::newRow("light") << Theme::Light << wide << Words::English << false << 100;
    QTest::newRow("dark-small") << Theme::Dark << small << Words::English << false << 100;
    QTest::newRow("german") << Theme::Light << wide << Words::German << false << 100;
    QTest::newRow("german-small") << Theme::Light << small << Words::German << false << 100;
    QTest::newRow("long-rtl") << Theme::Dark << wide << Words::Long << true << 100;
    QTest::newRow("large") << Theme::Light << wide << Words::English << false << 200;
}

void TestStudioLook::cleanup()
{
    m_studio.reset();
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
    m_words.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    setTextSize(100);
    applyTheme(Theme::System);
}

/// Looks at it as it is now.
void TestStudioLook::scene(QWidget *widget, const QString &name)
{
    for (int turn = 0; turn < 6; ++turn)
        QCoreApplication::processEvents();
    const QString variant = QString::fromLatin1(QTest::currentDataTag());
    for (const QWidget *part : widget->findChildren<QWidget *>()) {
        if (part->isVisible() && part->visibleRegion().boundingRect().isValid() && !isReadable(part))
            m_problems << u"%1: %2"_s.arg(name, described(part));
    }
    for (const QScrollArea *area : widget->findChildren<QScrollArea *>()) {
        const int wider = area->widget() ? area->widget()->width() - area->viewport()->width() : 0;
        if (area->isVisible() && wider > 0 && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            m_problems << u"%1: “%2” is %3 px too wide"_s.arg(name, area->accessibleName()).arg(wider);
    }
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(u"%1/%2-%3.png"_s.arg(folder, variant, name)));
}

void TestStudioLook::pages()
{
    scene(m_studio.get(), u"01-empty"_s);
    m_studio->liveButton()->click();
    QTest::keyClicks(m_studio->liveDomain(), u"exa mple"_s);
    QTest::keyClick(m_studio->liveDomain(), Qt::Key_Return);
    scene(m_studio.get(), u"02-empty-refused"_s);
    m_studio->newDraft();
    scene(m_studio.get(), u"03-edit-new"_s);
    m_studio->openDraftFromAudit(seen(example()));
    m_studio->setLedger(DomainName::fromDns("example.test"), ledger(), {"old1"});
    scene(m_studio.get(), u"04-edit"_s);
    m_studio->openText("version: STSv1\n# ours\nmode: enforce \nmx: mx1.example.test.\nmx: b\xc3\xbc"
                       "cher.test\nfoo: bar\n\nmax_\xe2\x80\x8b"
                       "age: 31557601\n",
                       u"x"_s);
    scene(m_studio.get(), u"05-edit-broken"_s);
    m_studio->closeCurrent();
    using Page = DraftView::Page;
    draft()->showPage(Page::Hosting);
    scene(m_studio.get(), u"10-hosting-none"_s);
    auto *hosting = qobject_cast<HostingPage *>(draft()->page(Page::Hosting));
    for (const HostingTarget target : {HostingTarget::Nginx, HostingTarget::GithubPages, HostingTarget::Delegation}) {
        hosting->targets()->setCurrentRow(int(target));
        scene(m_studio.get(), u"11-hosting-%1"_s.arg(QString(hostingKey(target))));
    }
    hosting->targets()->setCurrentRow(int(HostingTarget::Nginx));
    draft()->showPage(Page::Dns);
    scene(m_studio.get(), u"20-dns-closed"_s);
    auto *dns = qobject_cast<DnsPage *>(draft()->page(Page::Dns));
    QTest::keyClicks(dns->hostEdit(), u"192.0.2.10 2001:db8::10"_s);
    QTest::keyClicks(dns->ruaEdit(), u"mailto:tls@reports.example.net"_s);
    dns->skip()->setChecked(true);
    scene(m_studio.get(), u"21-dns-skipped"_s);
    dns->formChoice()->setCurrentIndex(int(DnsForm::Cloudflare));
    Q_EMIT dns->formChoice()->activated(int(DnsForm::Cloudflare));
    dns->idChoice()->button(int(IdSource::Own))->click();
    QTest::keyClicks(dns->ownId(), u"no id!"_s);
    scene(m_studio.get(), u"22-dns-refused"_s);
    dns->skip()->setChecked(false);
    dns->idChoice()->button(int(IdSource::Time))->click();
    draft()->showPage(Page::RollOut);
    scene(m_studio.get(), u"30-plan"_s);
}

/// Check live in its states; the records that open with it.
void TestStudioLook::states()
{
    using Page = DraftView::Page;
    draft()->showPage(Page::CheckLive);
    scene(m_studio.get(), u"40-live-not-checked"_s);
    FakeCheck::answers = false;
    draft()->live()->checkNow();
    scene(m_studio.get(), u"41-live-checking"_s);
    FakeCheck::answers = true;
    publish(example(), "20251001T000000");
    draft()->document()->edit([](PolicyDraft *text) { return text->addMx("mx2.example.test"); });
    draft()->document()->edit([](PolicyDraft *text) { return text->setMaxAge(604'800); });
    draft()->live()->checkNow();
    scene(m_studio.get(), u"42-live-differs"_s);
    m_studio->undoStack()->setIndex(0);
    scene(m_studio.get(), u"43-live-equal"_s);
    draft()->showPage(Page::Dns);
    scene(m_studio.get(), u"23-dns-open"_s);
    draft()->showPage(Page::CheckLive);
    Domain unpublished = example();
    unpublished.policy.clear();
    unpublished.id.clear();
    publish(unpublished, "");
    draft()->live()->checkNow();
    scene(m_studio.get(), u"44-live-missing"_s);
    Observation nothing;
    nothing.domain = DomainName::fromDns("example.test");
    nothing.startedAt = today();
    DnsLookup silent;
    silent.question = {nothing.domain.child("_mta-sts"), RrType::Txt};
    silent.answer = failure(Fault{FaultKind::Unreachable, {}, 0});
    nothing.record = nothing.hostA = nothing.hostAaaa = nothing.mx = silent;
    nothing.finished = QList<Step>(allSteps.begin(), allSteps.end());
    FakeCheck::now = FakeCheck::old = std::make_shared<const Observation>(nothing);
    draft()->live()->checkNow();
    scene(m_studio.get(), u"45-live-offline"_s);
    publish(example(), "old1");
}

void TestStudioLook::plans()
{
    m_studio->switchOff();
    auto *off = dialog<SwitchOffDialog>();
    QVERIFY(off);
    off->setWatchOffered(true);
    off->all()->setChecked(true);
    steps(off, u"60-dlg4"_s);
    off->nextButton()->click();
    QVERIFY(QTest::qWaitFor([this] { return m_studio->findChildren<QDialog *>().isEmpty(); }));
    draft()->showPage(DraftView::Page::RollOut);
    scene(m_studio.get(), u"31-plan-removal"_s);
    m_studio->undoStack()->setIndex(0);
}

/// Every step in turn; the last one stays.
void TestStudioLook::steps(StepDialog *dialog, const QString &name)
{
    for (int step = 0; step < dialog->steps(); ++step) {
        dialog->goTo(step);
        scene(dialog, u"%1-step%2"_s.arg(name).arg(step + 1));
    }
}

void TestStudioLook::dialogs()
{
    draft()->showPage(DraftView::Page::RollOut);
    m_studio->showPreflight();
    auto *flight = dialog<PreflightDialog>();
    QVERIFY(flight);
    scene(flight, u"50-dlg3-refused"_s);
    flight->publishAnyway()->setChecked(true);
    scene(flight, u"51-dlg3-typing"_s);
    QTest::keyClicks(flight->domainEdit(), u"example.test"_s);
    flight->nextButton()->click();
    scene(flight, u"52-dlg3-step2"_s);
    close(flight);
    m_studio->changeMx();
    auto *change = dialog<MxChangeDialog>();
    QVERIFY(change);
    scene(change, u"70-dlg10-begin"_s);
    QTest::keyClicks(change->addEdit(), u"mx3.example.test"_s);
    change->removeBoxes().first()->setChecked(true);
    change->setTestOffered(true);
    steps(change, u"71-dlg10"_s);
    close(change);
    m_studio->changeProvider();
    auto *provider = dialog<MxChangeDialog>();
    QVERIFY(provider);
    QTest::keyClicks(provider->addEdit(), u"example-test.mail.protection.outlook.com"_s);
    scene(provider, u"72-dlg10-provider"_s);
    close(provider);
    m_studio->stopRefusing();
    auto *emergency = dialog<QDialog>();
    scene(emergency, u"80-dlg11"_s);
    close(emergency);
    if (QPushButton *shorten = m_studio->plan()->stage()->shortenButton(); shorten->isVisible()) {
        shorten->click();
        auto *asks = dialog<StepDialog>();
        QVERIFY(asks);
        scene(asks, u"53-shorten"_s);
        close(asks);
    }
    UnsavedDialog unsaved(u"example.test policy"_s);
    unsaved.show();
    scene(&unsaved, u"90-dlg9"_s);
    unsaved.close();
    m_studio->newDraft(DomainName::fromDns("example.test"));
    draft()->document()->setAudit(seen(perfect()));
    draft()->document()->edit([](PolicyDraft *text) {
        return text->setMx(patterns({"mx1.example.test", "mx2.example.test", "*.relay.test"}));
    });
    m_studio->showPreflight();
    auto *clear = dialog<PreflightDialog>();
    QVERIFY(clear);
    scene(clear, u"54-dlg3-nobody"_s);
    close(clear);
    m_studio->closeCurrent();
}

void TestStudioLook::wizard()
{
    ExportPolicyWizard *asks = m_studio->exportCurrent();
    QVERIFY(asks);
    const auto page = [asks](int id) { return asks->page(id); };
    auto *what = qobject_cast<WhatPage *>(page(ExportPolicyWizard::What));
    what->reportsBox()->setChecked(true);
    what->ruaEdit()->clear();
    asks->button(QWizard::NextButton)->click();
    scene(asks, u"a0-wizard-1-refused"_s);
    QTest::keyClicks(what->ruaEdit(), u"tls@reports.example.net"_s);
    for (int id = ExportPolicyWizard::What; id <= ExportPolicyWizard::Summary; ++id) {
        QCOMPARE(asks->currentId(), id);
        if (id == ExportPolicyWizard::Where)
            qobject_cast<WherePage *>(page(id))->targets()->setCurrentRow(int(HostingTarget::Nginx));
        if (id == ExportPolicyWizard::Order) {
            asks->button(QWizard::NextButton)->click();
            scene(asks, u"a4-wizard-4-refused"_s);
            qobject_cast<OrderPage *>(page(id))->understood()->setChecked(true);
        }
        scene(asks, u"a%1-wizard-%1"_s.arg(id + 1));
        if (id == ExportPolicyWizard::Summary) {
            auto *summary = qobject_cast<SummaryPage *>(page(id));
            summary->pathEdit()->setText(u"/nowhere/at all/example.test-mta-sts"_s);
            asks->button(QWizard::FinishButton)->click();
            scene(asks, u"a5-wizard-5-refused"_s);
        } else {
            asks->button(QWizard::NextButton)->click();
        }
    }
    close(asks);
}

/// Points 94 and 95 for the Policy Studio: nothing that stands anywhere in it is cut off.
void TestStudioLook::looks()
{
    QFETCH(Theme, theme);
    QFETCH(QSize, size);
    QFETCH(Words, words);
    QFETCH(bool, rightToLeft);
    QFETCH(int, percent);
    m_words = words == Words::Long ? std::make_unique<PseudoLocale>() : std::make_unique<QTranslator>();
    if (words != Words::Long) // English has its plural forms
        QVERIFY(m_words->load(words == Words::German ? u":/i18n/gatepost_de.qm"_s : u":/i18n/gatepost_en.qm"_s));
    QCoreApplication::installTranslator(m_words.get());
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(theme);
    setTextSize(percent);
    m_problems.clear();
    FakeCheck::answers = true;
    publish(example(), "old1");
    m_studio = std::make_unique<PolicyStudio>(QString());
    m_studio->askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
    m_studio->setLiveCheck(makeFake);
    m_studio->resize(size);
    m_studio->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_studio.get()));
    for (void (TestStudioLook::*part)() : {&TestStudioLook::pages, &TestStudioLook::states, &TestStudioLook::dialogs,
                                           &TestStudioLook::plans, &TestStudioLook::wizard}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_problems.isEmpty(), qPrintable(u'\n' + m_problems.join(u'\n')));
}

QTEST_MAIN(TestStudioLook)
#include "tst_studiolook.moc"
