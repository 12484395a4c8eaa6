// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/prompts/promptlistmodel.h"

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace promptlab {

class ActionButton;
class EditorRuler;
class ElidedLabel;
class FindBar;
class PromptEditor;

/// The middle of the pane: a strip that says where the prompt runs and how the model is asked, the editor with a ruler
/// of what is worth seeing in it, a row to add a message, find and replace.
class EditorColumn final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the column.
    explicit EditorColumn(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EditorColumn)

    [[nodiscard]] PromptEditor &editor() const { return *m_editor; }
    [[nodiscard]] FindBar &findBar() const { return *m_find; }
    [[nodiscard]] EditorRuler &ruler() const { return *m_ruler; }
    /// The command behind the last message.
    void setAddAction(QAction *action);
    void setPlaces(const QList<EnvironmentPlace> &places, const QStringList &tags);
    /// "sim-small · temp 0.2".
    void setModelSummary(const QString &summary);

Q_SIGNALS:
    void modelRequested();

private:
    const Theme &m_theme;
    QWidget *m_strip;
    QWidget *m_chips;
    ElidedLabel *m_tags;
    QToolButton *m_model;
    PromptEditor *m_editor;
    QWidget *m_addRow;
    FindBar *m_find;
    EditorRuler *m_ruler;
};

} // namespace promptlab
