// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/gatelist.h"

#include "ui/common/labicons.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr double usualPassRate = 0.9; ///< of a new gate: that everything passes is rare
constexpr int mostGates = 20;
constexpr int mostGateRuns = 1'000'000'000;
constexpr int mostGateHours = 1'000'000;

} // namespace

GateList::GateList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rowsLayout(new QVBoxLayout), m_none(new QLabel(this)),
      m_add(new QPushButton(tr("Add a gate"), this))
{
    m_none->setText(tr("None: no test run is looked at"));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Ask for a test run of this content that has passed"));
    m_add->setIcon(LabIcons(theme).icon(QStringLiteral("plus")));
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(theme.grid(2));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.grid(3));
    foot->addWidget(m_add);
    foot->addWidget(m_none, 1);
    foot->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.grid(2));
    column->addLayout(m_rowsLayout);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] {
        DeploymentGate gate;
        gate.minPassRate = usualPassRate;
        addRow(gate);
        m_rows.last().passRate->setFocus(Qt::OtherFocusReason);
    });
    nameRows();
}

void GateList::setGates(const QList<DeploymentGate> &gates)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
    for (const DeploymentGate &gate : gates)
        addRow(gate);
}

QList<DeploymentGate> GateList::gates() const
{
    QList<DeploymentGate> gates;
    for (const GateRow &row : m_rows) {
        // A rate that the field rounds stays as it was, unless somebody changed it.
        const bool same = qFuzzyCompare(1 + row.passRate->value(), 1 + row.shownRate);
        gates.append({row.run->value(), same ? row.start.minPassRate : row.passRate->value() / 100, row.age->value()});
    }
    return gates;
}

void GateList::addRow(const DeploymentGate &gate)
{
    GateRow row;
    row.widget = new QWidget(this);
    row.run = new QSpinBox(row.widget);
    row.run->setRange(0, mostGateRuns);
    row.run->setPrefix(tr("Run ", "before a number"));
    row.run->setSpecialValueText(tr("Newest run"));
    row.run->setToolTip(tr("Number of the run; below 1 the newest complete one of the version"));
    row.run->setValue(gate.run);
    row.passRate = new QDoubleSpinBox(row.widget);
    row.passRate->setRange(0, 100);
    row.passRate->setDecimals(1);
    row.passRate->setPrefix(tr("pass rate at least ", "before a percentage"));
    row.passRate->setSuffix(tr(" %", "after a number"));
    row.passRate->setToolTip(tr("Share of the tests that must have passed"));
    row.passRate->setValue(gate.minPassRate * 100);
    row.start = gate;
    row.shownRate = row.passRate->value();
    row.age = new QSpinBox(row.widget);
    row.age->setRange(1, mostGateHours);
    row.age->setPrefix(tr("run at most ", "before a number of hours"));
    row.age->setSuffix(tr(" h old", "after a number of hours"));
    row.age->setToolTip(tr("An older run does not count"));
    row.age->setValue(gate.maxAgeHours);
    row.remove = new QToolButton(row.widget);
    row.remove->setAutoRaise(true);
    row.remove->setIcon(LabIcons(m_theme).icon(QStringLiteral("x"), ColorRole::TextMuted));
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.grid(2));
    line->addWidget(row.run, 2);
    line->addWidget(row.passRate, 3);
    line->addWidget(row.age, 3);
    line->addWidget(row.remove);
    // Tab goes as one reads: the gates from above, then the button that makes another one.
    QWidget *before = m_add;
    for (QWidget *part : std::initializer_list<QWidget *>{row.run, row.passRate, row.age, row.remove, m_add}) {
        setTabOrder(before, part);
        before = part;
    }
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        removeRow(widget);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    m_rowsLayout->addWidget(row.widget);
    row.widget->show();
    m_rows.append(row);
    nameRows();
}

void GateList::removeRow(const QWidget *widget)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [widget](const GateRow &row) { return row.widget == widget; });
    if (found == m_rows.end())
        return;
    found->widget->hide();
    m_rowsLayout->removeWidget(found->widget);
    found->widget->deleteLater(); // its own button asked for it
    m_rows.erase(found);
    nameRows();
}

void GateList::nameRows()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const GateRow &row = m_rows.at(i);
        row.run->setAccessibleName(tr("Run of gate %1").arg(i + 1));
        row.passRate->setAccessibleName(tr("Pass rate of gate %1").arg(i + 1));
        row.age->setAccessibleName(tr("Age of the run of gate %1").arg(i + 1));
        row.remove->setAccessibleName(tr("Remove gate %1").arg(i + 1));
        row.remove->setToolTip(tr("Remove gate %1").arg(i + 1));
    }
    m_none->setVisible(m_rows.isEmpty());
    m_add->setEnabled(m_rows.size() < mostGates);
}

} // namespace promptlab
