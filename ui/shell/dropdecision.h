// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace promptlab {

/// What dropped files mean.
struct DropDecision {
    enum class Kind {
        Nothing,       ///< no local file
        OpenWorkspace, ///< one *.promptlab
        Compare,       ///< two files: side by side
        Import         ///< anything else
    };
    Kind kind = Kind::Nothing;
    QStringList paths;

    friend bool operator==(const DropDecision &, const DropDecision &) = default;
};

/// @p paths of files and folders that exist, in the order of dropping.
[[nodiscard]] DropDecision decideDrop(const QStringList &paths);

} // namespace promptlab
