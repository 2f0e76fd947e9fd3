#include "app/shots.h"
#include "ui/audit/acceptriskdialog.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/certificatedialog.h"
#include "ui/audit/elsewherepane.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/audit/pastecard.h"
#include "ui/audit/scriptdialog.h"
#include "ui/history/compareview.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/pseudolocale.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int settleMilliseconds = 120;
constexpr int longestAudit = 30'000;

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Photographer
{
    MainWindow *window;
    QDir folder;
    QString suffix;
    bool good = true;

    void shoot(const QString &name)
    {
        wait(settleMilliseconds);
        const QString file = folder.filePath(QStringLiteral("%1-%2.png").arg(name, suffix));
        good = window->grab().save(file) && good;
    }

    void audit(const QString &domain)
    {
        QEventLoop loop;
        QObject::connect(window->session(), &AuditSession::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(longestAudit, &loop, &QEventLoop::quit);
        window->audit(domain);
        loop.exec();
    }

    /// The offers for a pasted bounce, and what remains of it beside the audit it began.
    void pasteBounce()
    {
        const QByteArray bounce =
            "Final-Recipient: rfc822; anna@example.test\nRemote-MTA: dns; backup.example.test\n"
            "Diagnostic-Code: smtp; 550 5.7.5 Remote certificate failed MTA-STS validation. Reason: NameMismatch\n";
        window->address()->take(bounce);
        window->address()->lineEdit()->completer()->complete(); // without a window manager nothing has the focus
        wait(settleMilliseconds);
        const QString file = folder.filePath(QStringLiteral("offers-%1.png").arg(suffix));
        good = window->address()->lineEdit()->completer()->popup()->grab().save(file) && good;
        QEventLoop loop;
        QObject::connect(window->session(), &AuditSession::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(longestAudit, &loop, &QEventLoop::quit);
        window->address()->perform();
        loop.exec();
        shoot(QStringLiteral("pasted"));
        window->workspace()->pasted()->dismiss();
    }

    /// A tab more, and what differs between the two audits.
    void compare()
    {
        window->findChild<QAction *>(QStringLiteral("new-audit"))->trigger();
        audit(QStringLiteral("perfect.test"));
        const JudgedAudit left = window->session()->audit();
        window->findChild<QAction *>(QStringLiteral("new-audit"))->trigger();
        shoot(QStringLiteral("tabs"));
        audit(QStringLiteral("example.test"));
        window->findChild<QAction *>(QStringLiteral("compare"))->trigger();
        shoot(QStringLiteral("compare-empty"));
        window->comparison()->setSides(left, window->session()->audit());
        window->comparison()->goToNext(true);
        shoot(QStringLiteral("compare"));
        window->findChild<QAction *>(QStringLiteral("back"))->trigger();
        window->findChild<QAction *>(QStringLiteral("palette"))->trigger();
        auto *palette = window->findChild<CommandPalette *>();
        palette->edit()->setText(QStringLiteral("audit"));
        wait(settleMilliseconds);
        good = palette->grab().save(folder.filePath(QStringLiteral("palette-%1.png").arg(suffix))) && good;
        palette->close();
        for (int i = 0; i < 2; ++i)
            window->findChild<QAction *>(QStringLiteral("close"))->trigger();
        window->workspace()->messages()->clear();
    }

    /// A dialog that was just opened from the window, which is closed again.
    void shootDialog(const QString &name)
    {
        wait(settleMilliseconds);
        const auto opened = window->findChildren<QDialog *>();
        const auto visible =
            std::find_if(opened.rbegin(), opened.rend(), [](const QDialog *d) { return d->isVisible(); });
        if (visible == opened.rend()) {
            good = false;
            return;
        }
        good = (*visible)->grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, suffix))) && good;
        (*visible)->close();
        wait(settleMilliseconds);
    }

    /// Each tab of the drawer, and the dialogs that lead on from it and from the menus.
    void drawerAndDialogs()
    {
        AuditWorkspace *workspace = window->workspace();
        EvidenceDrawer *drawer = workspace->drawer();
        for (const Finding &finding : window->session()->judged()->findings) {
            if (finding.id == FindingId::MxCertNameMismatch)
                workspace->select(finding);
        }
        for (const char *tab : {"why", "raw", "certificate", "repeat"}) {
            shoot(QStringLiteral("drawer-") + QLatin1StringView(tab));
            drawer->tabs()->setCurrentIndex(drawer->tabs()->currentIndex() + 1);
        }
        drawer->tabs()->setCurrentIndex(0);
        drawer->openCertificate();
        shootDialog(QStringLiteral("certificate"));
        AcceptRiskDialog risk(window->session()->judged()->findings.first(), window->session()->domain(),
                              QStringLiteral("Mail operations"), QDate(2026, 11, 26), window);
        risk.show();
        shootDialog(QStringLiteral("accept-risk"));
        ScriptDialog script(window->session(), window);
        script.show();
        shootDialog(QStringLiteral("script"));
        for (const char *action : {"about", "keys", "what-is-sent", "match-tester", "durations"}) {
            window->findChild<QAction *>(QLatin1StringView(action))->trigger();
            shootDialog(QLatin1StringView(action));
        }
    }

    void walk()
    {
        AuditWorkspace *workspace = window->workspace();
        window->audit(QStringLiteral("exa mple"));
        shoot(QStringLiteral("refused-input"));
        audit(QStringLiteral("example.test"));
        shoot(QStringLiteral("done"));
        drawerAndDialogs();
        workspace->tabs()->setCurrentIndex(1);
        shoot(QStringLiteral("mx"));
        workspace->comparison()->setPictureShown(true);
        workspace->comparison()->matrix()->setCurrentIndex(workspace->comparison()->matrix()->model()->index(1, 0));
        shoot(QStringLiteral("mx-picture"));
        workspace->comparison()->setPictureShown(false);
        QToolButton *whatIf = workspace->comparison()->whatIfButton();
        whatIf->setChecked(true);
        workspace->comparison()->linesEdit()->appendPlainText(QStringLiteral("mx2.example.test"));
        shoot(QStringLiteral("mx-what-if"));
        workspace->comparison()->reset();
        whatIf->setChecked(false);
        workspace->tabs()->setCurrentIndex(2);
        shoot(QStringLiteral("timeline"));
        workspace->tabs()->setCurrentIndex(3);
        shoot(QStringLiteral("log"));
        workspace->tabs()->setCurrentIndex(0);
        for (const char *domain : {"perfect.test", "fetch-soft-404.test", "not-published.test", "smtp-refused.test",
                                   "everything-wrong.test"}) {
            audit(QString::fromLatin1(domain));
            shoot(QString::fromLatin1(domain).section(u'.', 0, 0));
        }
        compare();
        pasteBounce();
        audit(QStringLiteral("port25-blocked.test"));
        shoot(QStringLiteral("blocked"));
        workspace->openElsewhere();
        shoot(QStringLiteral("elsewhere"));
        workspace->elsewhere()->findChild<QPushButton *>(QStringLiteral("how"))->setChecked(true);
        shoot(QStringLiteral("elsewhere-how"));
        workspace->elsewhere()->findChild<QPushButton *>(QStringLiteral("how"))->setChecked(false);
        Q_EMIT workspace->elsewhere()->closeWanted();
        window->audit(QStringLiteral("mx-one-silent.test"));
        wait(3'500);
        shoot(QStringLiteral("running"));
        window->session()->stop();
        shoot(QStringLiteral("stopped"));
    }
};

} // namespace

std::unique_ptr<PseudoLocale> prepareShots()
{
    const QString variant = qEnvironmentVariable("GATEPOST_SHOT_VARIANT");
    if (variant == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (variant != u"pseudo")
        return nullptr;
    auto out = std::make_unique<PseudoLocale>();
    QApplication::installTranslator(out.get());
    return out;
}

bool takeShots(MainWindow *window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    Photographer photographer{window, QDir(folder), {}};
    const QString scale = qEnvironmentVariable("GATEPOST_SHOT_SUFFIX");
    window->resize(1280, 800);
    photographer.suffix = QStringLiteral("start") + scale;
    window->setTheme(Theme::Light);
    photographer.shoot(QStringLiteral("light"));
    window->setTheme(Theme::Dark);
    photographer.shoot(QStringLiteral("dark"));
    window->openDemo();
    window->session()->stop();
    const bool variant = !scale.isEmpty();
    using Look = std::pair<Theme, const char *>;
    const QList<Look> looks =
        variant ? QList<Look>{{Theme::Light, "light"}}
                : QList<Look>{{Theme::Light, "light"}, {Theme::Dark, "dark"}, {Theme::HighContrast, "contrast"}};
    for (const auto &[theme, name] : looks) {
        window->setTheme(theme);
        for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
            if (size.width() == 1024 && (variant || theme == Theme::HighContrast))
                continue;
            window->resize(size);
            photographer.suffix = QStringLiteral("%1-%2%3").arg(QLatin1StringView(name)).arg(size.width()).arg(scale);
            photographer.walk();
        }
    }
    return photographer.good;
}

} // namespace gatepost
