// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editcommands.h"

#include "ui/common/labicons.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panestack.h"

#include <QApplication>
#include <QVariant>

namespace promptlab {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(EditCommands)
};

/// One command, and the slot of fields and editors that does it: QLineEdit, QTextEdit, QPlainTextEdit, QComboBox' field
/// and the editor of prompts name them alike.
struct EditCommand {
    const char *id;
    const char *slot; ///< empty: find
    const char *icon;
    QKeySequence::StandardKey key;
    bool changes; ///< needs a text that can be written to
};

constexpr EditCommand editCommands[] = {{"edit.undo", "undo", "undo-2", QKeySequence::Undo, true},
                                        {"edit.redo", "redo", "redo-2", QKeySequence::Redo, true},
                                        {"edit.cut", "cut", "", QKeySequence::Cut, true},
                                        {"edit.copy", "copy", "copy", QKeySequence::Copy, false},
                                        {"edit.paste", "paste", "", QKeySequence::Paste, true},
                                        {"edit.selectAll", "selectAll", "", QKeySequence::SelectAll, false},
                                        {"edit.find", "", "search", QKeySequence::Find, false}};

QString editTitle(const QString &id)
{
    if (id == QLatin1String("edit.undo"))
        return EditText::tr("&Undo");
    if (id == QLatin1String("edit.redo"))
        return EditText::tr("&Redo");
    if (id == QLatin1String("edit.cut"))
        return EditText::tr("Cu&t");
    if (id == QLatin1String("edit.copy"))
        return EditText::tr("&Copy");
    if (id == QLatin1String("edit.paste"))
        return EditText::tr("&Paste");
    return id == QLatin1String("edit.selectAll") ? EditText::tr("Select &all") : EditText::tr("&Find…");
}

bool hasSlot(const QWidget &widget, const char *slot)
{
    return widget.metaObject()->indexOfMethod(QByteArray(QByteArray(slot) + "()").constData()) >= 0;
}

bool isText(const QWidget &widget)
{
    return hasSlot(widget, "copy") && hasSlot(widget, "paste") && hasSlot(widget, "selectAll");
}

} // namespace

EditCommands::EditCommands(const Theme &theme, ActionRegistry &registry, MainWindow &window)
    : m_registry(registry), m_window(window)
{
    const LabIcons icons(theme);
    for (const EditCommand &command : editCommands) {
        ActionSpec spec;
        spec.id = QLatin1String(command.id);
        spec.text = editTitle(spec.id);
        spec.category = EditText::tr("Edit");
        spec.icon = QLatin1String(command.icon);
        spec.keys = {QKeySequence(command.key)};
        spec.scope = ActionScope::Field;
        const char *slot = command.slot;
        QAction *action = registry.add(spec, [this, slot] { *slot ? apply(slot) : find(); });
        if (*command.icon)
            action->setIcon(icons.icon(spec.icon));
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&window.stack(), &PaneStack::currentPaneChanged, this, [this] { follow(m_text); });
    follow(nullptr);
}

void EditCommands::follow(QWidget *now)
{
    if (now && !m_window.isAncestorOf(now))
        return; // another window, or a menu: what one chooses there is for the text
    m_text = now && isText(*now) ? now : nullptr;
    const QString none = EditText::tr("no text has the focus");
    const QString fixed = EditText::tr("this text cannot be changed");
    const bool writable = m_text && !m_text->property("readOnly").toBool();
    for (const EditCommand &command : editCommands) {
        QString why;
        if (!*command.slot)
            why = findCommand().isEmpty() ? EditText::tr("nothing here can be searched") : QString();
        else if (!m_text)
            why = none;
        else if (command.changes && !writable)
            why = fixed;
        if (const QString id = QLatin1String(command.id); m_registry.whyBlocked(id) != why)
            m_registry.setBlocked(id, why);
    }
}

void EditCommands::apply(const char *slot)
{
    if (m_text && hasSlot(*m_text, slot))
        QMetaObject::invokeMethod(m_text, slot);
}

/// Panes find in their own way: the one in front has a command for it, or it has none.
QString EditCommands::findCommand() const
{
    const QString id = m_window.stack().currentId() + QStringLiteral(".find");
    return m_registry.action(id) ? id : QString();
}

void EditCommands::find()
{
    if (QAction *action = m_registry.action(findCommand()))
        action->trigger();
}

} // namespace promptlab
