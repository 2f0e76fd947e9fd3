#include "core/tls/systemroots.h"
#include <openssl/x509.h>
#include <QFileInfo>

namespace gatepost {

QDate systemRootsDate()
{
    const QFileInfo folder(QString::fromLocal8Bit(X509_get_default_cert_dir()));
    const QFileInfo file(QString::fromLocal8Bit(X509_get_default_cert_file()));
    return (folder.exists() ? folder : file).lastModified().date();
}

} // namespace gatepost
