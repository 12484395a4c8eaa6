// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include <array>

namespace promptlab {

/// What a person chose for one side.
struct DiffChoice {
    enum class Kind { Nothing, Version, File };
    Kind kind = Kind::Nothing;
    QString what; ///< "triage@3", or an absolute path

    [[nodiscard]] bool isChosen() const { return kind != Kind::Nothing; }
    friend bool operator==(const DiffChoice &, const DiffChoice &) = default;

    static DiffChoice version(const QString &reference);
    static DiffChoice file(const QString &path);
};

/// Both sides, left (old) first.
using DiffChoices = std::array<DiffChoice, 2>;

/// The place of a comparison: {"diff", "versions" | "files" | "mixed", "", {"left", "right"}}. In a mixed one files
/// begin with "file:".
[[nodiscard]] Place placeOfChoices(const DiffChoices &choices);
/// Reads such a place; "a" and "b" stand for "left" and "right" too. A missing side is Nothing. False when the kind is
/// another.
[[nodiscard]] bool choicesOfPlace(const Place &place, DiffChoices &choices);

} // namespace promptlab
