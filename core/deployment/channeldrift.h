// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projectrepository.h"

namespace promptlab {

/// How what a channel holds differs from what was published there.
enum class ChannelDrift {
    Missing,    ///< nothing is there any more
    Foreign,    ///< something that this program, or this environment, has not written
    Changed,    ///< written here, changed afterwards
    Unreachable ///< it cannot be looked at
};

/// A difference that was seen, as it is kept with the environment: EnvironmentRecord::settings, by binding.
struct ObservedDrift {
    ChannelDrift drift = ChannelDrift::Missing;
    QString place;         ///< what was looked at
    QString detail;        ///< of an error
    qint64 generation = 0; ///< of the binding that it is about
    qint64 seenAt = 0;     ///< when it was seen first

    /// The same difference, whenever it was seen.
    [[nodiscard]] bool isSame(const ObservedDrift &other) const;
    /// A sentence for people.
    [[nodiscard]] QString text() const;
};

/// What was seen in an environment, by the id of the binding. What cannot be read is left out.
[[nodiscard]] QHash<QUuid, ObservedDrift> observedDrifts(const EnvironmentRecord &environment);
/// Puts @p drifts in the place of what @p environment had.
void setObservedDrifts(EnvironmentRecord &environment, const QHash<QUuid, ObservedDrift> &drifts);

} // namespace promptlab
