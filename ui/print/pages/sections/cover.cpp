// Page 1: what this is, for whom, and the verdict.
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include "ui/print/pages/composer.h"
#include <QImage>
#include <QPainter>

namespace gatepost::paper {

namespace {

/// The accent at the head of the sheet, the name of the program, a logo at the other side.
Strip masthead(const Composer &page)
{
    Strip out = space(40 * pt);
    out.space = false;
    const QFont font = page.typography.font(Role::SmallStrong);
    out.parts << Part{{0, 0, page.width() / 2, 16 * pt},
                      [font](QPainter *painter, const QRectF &seen) {
                          painter->setFont(font);
                          painter->setPen(ink::accent);
                          painter->drawText(seen, int(Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("Gatepost"));
                      },
                      {}};
    const QImage logo = QImage::fromData(page.document.logo.png, "PNG");
    if (logo.isNull())
        return out;
    const QSizeF room(150 * pt, 40 * pt);
    const QSizeF size = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
    out.parts << Part{{page.width() - size.width(), 0, size.width(), size.height()},
                      [logo](QPainter *painter, const QRectF &seen) { painter->drawImage(seen, logo); },
                      {}};
    return out;
}

/// Words in a frame, such as "Confidential".
Strips markingStrips(const Composer &page, const QString &text)
{
    Strips out = page.words(text, Role::SmallStrong, 9 * pt, ink::text, 9 * pt);
    if (out.isEmpty())
        return out;
    TextStyle look;
    look.role = Role::SmallStrong;
    const TextBlock block(text, look, page.width() - 18 * pt, page.typography);
    const qreal wide = std::min(page.width(), block.naturalWidth() + 19 * pt);
    const qreal high = heightOf(out) + 6 * pt;
    out.first().parts.prepend(Part{{0, -3 * pt, wide, high},
                                   [](QPainter *painter, const QRectF &seen) {
                                       painter->setRenderHint(QPainter::Antialiasing);
                                       painter->setPen(QPen(ink::quiet, 0.8 * pt));
                                       painter->setBrush(Qt::NoBrush);
                                       painter->drawRoundedRect(seen, 3 * pt, 3 * pt);
                                   },
                                   {}});
    return out;
}

Strips verdictPanel(const Composer &page)
{
    const Verdict &verdict = page.document.verdict;
    const qreal markSize = 30 * pt;
    const qreal pad = 16 * pt;
    const qreal x = pad + markSize + 14 * pt;
    Strips out = page.words(verdict.word, Role::Lead, x, ink::text, pad);
    out << space(5 * pt);
    out += page.words(verdict.explanation, Role::Body, x, ink::text, pad);
    if (!verdict.fixFirst.isEmpty()) {
        out << space(7 * pt);
        out += page.words(fixFirstText(verdict), Role::Strong, x, ink::text, pad);
    }
    if (!page.document.readiness.isEmpty()) {
        out << space(7 * pt);
        out += page.words(Text::tr("Readiness: %1").arg(page.document.readiness), Role::Small, x, ink::quiet, pad);
    }
    const Effect effect = verdict.effect;
    out.first().parts.prepend(Part{{pad, -2 * pt, markSize, markSize},
                                   [effect](QPainter *painter, const QRectF &seen) {
                                       paintMark(painter, seen, effect, effectColour(effect, palette()));
                                   },
                                   {}});
    out = onPanel(out, 0, page.width(), ink::panel, pad);
    addBar(out, 0, 3.5 * pt, effectColour(effect, palette()));
    return together(out);
}

} // namespace

void addCover(Composer &page)
{
    page.flow.newPage(true);
    Strips top{masthead(page)};
    Strip gap = space(105 * pt);
    gap.space = false;
    top << gap;
    Strips title = page.words(page.document.title, Role::Title);
    if (!title.isEmpty())
        title.first().anchors << Anchor{page.anchor(QStringLiteral("cover")), page.document.title, 0};
    top += title;
    top << space(12 * pt);
    top += page.words(page.document.prepared, Role::Body, 0, ink::quiet);
    top += page.words(Composer::day(page.settings.madeAt), Role::Body, 0, ink::quiet);
    if (!page.document.marking.isEmpty()) {
        top << space(14 * pt);
        top += markingStrips(page, page.document.marking);
    }
    top << space(40 * pt);
    if (!page.document.assumptions.isEmpty()) {
        top += page.labelled(reportHeading(ReportHeading::WhatIf),
                             page.words(page.document.assumptions.first(), Role::Strong, page.labelWidth()));
        top << space(10 * pt);
    }
    top += verdictPanel(page);
    page.flow.add(top);

    Strips foot;
    const auto fact = [&](const QString &name, const QString &value, Role role) {
        foot += page.labelled(name, role == Role::Mono ? page.machine(value, role, page.labelWidth(), ink::quiet)
                                                       : page.words(value, role, page.labelWidth(), ink::quiet));
        foot << space(2 * pt);
    };
    foot += page.words(page.document.checked, Role::Small, 0, ink::quiet);
    foot << space(6 * pt);
    fact(Text::tr("Report"), page.facts.reportId, Role::Small);
    if (!page.facts.digest.isEmpty())
        fact(Text::tr("Evidence"), QStringLiteral("SHA-256 ") + page.facts.digest, Role::Mono);
    page.flow.toBottom(foot);
}

} // namespace gatepost::paper
