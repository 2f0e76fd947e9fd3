#include "core/audit/trustedroots.h"
#include "core/audit/wording.h"
#include "core/tls/systemroots.h"
#include <QFileInfo>
#include <QLocale>

namespace gatepost {

QString trustedRootsText(const Profile &profile)
{
    const bool file = !profile.trustFile.isEmpty() && profile.trustPem.isEmpty();
    const QString name = file                         ? visible(profile.trustFile)
                         : profile.trustPem.isEmpty() ? QStringLiteral("system")
                                                      : QStringLiteral("demo");
    const QDate day = file                         ? QFileInfo(profile.trustFile).lastModified().date()
                      : profile.trustPem.isEmpty() ? systemRootsDate()
                                                   : QDate();
    return day.isValid() ? QStringLiteral("%1, %2").arg(name, QLocale().toString(day, QStringLiteral("d MMM yyyy")))
                         : name;
}

} // namespace gatepost
