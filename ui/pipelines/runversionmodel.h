// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/promptrepository.h"

#include <QAbstractListModel>

namespace promptlab {

/// The versions of one prompt, newest first, to be ticked for a run. The baseline is the lowest ticked one unless
/// another was named.
class RunVersionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RunVersionModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    Q_DISABLE_COPY_MOVE(RunVersionModel)

    /// @p running: "production@3": where which version runs. Ticks the version of production (or the one before the
    /// newest) and the newest.
    void setVersions(const QList<VersionSummary> &versions, const QStringList &running);
    /// Ticks version @p number and what it is to be compared with: the version of production, else the one before it.
    void suggest(int number);
    /// Numbers, the baseline first, the others rising.
    [[nodiscard]] QList<int> chosen() const;
    void setChosen(const QList<int> &numbers);
    /// 0: none is ticked.
    [[nodiscard]] int baseline() const;
    /// Ticks it too.
    void setBaseline(int number);
    [[nodiscard]] int numberAt(int row) const { return m_versions.at(row).number; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Another choice or another baseline.
    void chosenChanged();

private:
    void tell();
    void tickWithBaseline(int number);
    [[nodiscard]] QString text(const VersionSummary &version) const;

    QList<VersionSummary> m_versions;
    QStringList m_running;
    QSet<int> m_ticked;
    int m_namedBaseline = 0;
};

} // namespace promptlab
