#include "ui/shared/aboutdialog.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/labels.h"
#include "ui/shared/textdialog.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QVBoxLayout>

namespace gatepost {

namespace {

/// Proper names, the same in every language.
const QString licences = QStringLiteral("Gatepost             GPL-3.0-or-later\n"
                                        "Qt 6                 LGPL-3.0-only\n"
                                        "OpenSSL 3            Apache-2.0\n"
                                        "ldns                 BSD-3-Clause\n"
                                        "tl::expected         CC0-1.0\n"
                                        "libpsl               MIT\n"
                                        "libarchive           BSD-2-Clause\n"
                                        "libqpdf              Apache-2.0\n"
                                        "CTemplate            BSD-3-Clause\n"
                                        "QCustomPlot          GPL-3.0-or-later\n"
                                        "SQLite               public domain\n");

/// "Gatepost 1.0.0 (commit 3f2a9c1)"; without the commit where it was not built from a checkout.
QString programText()
{
    const QString version = QStringLiteral("Gatepost ") + QStringLiteral(GATEPOST_VERSION);
    const QString commit = QStringLiteral(GATEPOST_COMMIT);
    return commit.isEmpty() ? version : AboutDialog::tr("%1 (commit %2)").arg(version, commit);
}

} // namespace

AboutDialog::AboutDialog(const QList<Diagnostic> &facts, QWidget *parent) : QDialog(parent), m_facts(facts)
{
    setWindowTitle(tr("About and diagnostics"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    for (const Diagnostic &fact : facts) {
        QLabel *name = quietLabel(fact.name, this);
        name->setWordWrap(false);
        form->addRow(name, plainLabel(fact.value, this));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = new CopyButton(
        tr("&Copy for a bug report"), [this] { return report(); }, this);
    auto *sent = new QPushButton(tr("&What is sent…"), this);
    auto *licence = new QPushButton(tr("&Licences…"), this);
    for (QPushButton *button : {static_cast<QPushButton *>(m_copy), sent, licence}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(sent, &QPushButton::clicked, this, &AboutDialog::whatIsSentWanted);
    connect(licence, &QPushButton::clicked, this, &AboutDialog::showLicences);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(headingLabel(programText(), 3, this));
    column->addWidget(
        plainLabel(tr("Shows how senders see the MTA-STS deployment of a mail domain (RFC 8461)."), this));
    column->addLayout(form, 1);
    column->addWidget(buttons);
    resize(620, sizeHint().height());
}

QString AboutDialog::withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QList<Diagnostic> AboutDialog::usual()
{
    QList<Diagnostic> out{
        {tr("Libraries"),
         QStringLiteral("Qt %1 · %2").arg(QString::fromLatin1(qVersion()), QSslSocket::sslLibraryVersionString())},
        {tr("System"),
         QStringLiteral("%1 · %2 · %3")
             .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName())},
        {tr("Language"), QLocale().bcp47Name()}};
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        out.append({tr("Screen"), QStringLiteral("%1 × %2, %3 %")
                                      .arg(screen->size().width())
                                      .arg(screen->size().height())
                                      .arg(qRound(screen->devicePixelRatio() * 100))});
    return out;
}

QString AboutDialog::report() const
{
    QStringList out{programText()};
    for (const Diagnostic &fact : m_facts)
        out << QStringLiteral("%1: %2").arg(fact.name, fact.value);
    return out.join(u'\n');
}

void AboutDialog::showLicences()
{
    auto *dialog = new TextDialog(tr("Licences"),
                                  tr("Gatepost is free software: you may use, study, share and change it under the GNU "
                                     "General Public License, version 3 or later. It is built on:"),
                                  licences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gatepost
