// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/casedetail.h"
#include "ui/pipelines/outputview.h"

#include <QWidget>

class QAction;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace promptlab {

class Badge;
class ElidedLabel;
class EmptyState;
class RunPanelHeader;
class SegmentedControl;

/// The selected case in full: output against the baseline, every check with its reason, times, tokens, cost, variables.
class CaseDetailPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel; the actions go to the failures before and after.
    CaseDetailPanel(const Theme &theme, QAction &previous, QAction &next, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CaseDetailPanel)

    void showCase(const CaseDetail &detail);
    void showNothing(const QString &sentence);
    [[nodiscard]] const CaseDetail &shown() const { return m_detail; }
    [[nodiscard]] OutputMode outputMode() const;
    void setOutputMode(OutputMode mode);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Another of several repeats is asked for; counts from 0.
    void repeatWanted(int repeat);

private:
    QWidget *makeBody();
    QWidget *sectionHeader(QWidget *title, QWidget *control);
    [[nodiscard]] int factsRoom() const;
    QLabel *factName(const DetailFact &fact);
    QLabel *factValue(const DetailFact &fact, int room);
    void fillChecks();
    void fillFacts();
    void fillVariables();
    void dress();

    const Theme &m_theme;
    CaseDetail m_detail;
    RunPanelHeader *m_header;
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    Badge *m_outcome;
    Badge *m_simulated;
    QWidget *m_repeatBox;
    QSpinBox *m_repeat;
    QLabel *m_error;
    ElidedLabel *m_outputTitle;
    SegmentedControl *m_modes;
    OutputView *m_output;
    QLabel *m_checksTitle;
    QWidget *m_checks;
    QWidget *m_facts;
    QLabel *m_variablesTitle;
    QWidget *m_variables;
    QList<QWidget *> m_outputParts;
};

} // namespace promptlab
