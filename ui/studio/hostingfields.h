#pragma once
// The options of a hosting target as fields; only those are shown that change what is made for it.
#include "core/authoring/hostingchoices.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace gatepost {

class HostingFields : public QWidget
{
    Q_OBJECT
public:
    explicit HostingFields(QWidget *parent = nullptr);
    void setTarget(HostingTarget target);
    void setOptions(const HostingOptions &options);
    HostingOptions options() const;
    QString problem() const; ///< what is no host name; empty: nothing
    QWidget *field(HostingField field) const { return m_fields.value(int(field)); }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *line(HostingField field, const QString &label, const QString &example);
    QCheckBox *box(HostingField field, const QString &label);
    QString text(HostingField field) const;
    DomainName name(HostingField field) const;

    QFormLayout *m_form;
    QMap<int, QWidget *> m_fields;
    QComboBox *m_placement;
    bool m_filling = false;
};

} // namespace gatepost
