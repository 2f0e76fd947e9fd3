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

Q_SIGNALS:
    void wanted(const QByteArray &input); ///< what stands in the box
    void pasteWanted();
    void demoWanted();

private:
    PasteEdit *m_domain;
    QLabel *m_notice;
    QWidget *m_demo;
};

} // namespace gatepost
