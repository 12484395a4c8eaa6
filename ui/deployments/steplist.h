// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deployments/planfacts.h"

namespace promptlab {

enum StepRole { StepRowRole = Qt::UserRole + 1 };

/// The stations of a plan as a list model.
class StepListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setSteps(const QList<PlanStep> &steps);
    [[nodiscard]] const QList<PlanStep> &steps() const { return m_steps; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PlanStep> m_steps;
};

/// Draws the stations on their line; the current one is framed.
class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit StepDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QRect &rect, const QPoint &mark, const QModelIndex &index) const;
    [[nodiscard]] int textLeft() const;
    /// What the title takes of a width; it wraps.
    [[nodiscard]] QSize titleSize(const PlanStep &step, int width) const;

    const Theme &m_theme;
};

/// The stations of a plan.
class StepList final : public QListView
{
    Q_OBJECT

public:
    /// @p theme must outlive the list.
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StepList)

    void setSteps(const QList<PlanStep> &steps) { m_model->setSteps(steps); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    StepListModel *m_model;
};

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::PlanStep)
