// The list of findings: rows that keep their place, counts that are toggles, filters that say what they hide, the walk
// with F8, copies in three formats, dragging out. Rows and functions name the acceptance points of the design.
#include "tests/support/labworkspace.h"
#include "tests/support/schema.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/pipelineview.h"
#include "ui/audit/verdictheader.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>

using namespace gatepost;

namespace {

Finding finding(FindingId id, const char *subject, Effect effect, const QStringList &args = {}, Step step = Step::Match)
{
    Finding out;
    out.id = id;
    out.subject = QString::fromLatin1(subject);
    out.effect = effect;
    out.args = args;
    out.step = step;
    out.evidence << EvidenceRef{};
    return out;
}

QStringList subjects(const QAbstractItemModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, 0).data(FindingsModel::FindingRole).value<Finding>().subject;
    return out;
}

} // namespace

class TestFindingsPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void point9_rowsKeepTheirPlace();
    void point9_changedWordsStayInPlace();
    void point9_filteredRowsStay();
    void point9_sortedAtTheEnd();
    void scrollBarMovesNothing();
    void point31_chipsAddUp_data();
    void point31_chipsAddUp();
    void point31_hiddenRowsAreCounted();
    void point32_numbersLeadToRows();
    void chipsToggleTogether();
    void stepFilterSaysSo();
    void findsByEveryWord_data();
    void findsByEveryWord();
    void groupsByStep();
    void point35_walkWrapsAndSaysWhere();
    void point36_enterAndBack();
    void point38_markdown();
    void textAndJson();
    void severalAtOnce();
    void dragsOut();
    void menuOfARow();
    void point39_passedInPlace();
    void keepsSelectionAtTheEnd();

private:
    FindingsPane *pane() const { return m_window->workspace()->findings(); }
    const QAbstractItemModel *rows() const { return pane()->list()->model(); }
    std::unique_ptr<LabWorkspace> m_window;
};

void TestFindingsPane::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_findingspane"));
    m_window = std::make_unique<LabWorkspace>();
    QVERIFY(m_window->audit("example.test"));
    QVERIFY(QTest::qWaitForWindowExposed(m_window->workspace()));
}

void TestFindingsPane::init()
{
    m_window->workspace()->tabs()->setCurrentIndex(0);
    pane()->showEverything();
    pane()->setShowPassed(false);
    pane()->setGroupedByStep(false);
    pane()->list()->setCurrentIndex(rows()->index(0, 0));
}

/// Point 9: in the model, new rows come last and a row that is no longer so stays.
void TestFindingsPane::point9_rowsKeepTheirPlace()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    const Finding one = finding(FindingId::MxCertExpiring, "one", Effect::AtRisk);
    const Finding two = finding(FindingId::MxNotInPolicy, "two", Effect::Blocks);
    const Finding three = finding(FindingId::TlsrptAbsent, "three", Effect::Advice);
    model.update({one}, false);
    model.update({two, one}, false);
    QCOMPARE(subjects(model), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    model.update({two, three}, false); // the first is no longer so: it stays where it is, marked
    QCOMPARE(subjects(model), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    QVERIFY(model.isWithdrawn(0));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("No longer so")));
    model.update({two, three, one}, false); // and so again
    QVERIFY(!model.isWithdrawn(0));
    model.update({two, three}, true);
    QCOMPARE(subjects(model), QStringList({QStringLiteral("two"), QStringLiteral("three")}));
}

/// Point 9: new words of the same finding take the place of the old ones.
void TestFindingsPane::point9_changedWordsStayInPlace()
{
    FindingsModel model;
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QString none = QStringLiteral("0 of 2");
    model.update({finding(FindingId::SmtpPort25BlockedHere, "all", Effect::CouldNotTest, {none}),
                  finding(FindingId::TlsrptAbsent, "three", Effect::Advice)},
                 false);
    const QString more = QStringLiteral("0 of 3");
    model.update({finding(FindingId::TlsrptAbsent, "three", Effect::Advice),
                  finding(FindingId::SmtpPort25BlockedHere, "all", Effect::CouldNotTest, {more})},
                 false);
    QCOMPARE(model.finding(0).args, QStringList{more});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(removed.isEmpty());
    QVERIFY(reset.isEmpty());
}

/// Point 9: through the filter as well.
void TestFindingsPane::point9_filteredRowsStay()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    filter.setLive(true);
    filter.setGroupedByStep(true); // takes effect at the end only
    model.update({finding(FindingId::MxCertExpiring, "one", Effect::AtRisk, {}, Step::Tls),
                  finding(FindingId::MxNotInPolicy, "two", Effect::Blocks)},
                 false);
    model.update({finding(FindingId::MxCertExpiring, "one", Effect::Passed, {}, Step::Tls),
                  finding(FindingId::MxNotInPolicy, "two", Effect::Blocks)},
                 false);
    QCOMPARE(subjects(filter), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(filter.index(0, 0).data(FindingsFilter::HeadingRole).toString(), QString());
    filter.setLive(false);
    QCOMPARE(subjects(filter), QStringList{QStringLiteral("two")});
}

void TestFindingsPane::point9_sortedAtTheEnd()
{
    const QList<Finding> all = m_window->session()->judged()->findings;
    for (int row = 0; row < rows()->rowCount(); ++row)
        QCOMPARE(rows()->index(row, 0).data(FindingsModel::FindingRole).value<Finding>(), all[row]);
}

/// A scroll bar that comes must not break the texts anew.
void TestFindingsPane::scrollBarMovesNothing()
{
    const auto heights = [this] {
        QCoreApplication::processEvents();
        QList<int> out;
        for (int row = 0; row < rows()->rowCount(); ++row)
            out << pane()->list()->sizeHintForIndex(rows()->index(row, 0)).height();
        return out;
    };
    AuditWorkspace *workspace = m_window->workspace();
    const QSize usual = workspace->size();
    workspace->resize(usual.width(), 1'400);
    QTRY_VERIFY(!pane()->list()->verticalScrollBar()->isVisible());
    const QList<int> tall = heights();
    // No lower than is needed: then the page around the list would scroll as well.
    for (int height = 1'400; height > 400 && !pane()->list()->verticalScrollBar()->isVisible(); height -= 10) {
        workspace->resize(usual.width(), height);
        QCoreApplication::processEvents();
    }
    QVERIFY(pane()->list()->verticalScrollBar()->isVisible());
    QCOMPARE(heights(), tall);
    workspace->resize(usual);
}

void TestFindingsPane::point31_chipsAddUp_data()
{
    QTest::addColumn<QString>("domain");
    for (const char *domain : {"example.test", "hostile-text.test", "perfect.test", "smtp-refused.test",
                               "everything-wrong.test", "null-mx.test", "example.test"})
        QTest::addRow("%s", domain) << QString::fromLatin1(domain);
}

/// Point 31: the chips add up to the list.
void TestFindingsPane::point31_chipsAddUp()
{
    QFETCH(QString, domain);
    QVERIFY(m_window->audit(domain.toLatin1().constData()));
    const auto judged = m_window->session()->judged();
    int sum = 0;
    for (const FindingGroup group :
         {FindingGroup::Blocks, FindingGroup::Unprotected, FindingGroup::AtRisk, FindingGroup::Advice,
          FindingGroup::CouldNotTest, FindingGroup::NotNeeded, FindingGroup::Accepted})
        sum += pane()->count(group);
    QCOMPARE(sum, rows()->rowCount());
    QCOMPARE(sum, pane()->listed());
    QCOMPARE(sum, judged->findings.size() - judged->count(Effect::Passed));
    QCOMPARE(pane()->hiddenByFilter(), 0);
    QCOMPARE(pane()->filterText(), QString());
    QCOMPARE(m_window->workspace()->tabs()->tabText(0), QStringLiteral("F&indings %1").arg(sum));
}

/// Point 31: with a filter it is said how many rows are hidden.
void TestFindingsPane::point31_hiddenRowsAreCounted()
{
    const int all = rows()->rowCount();
    QSignalSpy changed(pane(), &FindingsPane::countsChanged);
    pane()->find()->setText(QStringLiteral("backup"));
    const int shown = rows()->rowCount();
    QVERIFY(shown > 0 && shown < all);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(pane()->hiddenByFilter(), all - shown);
    QVERIFY2(pane()->filterText().contains(QStringLiteral("%1 hidden by filter").arg(all - shown)),
             qPrintable(pane()->filterText()));
    QCOMPARE(pane()->listed(), all); // counts ignore filters
    pane()->setShowPassed(true);
    pane()->find()->setText(QStringLiteral("nothing is called so"));
    QCOMPARE(rows()->rowCount(), 0);
    QCOMPARE(pane()->hiddenByFilter(), int(m_window->session()->judged()->findings.size()));
    QTest::mouseClick(pane()->clearFilter(), Qt::LeftButton);
    QCOMPARE(pane()->hiddenByFilter(), 0);
    QVERIFY(pane()->list()->hasFocus());
}

/// Point 32: a number leads to the rows that it counts.
void TestFindingsPane::point32_numbersLeadToRows()
{
    for (const FindingGroup group : {FindingGroup::Blocks, FindingGroup::AtRisk, FindingGroup::Advice}) {
        const int count = pane()->count(group);
        QVERIFY(pane()->chip(group)->text() == QString::number(count));
        QTest::mouseClick(pane()->chip(group), Qt::LeftButton);
        QCOMPARE(rows()->rowCount(), count);
        for (int row = 0; row < count; ++row)
            QCOMPARE(groupOf(Effect(rows()->index(row, 0).data(FindingsModel::EffectRole).toInt()), false), group);
        QTest::mouseClick(pane()->chip(group), Qt::LeftButton); // a toggle
        QCOMPARE(pane()->hiddenByFilter(), 0);
    }
    const int passed = m_window->session()->judged()->count(Effect::Passed);
    auto *header = m_window->workspace()->findChild<VerdictHeader *>();
    m_window->workspace()->tabs()->setCurrentIndex(1);
    const auto press = [header](const QString &text) {
        for (QPushButton *button : header->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qWarning("no button %s", qPrintable(text));
    };
    press(QStringLiteral("%1 check(s) passed").arg(passed));
    QCOMPARE(m_window->workspace()->tabs()->currentIndex(), 0);
    QCOMPARE(rows()->rowCount(), pane()->listed() + passed);
    press(QStringLiteral("Show %1 refused host(s)").arg(m_window->session()->judged()->verdict.refused));
    QCOMPARE(m_window->workspace()->tabs()->currentIndex(), 1);
}

void TestFindingsPane::chipsToggleTogether()
{
    const int both = pane()->count(FindingGroup::Blocks) + pane()->count(FindingGroup::Advice);
    for (const FindingGroup group : {FindingGroup::Blocks, FindingGroup::Advice}) {
        pane()->chip(group)->setFocus();
        QTest::keyClick(pane()->chip(group), Qt::Key_Space);
    }
    QCOMPARE(rows()->rowCount(), both);
    QVERIFY(pane()->filterText().startsWith(QStringLiteral("Only: Blocks, Advice.")));
    QVERIFY(pane()->chip(FindingGroup::Blocks)->isChecked());
    pane()->toggle(FindingGroup::Blocks); // as the window's chip does
    QVERIFY(!pane()->chip(FindingGroup::Blocks)->isChecked());
    QCOMPARE(rows()->rowCount(), pane()->count(FindingGroup::Advice));
}

void TestFindingsPane::stepFilterSaysSo()
{
    QSignalSpy dropped(pane(), &FindingsPane::stepFilterDropped);
    auto *pipeline = m_window->workspace()->findChild<PipelineView *>();
    for (StepButton *step : pipeline->findChildren<StepButton *>()) {
        if (step->step() == Step::Match)
            QTest::mouseClick(step, Qt::LeftButton);
    }
    QVERIFY2(pane()->filterText().startsWith(QStringLiteral("Only step 5 (Match).")), qPrintable(pane()->filterText()));
    QVERIFY(pane()->filterText().contains(QStringLiteral("hidden by filter")));
    for (int row = 0; row < rows()->rowCount(); ++row)
        QCOMPARE(Step(rows()->index(row, 0).data(FindingsModel::StepRole).toInt()), Step::Match);
    QTest::mouseClick(pane()->clearFilter(), Qt::LeftButton);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(rows()->rowCount(), pane()->listed());
    for (StepButton *step : pipeline->findChildren<StepButton *>())
        QVERIFY(!step->isChecked());
}

void TestFindingsPane::findsByEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("title") << QStringLiteral("certificate of MX1") << 1;
    QTest::newRow("id") << QStringLiteral("mx-cert-name-mismatch") << 1;
    QTest::newRow("host") << QStringLiteral("backup.example.test") << 1;
    QTest::newRow("fix") << QStringLiteral("aaaa") << 1;
    QTest::newRow("blanks around") << QStringLiteral("  mx-cert-expiring ") << 1;
    QTest::newRow("nothing") << QStringLiteral("zzz") << 0;
}

void TestFindingsPane::findsByEveryWord()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    pane()->focusFind();
    QVERIFY(pane()->find()->hasFocus());
    pane()->find()->setText(text);
    QCOMPARE(this->rows()->rowCount(), rows);
}

void TestFindingsPane::groupsByStep()
{
    QTest::mouseClick(pane()->groupButton(), Qt::LeftButton);
    pane()->setShowPassed(true);
    QStringList headings;
    int before = 0;
    for (int row = 0; row < rows()->rowCount(); ++row) {
        const int step = rows()->index(row, 0).data(FindingsModel::StepRole).toInt();
        const QString heading = rows()->index(row, 0).data(FindingsFilter::HeadingRole).toString();
        QVERIFY(step >= before);
        QCOMPARE(!heading.isEmpty(), step != before);
        if (!heading.isEmpty()) {
            headings << heading;
            QVERIFY(rows()->index(row, 0).data(Qt::AccessibleTextRole).toString().startsWith(heading));
        }
        before = step;
    }
    QCOMPARE(headings.size(), 7);
    QCOMPARE(headings.first(), QStringLiteral("Step 1: Record"));
    pane()->setGroupedByStep(false);
    point9_sortedAtTheEnd();
}

/// Point 35: the walk goes round and tells position, effect and title.
void TestFindingsPane::point35_walkWrapsAndSaysWhere()
{
    QSignalSpy walked(pane(), &FindingsPane::walked);
    const int all = rows()->rowCount();
    QCOMPARE(all, 6);
    for (int i = 1; i <= all; ++i) {
        pane()->goToNext(true);
        const int at = i % all;
        QCOMPARE(pane()->list()->currentIndex().row(), at);
        QVERIFY2(pane()->position().startsWith(QStringLiteral("%1 of 6, ").arg(at + 1)),
                 qPrintable(pane()->position()));
        QVERIFY(pane()->position().contains(rows()->index(at, 0).data().toString()));
    }
    pane()->goToNext(false);
    QVERIFY(pane()->position().startsWith(QStringLiteral("6 of 6, Advice, ")));
    QCOMPARE(walked.size(), all + 1);
    QCOMPARE(walked.last()[1].toInt(), 6);
    QCOMPARE(walked.last()[2].toInt(), 6);
    // What the alert says is the name of the label that shows the position.
    const auto *label = pane()->findChild<QLabel *>(QStringLiteral("position"));
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label))->text(QAccessible::Name),
             pane()->position());
    QCOMPARE(label->text(), QStringLiteral("6 of 6"));
    QVERIFY(pane()->list()->hasFocus());
}

/// Point 36: into the drawer and back to the same row.
void TestFindingsPane::point36_enterAndBack()
{
    AuditWorkspace *workspace = m_window->workspace();
    workspace->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(workspace));
    workspace->setDrawerOpen(false);
    pane()->list()->setFocus();
    pane()->list()->setCurrentIndex(rows()->index(2, 0));
    QTest::keyClick(pane()->list(), Qt::Key_Return);
    QVERIFY(workspace->isDrawerOpen());
    QVERIFY(workspace->drawer()->isAncestorOf(QApplication::focusWidget()));
    for (const int tab : {0, 1, 2, 3}) {
        if (!workspace->drawer()->tabs()->isTabEnabled(tab))
            continue;
        workspace->drawer()->tabs()->setCurrentIndex(tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(workspace->drawer()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(pane()->list()->hasFocus());
        QCOMPARE(pane()->list()->currentIndex().row(), 2);
        QTest::keyClick(pane()->list(), Qt::Key_Return);
    }
}

/// Point 38: everything that somebody needs who reads it elsewhere.
void TestFindingsPane::point38_markdown()
{
    pane()->list()->setCurrentIndex(rows()->index(0, 0));
    pane()->copyMarkdownAction()->trigger();
    QCOMPARE(pane()->copyMarkdownAction()->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    const QString text = QGuiApplication::clipboard()->text();
    const QString title = rows()->index(0, 0).data().toString();
    QVERIFY2(text.startsWith(QStringLiteral("**Blocks: %1**").arg(title)), qPrintable(text));
    for (const char *part : {"Senders: ", "Fix first: ", "Source: RFC 8461", "Evidence:", "HTTP 200",
                             "Check:", "--max-redirs 0", "- Domain: example.test", "from this computer"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
    QVERIFY(text.contains(m_window->session()->seen()->startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

void TestFindingsPane::textAndJson()
{
    QCOMPARE(pane()->copyTextAction()->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    pane()->copyTextAction()->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("Blocks: ") + rows()->index(0, 0).data().toString()));
    QVERIFY(text.contains(QStringLiteral("Fix first: ")));
    QVERIFY(text.contains(QStringLiteral("this computer")));
    pane()->copyJsonAction()->trigger();
    const QJsonObject json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(schemaComplaint(QStringLiteral("copied-findings"), json), QString());
    QVERIFY(!schemaComplaint(QStringLiteral("copied-findings"), {}).isEmpty());
    QCOMPARE(json[u"domain"].toString(), QStringLiteral("example.test"));
    const QJsonObject one = json[u"findings"][0].toObject();
    QCOMPARE(one[u"message"].toString(), rows()->index(0, 0).data().toString());
    QVERIFY(!one[u"seen"].toArray().isEmpty());
    QVERIFY(!one[u"repeat"].toArray().isEmpty());
    QVERIFY(one[u"accepted"].isNull());
}

void TestFindingsPane::severalAtOnce()
{
    QItemSelectionModel *selection = pane()->list()->selectionModel();
    QTest::keyClick(pane()->list(), Qt::Key_Down, Qt::ShiftModifier);
    selection->select(rows()->index(4, 0), QItemSelectionModel::Select);
    QCOMPARE(pane()->selection().size(), 3);
    pane()->copyJsonAction()->trigger();
    const QJsonArray all =
        QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8())[u"findings"].toArray();
    QCOMPARE(all.size(), 3);
    for (const auto &[at, row] : {std::pair(0, 0), std::pair(1, 1), std::pair(2, 4)}) // in the order of the list
        QCOMPARE(all[at][u"message"].toString(), rows()->index(row, 0).data().toString());
    pane()->copyTextAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("Domain: example.test")), 3);
}

void TestFindingsPane::dragsOut()
{
    QVERIFY(pane()->list()->dragEnabled());
    QVERIFY(rows()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(rows()->mimeData({rows()->index(1, 0), rows()->index(0, 0)}));
    QVERIFY(data);
    QCOMPARE(data->formats(), rows()->mimeTypes());
    pane()->list()->selectionModel()->select(rows()->index(1, 0), QItemSelectionModel::Select);
    pane()->copyTextAction()->trigger();
    QCOMPARE(data->text(), QGuiApplication::clipboard()->text());
    pane()->copyMarkdownAction()->trigger();
    QCOMPARE(QString::fromUtf8(data->data(QStringLiteral("text/markdown"))), QGuiApplication::clipboard()->text());
    pane()->copyJsonAction()->trigger();
    QCOMPARE(QString::fromUtf8(data->data(QStringLiteral("application/json"))), QGuiApplication::clipboard()->text());
}

void TestFindingsPane::menuOfARow()
{
    const std::unique_ptr<QMenu> menu(pane()->contextMenu());
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts << action->text().remove(u'&');
    }
    QCOMPARE(texts, QStringList({QStringLiteral("Open the evidence"), QStringLiteral("Copy as text"),
                                 QStringLiteral("Copy as Markdown"), QStringLiteral("Copy as JSON"),
                                 QStringLiteral("Only step 5 (Match)")})); // nothing about risks: nothing keeps them
    menu->actions().last()->trigger();
    QVERIFY(pane()->filterText().startsWith(QStringLiteral("Only step 5 (Match).")));
}

/// Point 39: passed checks are listed, with their evidence.
void TestFindingsPane::point39_passedInPlace()
{
    const auto judged = m_window->session()->judged();
    const int passed = judged->count(Effect::Passed);
    QVERIFY(passed > 5);
    QVERIFY2(pane()->footText().startsWith(QStringLiteral("%1 passed · 6 listed").arg(passed)),
             qPrintable(pane()->footText()));
    QTest::mouseClick(pane()->passedButton(), Qt::LeftButton);
    QCOMPARE(rows()->rowCount(), 6 + passed);
    QCOMPARE(pane()->hiddenByFilter(), 0);
    EvidenceDrawer *drawer = m_window->workspace()->drawer();
    for (int row = 6; row < rows()->rowCount(); ++row) {
        const auto one = rows()->index(row, 0).data(FindingsModel::FindingRole).value<Finding>();
        QCOMPARE(one.effect, Effect::Passed);
        drawer->showFinding(*m_window->session()->seen(), one, judged);
        QVERIFY2(!drawer->findChildren<QLabel *>().isEmpty() && !one.evidence.isEmpty(), findingKey(one.id).data());
    }
    QTest::mouseClick(pane()->passedButton(), Qt::LeftButton);
    QCOMPARE(rows()->rowCount(), 6);
}

void TestFindingsPane::keepsSelectionAtTheEnd()
{
    FindingsPane alone;
    auto judged = std::make_shared<Assessment>(*m_window->session()->judged());
    const ObservationPtr seen = m_window->session()->seen();
    alone.clear();
    Assessment early = *judged;
    early.findings = {judged->findings[3], judged->findings[1]};
    alone.update(seen, std::make_shared<const Assessment>(early), false);
    QVERIFY(alone.footText().contains(QStringLiteral("may still change")));
    alone.list()->setCurrentIndex(alone.list()->model()->index(0, 0));
    alone.update(seen, judged, true);
    QCOMPARE(alone.list()->currentIndex().row(), 3);
    QCOMPARE(alone.selection(), QList<Finding>{judged->findings[3]});
}

QTEST_MAIN(TestFindingsPane)
#include "tst_findingspane.moc"
