#include "ui/audit/pipelineview.h"
#include "core/audit/stepfacts.h"
#include "core/audit/wording.h"
#include "ui/audit/pipelinemodel.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace gatepost {

namespace {

constexpr int pad = 6;
constexpr int gap = 18; // room for an arrow
constexpr int rowGap = 14;
constexpr int noteGap = 4;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

StepButton::StepButton(Step step, QWidget *parent) : QAbstractButton(parent)
{
    StepLook look;
    look.state.step = step;
    look.word = stepWord(nullptr, look.state);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setLook(look);
}

QString StepButton::title() const
{
    return QStringLiteral("%1 %2").arg(int(m_look.state.step)).arg(stepName(m_look.state.step));
}

bool StepButton::hasTime() const
{
    return m_look.state.progress == StepProgress::Done && m_look.state.effect != Effect::NotApplicable &&
           !m_look.state.blockedBy;
}

QString StepButton::wordLine(int width) const
{
    const QString both = hasTime() ? tr("%1, %2").arg(m_look.word, stepTime(m_look.state.elapsed)) : m_look.word;
    return fontMetrics().horizontalAdvance(both) <= width ? both : m_look.word;
}

QString StepButton::factLine() const
{
    return m_look.state.blockedBy ? tr("after step %1").arg(int(*m_look.state.blockedBy)) : m_look.fact;
}

void StepButton::setLook(const StepLook &look)
{
    m_look = look;
    QString state = look.word;
    if (look.state.blockedBy)
        state = tr("skipped after step %1").arg(stepName(*look.state.blockedBy));
    if (hasTime())
        state = tr("%1, %2").arg(state, stepTime(look.state.elapsed));
    setAccessibleName(tr("Step %1: %2, %3").arg(int(look.state.step)).arg(stepName(look.state.step), state));
    setAccessibleDescription(look.fact);
    QStringList tip{tr("%1: %2").arg(title(), state)};
    if (look.state.blockedBy)
        tip << tr("Not judged, because step %1 failed").arg(stepName(*look.state.blockedBy));
    if (!look.fact.isEmpty())
        tip << look.fact;
    tip << tr("Press it to see the findings of this step alone.");
    setToolTip(plainTip(tip.join(u'\n')));
    QAbstractButton::update();
}

QSize StepButton::sizeHint() const
{
    const int mark = fontMetrics().height() + pad;
    const int head = QFontMetrics(boldOf(font())).horizontalAdvance(title()) + mark;
    const int words = qMax(fontMetrics().horizontalAdvance(m_look.word), head);
    return {words + 2 * pad + 2, 3 * fontMetrics().height() + 2 * pad + 2};
}

QSize StepButton::minimumSizeHint() const
{
    const int mark = fontMetrics().height() + pad;
    return {QFontMetrics(boldOf(font())).horizontalAdvance(title()) + mark + 2 * pad + 2, sizeHint().height()};
}

/// Arrows are the pipeline's: it knows the rows.
void StepButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StepState &state = m_look.state;
    const bool marked = state.progress == StepProgress::Done || state.effect != Effect::NotApplicable;
    const QColor own = marked ? effectColour(state.effect, palette()) : quietColour(palette());
    const bool strong = isChecked() || hasFocus();
    QPen frame(strong ? palette().color(QPalette::Highlight)
                      : quietColour(palette()).lighter(isDark(palette()) ? 60 : 165),
               strong ? 2 : 1);
    if (state.blockedBy && !strong)
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    const bool raised = underMouse() || isChecked();
    painter.setBrush(palette().color(raised ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const int line = fontMetrics().height();
    const QRect mark(pad, pad + 1, line, line);
    if (marked) {
        paintMark(&painter, place(mark), state.effect, own);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(own, 2, state.progress == StepProgress::Running ? Qt::SolidLine : Qt::DotLine));
        painter.drawEllipse(QRectF(place(mark)).adjusted(2, 2, -2, -2));
    }
    const QRect head(mark.right() + pad, pad + 1, width() - mark.right() - 2 * pad, line);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(boldOf(font()));
    painter.drawText(place(head), align,
                     QFontMetrics(painter.font()).elidedText(title(), Qt::ElideRight, head.width()));
    const QRect words(pad, pad + 1 + line, width() - 2 * pad, line);
    painter.setFont(font());
    painter.setPen(own);
    painter.drawText(place(words), align,
                     fontMetrics().elidedText(wordLine(words.width()), Qt::ElideRight, words.width()));
    painter.setPen(quietColour(palette()));
    painter.drawText(place(words.translated(0, line)), align,
                     fontMetrics().elidedText(factLine(), Qt::ElideRight, words.width()));
}

PipelineView::PipelineView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Steps of the audit"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_model = new PipelineModel(this);
    for (const Step step : allSteps) {
        auto *button = new StepButton(step, this);
        m_buttons << button;
        connect(button, &QAbstractButton::clicked, this, [this, button](bool checked) {
            setPressed(checked ? std::optional(button->step()) : std::nullopt);
            Q_EMIT pressed(checked ? std::optional(button->step()) : std::nullopt);
        });
    }
    m_stopping = quietLabel({}, this);
    m_stopping->setWordWrap(true);
    m_stopping->hide();
}

QAbstractItemModel *PipelineView::tableTwin() const
{
    return m_model;
}

QString PipelineView::stopping() const
{
    return m_stopping->text();
}

int PipelineView::leastBox() const
{
    int out = 0;
    for (const StepButton *button : m_buttons)
        out = qMax(out, button->minimumSizeHint().width());
    return out;
}

int PipelineView::boxHeight() const
{
    return m_buttons.first()->sizeHint().height();
}

int PipelineView::perRow(int width) const
{
    const auto fits = [&](int count) { return width >= count * leastBox() + (count - 1) * gap; };
    const int all = int(m_buttons.size());
    if (width >= oneRowFrom && fits(all))
        return all;
    for (const int count : {4, 2}) {
        if (fits(count))
            return count;
    }
    return 1;
}

QSize PipelineView::sizeHint() const
{
    return {oneRowFrom, height()};
}

QSize PipelineView::minimumSizeHint() const
{
    return {2 * leastBox() + gap, boxHeight()};
}

void PipelineView::place()
{
    const int count = perRow(width());
    const int all = int(m_buttons.size());
    const int rows = (all + count - 1) / count;
    const int boxWidth = (width() - (count - 1) * gap) / count;
    for (int i = 0; i < all; ++i) {
        const QRect box((i % count) * (boxWidth + gap), (i / count) * (boxHeight() + rowGap), boxWidth, boxHeight());
        m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    }
    const int boxes = rows * boxHeight() + (rows - 1) * rowGap;
    const int note = m_stopping->text().isEmpty() ? 0 : noteGap + m_stopping->heightForWidth(width());
    m_stopping->setVisible(note > 0);
    m_stopping->setGeometry(0, boxes + noteGap, width(), qMax(0, note - noteGap));
    setFixedHeight(boxes + note); // layouts inside splitters ask for no height by width
}

void PipelineView::resizeEvent(QResizeEvent *)
{
    place();
}

bool PipelineView::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::LayoutRequest) {
        place();
    }
    return handled;
}

/// Beside each other: straight. To the next row: through the space between the rows.
void PipelineView::paintArrow(QPainter *painter, const StepButton *from, const StepButton *to) const
{
    QPen pen(quietColour(palette()), 1.5);
    if (to->state().blockedBy)
        pen.setDashPattern({2, 2});
    painter->setPen(pen);
    const QRect a = from->geometry();
    const QRect b = to->geometry();
    const qreal tip = 4;
    QPointF end;
    QPointF back; // from the tip of the arrow to where its barbs begin
    if (a.y() == b.y()) {
        const bool mirrored = a.x() > b.x();
        end = QPointF(mirrored ? b.right() + 3 : b.left() - 2, b.center().y());
        painter->drawLine(QPointF(mirrored ? a.left() - 2 : a.right() + 3, a.center().y()), end);
        back = QPointF(mirrored ? tip : -tip, 0);
    } else {
        const qreal middle = (a.bottom() + b.top()) / 2.0;
        end = QPointF(b.center().x(), b.top() - 1);
        painter->drawPolyline(QPolygonF({QPointF(a.center().x(), a.bottom() + 1), QPointF(a.center().x(), middle),
                                         QPointF(b.center().x(), middle), end}));
        back = QPointF(0, -tip);
    }
    pen.setStyle(Qt::SolidLine);
    painter->setPen(pen);
    const QPointF aside(back.y(), back.x());
    painter->drawLine(end, end + back + aside * 0.9);
    painter->drawLine(end, end + back - aside * 0.9);
}

void PipelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 1; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->step() != Step::Reports) // stands alone
            paintArrow(&painter, m_buttons[i - 1], m_buttons[i]);
    }
}

void PipelineView::update(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    QList<StepLook> looks;
    for (int i = 0; i < m_buttons.size(); ++i) {
        StepLook look;
        look.state.step = allSteps[std::size_t(i)];
        if (judged && i < judged->steps.size())
            look.state = judged->steps[i];
        look.word = stepWord(seen.get(), look.state);
        if (seen && judged)
            look.fact = stepFact(*seen, *judged, look.state.step);
        m_buttons[i]->setLook(look);
        looks << look;
    }
    m_model->update(looks);
    m_stopping->setText(judged && seen && seen->isFinished(Step::File) ? stoppingSentence(*judged) : QString());
    place();
    QWidget::update(); // the arrows
}

void PipelineView::setPressed(std::optional<Step> step)
{
    for (StepButton *button : std::as_const(m_buttons))
        button->setChecked(step == button->step());
}

void PipelineView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int row = perRow(width());
    int by = 0;
    switch (event->key()) {
    case Qt::Key_Right:
        by = mirrored ? -1 : 1;
        break;
    case Qt::Key_Left:
        by = mirrored ? 1 : -1;
        break;
    case Qt::Key_Down:
        by = row;
        break;
    case Qt::Key_Up:
        by = -row;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        const int next = i + by;
        if (m_buttons[i]->hasFocus() && next >= 0 && next < m_buttons.size())
            return m_buttons[next]->setFocus(Qt::TabFocusReason);
    }
}

} // namespace gatepost
