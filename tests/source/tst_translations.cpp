// The translations are whole: every text of the sources is there, translated, with its placeholders and plural forms.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool plural = false;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty when it is done
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            out.append(Message{context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", {}});
        } else if (xml.name() == u"source") {
            out.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            out.last().state = xml.attributes().value(u"type"_s).toString();
            if (!out.last().plural)
                out.last().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            out.last().forms << xml.readElementText();
        }
    }
    return out;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[0-9]+)"_s);
    QSet<QString> out;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        out << match.captured(1);
    return out;
}

/// How many plural forms the language of a file has.
int formsOf(const QString &file)
{
    const QMap<QString, int> others{{u"pl"_s, 3}, {u"cs"_s, 3}, {u"ru"_s, 3}, {u"ar"_s, 6}, {u"ja"_s, 1}};
    return others.value(file.section(u'_', -1).section(u'.', 0, 0), 2);
}

QString folder(const char *name)
{
    return QStringLiteral(GATEPOST_SOURCE_DIR "/") + QString::fromLatin1(name);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finished_data();
    void finished();
    void nothingNewInTheSources_data() { finished_data(); }
    void nothingNewInTheSources();
};

void TestTranslations::finished_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(folder("translations")).entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(name)) << folder("translations/") + name;
}

void TestTranslations::finished()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    for (const Message &message : messages) {
        const QString what = message.context + u": "_s + message.source.left(100);
        if (!message.state.isEmpty())
            wrong << message.state + u" "_s + what;
        if (message.plural && message.forms.size() != formsOf(file))
            wrong << u"plural forms "_s + what;
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                wrong << u"empty "_s + what;
            else if (placeholders(form) != placeholders(message.source))
                wrong << u"placeholders "_s + what;
            else if (message.source.endsWith(u'…') != form.endsWith(u'…') ||
                     message.source.endsWith(u'\n') != form.endsWith(u'\n'))
                wrong << u"ending "_s + what;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"%1:\n%2"_s.arg(wrong.size()).arg(wrong.join(u'\n'))));
}

/// What `ninja update_translations` would add or drop.
void TestTranslations::nothingNewInTheSources()
{
    QFETCH(QString, file);
    QTemporaryDir temporary;
    const QString copy = temporary.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(file, copy));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (file.endsWith(u"_en.ts"))
        arguments << u"-pluralonly"_s;
    arguments << u"-I"_s << folder("") << folder("core") << folder("ui") << folder("app") << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(GATEPOST_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto keys = [](const QList<Message> &messages) {
        QSet<QString> out;
        for (const Message &message : messages)
            out << message.context + u" | "_s + message.source;
        return out;
    };
    const QSet<QString> before = keys(messagesOf(file));
    const QSet<QString> after = keys(messagesOf(copy));
    const QStringList added = (after - before).values();
    const QStringList dropped = (before - after).values();
    QVERIFY2(added.isEmpty(), qPrintable(u"%1 not in the file:\n%2"_s.arg(added.size()).arg(added.join(u'\n'))));
    QVERIFY2(dropped.isEmpty(), qPrintable(u"%1 no longer used:\n%2"_s.arg(dropped.size()).arg(dropped.join(u'\n'))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
