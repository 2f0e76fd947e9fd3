// The pipeline: every state by mark, word and colour, in both directions and all widths; arrows; keys; what a screen
// reader finds; real failures. The numbers are those of the acceptance points.
#include "core/audit/assess.h"
#include "core/audit/stepfacts.h"
#include "core/audit/wording.h"
#include "tests/support/synthetic.h"
#include "ui/audit/pipelinemodel.h"
#include "ui/audit/pipelineview.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace gatepost;
using namespace gatepost::synthetic;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gatepost::StepState)

namespace {

constexpr Effect allEffects[] = {Effect::Blocks, Effect::Unprotected,  Effect::AtRisk,  Effect::Advice,
                                 Effect::Passed, Effect::CouldNotTest, Effect::Skipped, Effect::NotApplicable};

Host host(const QByteArray &name, int preference)
{
    Host out;
    out.name = name;
    out.preference = preference;
    return out;
}

Domain example()
{
    Domain out;
    out.policy = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    out.hosts << host("mx1.example.test", 10) << host("mx2.example.test", 20);
    return out;
}

/// Dark or light, dot by dot: what is left of a mark without its colour.
QByteArray shapeOf(Effect effect)
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMark(&painter, QRectF(0, 0, 24, 24), effect, QColor(0x66, 0x66, 0x66));
    painter.end();
    QByteArray out;
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x)
            out += image.pixelColor(x, y).lightness() < 200 ? '#' : '.';
    }
    return out;
}

int differing(const QByteArray &a, const QByteArray &b)
{
    int out = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        out += a[i] != b[i] ? 1 : 0;
    return out;
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void shapes42();
    void states12_data();
    void states12();
    void widths_data();
    void widths();
    void arrows95();
    void failures_data();
    void failures();
    void redirect13();
    void ourFailure30_data();
    void ourFailure30();
    void facts_data();
    void facts();
    void pressing32();
    void keys90();
    void screenReader91();
    void photographs();

private:
    void show(const QList<StepState> &steps);
    void show(const Observation &seen);
    std::unique_ptr<PipelineView> m_page;
    AssessmentPtr m_judged;
};

void TestPipeline::init()
{
    m_page = std::make_unique<PipelineView>();
    m_page->resize(1000, 80);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestPipeline::cleanup()
{
    m_page.reset();
    applyTheme(Theme::System);
}

void TestPipeline::show(const QList<StepState> &steps)
{
    auto judged = std::make_shared<Assessment>();
    judged->steps = steps;
    m_judged = judged;
    m_page->update(std::make_shared<const Observation>(), judged);
}

void TestPipeline::show(const Observation &seen)
{
    m_judged = std::make_shared<const Assessment>(assess(seen, today()));
    m_page->update(std::make_shared<const Observation>(seen), m_judged);
}

/// Any two marks differ in a good part of their dots when all have one grey.
void TestPipeline::shapes42()
{
    for (const Effect a : allEffects) {
        for (const Effect b : allEffects) {
            const int dots = differing(shapeOf(a), shapeOf(b));
            QVERIFY2(a == b || dots > 25, qPrintable(u"%1 and %2: %3"_s.arg(effectWord(a), effectWord(b)).arg(dots)));
        }
    }
}

void TestPipeline::states12_data()
{
    QTest::addColumn<StepState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("width");
    for (const bool mirrored : {false, true}) {
        for (const int width : {1200, 900, 800, 420, 230}) {
            const QString place = u"%1, %2"_s.arg(mirrored ? u"right to left"_s : u"left to right"_s).arg(width);
            for (const Effect effect : allEffects) {
                StepState state;
                state.progress = StepProgress::Done;
                state.effect = effect;
                state.elapsed = std::chrono::milliseconds(31);
                if (effect == Effect::Skipped)
                    state.blockedBy = Step::Record;
                QTest::addRow("%s, %s", qPrintable(effectWord(effect)), qPrintable(place))
                    << state << effectWord(effect) << mirrored << width;
            }
            for (const StepProgress progress : {StepProgress::Waiting, StepProgress::Running}) {
                StepState state;
                state.progress = progress;
                const QString word = progress == StepProgress::Running ? u"running"_s : u"waiting"_s;
                QTest::addRow("%s, %s", qPrintable(word), qPrintable(place)) << state << word << mirrored << width;
            }
        }
    }
}

/// Point 12: one of eight signs, with its word.
/// Each box says its word, to the eye and to the ear; none sticks out, none covers another.
void TestPipeline::states12()
{
    QFETCH(StepState, state);
    QFETCH(QString, word);
    QFETCH(bool, mirrored);
    QFETCH(int, width);
    m_page->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_page->resize(width, m_page->height());
    QList<StepState> steps;
    for (const Step step : allSteps) {
        steps << state;
        steps.last().step = step;
    }
    show(steps);
    QRegion covered;
    for (const Step step : allSteps) {
        const StepButton *button = m_page->button(step);
        QVERIFY2(button->wordLine(400).startsWith(word), qPrintable(button->wordLine(400)));
        const QString spoken = state.blockedBy ? u"skipped after step Record"_s : word;
        QVERIFY2(button->accessibleName().contains(spoken), qPrintable(button->accessibleName()));
        const bool timed =
            state.progress == StepProgress::Done && !state.blockedBy && state.effect != Effect::NotApplicable;
        QCOMPARE(button->wordLine(400).contains(u"31 ms"_s), timed);
        QCOMPARE(button->toolTip().contains(u"31"_s), timed);
        QVERIFY(m_page->rect().contains(button->geometry()));
        QVERIFY(!covered.intersects(button->geometry()));
        covered += button->geometry();
    }
    const bool rightward = m_page->button(Step::Host)->x() > m_page->button(Step::Record)->x();
    const bool below = m_page->button(Step::Host)->y() > m_page->button(Step::Record)->y();
    QVERIFY(below || rightward != mirrored);
    QVERIFY(!m_page->grab().isNull());
}

void TestPipeline::widths_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("perRow");
    QTest::newRow("wide") << 1200 << 7;
    QTest::newRow("just one row") << 900 << 7;
    QTest::newRow("just two rows") << 899 << 4;
    QTest::newRow("beside the evidence at 1280") << 780 << 4;
    QTest::newRow("half") << 330 << 2;
    QTest::newRow("a list") << 150 << 1;
}

void TestPipeline::widths()
{
    QFETCH(int, width);
    QTEST(m_page->perRow(width), "perRow");
    m_page->resize(width, m_page->height());
    QFETCH(int, perRow);
    const int rows = (7 + perRow - 1) / perRow;
    QTRY_VERIFY(m_page->height() >= rows * m_page->button(Step::Record)->height());
    QFont twice = m_page->font();
    twice.setPointSizeF(twice.pointSizeF() * 2);
    m_page->setFont(twice);
    QVERIFY(m_page->perRow(width) <= perRow); // 200 % text wraps earlier
}

/// A whole line where knowledge flows on, a dashed one where it does not, none to step 7; mirrored they are the same.
void TestPipeline::arrows95()
{
    const auto dots = [&](Step from, bool mirrored) {
        QImage image = m_page->grab().toImage();
        const QRect a = m_page->button(from)->geometry();
        const int left = mirrored ? m_page->button(Step(int(from) + 1))->geometry().right() + 1 : a.right() + 1;
        int out = 0;
        for (int x = left + 1; x < left + 16; ++x)
            out += image.pixelColor(x, a.center().y()) != image.pixelColor(left + 8, 1) ? 1 : 0;
        return out;
    };
    QList<StepState> steps;
    for (const Step step : allSteps) {
        StepState state;
        state.step = step;
        state.progress = StepProgress::Done;
        state.effect = step == Step::Fetch ? Effect::Unprotected : Effect::Passed;
        if (step == Step::File || step == Step::Match) {
            state.effect = Effect::Skipped;
            state.blockedBy = Step::Fetch;
        }
        steps << state;
    }
    show(steps);
    for (const bool mirrored : {false, true}) {
        m_page->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QCoreApplication::processEvents();
        QVERIFY(dots(Step::Record, mirrored) > dots(Step::Fetch, mirrored));
        QVERIFY(dots(Step::Fetch, mirrored) > 0);
        QCOMPARE(dots(Step::Tls, mirrored), 0);
    }
}

void TestPipeline::failures_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("recordSeen");
    QTest::addColumn<bool>("stops");
    const QByteArray good = policyText(PolicyMode::Enforce, {"mx1.example.test"});
    QTest::newRow("works") << QByteArray("1") << good << true << false;
    QTest::newRow("not published") << QByteArray() << good << true << false;
    QTest::newRow("bad id") << QByteArray("-") << good << true << true;
    QTest::newRow("no file") << QByteArray("1") << QByteArray() << true << true;
    QTest::newRow("bad file") << QByteArray("1") << QByteArray("version: STSv9\r\n") << true << true;
    QTest::newRow("record unknown") << QByteArray("1") << good << false << false;
}

/// Whatever fails, seven boxes with one state each are drawn, and the place where senders stop is named.
void TestPipeline::failures()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, policy);
    QFETCH(bool, recordSeen);
    QFETCH(bool, stops);
    Domain domain = example();
    domain.id = id;
    domain.policy = policy;
    domain.recordSeen = recordSeen;
    show(observed(domain));
    for (const Step step : allSteps)
        QVERIFY(!m_page->button(step)->wordLine(400).isEmpty());
    QCOMPARE(!m_page->stopping().isEmpty(), stops);
    if (stops)
        QVERIFY2(m_page->stopping().startsWith(u"Senders stop at step "_s), qPrintable(m_page->stopping()));
}

/// Point 13: on what an audit would have seen.
void TestPipeline::redirect13()
{
    Domain domain = example();
    domain.policy.clear();
    Observation seen = observed(domain);
    seen.fetches[0].status = 301;
    seen.fetches[0].headers << HttpHeader{"Location", "https://www.example.test/"};
    show(seen);
    QCOMPARE(m_page->button(Step::Fetch)->state().effect, Effect::Unprotected);
    QCOMPARE(m_page->button(Step::Fetch)->accessibleDescription(), u"301, to www.example.test"_s);
    for (const Step step : {Step::File, Step::Match}) {
        QCOMPARE(m_page->button(step)->state().effect, Effect::Skipped);
        QVERIFY(m_page->button(step)->accessibleName().contains(u"skipped after step Fetch"_s));
    }
    QVERIFY(m_page->button(Step::Tls)->state().effect != Effect::Skipped); // still tested
    QVERIFY(m_page->stopping().startsWith(u"Senders stop at step 3: "_s));
}

void TestPipeline::ourFailure30_data()
{
    QTest::addColumn<Step>("step");
    for (const Step step : allSteps) {
        if (step != Step::File) // pure: there is nothing to fail
            QTest::newRow(stepKey(step).data()) << step;
    }
}

/// Point 30: every step that can fail here.
/// What fails in Gatepost is said to be Gatepost's; the other steps have their own states.
void TestPipeline::ourFailure30()
{
    QFETCH(Step, step);
    Observation seen = observed(example());
    const Fault ours{FaultKind::Internal, u"broken"_s, 0};
    switch (step) {
    case Step::Record:
        seen.record->answer = failure(ours);
        break;
    case Step::Host:
        seen.hostA->answer = failure(ours);
        seen.hostAaaa->answer = failure(ours);
        seen.fetches.clear();
        break;
    case Step::Fetch:
        seen.fetches[0] = PolicyFetch();
        seen.fetches[0].host = seen.domain.child("mta-sts");
        seen.fetches[0].fault = ours;
        break;
    case Step::Match:
        seen.mx->answer = failure(ours);
        seen.hosts.clear();
        break;
    case Step::Tls:
        for (MxObservation &mx : seen.hosts) {
            SmtpProbe broken;
            broken.host = mx.name;
            broken.address = mx.probes.first().address;
            broken.fault = ours;
            mx.probes = {broken};
        }
        break;
    default:
        seen.tlsrpt = seen.record;
        seen.tlsrpt->question.name = seen.domain.child("_tls").child("_smtp");
        seen.tlsrpt->answer = failure(ours);
        break;
    }
    show(seen);
    QVERIFY(failedHere(seen, step));
    const StepButton *button = m_page->button(step);
    QVERIFY2(button->accessibleName().contains(u"Gatepost failed here (not your server)"_s),
             qPrintable(button->accessibleName()));
    for (const Step other : allSteps) {
        if (other != step)
            QVERIFY(!m_page->button(other)->accessibleName().contains(u"Gatepost failed"_s));
    }
}

void TestPipeline::facts_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("fact");
    QTest::newRow("record") << Step::Record << u"id 20261101T000000"_s;
    QTest::newRow("fetch") << Step::Fetch << u"HTTP 200"_s;
    QTest::newRow("file") << Step::File << u"enforce, 7 day"_s;
    QTest::newRow("match") << Step::Match << u"1 of 2 covered"_s;
    QTest::newRow("tls") << Step::Tls << u"2 of 2 good"_s;
}

void TestPipeline::facts()
{
    QFETCH(Step, step);
    QFETCH(QString, fact);
    show(observed(example()));
    QVERIFY2(m_page->button(step)->accessibleDescription().startsWith(fact),
             qPrintable(m_page->button(step)->accessibleDescription()));
}

void TestPipeline::pressing32()
{
    show(observed(example()));
    QSignalSpy pressed(m_page.get(), &PipelineView::pressed);
    QTest::mouseClick(m_page->button(Step::Match), Qt::LeftButton);
    QVERIFY(m_page->button(Step::Match)->isChecked());
    QCOMPARE(pressed.takeFirst().first().value<std::optional<Step>>(), std::optional(Step::Match));
    QTest::keyClick(m_page->button(Step::Tls), Qt::Key_Space);
    QVERIFY(!m_page->button(Step::Match)->isChecked() && m_page->button(Step::Tls)->isChecked());
    QTest::keyClick(m_page->button(Step::Tls), Qt::Key_Space);
    QVERIFY(!pressed.last().first().value<std::optional<Step>>());
}

void TestPipeline::keys90()
{
    for (const bool mirrored : {false, true}) {
        m_page->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_page->resize(700, m_page->height());
        m_page->button(Step::Record)->setFocus();
        QTest::keyClick(m_page->button(Step::Record), mirrored ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(m_page->button(Step::Host)->hasFocus());
        QTest::keyClick(m_page->button(Step::Host), Qt::Key_Down);
        QVERIFY(m_page->button(Step::Tls)->hasFocus()); // four stand in a row
        QTest::keyClick(m_page->button(Step::Tls), Qt::Key_Up);
        QVERIFY(m_page->button(Step::Host)->hasFocus());
    }
}

void TestPipeline::screenReader91()
{
    QAccessible::setActive(true);
    show(observed(example()));
    QAccessibleInterface *pipeline = QAccessible::queryAccessibleInterface(m_page.get());
    QAccessibleInterface *table = pipeline->child(pipeline->childCount() - 1);
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->tableInterface()->rowCount(), 7);
    const QString spoken = table->tableInterface()->cellAt(4, PipelineModel::State)->text(QAccessible::Name);
    QCOMPARE(spoken, u"5 Match, State, Blocks"_s);
    QCOMPARE(pipeline->text(QAccessible::Name), u"Steps of the audit"_s);
    QAbstractItemModelTester tester(m_page->tableTwin(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->update(nullptr, nullptr);
    QAccessible::setActive(false);
}

/// With GATEPOST_PICTURES set to a folder, leaves pictures there.
void TestPipeline::photographs()
{
    const QString folder = qEnvironmentVariable("GATEPOST_PICTURES");
    const auto photograph = [&](const QString &name) {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        const QPixmap picture = m_page->grab();
        return !picture.isNull() && (folder.isEmpty() || picture.save(u"%1/pipeline-%2.png"_s.arg(folder, name)));
    };
    QList<StepState> steps;
    for (int i = 0; i < 7; ++i) {
        StepState state;
        state.step = allSteps[std::size_t(i)];
        state.progress = StepProgress::Done;
        state.effect = allEffects[i];
        state.elapsed = std::chrono::milliseconds(i == 5 ? 12'000 : 31 * i);
        if (state.effect == Effect::Skipped)
            state.blockedBy = Step::Fetch;
        steps << state;
    }
    Domain ignored = example();
    ignored.policy.clear();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QString end = theme == Theme::Dark ? u"dark"_s : u"light"_s;
        for (const int width : {1000, 760, 330}) {
            m_page->resize(width, m_page->height());
            show(steps);
            QVERIFY(photograph(u"states-%1-%2"_s.arg(width).arg(end)));
            show(observed(ignored));
            QVERIFY(photograph(u"ignored-%1-%2"_s.arg(width).arg(end)));
        }
    }
    m_page->resize(760, m_page->height());
    m_page->setLayoutDirection(Qt::RightToLeft);
    show(observed(ignored));
    QVERIFY(photograph(u"rtl"_s));
}

QTEST_MAIN(TestPipeline)
#include "tst_pipeline.moc"
