#pragma once
#include "ui/shell/mainwindow.h"
#include <QDir>
#include <QStringList>

namespace gatepost {

/// Takes pictures of the window and of what opens over it. Files are named SCENE-LOOK.png.
class Photographer
{
public:
    Photographer(MainWindow *window, const QString &folder, QStringList only);

    MainWindow *window() const { return m_window; }
    void setLook(const QString &look) { m_look = look; }
    bool isWanted(const QString &name) const; ///< by the list of scenes to take; all without one
    bool isGood() const { return m_good; }    ///< every picture was written

    void shoot(const QString &name); ///< the window
    void shoot(QWidget *widget, const QString &name);
    /// The dialog that is open, and closes it. A picture less, and not good, when there is none.
    void shootDialog(const QString &name);
    QDialog *dialog() const; ///< the one that is open; null: none
    void closeDialogs();
    void trigger(const char *action);  ///< of the window, by the name its key has in the settings
    void audit(const QString &domain); ///< to its end
    void untilFinished();              ///< of the audit that runs

private:
    MainWindow *m_window;
    QDir m_folder;
    QStringList m_only;
    QString m_look;
    bool m_good = true;
};

/// Lets the window do what it does by itself.
void settle(int milliseconds = 150);

void takeAuditScenes(Photographer &camera);
void takeComparisonScenes(Photographer &camera);
void takeDialogScenes(Photographer &camera);
void takeStudioScenes(Photographer &camera);
void takeExportScenes(Photographer &camera);

} // namespace gatepost
