// Numbers in texts: the forms of the languages there are, and that languages with more of them can be added.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(GATEPOST_SOURCE_DIR "/");
constexpr int numbers[] = {0, 1, 2, 5, 21};

struct Message
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    QStringList forms;
};

/// Those that depend on a number.
QList<Message> numerusMessages(const QString &path)
{
    QList<Message> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QByteArray context;
    bool numerus = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().toUtf8();
        else if (xml.name() == u"message")
            numerus = xml.attributes().value(u"numerus"_s) == u"yes";
        else if (!numerus)
            continue;
        else if (xml.name() == u"source")
            out.append(Message{context, xml.readElementText().toUtf8(), {}, {}});
        else if (xml.name() == u"comment")
            out.last().comment = xml.readElementText().toUtf8();
        else if (xml.name() == u"numerusform")
            out.last().forms << xml.readElementText();
    }
    return out;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120'000) && process.exitCode() == 0;
    return ended ? QString() : program + u": "_s + QString::fromUtf8(process.readAll()) + process.errorString();
}

QString translated(const QTranslator &texts, const Message &message, int number)
{
    const char *comment = message.comment.isEmpty() ? nullptr : message.comment.constData();
    return texts.translate(message.context.constData(), message.source.constData(), comment, number);
}

/// Every text of a catalogue gets a form that tells which one it is.
void fillForms(const QString &path, const QString &language, const QList<Message> &messages, int forms)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE TS>"_s);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, language);
    for (const Message &message : messages) {
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, QString::fromUtf8(message.context));
        xml.writeStartElement(u"message"_s);
        xml.writeAttribute(u"numerus"_s, u"yes"_s);
        xml.writeTextElement(u"source"_s, QString::fromUtf8(message.source));
        if (!message.comment.isEmpty())
            xml.writeTextElement(u"comment"_s, QString::fromUtf8(message.comment));
        xml.writeStartElement(u"translation"_s);
        for (int form = 0; form < forms; ++form)
            xml.writeTextElement(u"numerusform"_s, u"form %1: %n"_s.arg(form));
        for (int open = 0; open < 3; ++open)
            xml.writeEndElement();
    }
    xml.writeEndDocument();
}

} // namespace

class TestPlurals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ours_data();
    void ours();
    void others_data();
    void others();
    void toolMakesTheForms_data();
    void toolMakesTheForms();
    void noNumberWithoutForms();
};

/// Point 96: every text with a number, in the languages that are there.
void TestPlurals::ours_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &name : QDir(folder + u"translations"_s).entryList({u"*.ts"_s})) {
        const QString language = name.section(u'_', 1).section(u'.', 0, 0);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestPlurals::ours()
{
    QFETCH(QString, language);
    const QTemporaryDir made;
    const QString source = folder + u"translations/gatepost_%1.ts"_s.arg(language);
    const QString compiled = made.filePath(u"texts.qm"_s);
    QCOMPARE(run(QStringLiteral(GATEPOST_LRELEASE), {u"-silent"_s, source, u"-qm"_s, compiled}), QString());
    QTranslator texts;
    QVERIFY(texts.load(compiled));
    const QList<Message> messages = numerusMessages(source);
    QVERIFY(messages.size() > 50);
    QStringList wrong;
    for (const Message &message : messages) {
        if (message.forms.contains(QString())) // not translated yet: tst_translations says so
            continue;
        for (const int number : numbers) {
            const QString said = translated(texts, message, number);
            const QString form = message.forms.value(number == 1 ? 0 : 1); // English and German alike
            if (said != form || said.contains(u"(s)"_s))
                wrong << u"%1: %2 → %3"_s.arg(number).arg(QString::fromUtf8(message.source), said);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Point 96: Polish and Arabic are no languages of Gatepost yet. With a catalogue of them, each number gets its form,
/// in every text that there is.
void TestPlurals::others_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("forms"); ///< of 0, 1, 2, 5, 21
    QTest::addColumn<int>("count");
    QTest::newRow("English") << u"en"_s << QList<int>{1, 0, 1, 1, 1} << 2;
    QTest::newRow("Polish") << u"pl"_s << QList<int>{2, 0, 1, 2, 2} << 3;
    QTest::newRow("Arabic") << u"ar"_s << QList<int>{0, 1, 2, 3, 4} << 6;
}

void TestPlurals::others()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, forms);
    QFETCH(int, count);
    const QList<Message> messages = numerusMessages(folder + u"translations/gatepost_en.ts"_s);
    QVERIFY(messages.size() > 50);
    const QTemporaryDir made;
    const QString source = made.filePath(u"texts.ts"_s);
    const QString compiled = made.filePath(u"texts.qm"_s);
    fillForms(source, language, messages, count);
    QCOMPARE(run(QStringLiteral(GATEPOST_LRELEASE), {u"-silent"_s, source, u"-qm"_s, compiled}), QString());
    QTranslator texts;
    QVERIFY(texts.load(compiled));
    for (const Message &message : messages) {
        for (int i = 0; i < forms.size(); ++i)
            QCOMPARE(translated(texts, message, numbers[i]), u"form %1: %n"_s.arg(forms[i]));
    }
}

/// Point 96: who begins such a translation is asked for as many forms as the language has.
void TestPlurals::toolMakesTheForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::newRow("Polish") << u"pl"_s << 3;
    QTest::newRow("Arabic") << u"ar"_s << 6;
}

void TestPlurals::toolMakesTheForms()
{
    QFETCH(QString, language);
    const QTemporaryDir made;
    const QString source = made.filePath(u"gatepost_%1.ts"_s.arg(language));
    QCOMPARE(run(QStringLiteral(GATEPOST_LUPDATE),
                 {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, folder, folder + u"core/audit"_s,
                  u"-source-language"_s, u"en"_s, u"-target-language"_s, language, u"-ts"_s, source}),
             QString());
    const QList<Message> messages = numerusMessages(source);
    QVERIFY(messages.size() > 10);
    for (const Message &message : messages)
        QTEST(int(message.forms.size()), "count");
}

/// Point 96: "(s)" is for translators; a text that has it is one that depends on a number.
void TestPlurals::noNumberWithoutForms()
{
    QFile file(folder + u"translations/gatepost_de.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList wrong;
    bool numerus = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message")
            numerus = xml.attributes().value(u"numerus"_s) == u"yes";
        if (!xml.isStartElement() || xml.name() != u"source")
            continue;
        const QString source = xml.readElementText();
        const bool depends = source.contains(u"%n"_s) || source.contains(QRegularExpression(u"\\w\\(s\\)"_s));
        if (depends != numerus)
            wrong << source;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPlurals)
#include "tst_plurals.moc"
