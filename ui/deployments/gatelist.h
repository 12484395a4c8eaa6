// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentrequest.h"
#include "ui/common/theme.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace promptlab {

/// The gates that a plan asks for: each one a row that can be changed or taken away, and a button for one more.
class GateList final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the list.
    explicit GateList(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(GateList)

    void setGates(const QList<DeploymentGate> &gates);
    [[nodiscard]] QList<DeploymentGate> gates() const;

private:
    struct GateRow {
        QWidget *widget = nullptr;
        QSpinBox *run = nullptr;
        QDoubleSpinBox *passRate = nullptr;
        QSpinBox *age = nullptr;
        QToolButton *remove = nullptr;
        DeploymentGate start;
        double shownRate = 0; ///< what the field made of the start's rate
    };
    void addRow(const DeploymentGate &gate);
    void removeRow(const QWidget *widget);
    void nameRows();

    const Theme &m_theme;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_none;
    QPushButton *m_add;
    QList<GateRow> m_rows;
};

} // namespace promptlab
