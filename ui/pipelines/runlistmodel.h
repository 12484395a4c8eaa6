// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/pipelinecontroller.h"

#include <QAbstractListModel>

namespace promptlab {

/// What the delegate paints of a run, written out once.
struct RunLine {
    int number = 0;
    RunId id;
    QString title;   ///< "Run 58 · triage v4 → v5"
    QString detail;  ///< "92.0 % passed · tickets@1"
    QString outcome; ///< "92.0 % passed"
    QString brief;   ///< "92.0 %", where there is no room for more
    QString dataset;
    QString when;  ///< "3 h ago"
    QString state; ///< "completed"
    StatusTone tone = StatusTone::Paused;
    bool saysState = false; ///< the state is worth a word: not just complete
    bool allPassed = false; ///< only then the mark of what passed
    bool partly = false;    ///< complete, and some answers passed, or none was judged
    double progress = -1;   ///< 0 … 1 while it runs; -1: it does not
    bool simulated = false;
};

/// The runs, newest first. Keeps its rows when the list is read again, so that selection and scroll stay.
class RunListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole, NumberRole, FilterRole };

    explicit RunListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    Q_DISABLE_COPY_MOVE(RunListModel)

    /// @p nowMs: the time that ages are told from.
    void setRuns(const QList<RunEntry> &runs, qint64 nowMs);
    void setProgress(const RunId &id, const RunProgress &progress);
    /// Row of a run, or -1.
    [[nodiscard]] int rowOf(int number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RunLine> m_lines;
    QList<QString> m_filterTexts;
    QList<QString> m_toolTips;
};

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::RunLine)
