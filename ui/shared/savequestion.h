#pragma once
#include <functional>
#include <QString>

class QWidget;

namespace gatepost {

/// Asks for the file and saves to it; what `save` complains about is told. `name` is what the file is called at first.
void askAndSave(QWidget *parent, const QString &title, const QString &name,
                const std::function<QString(const QString &file)> &save);

} // namespace gatepost
