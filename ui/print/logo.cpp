#include "ui/print/logo.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>

namespace gatepost {

namespace {

constexpr int storedPixels = 800; // on paper 6 cm at more than 300 dpi

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

QString tooLarge(const QSize &size)
{
    const bool wide = size.width() >= size.height();
    const QString pixels = QLocale().toString(wide ? size.width() : size.height());
    const QString most = QLocale().toString(mostLogoPixels);
    return wide ? Text::tr("The logo is %1 px wide; it must be at most %2.").arg(pixels, most)
                : Text::tr("The logo is %1 px high; it must be at most %2.").arg(pixels, most);
}

Result<QImage, QString> drawn(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    const QSize size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return failure(Text::tr("The logo is no picture that can be read."));
    if (size.width() > mostLogoPixels || size.height() > mostLogoPixels)
        return failure(tooLarge(size));
    QImage out(size.scaled(storedPixels, storedPixels, Qt::KeepAspectRatio), QImage::Format_ARGB32_Premultiplied);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    renderer.render(&painter);
    return out;
}

Result<QImage, QString> decoded(QByteArray octets)
{
    QBuffer buffer(&octets);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format == "svg")
        return drawn(octets);
    if (format != "png" && format != "jpeg")
        return failure(Text::tr("The logo must be a PNG, JPEG or SVG picture."));
    const QSize size = reader.size();
    if (size.width() > mostLogoPixels || size.height() > mostLogoPixels)
        return failure(tooLarge(size));
    if (size.width() > storedPixels || size.height() > storedPixels)
        reader.setScaledSize(size.scaled(storedPixels, storedPixels, Qt::KeepAspectRatio));
    QImage out = reader.read();
    if (out.isNull())
        return failure(Text::tr("The logo is no picture that can be read."));
    return out;
}

} // namespace

Result<ReportLogo, QString> readLogo(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(Text::tr("The logo cannot be read: %1").arg(in.errorString()));
    const QByteArray octets = in.read(mostLogoBytes + 1);
    if (octets.size() > mostLogoBytes)
        return failure(Text::tr("The logo is larger than 2 MB."));
    const auto image = decoded(octets);
    if (!image)
        return failure(image.error());
    // Painted anew: whatever a camera or an editor wrote beside the picture stays behind.
    QImage bare(image->size(), QImage::Format_ARGB32);
    bare.fill(Qt::transparent);
    QPainter painter(&bare);
    painter.drawImage(0, 0, *image);
    painter.end();
    ReportLogo out;
    out.width = bare.width();
    out.height = bare.height();
    QBuffer buffer(&out.png);
    buffer.open(QIODevice::WriteOnly);
    if (!bare.save(&buffer, "png"))
        return failure(Text::tr("The logo is no picture that can be read."));
    return out;
}

} // namespace gatepost
