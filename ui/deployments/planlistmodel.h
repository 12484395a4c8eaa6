// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentviews.h"
#include "ui/deployments/deploymenttexts.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace promptlab {

/// Columns of the table of deployments.
enum class PlanColumn { Prompt, Application, Environment, Strategy, Version, Weight, Health, State, WaitingFor, Age };
inline constexpr int planColumnCount = int(PlanColumn::Age) + 1;

/// What the delegate asks for beside the text.
enum PlanRole {
    PlanToneRole = Qt::UserRole + 1, ///< StatusTone as int
    PlanFromRole,                    ///< text of the version that runs
    PlanToRole,                      ///< text of the new version
    PlanWeightSetRole,               ///< out of 10,000; -1: nothing is under way
    PlanWeightSeenRole,              ///< out of 10,000; -1: not confirmed
    PlanWaitsForMeRole,
    PlanSortRole
};

/// The plans as a table. New lists are merged in row by row, so that selection and scroll stay.
class PlanListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p clock must outlive the model.
    explicit PlanListModel(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlanListModel)

    /// @p plans newest first.
    void setPlans(const QList<PlanSummary> &plans);
    [[nodiscard]] const QList<PlanSummary> &plans() const { return m_plans; }
    [[nodiscard]] const PlanSummary *planAt(int row) const;
    [[nodiscard]] int rowOf(const PlanId &plan) const;
    /// Ages and waits grow old without a change of any plan.
    void refreshTimes();
    [[nodiscard]] static QString columnTitle(PlanColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PlanSummary &plan, PlanColumn column) const;
    [[nodiscard]] QString toolTip(const PlanSummary &plan, PlanColumn column) const;
    [[nodiscard]] QVariant sortKey(const PlanSummary &plan, PlanColumn column) const;

    const Clock &m_clock;
    QList<PlanSummary> m_plans;
};

/// Which plans the table shows.
enum class PlanScope { Active, NeedsMe, RolledBack, All };

/// The plans that the chips and the field let through.
class PlanFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlanFilterModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlanFilterModel)

    void setScope(PlanScope scope);
    [[nodiscard]] PlanScope scope() const { return m_scope; }
    /// Every word must occur somewhere in the row.
    void setWords(const QString &text);
    [[nodiscard]] static bool inScope(const PlanSummary &plan, PlanScope scope);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PlanScope m_scope = PlanScope::All;
    QStringList m_words;
};

} // namespace promptlab
