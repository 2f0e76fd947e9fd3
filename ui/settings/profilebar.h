#pragma once
#include "core/store/settings.h"
#include <functional>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatepost {

/// Which profile the page is about, and everything that can be done with profiles.
class ProfileBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileBar(Settings &settings, QWidget *parent = nullptr);

    QString exportTo(const QString &file, const QStringList &ids) const; ///< what went wrong; empty: written
    QString importFrom(const QString &file);                             ///< the same

Q_SIGNALS:
    void said(const QString &text); ///< what was done, or what went wrong

private:
    void makeMenu(QPushButton *button);
    void refresh();
    void askName(const QString &title, const QString &name, std::function<QString(const QString &)> take);
    void takeName();
    void endNaming();
    void chooseImport();
    void chooseExport(const QStringList &ids);

    Settings &m_settings;
    QComboBox *m_profiles;
    QPushButton *m_manage;
    QAction *m_remove = nullptr;
    QWidget *m_naming;
    QLabel *m_nameTitle;
    QLineEdit *m_name;
    QLabel *m_complaint;
    std::function<QString(const QString &)> m_take;
    bool m_refreshing = false;
};

} // namespace gatepost
