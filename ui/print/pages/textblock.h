#pragma once
// A piece of text laid out to a width, drawn line by line, so that a page can end between any two of its lines.
#include "ui/print/pages/typography.h"
#include <memory>
#include <QHash>
#include <QRectF>
#include <QString>

class QPainter;

namespace gatepost::paper {

/// Words follow the language of the report; what machines write (names, commands, records) runs from left to right
/// and may be broken behind any dot or slash.
enum class Writing { Words, Machine };

struct TextStyle
{
    Role role = Role::Body;
    QColor colour = ink::text;
    Writing writing = Writing::Words;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the page
    Qt::AlignmentFlag align = Qt::AlignLeft;         ///< left: where the page's lines begin
    qreal hang = 0;                                  ///< how far lines are set in that continue one
    bool operator==(const TextStyle &) const = default;
};

/// A text broken into lines: shaped once, drawn wherever it stands.
struct LaidText;

/// What was laid out for these pages already. Reports say the same sentence about many hosts, and shaping it is most of
/// the work of a page. Of one thread.
class LaidTexts
{
public:
    struct Key
    {
        QString text;
        TextStyle style; ///< the colour is of no account
        qreal width = 0;
        bool operator==(const Key &) const = default;
    };
    std::shared_ptr<const LaidText> laid(const Key &key, const QFont &font);

private:
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, int(key.style.role), key.width);
    }
    QHash<Key, std::shared_ptr<const LaidText>> m_known;
};

class TextBlock
{
public:
    TextBlock(const QString &text, const TextStyle &style, qreal width, const Typography &typography);

    int lines() const;
    qreal lineHeight(int line) const;
    qreal height() const;
    qreal width() const { return m_width; }
    qreal naturalWidth() const; ///< of the widest line
    void paintLine(QPainter *painter, int line, QPointF topLeft) const;
    /// Where part of the text stands, relative to its line's top left; empty when it is not in that line.
    QRectF spot(int line, qsizetype from, qsizetype length) const;

private:
    void paintAgain(QPainter *painter, int line, QPointF topLeft) const;
    std::shared_ptr<const LaidText> m_text;
    QColor m_colour;
    qreal m_width;
    qreal m_pitch;
};

} // namespace gatepost::paper
