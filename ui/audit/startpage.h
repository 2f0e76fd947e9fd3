#pragma once
#include <QWidget>

class QLabel;

namespace gatepost {

class PasteEdit;

/// What the window shows before the first audit: what it does, a box, a way in without a domain of one's own.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setResolver(const QString &description); ///< who will be asked, for the notice at the foot
    void setDemoAvailable(bool available);

    /// What is on the page is made when the window has been painted for the first time, or when this is called: the
    /// window with its address box is there sooner.
    void build();

Q_SIGNALS:
    void wanted(const QByteArray &input); ///< what stands in the box
    void pasteWanted();
    void demoWanted();

protected:
    void focusInEvent(QFocusEvent *event) override; ///< for the box
    void paintEvent(QPaintEvent *event) override;

private:
    void tellResolver();
    QString m_resolver;
    bool m_demoAvailable = true;
    PasteEdit *m_domain = nullptr; ///< null until it is built
    QLabel *m_notice = nullptr;
    QWidget *m_demo = nullptr;
};

} // namespace gatepost
