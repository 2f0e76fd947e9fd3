#include "ui/print/finish/xmp.h"
#include <QBuffer>
#include <QXmlStreamWriter>

namespace gatepost::paper {

namespace {

/// XMP by its specification, part 1.
class Metadata
{
public:
    explicit Metadata(const PrintRequest &request) : m_settings(request.settings)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        write(request.documents.first());
    }
    std::string packet() const
    {
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + m_buffer.data().toStdString() +
               "\n<?xpacket end=\"r\"?>";
    }

private:
    static inline const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    static inline const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    static inline const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    static inline const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    static inline const QString pdfa = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

    void write(const ReportDocument &document)
    {
        const QString meta = QStringLiteral("adobe:ns:meta/");
        m_xml.writeNamespace(meta, QStringLiteral("x"));
        m_xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
        m_xml.writeNamespace(rdf, QStringLiteral("rdf"));
        m_xml.writeStartElement(rdf, QStringLiteral("RDF"));
        m_xml.writeStartElement(rdf, QStringLiteral("Description"));
        // Here, since readers such as PDFBox look for the schemas nowhere else.
        m_xml.writeNamespace(dc, QStringLiteral("dc"));
        m_xml.writeNamespace(xmp, QStringLiteral("xmp"));
        m_xml.writeNamespace(pdf, QStringLiteral("pdf"));
        m_xml.writeNamespace(pdfa, QStringLiteral("pdfaid"));
        m_xml.writeAttribute(rdf, QStringLiteral("about"), QString());
        list(QStringLiteral("title"), QStringLiteral("Alt"), document.title, true);
        list(QStringLiteral("language"), QStringLiteral("Bag"), document.language, false);
        if (!document.author.isEmpty())
            list(QStringLiteral("creator"), QStringLiteral("Seq"), document.author, false);
        const QString when = m_settings.madeAt.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        for (const char *date : {"CreateDate", "ModifyDate", "MetadataDate"})
            m_xml.writeTextElement(xmp, QString::fromLatin1(date), when);
        m_xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), QString::fromLatin1(producer));
        m_xml.writeTextElement(pdf, QStringLiteral("Producer"), QString::fromLatin1(producer));
        if (m_settings.archival) {
            m_xml.writeTextElement(pdfa, QStringLiteral("part"), QStringLiteral("1"));
            m_xml.writeTextElement(pdfa, QStringLiteral("conformance"), QStringLiteral("B"));
        }
        m_xml.writeEndDocument();
    }

    void list(const QString &element, const QString &kind, const QString &value, bool byLanguage)
    {
        m_xml.writeStartElement(dc, element);
        m_xml.writeStartElement(rdf, kind);
        m_xml.writeStartElement(rdf, QStringLiteral("li"));
        if (byLanguage)
            m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        m_xml.writeCharacters(value);
        for (int i = 0; i < 3; ++i)
            m_xml.writeEndElement();
    }

    const PrintSettings &m_settings;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace

std::string xmpPacket(const PrintRequest &request)
{
    return Metadata(request).packet();
}

} // namespace gatepost::paper
