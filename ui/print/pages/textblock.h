#pragma once
// A piece of text laid out to a width, drawn line by line, so that a page can end between any two of its lines.
#include "ui/print/pages/typography.h"
#include <memory>
#include <QRectF>
#include <QString>

class QPainter;
class QTextLayout;

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
    void breakLines(const TextStyle &style);
    bool isOfThisThread() const;
    void paintAgain(QPainter *painter, int line, QPointF topLeft) const;
    std::shared_ptr<QTextLayout> m_layout;
    std::weak_ptr<const int> m_thread; ///< in which it was laid out
    QColor m_colour;
    qreal m_width;
    qreal m_pitch;
};

} // namespace gatepost::paper
