// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runsidechooser.h"

#include "ui/pipelines/runtext.h"

#include <QComboBox>
#include <QLabel>

namespace promptlab {

namespace {

constexpr int leastRunCharacters = 18;

QString cellText(const RunEntry &entry, RunCell cell)
{
    const RunSpec &spec = entry.item.spec;
    const QString version = shortVersion(spec, cell.version);
    const QString model = spec.models.at(cell.model);
    return spec.models.size() > 1 && !model.isEmpty() ? QStringLiteral("%1 · %2").arg(version, model) : version;
}

} // namespace

RunSideChooser::RunSideChooser(const Theme &theme, const QString &caption, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_caption(new QLabel(caption, this)), m_run(new QComboBox(this)),
      m_cell(new QComboBox(this))
{
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setBuddy(m_run);
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_run->setMinimumContentsLength(leastRunCharacters);
    m_run->setAccessibleName(tr("Run, %1", "which side").arg(caption));
    m_run->setToolTip(tr("Which run stands on this side"));
    m_cell->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cell->setAccessibleName(tr("Version, %1", "which side").arg(caption));
    m_cell->setToolTip(tr("Which version of the run stands on this side"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.grid(2));
    row->addWidget(m_run, 1);
    row->addWidget(m_cell);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.grid(1));
    column->addWidget(m_caption);
    column->addLayout(row);
    const auto dress = [this] { m_caption->setFont(m_theme.font(TextStyle::Small)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(m_run, &QComboBox::activated, this, [this] {
        fillCells();
        Q_EMIT changed();
    });
    connect(m_cell, &QComboBox::activated, this, &RunSideChooser::changed);
}

const RunEntry *RunSideChooser::entry() const
{
    const int index = m_run->currentIndex();
    return index < 0 || index >= m_runs.size() ? nullptr : &m_runs.at(index);
}

void RunSideChooser::setRuns(const QList<RunEntry> &runs, qint64 nowMs)
{
    const RunSide before = side();
    m_runs = runs;
    m_run->clear();
    for (const RunEntry &one : runs) {
        const RunRecord &run = one.item.run;
        const QString text = QStringLiteral("%1 · %2").arg(run.number).arg(versionsText(one.item.spec));
        const QString when = agoText(run.startedAt > 0 ? run.startedAt : run.createdAt, nowMs);
        m_run->addItem(run.simulated ? tr("%1 · %2 · simulated", "versions, when").arg(text, when)
                                     : QStringLiteral("%1 · %2").arg(text, when),
                       run.number);
    }
    fillCells();
    setSide(before);
}

void RunSideChooser::fillCells()
{
    m_cell->clear();
    m_cell->hide();
    const RunEntry *one = entry();
    m_run->setEnabled(one != nullptr);
    if (!one)
        return;
    const RunSpec &spec = one->item.spec;
    for (int model = 0; model < spec.models.size(); ++model) {
        for (int version = 0; version < spec.versions.size(); ++version)
            m_cell->addItem(cellText(*one, {version, model}), QPoint(version, model));
    }
    m_cell->setCurrentIndex(int(spec.versions.size()) - 1); // the newest one is what a run is about
    m_cell->setVisible(m_cell->count() > 1);
}

void RunSideChooser::setSide(RunSide side)
{
    const int index = m_run->findData(side.run);
    if (index < 0)
        return;
    m_run->setCurrentIndex(index);
    fillCells();
    const int cell = m_cell->findData(QPoint(side.cell.version, side.cell.model));
    if (cell >= 0)
        m_cell->setCurrentIndex(cell);
}

RunSide RunSideChooser::side() const
{
    const RunEntry *one = entry();
    if (!one)
        return {};
    const QPoint cell = m_cell->currentData().toPoint();
    return {one->item.run.number, {cell.x(), cell.y()}};
}

} // namespace promptlab
