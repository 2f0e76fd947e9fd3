// The command palette: what is found by typing, and that it does what it says.
#include "tests/support/labwindow.h"
#include "ui/audit/auditworkspace.h"
#include "ui/shell/commandpalette.h"
#include <QAction>
#include <QLineEdit>

using namespace gatepost;

namespace {

QList<PaletteEntry> entries()
{
    using Kind = PaletteEntry::Kind;
    return {{Kind::Command, QStringLiteral("Compare with…"), QStringLiteral("Ctrl+D"), QStringLiteral("compare"), {}},
            {Kind::Command, QStringLiteral("Save the audit"), QStringLiteral("Ctrl+S"), QStringLiteral("save"), {}},
            {Kind::Domain, QStringLiteral("saved.example"), QStringLiteral("open"), {}, {}},
            {Kind::Finding,
             QStringLiteral("mx2 is not covered"),
             QStringLiteral("Blocks"),
             QStringLiteral("mx-not-in-policy"),
             {}},
            {Kind::Help, QStringLiteral("What enforce means"), {}, {}, {}},
            {Kind::Setting, QStringLiteral("Colours"), QStringLiteral("Appearance"), QStringLiteral("dark theme"), {}}};
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a word") << QStringLiteral("compare") << QStringList{QStringLiteral("Compare with…")};
        QTest::newRow("words in any order")
            << QStringLiteral("audit save") << QStringList{QStringLiteral("Save the audit")};
        QTest::newRow("a beginning, both kinds")
            << QStringLiteral("save") << QStringList{QStringLiteral("Save the audit"), QStringLiteral("saved.example")};
        QTest::newRow("commands only") << QStringLiteral(">save") << QStringList{QStringLiteral("Save the audit")};
        QTest::newRow("domains only") << QStringLiteral("@save") << QStringList{QStringLiteral("saved.example")};
        QTest::newRow("findings by id") << QStringLiteral("#mx-not")
                                        << QStringList{QStringLiteral("mx2 is not covered")};
        QTest::newRow("help") << QStringLiteral("?enforce") << QStringList{QStringLiteral("What enforce means")};
        QTest::newRow("settings by another word") << QStringLiteral(":dark") << QStringList{QStringLiteral("Colours")};
        QTest::newRow("by key") << QStringLiteral("ctrl+d") << QStringList{QStringLiteral("Compare with…")};
        QTest::newRow("nothing") << QStringLiteral("xyzzy") << QStringList();
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QStringList texts;
        for (const PaletteEntry &entry : matchingEntries(entries(), typed))
            texts << entry.text;
        QCOMPARE(texts, found);
    }

    void everythingIsThereWithoutWords() { QCOMPARE(matchingEntries(entries(), {}).size(), entries().size()); }

    void enterDoesTheFirst()
    {
        const auto window = m_lab.window();
        QVERIFY(LabWindow::audit(window.get(), QStringLiteral("example.test")));
        window->workspace()->setDrawerOpen(false);
        window->findChild<QAction *>(QStringLiteral("palette"))->trigger();
        auto *palette = window->findChild<CommandPalette *>();
        QVERIFY(palette);
        QVERIFY(palette->shown().contains(QStringLiteral("Start audit")));
        QTest::keyClicks(palette->edit(), QStringLiteral("#mx-cert-name"));
        QCOMPARE(palette->shown().size(), 1);
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTRY_VERIFY(window->workspace()->isDrawerOpen());
        QTRY_VERIFY(!window->findChild<CommandPalette *>());
    }

    void arrowsChoose()
    {
        const auto window = m_lab.window();
        int ran = 0;
        auto *palette =
            new CommandPalette({{PaletteEntry::Kind::Command, QStringLiteral("one"), {}, {}, [&ran] { ran = 1; }},
                                {PaletteEntry::Kind::Command, QStringLiteral("two"), {}, {}, [&ran] { ran = 2; }}},
                               window.get());
        palette->show();
        QTest::keyClick(palette->edit(), Qt::Key_Down);
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTRY_COMPARE(ran, 2);
    }

private:
    LabWindow m_lab{QStringLiteral("tst_palette")};
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
