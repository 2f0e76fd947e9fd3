#include "ui/print/previewpane.h"
#include "core/report/textreport.h"
#include "ui/shared/labels.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace gatepost {

PreviewPane::PreviewPane(PreviewJob *job, QWidget *parent)
    : QWidget(parent), m_job(job), m_stack(new QStackedWidget(this)), m_scroll(new QScrollArea(m_stack)),
      m_picture(new QLabel(m_scroll)), m_text(new QPlainTextEdit(m_stack)), m_place(plainLabel({}, this)),
      m_back(new QToolButton(this)), m_next(new QToolButton(this)), m_zoom(new QComboBox(this)),
      m_remarks(quietLabel({}, this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setObjectName(QStringLiteral("page"));
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Preview"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this); // it would scroll where a page is to be turned
    m_text->setReadOnly(true);
    m_text->setFont(monospaced());
    m_text->setLayoutDirection(Qt::LeftToRight); // octets of a file
    m_text->setAccessibleName(tr("Preview"));
    m_text->setObjectName(QStringLiteral("textPreview"));
    m_text->setTabChangesFocus(true);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_text);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_back->setArrowType(rightToLeft ? Qt::RightArrow : Qt::LeftArrow);
    m_back->setAccessibleName(tr("Page before"));
    m_back->setToolTip(tr("Page before (Page Up)"));
    m_next->setArrowType(rightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Page Down)"));
    for (QToolButton *button : {m_back, m_next})
        button->setFocusPolicy(Qt::StrongFocus);
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->addItem(tr("Whole page"), 0.0);
    m_zoom->addItem(tr("Page width"), 1.0);
    m_zoom->addItem(QStringLiteral("200 %"), 2.0);
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PreviewPane::fetch);
    connect(m_job, &PreviewJob::changed, this, &PreviewPane::refresh);
    connect(m_job, &PreviewJob::pageReady, this, [this](int number, const QImage &page) {
        if (number == m_page)
            m_picture->setPixmap(QPixmap::fromImage(page));
    });
    auto *side = new QVBoxLayout;
    side->addWidget(m_place);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_zoom, 1);
    side->addLayout(buttons);
    side->addWidget(m_remarks);
    side->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_stack, 3);
    row->addLayout(side, 1);
    refresh();
}

int PreviewPane::widthWanted() const
{
    const double zoom = m_zoom->currentData().toDouble();
    const QSize room = m_scroll->size() - QSize(24, 24);
    // A sheet is about 1.41 times as high as it is wide.
    const int width = zoom > 0 ? int(room.width() * zoom) : std::min(room.width(), int(room.height() / 1.414));
    return std::clamp(width, 120, 3000);
}

void PreviewPane::fetch()
{
    if (m_job->latest().pages && isVisible())
        m_job->wantPage(m_page, int(widthWanted() * devicePixelRatioF()));
}

void PreviewPane::goTo(int page)
{
    const int count = m_job->latest().pageCount();
    if (page < 0 || page >= count)
        return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void PreviewPane::refresh()
{
    const ExportPreview &preview = m_job->latest();
    const int count = preview.pageCount();
    m_page = std::clamp(m_page, 0, std::max(0, count - 1));
    const bool paged = count > 0;
    m_stack->setCurrentWidget(paged ? static_cast<QWidget *>(m_scroll) : m_text);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_zoom)})
        widget->setVisible(paged);
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    const QString bytes = QLocale().formattedDataSize(preview.bytes, 1, QLocale::DataSizeSIFormat);
    m_place->setText(m_job->isBusy()             ? tr("Making the preview…")
                     : paged                     ? tr("Page %1 of %2").arg(m_page + 1).arg(count)
                     : preview.problem.isEmpty() ? tr("The beginning of the file, %1 in all").arg(bytes)
                                                 : preview.problem);
    m_picture->setAccessibleName(m_place->text());
    QStringList remarks;
    for (const QString &remark : preview.pages ? preview.pages->remarks() : QStringList())
        remarks << markOf(Effect::Advice) + u' ' + remark;
    m_remarks->setText(remarks.join(u'\n'));
    if (!paged && !m_job->isBusy())
        m_text->setPlainText(preview.text);
    if (!m_job->isBusy())
        fetch();
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_scroll || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_PageDown && key != Qt::Key_PageUp)
        return false;
    goTo(m_page + (key == Qt::Key_PageDown ? 1 : -1));
    return true;
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fetch();
}

} // namespace gatepost
