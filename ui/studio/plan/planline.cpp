#include "ui/studio/plan/planline.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrappedtext.h"
#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace gatepost {

namespace {

constexpr int margin = 6;
constexpr int dot = 14;
constexpr int narrow = 90;

class StageButton : public QAbstractButton
{
public:
    explicit StageButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    void show(const PlanStage &stage, int number, const QString &offset, bool first, bool last, bool current)
    {
        m_offset = offset;
        m_title = breakableNames(stage.title);
        m_state = stage.state;
        m_first = first;
        m_last = last;
        m_current = current;
        const QString state = stageStateText(stage);
        setText(QStringLiteral("%1. %2").arg(number).arg(stage.title));
        setAccessibleName(
            PlanLine::tr("Stage %1: %2, %3", "number, title, state").arg(QString::number(number), stage.title, state));
        setToolTip(QStringLiteral("%1\n%2").arg(stage.title, state));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {140, heightFor(narrow)}; }
    QSize minimumSizeHint() const override { return {narrow, heightFor(narrow)}; }

protected:
    /// One stop of Tab, walked with the arrows.
    void keyPressEvent(QKeyEvent *event) override
    {
        const QList<QAbstractButton *> all = group()->buttons();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        qsizetype at = all.indexOf(this);
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            at += (event->key() == Qt::Key_Right) != mirrored ? 1 : -1;
            break;
        case Qt::Key_Home:
            at = 0;
            break;
        case Qt::Key_End:
            at = all.size() - 1;
            break;
        default:
            return QAbstractButton::keyPressEvent(event);
        }
        if (at < 0 || at >= all.size())
            return;
        all[at]->setChecked(true);
        all[at]->setFocus(Qt::TabFocusReason);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked())
            painter.fillRect(rect(), palette().alternateBase().color() == palette().window().color()
                                         ? palette().base()
                                         : palette().alternateBase());
        const int lineHeight = fontMetrics().height();
        QRect offset(margin, margin, width() - 2 * margin, lineHeight);
        painter.setPen(quietColour(palette()));
        painter.drawText(offset, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, m_offset);
        paintLine(&painter, margin + lineHeight + 4 + dot / 2);
        painter.setPen(palette().windowText().color());
        QFont font = painter.font();
        font.setBold(isChecked());
        painter.setFont(font);
        const QRect box(margin, margin + lineHeight + dot + 10, width() - 2 * margin, height());
        drawWrapped(&painter, box, layoutDirection(), m_title);
        if (isChecked())
            painter.fillRect(0, height() - 3, width(), 3, palette().highlight());
        if (hasFocus()) {
            painter.setPen(QPen(palette().highlight().color(), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    int heightFor(int width) const
    {
        QFont strong = font();
        strong.setBold(true);
        return 2 * margin + fontMetrics().height() + dot + 14 + wrappedHeight(m_title, strong, width - 2 * margin);
    }

    /// Its own shape for each state: full, ring with a point, ring.
    void paintLine(QPainter *painter, int y)
    {
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const int centre = rtl ? width() - margin - dot / 2 : margin + dot / 2;
        const QColor ink = palette().windowText().color();
        painter->setPen(QPen(quietColour(palette()), 2));
        const int from = m_first ? centre : (rtl ? width() : 0);
        const int to = m_last ? centre : (rtl ? 0 : width());
        painter->drawLine(from, y, to, y);
        const QRectF ring(centre - dot / 2.0 + 1, y - dot / 2.0 + 1, dot - 2, dot - 2);
        const bool done = m_state == StageState::Done;
        painter->setPen(QPen(done ? effectColour(Effect::Passed, palette()) : ink, 2));
        painter->setBrush(done ? effectColour(Effect::Passed, palette()) : palette().window().color());
        painter->drawEllipse(ring);
        if (!m_current)
            return;
        painter->setBrush(palette().highlight());
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(ring.adjusted(3, 3, -3, -3));
    }

    QString m_offset;
    QString m_title;
    StageState m_state = StageState::Closed;
    bool m_first = false;
    bool m_last = false;
    bool m_current = false;
};

QString offsetText(const DeploymentPlan &plan, const PlanStage &stage)
{
    const QDateTime when = stage.doneAt.isValid() ? stage.doneAt : stage.earliest;
    const int days = int(plan.settings.start.date().daysTo(when.toUTC().date()));
    if (days == 0)
        return plan.madeAt.date() == plan.settings.start.date() ? PlanLine::tr("Now") : PlanLine::tr("Start");
    // Kept together where the window reads from right to left.
    return QChar(0x2066) + PlanLine::tr("+%n d", "days after the start", days) + QChar(0x2069);
}

} // namespace

PlanLine::PlanLine(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Stages of the plan"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_buttons = new QButtonGroup(this);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int stage, bool on) {
        m_buttons->button(stage)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); // one stop of Tab
        if (on)
            Q_EMIT stageChosen(stage);
    });
}

void PlanLine::setPlan(const DeploymentPlan &plan)
{
    const int count = int(plan.stages.size());
    const int before = chosen();
    const QSignalBlocker quiet(m_buttons);
    while (m_buttons->buttons().size() > count) {
        QAbstractButton *button = m_buttons->button(int(m_buttons->buttons().size()) - 1);
        m_buttons->removeButton(button);
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    while (m_buttons->buttons().size() < count) {
        auto *button = new StageButton(this);
        m_buttons->addButton(button, int(m_buttons->buttons().size()));
        m_row->addWidget(button);
    }
    for (int i = 0; i < count; ++i)
        static_cast<StageButton *>(m_buttons->button(i))
            ->show(plan.stages[i], i + 1, offsetText(plan, plan.stages[i]), i == 0, i + 1 == count,
                   i == plan.current());
    if (before < 0 || before >= count)
        choose(std::min(plan.current(), count - 1));
}

void PlanLine::choose(int stage)
{
    if (QAbstractButton *button = m_buttons->button(stage); button)
        button->setChecked(true);
}

QList<QAbstractButton *> PlanLine::buttons() const
{
    return m_buttons->buttons();
}

int PlanLine::chosen() const
{
    return m_buttons->checkedId();
}

} // namespace gatepost
