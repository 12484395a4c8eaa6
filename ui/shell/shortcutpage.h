// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"
#include "ui/shell/shortcutmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QKeySequenceEdit;
class QLineEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace promptlab {

class MessageBar;
class Theme;

/// The page of the settings where keys are changed. Every change takes hold at once and is stored.
class ShortcutPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    ShortcutPage(const Theme &theme, ActionRegistry &registry, Settings &settings, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ShortcutPage)

    void setFilter(const QString &text);
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    /// Selects a command by its id.
    void select(const QString &id);
    [[nodiscard]] QString selected() const;
    /// Gives the selected command this key (an empty one takes all keys away).
    void assign(const QKeySequence &key);

private:
    void showRows();
    void keepInSight();
    void buildEditor(QWidget *parent);
    void selectionChanged();
    void showConflicts();
    void store();

    const Theme &m_theme;
    ActionRegistry &m_registry;
    Settings &m_settings;
    ShortcutModel m_model;
    QSortFilterProxyModel m_filtered;
    QLineEdit *m_search;
    QTableView *m_table;
    MessageBar *m_bar;
    QString m_outer; ///< what is searched for in all settings
    QWidget *m_editor;
    QKeySequenceEdit *m_keys = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace promptlab
