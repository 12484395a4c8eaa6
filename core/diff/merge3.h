// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffoptions.h"
#include "core/diff/textlines.h"

namespace promptlab {

/// One stretch of a three-way merge. The chunks follow each other without a gap in all three texts.
struct MergeChunk {
    enum class Kind {
        Unchanged, ///< equal in all three
        Ours,      ///< only ours changed it
        Theirs,    ///< only theirs changed it
        Both,      ///< both made the same change
        Conflict   ///< both changed it, differently, or in touching places
    };
    Kind kind = Kind::Unchanged;
    LineRange base;
    LineRange ours;
    LineRange theirs;

    friend bool operator==(const MergeChunk &, const MergeChunk &) = default;
};

/// A three-way merge. Shares the texts.
struct Merge3 {
    TextLines base;
    TextLines ours;
    TextLines theirs;
    QList<MergeChunk> chunks;
    int conflicts = 0;
    DiffLimits limits; ///< DiffLimit::Search: a search was cut off; there may be more conflicts than necessary

    [[nodiscard]] bool isClean() const { return conflicts == 0; }
};

/// How conflicts are written.
struct MergeMarkers {
    QString ours = QStringLiteral("ours");
    QString base = QStringLiteral("base");
    QString theirs = QStringLiteral("theirs");
    bool showBase = true; ///< also write the lines of the base, after "|||||||"
    int size = 7;         ///< characters of a marker
};

/// Merges two descendants of @p base by lines, as diff3 and git do: a change of one side alone is taken, the same
/// change of both is taken once, changes that overlap or touch are conflicts. Lines that both sides of a conflict begin
/// or end with alike are taken out of it. Lines are compared exactly. Errors: as diffLines.
Result<Merge3> mergeTexts(const QString &base, const QString &ours, const QString &theirs,
                          const CancelToken &cancel = {});

/// The merged text; conflicts stand between markers ("<<<<<<< ours", "||||||| base", "=======", ">>>>>>> theirs"), each
/// on a line of its own, with the line end that the conflict's lines use.
[[nodiscard]] QString mergedText(const Merge3 &merge, const MergeMarkers &markers = {});

/// The lines of one chunk as one side has them.
[[nodiscard]] QString chunkText(const TextLines &text, LineRange range);

} // namespace promptlab
