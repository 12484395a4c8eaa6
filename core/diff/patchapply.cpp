// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/textlines.h"
#include "core/diff/unifiedpatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct PatchApplyText {
    Q_DECLARE_TR_FUNCTIONS(PatchApply)
};

constexpr int ApplyFarthest = 1'000'000'000; // keeps sums of line numbers in range

class PatchApplier
{
public:
    PatchApplier(const TextLines &text, const FilePatch &patch, const ApplyOptions &options, CancelToken cancel)
        : m_text(text), m_patch(patch), m_options(options), m_cancel(std::move(cancel))
    {
    }

    Result<PatchedText> run()
    {
        for (int i = 0; i < int(m_patch.hunks.size()); ++i) {
            PL_CHECK(m_cancel.check());
            PL_CHECK(place(i));
        }
        copyUpTo(m_text.count());
        return std::move(m_result);
    }

private:
    /// The lines of the old side, with the number of context lines at each end.
    struct OldSide {
        QList<const PatchLine *> lines;
        int leading = 0;
        int trailing = 0;
        bool endsFile = false; ///< an added last line has no line end, so nothing may follow it
    };

    static OldSide oldSideOf(const PatchHunk &hunk)
    {
        OldSide side;
        for (const PatchLine &line : hunk.lines) {
            if (line.kind != PatchLine::Kind::Added)
                side.lines.append(&line);
            else
                side.endsFile = side.endsFile || line.noNewline;
        }
        const auto isContext = [](const PatchLine &line) { return line.kind == PatchLine::Kind::Context; };
        const auto first = std::find_if_not(hunk.lines.cbegin(), hunk.lines.cend(), isContext);
        const auto last = std::find_if_not(hunk.lines.crbegin(), hunk.lines.crend(), isContext);
        side.leading = int(first - hunk.lines.cbegin());
        side.trailing = int(last - hunk.lines.crbegin());
        return side;
    }

    Result<void> place(int index)
    {
        const PatchHunk &hunk = m_patch.hunks[index];
        const OldSide side = oldSideOf(hunk);
        const int written = hunk.oldCount > 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const auto expected = int(std::clamp<qint64>(qint64(written) + m_drift, -ApplyFarthest, ApplyFarthest));
        const int maxFuzz = std::min(m_options.maxFuzz, std::max(side.leading, side.trailing));
        for (int fuzz = 0; fuzz <= std::max(0, maxFuzz); ++fuzz) {
            PL_TRY(const int found, findNear(side, expected, fuzz));
            if (found >= 0) {
                m_result.placements.append({found + 1, found - expected, fuzz});
                m_drift += found - expected;
                write(hunk, found);
                return {};
            }
        }
        return conflict(index, expected);
    }

    [[nodiscard]] Error conflict(int index, int expected) const
    {
        const PatchHunk &hunk = m_patch.hunks[index];
        const QString hunkName = PatchApplyText::tr("Hunk %1 of %2").arg(index + 1).arg(m_patch.hunks.size());
        QString message =
            PatchApplyText::tr("%1 does not fit the text: the lines it changes are neither at line %2 nor near it. "
                               "Make the patch again from this text, or merge instead")
                .arg(hunkName)
                .arg(expected + 1);
        return makeError(ErrorCode::Conflict, message, TextPosition{m_patch.newName, hunk.sourceLine, 0});
    }

    /// The place nearest to @p expected where the old side fits, -1: none.
    Result<int> findNear(const OldSide &side, int expected, int fuzz)
    {
        const int size = int(side.lines.size());
        const int lowest = m_done;
        const int highest = m_text.count() - size;
        // Without a line to look for there is only one place to trust.
        const bool blind = size <= std::min(fuzz, side.leading) + std::min(fuzz, side.trailing);
        const int reach = blind ? 0 : std::clamp(m_options.maxOffset, 0, ApplyFarthest);
        const qint64 nearest = std::max({qint64(0), qint64(lowest) - expected, qint64(expected) - highest});
        for (int distance = int(std::min<qint64>(nearest, qint64(reach) + 1)); distance <= reach; ++distance) {
            if (distance % 64 == 0)
                PL_CHECK(m_cancel.check());
            for (const int at : {expected - distance, expected + distance}) {
                if (at >= lowest && at <= highest && fits(side, at, fuzz))
                    return at;
            }
            if (expected - distance < lowest && expected + distance > highest)
                break;
        }
        return -1;
    }

    [[nodiscard]] bool fits(const OldSide &side, int at, int fuzz) const
    {
        // Nothing may be glued to a last line without a line end, not even with fuzz.
        const int size = int(side.lines.size());
        if ((at > 0 && !m_text.hasLineEnd(LineNumber(at - 1))) || (side.endsFile && at + size != m_text.count()))
            return false;
        const int begin = std::min(fuzz, side.leading);
        const int end = size - std::min(fuzz, side.trailing);
        for (int i = 0; i < size; ++i) {
            QStringView line = m_text.lineWithEnd(LineNumber(at + i));
            const bool ended = line.endsWith(QLatin1Char('\n'));
            if (ended)
                line.chop(1);
            if (ended == side.lines[i]->noNewline || (i >= begin && i < end && line != side.lines[i]->text))
                return false;
        }
        return true;
    }

    void copyUpTo(int line)
    {
        m_result.text += m_text.range({m_done, line});
        m_done = line;
    }

    /// Writes the hunk's new side. Context comes from the text, so that what fuzz passed over stays as it is.
    void write(const PatchHunk &hunk, int at)
    {
        copyUpTo(at);
        for (const PatchLine &line : hunk.lines) {
            switch (line.kind) {
            case PatchLine::Kind::Context: copyUpTo(m_done + 1); break;
            case PatchLine::Kind::Removed: ++m_done; break;
            case PatchLine::Kind::Added:
                m_result.text += line.text;
                if (!line.noNewline)
                    m_result.text += QLatin1Char('\n');
                break;
            }
        }
    }

    const TextLines &m_text;
    const FilePatch &m_patch;
    ApplyOptions m_options;
    CancelToken m_cancel;
    PatchedText m_result;
    int m_done = 0;  ///< lines of the old text that are dealt with
    int m_drift = 0; ///< how far the last hunk was from where the patch put it
};

} // namespace

bool PatchedText::isExact() const
{
    return std::all_of(placements.cbegin(), placements.cend(),
                       [](const HunkPlacement &placement) { return placement.offset == 0 && placement.fuzz == 0; });
}

Result<PatchedText> applyPatch(const QString &text, const FilePatch &patch, const ApplyOptions &options,
                               const CancelToken &cancel)
{
    PL_TRY(const TextLines lines, TextLines::split(text, 0, cancel));
    return PatchApplier(lines, patch, options, cancel).run();
}

} // namespace promptlab
