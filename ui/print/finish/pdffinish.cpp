#include "ui/print/pages/pdffinish.h"
#include "ui/print/finish/xmp.h"
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>

namespace gatepost::paper {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

Object name(const char *value)
{
    return Object::newName(value);
}

QString pdfDate(const QDateTime &when)
{
    return when.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
}

/// Widths by code, of a font that QPdfWriter embedded: "/W [0 [600 926] 7 9 500]".
void readWidths(Object font, EmbeddedFont *out)
{
    Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    const auto number = [](Object object) { return object.isNumber() ? object.getNumericValue() : 0.0; };
    out->usualWidth = descendant.hasKey("/DW") ? number(descendant.getKey("/DW")) : 1000;
    Object widths = descendant.getKey("/W");
    const int count = widths.isArray() ? widths.getArrayNItems() : 0;
    const auto put = [out](int code, double width) {
        if (code >= int(out->widths.size()))
            out->widths.resize(std::size_t(code) + 1, out->usualWidth);
        out->widths[std::size_t(code)] = width;
    };
    for (int i = 0; i + 1 < count;) {
        const int first = int(number(widths.getArrayItem(i)));
        Object next = widths.getArrayItem(i + 1);
        if (next.isArray()) {
            for (int k = 0; k < next.getArrayNItems(); ++k)
                put(first + k, number(next.getArrayItem(k)));
            i += 2;
            continue;
        }
        for (int code = first; i + 2 < count && code <= int(number(next)); ++code)
            put(code, number(widths.getArrayItem(i + 2)));
        i += 3;
    }
}

class Finish
{
public:
    Finish(const QByteArray &painted, const ReportPages &pages)
        : m_pages(pages), m_settings(pages.request().settings), m_title(pages.request().documents.first().title)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("pages", painted.constData(), std::size_t(painted.size()));
        for (auto &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_sheets.push_back(page.getObjectHandle());
    }

    /// Text behind the pictures of each page. False when the fonts are not embedded as the text needs them.
    bool addText(const TextLayer &layer)
    {
        if (layer.isEmpty())
            return true;
        Object specimens = m_sheets.back();
        m_sheets.pop_back();
        std::string content;
        for (Object part : QPDFPageObjectHelper(specimens).getPageContents()) {
            const auto data = part.getStreamData(qpdf_dl_generalized);
            content.append(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        }
        QList<EmbeddedFont> fonts = layer.readSpecimens(QByteArray::fromStdString(content));
        if (fonts.isEmpty())
            return false;
        Object resources = QPDFPageObjectHelper(specimens).getAttribute("/Resources", false);
        Object embedded = resources.getKey("/Font");
        for (EmbeddedFont &font : fonts)
            readWidths(embedded.getKey(font.name), &font);
        for (std::size_t i = 0; i < m_sheets.size(); ++i) {
            QPDFPageObjectHelper sheet(m_sheets[i]);
            Object used = sheet.getAttribute("/Resources", true);
            if (!used.getKey("/Font").isDictionary())
                used.replaceKey("/Font", Object::newDictionary());
            for (const qsizetype face : layer.fontsOf(qsizetype(i)))
                used.getKey("/Font").replaceKey(fonts[face].name, embedded.getKey(fonts[face].name));
            const QByteArray text = layer.contentOf(qsizetype(i), fonts);
            if (!text.isEmpty())
                sheet.addPageContents(m_pdf.newStream(text.toStdString()), false);
        }
        QPDFPageDocumentHelper(m_pdf).removePage(specimens);
        return true;
    }

    QByteArray octets()
    {
        numberFonts();
        describe();
        addLinks();
        addBookmarks();
        addLabels();
        if (!m_pages.facts().fileName.isEmpty())
            attach();
        return written();
    }

private:
    Object root() { return m_pdf.getRoot(); }

    /// The same below, under new numbers: QPdfWriter numbers the parts of its fonts in the order of a hash table, and
    /// the order of objects in the file follows their numbers.
    Object numberedAnew(Object object)
    {
        Object out = object;
        if (object.isStream())
            out = object.copyStream();
        else if (object.isIndirect() && (object.isDictionary() || object.isArray()))
            out = m_pdf.makeIndirectObject(object.shallowCopy());
        if (out.isArray()) {
            for (int i = 0; i < out.getArrayNItems(); ++i)
                out.setArrayItem(i, numberedAnew(out.getArrayItem(i)));
            return out;
        }
        Object dictionary = out.isStream() ? out.getDict() : out;
        if (dictionary.isDictionary()) {
            for (const std::string &key : dictionary.getKeys())
                dictionary.replaceKey(key, numberedAnew(dictionary.getKey(key)));
        }
        return out;
    }

    /// QPdfWriter embeds parts of fonts under the names of the whole; readers tell by a prefix of six letters.
    void numberFonts()
    {
        int number = 0;
        std::set<QPDFObjGen> seen;
        for (Object sheet : m_sheets) {
            Object fonts = sheet.getKey("/Resources").getKeyIfDict("/Font");
            for (const auto &key : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
                Object font = fonts.getKey(key);
                if (!seen.insert(font.getObjGen()).second)
                    continue;
                for (const std::string &part : font.getKeys())
                    font.replaceKey(part, numberedAnew(font.getKey(part)));
                Object descendants = font.getKey("/DescendantFonts");
                Object descendant = descendants.isArray() ? descendants.getArrayItem(0) : font;
                Object descriptor = descendant.getKeyIfDict("/FontDescriptor");
                if (!descriptor.isDictionary() || !descriptor.hasKey("/FontFile2"))
                    continue;
                std::string plain = descriptor.getKey("/FontName").getName().substr(1);
                if (plain.size() > 7 && plain[6] == '+')
                    plain = plain.substr(7); // one with a number of QPdfWriter's own
                std::string prefix = "GATEAA";
                prefix[4] = char('A' + number / 26 % 26);
                prefix[5] = char('A' + number++ % 26);
                const Object named = Object::newName('/' + prefix + '+' + plain);
                descriptor.replaceKey("/FontName", named);
                descendant.replaceKey("/BaseFont", named);
                font.replaceKey("/BaseFont", named);
            }
        }
    }

    void describe()
    {
        Object info = Object::newDictionary();
        info.replaceKey("/Title", text(m_title));
        if (const QString author = m_pages.request().documents.first().author; !author.isEmpty())
            info.replaceKey("/Author", text(author));
        info.replaceKey("/Creator", text(QString::fromLatin1(producer)));
        info.replaceKey("/Producer", text(QString::fromLatin1(producer)));
        info.replaceKey("/CreationDate", text(pdfDate(m_settings.madeAt)));
        info.replaceKey("/ModDate", text(pdfDate(m_settings.madeAt)));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));

        root().replaceKey("/Lang", text(m_pages.request().documents.first().language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        if (m_pages.request().documents.first().rightToLeft)
            preferences.replaceKey("/Direction", name("/R2L"));
        root().replaceKey("/ViewerPreferences", preferences);
        Object metadata = m_pdf.newStream(xmpPacket(m_pages.request()));
        metadata.getDict().replaceKey("/Type", name("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", name("/XML"));
        root().replaceKey("/Metadata", metadata);
    }

    qreal sheetHeight(int page)
    {
        return m_sheets[std::size_t(page)].getKey("/MediaBox").getArrayItem(3).getNumericValue();
    }

    /// Four figures behind the point would be noise.
    static Object number(qreal value) { return Object::newReal(value, 2); }

    Object destination(int page, qreal top)
    {
        Object out = Object::newArray();
        out.appendItem(m_sheets[std::size_t(page)]);
        out.appendItem(name("/XYZ"));
        out.appendItem(Object::newNull());
        out.appendItem(number(std::min(sheetHeight(page), sheetHeight(page) - top / pt + 8)));
        out.appendItem(Object::newNull());
        return out;
    }

    void addLinks()
    {
        QHash<QString, Object> places;
        for (int page = 0; page < m_pages.count(); ++page) {
            for (const PlacedAnchor &placed : m_pages.pages()[page].anchors)
                places.insert(placed.anchor.name, destination(page, placed.top));
        }
        for (int page = 0; page < m_pages.count(); ++page) {
            Object notes = Object::newArray();
            for (const Spot &spot : m_pages.pages()[page].links) {
                Object link = linkAt(page, spot.box);
                if (spot.target.startsWith(u'#')) {
                    const auto there = places.constFind(spot.target.mid(1));
                    if (there == places.constEnd())
                        continue;
                    link.replaceKey("/Dest", *there);
                } else {
                    Object action = Object::newDictionary();
                    action.replaceKey("/S", name("/URI"));
                    action.replaceKey("/URI", Object::newString(spot.target.toStdString()));
                    link.replaceKey("/A", action);
                }
                notes.appendItem(m_pdf.makeIndirectObject(link));
            }
            if (notes.getArrayNItems() > 0)
                m_sheets[std::size_t(page)].replaceKey("/Annots", notes);
        }
    }

    Object linkAt(int page, const QRectF &box)
    {
        const qreal high = sheetHeight(page);
        Object rectangle = Object::newArray();
        for (const qreal value : {box.left() / pt, high - box.bottom() / pt, box.right() / pt, high - box.top() / pt})
            rectangle.appendItem(number(value));
        Object border = Object::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Object::newInteger(0));
        Object link = Object::newDictionary();
        link.replaceKey("/Type", name("/Annot"));
        link.replaceKey("/Subtype", name("/Link"));
        link.replaceKey("/Rect", rectangle);
        link.replaceKey("/Border", border);
        link.replaceKey("/F", Object::newInteger(4)); // printed, as PDF/A wants it
        return link;
    }

    struct Bookmark
    {
        QString title;
        Object destination;
        QList<Bookmark> below;
    };

    /// One report: its sections are the first rank. Several: each is one, with its sections below.
    QList<Bookmark> bookmarks()
    {
        const int outer = m_pages.request().documents.size() == 1 ? 1 : 0;
        QList<Bookmark> out;
        for (int page = 0; page < m_pages.count(); ++page) {
            for (const PlacedAnchor &placed : m_pages.pages()[page].anchors) {
                if (placed.anchor.title.isEmpty())
                    continue;
                QList<Bookmark> *list = &out;
                for (int level = outer; level < placed.anchor.level && !list->isEmpty(); ++level)
                    list = &list->last().below;
                list->append({placed.anchor.title, destination(page, placed.top), {}});
            }
        }
        return out;
    }

    int addBelow(Object parent, const QList<Bookmark> &list, bool open)
    {
        int shown = 0;
        Object before = Object::newNull();
        for (const Bookmark &bookmark : list) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Dest", bookmark.destination);
            item.replaceKey("/Parent", parent);
            if (before.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                before.replaceKey("/Next", item);
                item.replaceKey("/Prev", before);
            }
            parent.replaceKey("/Last", item);
            addBelow(item, bookmark.below, false);
            before = item;
            ++shown;
        }
        if (shown > 0)
            parent.replaceKey("/Count", Object::newInteger(open ? shown : -shown));
        return shown;
    }

    void addBookmarks()
    {
        Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", name("/Outlines"));
        addBelow(outlines, bookmarks(), true);
        root().replaceKey("/Outlines", outlines);
    }

    /// The numbers that are printed at the foot; the first sheet is called a cover.
    void addLabels()
    {
        const auto decimal = [](int from) {
            Object style = Object::newDictionary();
            style.replaceKey("/S", name("/D"));
            style.replaceKey("/St", Object::newInteger(from));
            return style;
        };
        Object cover = Object::newDictionary();
        cover.replaceKey("/P", text(Text::tr("Cover")));
        Object numbers = Object::newArray();
        numbers.appendItem(Object::newInteger(0));
        numbers.appendItem(cover);
        if (m_pages.count() > 1) {
            numbers.appendItem(Object::newInteger(1));
            numbers.appendItem(decimal(2));
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        root().replaceKey("/PageLabels", tree);
    }

    void attach()
    {
        const std::string date = pdfDate(m_settings.madeAt).toStdString();
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, m_pages.request().evidence.toStdString());
        stream.setSubtype("application/json").setCreationDate(date).setModDate(date);
        const std::string file = m_pages.facts().fileName.toStdString();
        auto spec = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, file, stream);
        spec.setDescription(Text::tr("The observations and the judgement of this report").toStdString());
        spec.getObjectHandle().replaceKey("/AFRelationship", name("/Source"));
        QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(file, spec);
        Object associated = Object::newArray();
        associated.appendItem(spec.getObjectHandle());
        root().replaceKey("/AF", associated);
    }

    QByteArray written()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        if (m_settings.archival) {
            writer.setObjectStreamMode(qpdf_o_disable);
            writer.forcePDFVersion("1.4");
            writer.setNewlineBeforeEndstream(true);
        } else {
            writer.setObjectStreamMode(qpdf_o_generate);
            writer.setMinimumPDFVersion("1.7");
        }
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    const ReportPages &m_pages;
    const PrintSettings &m_settings;
    QString m_title;
    QPDF m_pdf;
    std::vector<Object> m_sheets;
};

} // namespace

} // namespace gatepost::paper

using namespace gatepost;

/// What finishPdf() calls; see there.
extern "C" Q_DECL_EXPORT void gatepost_finish_pdf(const QByteArray &painted, const paper::TextLayer &text,
                                                  const ReportPages &pages, paper::Finished *out)
{
    try {
        paper::Finish finish(painted, pages);
        if (finish.addText(text))
            *out = finish.octets();
        else
            *out = failure(paper::FinishProblem{true, {}});
    } catch (const std::exception &error) {
        *out = failure(paper::FinishProblem{false, QString::fromUtf8(error.what())});
    }
}
