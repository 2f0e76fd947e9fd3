#include "ui/audit/pipelineview.h"
#include "core/audit/wording.h"
#include "ui/drawing/steppicture.h"
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
    StepPicture picture{title(), m_detail, {}, {}, m_state.progress == StepProgress::Running};
    if (m_state.blockedBy)
        picture.shorter = tr("after %1").arg(int(*m_state.blockedBy));
    if (m_state.progress == StepProgress::Done)
        picture.effect = m_state.effect;
    const bool marked = isChecked() || hasFocus();
    const DiagramStyle style{font(), palette(), 1, layoutDirection()};
    paintStep(&painter, QRectF(rect()), picture, style,
              marked         ? StepFrame::Chosen
              : underMouse() ? StepFrame::Lit
                             : StepFrame::Plain,
              isChecked());
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
    const DiagramStyle style{font(), palette(), 1, layoutDirection()};
    paintStepArrow(painter, QRectF(from->geometry()), QRectF(to->geometry()), to->state().blockedBy.has_value(), style);
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
