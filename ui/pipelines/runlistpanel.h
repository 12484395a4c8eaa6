// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;

namespace promptlab {

class EmptyState;
class RunListModel;

/// The list of runs with its search, at the left of the pane.
class RunListPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    RunListPanel(const Theme &theme, RunListModel &model, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunListPanel)

    /// Selects a run without asking for it again; a number that is not there takes the selection away.
    void select(int number);
    [[nodiscard]] QString filter() const;
    void setFilter(const QString &text);
    [[nodiscard]] QWidget *listWidget() const;

Q_SIGNALS:
    /// The person chose a run.
    void chosen(int number);

private:
    void followFilter();

    const Theme &m_theme;
    RunListModel &m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QListView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    bool m_selecting = false;
};

} // namespace promptlab
