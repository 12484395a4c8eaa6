// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/runsetup.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace promptlab {

class Badge;

/// What a run would come to, in words: size, cost, time, what it can show; or why it cannot start.
class RunEstimateCard final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the card.
    RunEstimateCard(const Theme &theme, RunSetup &setup, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunEstimateCard)

    /// All that is shown, for tests.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A person wants to mend what keeps the run from starting.
    void repairWanted(promptlab::SetupRepair repair);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addFact(const QString &name);
    void follow();
    void followRepair();
    void dress();

    const Theme &m_theme;
    RunSetup &m_setup;
    QLabel *m_title;
    Badge *m_simulated;
    Badge *m_refused;
    QLabel *m_problem;
    QPushButton *m_repair;
    QLabel *m_size;
    QLabel *m_cost;
    QLabel *m_time;
    QLabel *m_power;
    QLabel *m_warning;
    QList<QLabel *> m_names;
};

} // namespace promptlab
