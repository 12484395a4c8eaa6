// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptlistmodel.h"
#include "ui/prompts/promptscontroller.h"

namespace promptlab {

/// One version as the history shows it.
struct HistoryRow {
    VersionSummary version;
    QString message; ///< first line
    QString detail;  ///< "Lena Vogt · 12 Nov 2026"
    QStringList environments;
};

/// Versions of a prompt, newest first.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    Q_DISABLE_COPY_MOVE(HistoryModel)

    void setHistory(const PromptHistory &history, const QList<EnvironmentPlace> &environments, qint64 nowMs);
    void clear();
    [[nodiscard]] const HistoryRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HistoryRow> m_rows;
};

/// "2 min ago", "5 h ago", and a date from a day on.
[[nodiscard]] QString relativeTime(qint64 utcMs, qint64 nowMs);

} // namespace promptlab
