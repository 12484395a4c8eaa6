// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/deployments/deploymenttexts.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace promptlab {

enum EnvironmentRole {
    EnvironmentDetailRole = Qt::UserRole + 1, ///< second line
    EnvironmentKindRole,                      ///< word of the chip
    EnvironmentDiffersRole,                   ///< bool: a channel holds something else than was published
    RunningDiffersRole                        ///< bool: the same of one prompt
};

/// The environments of the project.
class EnvironmentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setEnvironments(const QList<EnvironmentView> &environments);
    [[nodiscard]] const EnvironmentView *at(int row) const;
    [[nodiscard]] int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<EnvironmentView> m_environments;
};

/// Draws an environment: name, kind, and where it leads.
class EnvironmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit EnvironmentDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

enum class RunningColumn { Prompt, Application, Version, Health, By, Since, Plan };
inline constexpr int runningColumnCount = int(RunningColumn::Plan) + 1;

/// What runs in one environment.
class RunningModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p clock must outlive the model.
    explicit RunningModel(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunningModel)

    void setPrompts(const QList<RunningPrompt> &prompts);
    [[nodiscard]] const RunningPrompt *at(int row) const;
    void refreshTimes();
    [[nodiscard]] static QString columnTitle(RunningColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RunningPrompt &prompt, RunningColumn column) const;

    const Clock &m_clock;
    QList<RunningPrompt> m_prompts;
};

/// What runs, as a table.
class RunningTable final : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive the table.
    RunningTable(const Theme &theme, RunningModel &model, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunningTable)

Q_SIGNALS:
    /// Enter or a double click.
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int wantedWidth(int column) const;

    const Theme &m_theme;
};

} // namespace promptlab
