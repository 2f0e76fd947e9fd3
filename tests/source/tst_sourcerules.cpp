// Reads our own sources and holds them to the rules that no compiler checks: who may include whom (architecture,
// section 2), how co_await may be spelled (g++ 12.2 destroys temporaries twice otherwise), how RFCs are cited.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Source
{
    QString path; // relative to the checkout
    QString text;
};

QList<Source> sourcesBelow(const QStringList &folders)
{
    QList<Source> out;
    const QDir root(QStringLiteral(GATEPOST_SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                out.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return out;
}

/// Comments and string literals blanked, so that prose about a rule does not break it. Line breaks stay.
QString codeOnly(const QString &text)
{
    static const QRegularExpression noise(
        QString::fromLatin1(
            R"re(/{2}[^\n]*|/[*].*?[*]/|R\x22(\w*)\(.*?\)\1\x22|\x22(?:[^\x22\\\n]|\\.)*\x22|'(?:[^'\\\n]|\\.)+')re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString out = text;
    auto matches = noise.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (out[i] != u'\n')
                out[i] = u' ';
        }
    }
    return out;
}

QString placeOf(const Source &source, qsizetype offset)
{
    return QStringLiteral("%1:%2").arg(source.path).arg(source.text.left(offset).count(u'\n') + 1);
}

/// "core/dns" of "core/dns/wire.cpp"; "ui" and "app" as one each.
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == QLatin1StringView("core") ? parts.mid(0, 2).join(u'/') : parts.first();
}

QSet<QString> core(const QStringList &names)
{
    QSet<QString> out;
    for (const QString &name : names)
        out.insert(QStringLiteral("core/") + name);
    return out;
}

/// Who may include whom, besides itself: the right-hand column of the layout.
QHash<QString, QSet<QString>> includeTable()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
    QHash<QString, QSet<QString>> table;
    table[QStringLiteral("core/base")] = core(list(""));
    table[QStringLiteral("core/async")] = core(list("base"));
    table[QStringLiteral("core/sts")] = core(list("base"));
    table[QStringLiteral("core/tlsrpt")] = core(list("base"));
    table[QStringLiteral("core/dns")] = core(list("base async"));
    table[QStringLiteral("core/tls")] = core(list("base async dns"));
    table[QStringLiteral("core/https")] = core(list("base async tls"));
    table[QStringLiteral("core/smtp")] = core(list("base async tls"));
    table[QStringLiteral("core/audit")] = core(list("base async sts tlsrpt dns tls https smtp"));
    table[QStringLiteral("core/authoring")] = core(list("base sts tlsrpt audit"));
    table[QStringLiteral("core/report")] = core(list("base audit"));
    table[QStringLiteral("core/store")] = core(list("base audit report sts tlsrpt"));
    table[QStringLiteral("core/lab")] = core(list("base async sts dns tls"));
    table[QStringLiteral("ui")] = core(list("audit authoring report store sts tlsrpt base"));
    table[QStringLiteral("app")] = core(list("audit authoring report store sts tlsrpt base lab"));
    table[QStringLiteral("app")].insert(QStringLiteral("ui"));
    return table;
}

} // namespace

class TestSourceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includes();
    void coreHasNoWidgets();
    void awaitSpelling_data();
    void awaitSpelling();
    void awaitRulesCatch_data();
    void awaitRulesCatch();
    void rfcReferences();
    void nothingPostponed();
    void networkTextIsNeverRich();
};

void TestSourceRules::includes()
{
    static const QRegularExpression include(QString::fromLatin1(R"re(#\s*include\s*\x22([^\x22]+)\x22)re"));
    const auto table = includeTable();
    QStringList wrong;
    int edges = 0;
    for (const Source &source : sourcesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        const QString from = folderOf(source.path);
        if (!table.contains(from))
            wrong << source.path + QStringLiteral(": folder is not in the include table");
        auto matches = include.globalMatch(source.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString target = match.captured(1);
            if (!target.contains(u'/') || target.endsWith(QLatin1StringView(".moc")))
                continue;
            ++edges;
            const QString to = folderOf(target);
            if (to != from && !table[from].contains(to))
                wrong << placeOf(source, match.capturedStart()) +
                             QStringLiteral(": %1 may not include %2").arg(from, target);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(edges > 20);
}

void TestSourceRules::coreHasNoWidgets()
{
    static const QRegularExpression gui(QString::fromLatin1(
        R"re(#\s*include\s*<(Qt(Widgets|Gui)/|QWidget|QApplication|QGuiApplication|QColor|QIcon|QPainter|QFont|QPalette))re"));
    for (const Source &source : sourcesBelow({QStringLiteral("core")})) {
        const auto match = gui.match(source.text);
        QVERIFY2(!match.hasMatch(), qPrintable(placeOf(source, match.capturedStart())));
    }
}

namespace {
struct AwaitRule
{
    const char *name;
    const char *pattern;
};
constexpr AwaitRule awaitRules[] = {
    {"no brace or lambda in an argument of co_await", R"re(co_await[^;]*\([^;]*[\[{])re"},
    {"no co_await inside braces", R"re(\{[^;}]*co_await)re"},
    {"no structured binding on co_await", R"re(auto\s*&?&?\s*\[[^\]]*\]\s*=\s*co_await)re"},
};

/// A `{` that opens a block may stand before an awaiting statement; what must not is a braced initialiser. Blocks are
/// told by what stands before them: ")", "else", "do", "const", "noexcept" or a line of its own.
QString withoutBlockBraces(QString code)
{
    static const QRegularExpression block(QString::fromLatin1(R"re((\)|\belse|\bdo|\bconst|\bnoexcept)\s*\{|^\s*\{)re"),
                                          QRegularExpression::MultilineOption);
    auto matches = block.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        code[match.capturedEnd() - 1] = u';';
    }
    return code;
}

QStringList awaitFaults(const Source &source)
{
    QStringList faults;
    const QString code = withoutBlockBraces(codeOnly(source.text));
    for (const AwaitRule &rule : awaitRules) {
        const auto match = QRegularExpression(QString::fromLatin1(rule.pattern)).match(code);
        if (match.hasMatch())
            faults << placeOf(source, match.capturedStart()) + QStringLiteral(": ") + QString::fromLatin1(rule.name);
    }
    static const QRegularExpression reference(QString::fromLatin1(R"re(Task<[^;{}()]*>\s+[\w:]+\([^;{)]*&)re"));
    const auto match = reference.match(code);
    if (match.hasMatch())
        faults << placeOf(source, match.capturedStart()) + QStringLiteral(": coroutine parameters are values");
    return faults;
}
} // namespace

void TestSourceRules::awaitSpelling_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto all =
        sourcesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                      QStringLiteral("tests/support"), QStringLiteral("tests/core"), QStringLiteral("tests/bench")});
    for (const Source &source : all) {
        if (source.text.contains(QLatin1StringView("co_await")) || source.text.contains(QLatin1StringView("Task<")))
            QTest::newRow(qPrintable(source.path)) << source.path << source.text;
    }
}

void TestSourceRules::awaitSpelling()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    if (path.endsWith(QLatin1StringView("async/job.h")) || path.endsWith(QLatin1StringView("async/gather.h")) ||
        path.endsWith(QLatin1StringView("async/task.h")))
        return; // the layer itself: its references live as long as the frames they belong to
    const QStringList faults = awaitFaults({path, text});
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSourceRules::awaitRulesCatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("named first") << QStringLiteral("Target t{a, 25};\nconst auto r = co_await probe(std::move(t));")
                                 << false;
    QTest::newRow("block") << QStringLiteral("for (int i : list) {\n    co_await one(i);\n}") << false;
    QTest::newRow("aggregate") << QStringLiteral("co_await probe(Target{a, 25});") << true;
    QTest::newRow("braced list") << QStringLiteral("co_await probe({a, 25});") << true;
    QTest::newRow("lambda") << QStringLiteral("co_await run([&] { return 1; });") << true;
    QTest::newRow("inside braces") << QStringLiteral("const Pair p{co_await one(), 2};") << true;
    QTest::newRow("binding") << QStringLiteral("const auto [a, b] = co_await both();") << true;
    QTest::newRow("reference") << QStringLiteral("async::Task<Result<int>> f(const QString &name);") << true;
    QTest::newRow("value") << QStringLiteral("async::Task<Result<int>> f(QString name);") << false;
    QTest::newRow("comment") << QStringLiteral("// co_await probe({a});\nco_await ok();") << false;
}

void TestSourceRules::awaitRulesCatch()
{
    QFETCH(QString, text);
    QFETCH(bool, wrong);
    QCOMPARE(!awaitFaults({QStringLiteral("row"), text}).isEmpty(), wrong);
}

void TestSourceRules::rfcReferences()
{
    // One greppable form: "RFC 8461 §3.2", or the number alone where a whole document is meant. The word "rfc8461" is
    // the name of a sender on the command line.
    static const QRegularExpression odd(QString::fromLatin1(
        R"re(\bRFC[0-9]|\brfc [0-9]{4}|\brfc(?!8461\b)[0-9]{4}|\bRFC [0-9]{4},? (section|sec\.|Section|chapter)|\bRFC-[0-9]|RFC [0-9]{4} § [0-9]|RFC [0-9]{4}§)re"));
    int count = 0;
    for (const Source &source : sourcesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        const auto match = odd.match(source.text);
        QVERIFY2(!match.hasMatch(),
                 qPrintable(placeOf(source, match.capturedStart()) + QStringLiteral(": ") + match.captured()));
        count += int(source.text.count(QStringLiteral("RFC 8461 §")));
    }
    QVERIFY(count > 10);
}

void TestSourceRules::nothingPostponed()
{
    static const QRegularExpression marks(
        QString::fromLatin1(R"re(\b(TO)DO\b|\bFIX)re") + QString::fromLatin1(R"re(ME\b|\bXXX\b|\bQ)re") +
        QString::fromLatin1(R"re(SKIP\b|\bQEXPECT_)re") + QString::fromLatin1(R"re(FAIL\b|\bq)re") +
        QString::fromLatin1(R"re(Wait\()re"));
    for (const Source &source :
         sourcesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")})) {
        const auto match = marks.match(codeOnly(source.text));
        QVERIFY2(!match.hasMatch(),
                 qPrintable(placeOf(source, match.capturedStart()) + QStringLiteral(": ") + match.captured()));
    }
}

void TestSourceRules::networkTextIsNeverRich()
{
    // A label guesses HTML unless told otherwise, so labels are made in one place that says PlainText.
    static const QRegularExpression rich(
        QString::fromLatin1(R"re(Qt::(RichText|AutoText|MarkdownText)\b|setHtml\(|insertHtml\(|setMarkdown\()re"));
    const QString manual = QStringLiteral("ui/help/helpwindow.cpp"); // shows what is built in, and nothing else
    for (const Source &source : sourcesBelow({QStringLiteral("ui"), QStringLiteral("app")})) {
        if (source.path == manual)
            continue;
        const auto match = rich.match(codeOnly(source.text));
        QVERIFY2(!match.hasMatch(),
                 qPrintable(placeOf(source, match.capturedStart()) + QStringLiteral(": ") + match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
