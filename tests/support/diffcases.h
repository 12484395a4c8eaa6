// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace promptlab {

/// Two texts that are hard on a diff in one particular way.
struct DiffCase {
    QString a;
    QString b;
};

/// The names of all cases, for tests and benchmarks.
QStringList diffCaseNames();

/// Makes a case, the same on every machine. @param name one of diffCaseNames(). @param lines about how many lines the
/// longer text has (the cases of one long line: lines / 100 KB).
DiffCase makeDiffCase(const QString &name, int lines = 100'000);

/// SplitMix64, for tests that need their own texts.
class DiffRandom
{
public:
    explicit DiffRandom(quint64 seed) : m_state(seed) {}
    quint64 next();
    /// A number in [0, limit).
    int below(int limit);

private:
    quint64 m_state;
};

} // namespace promptlab
