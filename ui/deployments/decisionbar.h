// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deployments/deploymentparts.h"
#include "ui/deployments/planbuttons.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;

namespace promptlab {

class ActionButton;

/// Where somebody decides about a plan that waits for approval: a note, three commands, for whom one acts, and when one
/// may not, why.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    /// The commands of the registry. All must outlive the bar.
    DecisionBar(const Theme &theme, QAction &requestChanges, QAction &reject, QAction &approve,
                QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DecisionBar)

    void showPlan(const PlanDetails &plan, const ActingPerson &acting);
    [[nodiscard]] QString note() const;
    void clearNote();
    /// Puts the cursor into the note and says that it is needed.
    void askForNote(const QString &why);
    [[nodiscard]] QString hint() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QLabel *m_hint;
    QLineEdit *m_note;
    QBoxLayout *m_row;
    QList<ActionButton *> m_buttons;
};

} // namespace promptlab
