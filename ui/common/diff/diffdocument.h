// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"
#include "core/diff/promptdiff.h"
#include "core/tokens/modeltokens.h"
#include "ui/common/theme.h"

#include <array>
#include <memory>
#include <vector>

namespace promptlab {

/// One of the two texts: the old one stands left.
enum class TextSide { Left, Right };
[[nodiscard]] constexpr TextSide otherSide(TextSide side)
{
    return side == TextSide::Left ? TextSide::Right : TextSide::Left;
}

/// How the two texts are laid out.
enum class DiffViewMode { SideBySide, Unified };

/// What one side of a comparison is.
struct DiffSideFacts {
    QString name;     ///< in reports and patches: "triage@3", a path
    QString title;    ///< in headers: "triage v3", a file name
    QString note;     ///< muted, behind the title: author and time, a folder
    QString encoding; ///< files: "UTF-8", "UTF-16LE", "Latin-1"; empty for versions
    bool byteOrderMark = false;
    qint64 bytes = -1;                ///< size of a file; -1: not a file
    QString text;                     ///< all of it; a version in its file form
    std::optional<TokenCount> tokens; ///< of a prompt's messages
};

enum class SectionKind { WholeText, Settings, Variables, Includes, Message, Tools, Schema };

/// One row of named values that stand side by side.
struct DiffValueRow {
    ItemChange kind = ItemChange::Unchanged;
    bool moved = false; ///< a place in an order, not a value
    QString nameBefore; ///< empty: not there
    QString nameAfter;
    QString before;
    QString after;

    /// What it is painted and counted as.
    [[nodiscard]] DiffTone tone() const;
};

/// A figure at a heading that says what changed: "+3 tok", "2 added".
struct DiffFigure {
    QString text;
    DiffTone tone = DiffTone::Changed;
};

/// A part of a comparison with a heading of its own: named values first, then lines.
struct DiffSection {
    SectionKind kind = SectionKind::WholeText;
    QString titleBefore; ///< empty: not on this side; both empty: no heading row
    QString titleAfter;
    QString noteBefore; ///< figures at the right of the heading: "409 tok"
    QString noteAfter;
    QList<DiffFigure> differences;
    QList<DiffValueRow> values;
    LineDiff text;          ///< no lines: values only
    bool templates = false; ///< the lines are templates: variables and tags have colours
    bool changed = false;
    /// Columns of each line, by TextSide; negative where the line is more than printable ASCII and only the font knows
    /// how wide it is.
    std::array<std::vector<int>, 2> columns;

    [[nodiscard]] bool hasHeading() const { return !titleBefore.isEmpty() || !titleAfter.isEmpty(); }
    [[nodiscard]] const QString &title() const { return titleAfter.isEmpty() ? titleBefore : titleAfter; }
    [[nodiscard]] const TextLines &lines(TextSide side) const { return side == TextSide::Left ? text.a : text.b; }
};

/// "3 added": changes of one kind, as headings and the status bar count them.
[[nodiscard]] QString changeCountText(DiffTone tone, int count);

/// One row of the whole comparison, before anything is folded.
struct DocumentRow {
    enum class Type : quint8 { Heading, Value, Line };
    /// Which side a Line row shows: Both in two columns; one of them in the unified view, where a and b still name
    /// both lines of a pair.
    enum class Shows : quint8 { Both, Left, Right };

    Type type = Type::Line;
    Shows shows = Shows::Both;
    RowKind kind = RowKind::Equal;
    int section = 0;
    int a = -1; ///< Line: zero-based line of the old text, -1: none. Value: index into values
    int b = -1;
    int moveA = -1; ///< Line: index into the moves of the section
    int moveB = -1;
    int change = -1; ///< index into the changes; -1: unchanged

    /// The line of one side, or -1 when the row does not show that side.
    [[nodiscard]] int line(TextSide side) const
    {
        if (type != Type::Line)
            return -1;
        if (side == TextSide::Left)
            return shows == Shows::Right ? -1 : a;
        return shows == Shows::Left ? -1 : b;
    }
    [[nodiscard]] DiffRow asDiffRow() const { return {kind, a, b, moveA, moveB}; }
};

/// What happened in one place: a stop of "next change", a line of the outline, a viewed box.
struct DiffChange {
    enum class Kind : quint8 { Added, Removed, Mixed, Moved, Value };
    Kind kind = Kind::Mixed;
    int section = 0;
    int value = -1;             ///< Value: index into the section's values
    int removed = 0;            ///< lines of the old text
    int added = 0;              ///< lines of the new text
    std::array<int, 2> begin{}; ///< first row, by DiffViewMode
    std::array<int, 2> end{};   ///< behind the last row
    quint64 key = 0;            ///< of what changed: equal for the same change in another comparison
};

/// What came out of a comparison.
enum class DiffOutcome {
    Different,
    Equal,       ///< nothing differs under the options
    BinaryEqual, ///< no texts; every byte is equal
    BinaryDifferent
};

/// Two versions or files, compared and laid out in rows. Made in a pool, then never changed: shared by everything that
/// shows it.
struct DiffDocument {
    DiffSideFacts left;
    DiffSideFacts right;
    DiffOptions options;
    DiffOutcome outcome = DiffOutcome::Different;
    std::vector<DiffSection> sections;
    std::array<std::vector<DocumentRow>, 2> rows; ///< by DiffViewMode
    std::vector<DiffChange> changes;              ///< from top to bottom
    DiffStats stats;                              ///< of all sections
    DiffLimits limits;
    std::shared_ptr<const PromptDiff> prompt; ///< two prompts: for reports
    QStringList ignored;                      ///< translated: what was not looked at and does differ or may differ
    qint64 firstDifference = -1;              ///< binary: offset of the first byte that differs
    int widestLine = 0;                       ///< columns

    [[nodiscard]] const DiffSideFacts &side(TextSide side) const { return side == TextSide::Left ? left : right; }
    [[nodiscard]] const std::vector<DocumentRow> &rowsOf(DiffViewMode mode) const { return rows.at(size_t(mode)); }
    [[nodiscard]] const DiffSection &sectionOf(const DocumentRow &row) const
    {
        return sections.at(size_t(row.section));
    }
    /// What a person reads in an outline: the name of a value, else the first line that has words.
    [[nodiscard]] QString changeLabel(int change) const;
    /// "+", "−", "±", "~" or "⇄".
    [[nodiscard]] QString changeGlyph(int change) const;
    /// What a change is painted and counted as, in rows, ruler, outline and figures alike.
    [[nodiscard]] DiffTone changeTone(int change) const;
    /// What a fold says about the rows [begin, begin + count) that it hides: "8 unchanged lines · Rules".
    [[nodiscard]] QString foldLabel(DiffViewMode mode, int begin, int count) const;
    /// One row in words: "Changed line 42, was: … now: …".
    [[nodiscard]] QString rowText(const DocumentRow &row) const;
    /// The row that shows a line; -1: none does.
    [[nodiscard]] int rowOfLine(DiffViewMode mode, int section, TextSide side, int line) const;
};

/// "3 changes: 1 added, 1 changed, 1 moved", translated.
[[nodiscard]] QString changesText(const DiffDocument &document);

} // namespace promptlab
