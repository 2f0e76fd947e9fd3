#include "ui/audit/pipelineview.h"
#include "core/audit/wording.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace gatepost {

namespace {

constexpr int markSize = 20;
constexpr int pad = 5;
constexpr int gap = 16; // room for an arrow
constexpr int rowGap = 6;

QString timeText(std::chrono::milliseconds time)
{
    if (time.count() < 1)
        return QStringLiteral("<1 ms");
    if (time.count() < 10'000)
        return QStringLiteral("%1 ms").arg(time.count());
    return QStringLiteral("%1 s").arg(time.count() / 1000);
}

/// The word that says what the box shows, for those who do not see the mark.
QString stateWord(const StepState &state)
{
    switch (state.progress) {
    case StepProgress::Waiting:
        return PipelineView::tr("waiting");
    case StepProgress::Running:
        return PipelineView::tr("running");
    case StepProgress::Done:
        break;
    }
    if (state.blockedBy)
        return PipelineView::tr("skipped after step %1").arg(stepName(*state.blockedBy));
    return effectWord(state.effect);
}

} // namespace

StepButton::StepButton(Step step, QWidget *parent) : QAbstractButton(parent)
{
    m_state.step = step;
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setState(m_state, {});
}

QString StepButton::title() const
{
    return QStringLiteral("%1 %2").arg(int(m_state.step)).arg(stepName(m_state.step));
}

void StepButton::setState(const StepState &state, const QString &shortState)
{
    m_state = state;
    if (!shortState.isEmpty())
        m_detail = shortState;
    else if (state.progress == StepProgress::Running)
        m_detail = tr("running…");
    else if (state.progress == StepProgress::Waiting)
        m_detail = QStringLiteral("–");
    else
        m_detail = state.blockedBy ? tr("after step %1").arg(int(*state.blockedBy)) : timeText(state.elapsed);
    setAccessibleName(tr("Step %1: %2, %3").arg(int(state.step)).arg(stepName(state.step), stateWord(state)));
    setToolTip(state.blockedBy ? tr("Not judged, because step %1 failed").arg(stepName(*state.blockedBy))
                               : stateWord(state));
    QAbstractButton::update();
}

QSize StepButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int text =
        qMax(QFontMetrics(bold).horizontalAdvance(title()), fontMetrics().horizontalAdvance(m_detail) + markSize + pad);
    return {text + 2 * pad + 4, fontMetrics().height() + markSize + 3 * pad};
}

QSize StepButton::minimumSizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return {QFontMetrics(bold).horizontalAdvance(title()) + 2 * pad + 2, sizeHint().height()};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool done = m_state.progress == StepProgress::Done;
    const QColor own = done ? effectColour(m_state.effect, palette()) : quietColour(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor ground = palette().color(isChecked() ? QPalette::AlternateBase : QPalette::Base);
    painter.setPen(QPen(isChecked() || hasFocus() ? palette().color(QPalette::Highlight)
                                                  : quietColour(palette()).lighter(isDark(palette()) ? 60 : 165),
                        isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? palette().color(QPalette::AlternateBase) : ground);
    painter.drawRoundedRect(frame, 5, 5);

    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const int line = fontMetrics().height();
    QFont bold = font();
    bold.setBold(true);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(bold);
    const QRect top(pad, pad, width() - 2 * pad, line);
    painter.drawText(place(top), int(align), QFontMetrics(bold).elidedText(title(), Qt::ElideRight, top.width()));
    const QRect mark(pad, line + 2 * pad - 1, markSize, markSize);
    if (done) {
        paintMark(&painter, place(mark), m_state.effect, own);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(own, 2, m_state.progress == StepProgress::Running ? Qt::SolidLine : Qt::DotLine));
        painter.drawEllipse(QRectF(place(mark)).adjusted(4, 4, -4, -4));
    }
    painter.setFont(font());
    painter.setPen(quietColour(palette()));
    const auto fits = [this](const QString &text, const QRect &room) {
        return fontMetrics().horizontalAdvance(text) <= room.width();
    };
    const QRect detail(mark.right() + pad, mark.top(), width() - mark.right() - 2 * pad, markSize);
    if (fits(m_detail, detail)) // a time cut off would be another time
        painter.drawText(place(detail), int(align), m_detail);
    else if (m_state.blockedBy)
        painter.drawText(place(detail), int(align), tr("after %1").arg(int(*m_state.blockedBy)));
}

PipelineView::PipelineView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Steps of the audit"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Step step : allSteps) {
        auto *button = new StepButton(step, this);
        m_buttons << button;
        connect(button, &QAbstractButton::clicked, this, [this, button](bool checked) {
            setPressed(checked ? std::optional(button->step()) : std::nullopt);
            Q_EMIT pressed(checked ? std::optional(button->step()) : std::nullopt);
        });
    }
}

int PipelineView::perRow(int width) const
{
    int widest = 0;
    for (const StepButton *button : m_buttons)
        widest = qMax(widest, button->minimumSizeHint().width());
    const int count = int(m_buttons.size());
    return width >= count * widest + (count - 1) * gap ? count : (count + 1) / 2;
}

QSize PipelineView::sizeHint() const
{
    int widest = 0;
    for (const StepButton *button : m_buttons)
        widest = qMax(widest, button->sizeHint().width());
    const int count = int(m_buttons.size());
    const int width = count * widest + (count - 1) * gap;
    return {width, heightOf(width)};
}

QSize PipelineView::minimumSizeHint() const
{
    int widest = 0;
    for (const StepButton *button : m_buttons)
        widest = qMax(widest, button->minimumSizeHint().width());
    return {4 * widest + 3 * gap, m_buttons.first()->sizeHint().height()};
}

int PipelineView::heightOf(int width) const
{
    const int rows = perRow(width) == m_buttons.size() ? 1 : 2;
    return rows * m_buttons.first()->sizeHint().height() + (rows - 1) * rowGap;
}

void PipelineView::place()
{
    const int count = perRow(width());
    const int height = m_buttons.first()->sizeHint().height();
    setFixedHeight(heightOf(width())); // layouts inside splitters ask for no height by width
    const int boxWidth = (width() - (count - 1) * gap) / count;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QRect box((i % count) * (boxWidth + gap), (i / count) * (height + rowGap), boxWidth, height);
        m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    }
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

/// Between two boxes of one row; from the end of a row nothing is drawn, the numbers say how it goes on.
void PipelineView::paintArrow(QPainter *painter, const StepButton *from, const StepButton *to) const
{
    if (from->y() != to->y())
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal y = from->geometry().center().y();
    const QPointF start(mirrored ? from->geometry().left() - 2 : from->geometry().right() + 3, y);
    const QPointF end(mirrored ? to->geometry().right() + 3 : to->geometry().left() - 2, y);
    const qreal back = mirrored ? 4 : -4;
    QPen pen(quietColour(palette()), 1.5);
    if (to->state().blockedBy)
        pen.setDashPattern({1.5, 1.5});
    painter->setPen(pen);
    painter->drawLine(start, end);
    pen.setStyle(Qt::SolidLine);
    painter->setPen(pen);
    painter->drawLine(end, end + QPointF(back, -3.5));
    painter->drawLine(end, end + QPointF(back, 3.5));
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
    for (int i = 0; i < m_buttons.size(); ++i) {
        StepState state;
        state.step = allSteps[std::size_t(i)];
        if (judged && i < judged->steps.size())
            state = judged->steps[i];
        QString detail;
        if (state.step == Step::Tls && state.progress == StepProgress::Running && seen) {
            const auto ready = std::count_if(seen->hosts.begin(), seen->hosts.end(),
                                             [](const MxObservation &h) { return h.finished; });
            detail = tr("%1 of %2").arg(ready).arg(seen->hosts.size());
        }
        m_buttons[i]->setState(state, detail);
    }
    QWidget::update(); // the arrows
}

void PipelineView::setPressed(std::optional<Step> step)
{
    for (StepButton *button : std::as_const(m_buttons))
        button->setChecked(step == button->step());
}

void PipelineView::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool back = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    for (int i = 0; (forward || back) && i < m_buttons.size(); ++i) {
        if (m_buttons[i]->hasFocus())
            return m_buttons[qBound(0, i + (forward ? 1 : -1), int(m_buttons.size()) - 1)]->setFocus(
                Qt::TabFocusReason);
    }
    QWidget::keyPressEvent(event);
}

} // namespace gatepost
