#pragma once
// What to assume instead of what was seen: policy, MX hosts, memory. It only collects; judging is core's.
#include "core/audit/assessment.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace gatepost {

class WhatIfPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    void fill(const Assessment &judged); ///< the fields as found; says nothing
    /// The fields that differ from what was found, put into `what`. False: a field cannot be read, and says so.
    bool collect(WhatIf *what);
    void showResult(const Observation &seen, const Assessment &whatIf);
    void showNothing();

Q_SIGNALS:
    void changed();

private:
    bool collectHosts(WhatIf *what);
    void complain(const QString &text);

    QComboBox *m_mode;
    QPlainTextEdit *m_lines;
    QSpinBox *m_maxAge; ///< days; 0: as found
    QPlainTextEdit *m_hosts;
    QComboBox *m_memory;
    QLabel *m_problem;
    QTableWidget *m_result;
    QLabel *m_words;
    Assessment m_found;
    bool m_filling = false;
};

} // namespace gatepost
