// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"
#include "ui/common/theme.h"

#include <QPointer>

namespace promptlab {

class MainWindow;

/// The Edit menu: undo, redo, cut, copy, paste, select all, find. It works on whatever text has the focus, a field or
/// an editor, and is blocked, with the reason, while there is none. The keys are those of the field itself.
class EditCommands final : public QObject
{
    Q_OBJECT

public:
    /// Adds the commands to @p registry. All must outlive it.
    EditCommands(const Theme &theme, ActionRegistry &registry, MainWindow &window);
    Q_DISABLE_COPY_MOVE(EditCommands)

private:
    void follow(QWidget *now);
    void apply(const char *slot);
    void find();
    [[nodiscard]] QString findCommand() const;

    ActionRegistry &m_registry;
    MainWindow &m_window;
    QPointer<QWidget> m_text; ///< what has the focus and can be edited or copied from
};

} // namespace promptlab
