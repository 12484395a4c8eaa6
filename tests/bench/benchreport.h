// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace promptlab::bench {

/// One measured line: what, its figures, and the aim it is held against (empty: none).
struct BenchRow {
    QString group;
    QString name;
    QJsonObject figures; ///< name with unit → number
    QString aim;
    std::optional<bool> met;
};

/// Collects rows and prints them as a table or JSON.
class BenchReport
{
public:
    void add(BenchRow row);
    void print(bool json) const;
    [[nodiscard]] const QList<BenchRow> &rows() const { return m_rows; }

private:
    QList<BenchRow> m_rows;
};

/// Times of a finished child process.
struct ChildTimes {
    bool ok = false;
    double wallMs = 0;
    double cpuMs = 0;
    double peakMb = 0;
    QByteArray output;
};
/// Runs a program to its end and reads the kernel's accounting of it.
ChildTimes runChild(const QStringList &command, const QString &folder = {}, const QStringList &environment = {});
/// Median of repeated runs by wall time, after one that is not counted.
ChildTimes medianChild(int runs, const QStringList &command, const QString &folder = {},
                       const QStringList &environment = {});

/// Processor time of this process so far, milliseconds.
double ownCpuMs();
/// Peak resident memory of this process, MB.
double ownPeakMb();
/// Gives what is free back to the system, forgets the peak so far, and gives the memory in use now, in MB.
double resetPeakMb();
/// Most memory in use since then, in MB.
double peakSinceResetMb();

} // namespace promptlab::bench
