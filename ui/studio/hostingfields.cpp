#include "ui/studio/hostingfields.h"
#include "core/audit/wording.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace gatepost {

namespace {

QLabel *rowLabel(const QString &text, QWidget *field)
{
    auto *out = new QLabel(text, field->parentWidget());
    out->setTextFormat(Qt::PlainText);
    out->setBuddy(field);
    return out;
}

} // namespace

HostingFields::HostingFields(QWidget *parent) : QWidget(parent)
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_placement = new QComboBox(this);
    m_placement->setAccessibleName(tr("Where the policy stands"));
    m_placement->addItem(tr("in a file"), int(PolicyPlacement::File));
    m_placement->addItem(tr("in the configuration"), int(PolicyPlacement::Inline));
    connect(m_placement, &QComboBox::activated, this, &HostingFields::changed);
    m_form->addRow(rowLabel(tr("Policy"), m_placement), m_placement);
    m_fields.insert(int(HostingField::Placement), m_placement);
    line(HostingField::DocumentRoot, tr("Folder"), QStringLiteral("/var/www/mta-sts/example.org"));
    line(HostingField::CertificateFile, tr("Certificate"), tr("where certbot puts it"));
    line(HostingField::KeyFile, tr("Key"), tr("where certbot puts it"));
    line(HostingField::OtherPaths, tr("Other paths go to"), tr("404"));
    line(HostingField::CertificateResolver, tr("Certificate resolver"), QStringLiteral("letsencrypt"));
    line(HostingField::ContainerNetwork, tr("Docker network"), QStringLiteral("traefik"));
    line(HostingField::Provider, tr("Provider’s domain"), QStringLiteral("provider.example"));
    line(HostingField::Host, tr("Host name of the service"), QStringLiteral("mail.example.org"));
    box(HostingField::Ipv6, tr("over IPv6, too"));
    box(HostingField::PlainHttp, tr("port 80 sends people to HTTPS"));
}

QLineEdit *HostingFields::line(HostingField field, const QString &label, const QString &example)
{
    auto *out = new QLineEdit(this);
    out->setAccessibleName(label);
    out->setPlaceholderText(example);
    out->setLayoutDirection(Qt::LeftToRight);
    out->setMaxLength(1'000);
    connect(out, &QLineEdit::textEdited, this, &HostingFields::changed);
    m_form->addRow(rowLabel(label, out), out);
    m_fields.insert(int(field), out);
    return out;
}

QCheckBox *HostingFields::box(HostingField field, const QString &label)
{
    auto *out = new QCheckBox(label, this);
    connect(out, &QCheckBox::toggled, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    m_form->addRow(out);
    m_fields.insert(int(field), out);
    return out;
}

void HostingFields::setTarget(HostingTarget target)
{
    const QList<HostingField> wanted = hostingFields(target);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const bool shown = wanted.contains(HostingField(it.key()));
        it.value()->setVisible(shown);
        if (QWidget *label = m_form->labelForField(it.value()))
            label->setVisible(shown);
    }
    setVisible(!wanted.isEmpty());
}

void HostingFields::setOptions(const HostingOptions &options)
{
    m_filling = true;
    const auto put = [this](HostingField field, const QString &value) {
        auto *edit = qobject_cast<QLineEdit *>(m_fields.value(int(field)));
        if (edit->text().trimmed() != value && !edit->hasFocus())
            edit->setText(value);
    };
    m_placement->setCurrentIndex(m_placement->findData(int(options.placement)));
    put(HostingField::DocumentRoot, options.documentRoot);
    put(HostingField::CertificateFile, options.certificateFile);
    put(HostingField::KeyFile, options.keyFile);
    put(HostingField::OtherPaths, options.otherPaths.toString());
    const HostingOptions usual;
    const auto unless = [](const QString &value, const QString &otherwise) {
        return value == otherwise ? QString() : value;
    };
    put(HostingField::CertificateResolver, unless(options.certificateResolver, usual.certificateResolver));
    put(HostingField::ContainerNetwork, unless(options.containerNetwork, usual.containerNetwork));
    put(HostingField::Host, options.host.toString());
    put(HostingField::Provider, options.provider.toString());
    qobject_cast<QCheckBox *>(m_fields.value(int(HostingField::Ipv6)))->setChecked(options.ipv6);
    qobject_cast<QCheckBox *>(m_fields.value(int(HostingField::PlainHttp)))->setChecked(options.plainHttp);
    m_filling = false;
}

QString HostingFields::text(HostingField field) const
{
    return qobject_cast<QLineEdit *>(m_fields.value(int(field)))->text().trimmed();
}

DomainName HostingFields::name(HostingField field) const
{
    const auto read = DomainName::parse(text(field));
    return read ? *read : DomainName();
}

HostingOptions HostingFields::options() const
{
    HostingOptions out;
    out.placement = PolicyPlacement(m_placement->currentData().toInt());
    out.documentRoot = text(HostingField::DocumentRoot);
    out.certificateFile = text(HostingField::CertificateFile);
    out.keyFile = text(HostingField::KeyFile);
    out.otherPaths = QUrl(text(HostingField::OtherPaths));
    if (const QString value = text(HostingField::CertificateResolver); !value.isEmpty())
        out.certificateResolver = value;
    if (const QString value = text(HostingField::ContainerNetwork); !value.isEmpty())
        out.containerNetwork = value;
    out.host = name(HostingField::Host);
    out.provider = name(HostingField::Provider);
    out.ipv6 = qobject_cast<QCheckBox *>(m_fields.value(int(HostingField::Ipv6)))->isChecked();
    out.plainHttp = qobject_cast<QCheckBox *>(m_fields.value(int(HostingField::PlainHttp)))->isChecked();
    return out;
}

QString HostingFields::problem() const
{
    for (const HostingField field : {HostingField::Provider, HostingField::Host}) {
        const QString typed = text(field);
        if (m_fields.value(int(field))->isHidden() || typed.isEmpty())
            continue;
        if (const auto read = DomainName::parse(typed); !read)
            return QStringLiteral("%1: %2").arg(visible(typed, 80), refusalText(read.error()));
    }
    return {};
}

} // namespace gatepost
