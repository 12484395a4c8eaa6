// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/merge3.h"

#include "core/diff/linediff.h"

#include <algorithm>
#include <limits>

namespace promptlab {

namespace {

/// Walks over the changes of both sides against the base.
class MergeWalk
{
public:
    MergeWalk(Merge3 &merge, const std::vector<Hunk> &ours, const std::vector<Hunk> &theirs)
        : m_merge(merge), m_ours{ours, 0}, m_theirs{theirs, 0}
    {
    }

    Result<void> run(const CancelToken &cancel)
    {
        while (!m_ours.atEnd() || !m_theirs.atEnd()) {
            PL_CHECK(cancel.check());
            const int begin = std::min(m_ours.nextBegin(), m_theirs.nextBegin());
            addUnchanged(begin);
            const size_t firstOurs = m_ours.at;
            const size_t firstTheirs = m_theirs.at;
            // Take in hunks as long as they overlap or touch what is there already.
            int end = begin;
            while (m_ours.nextBegin() <= end || m_theirs.nextBegin() <= end) {
                Side &side = m_ours.nextBegin() <= end ? m_ours : m_theirs;
                end = std::max(end, side.hunks[side.at].a.end.index());
                ++side.at;
            }
            addChanged(end, m_ours.at > firstOurs, m_theirs.at > firstTheirs);
        }
        addUnchanged(m_merge.base.count());
        return {};
    }

private:
    struct Side {
        const std::vector<Hunk> &hunks;
        size_t at; ///< the next hunk

        [[nodiscard]] bool atEnd() const { return at >= hunks.size(); }
        [[nodiscard]] int nextBegin() const
        {
            return atEnd() ? std::numeric_limits<int>::max() : hunks[at].a.begin.index();
        }
        /// Line of this text that belongs to @p base, a line right behind the last hunk taken.
        [[nodiscard]] int lineFor(int base) const
        {
            return at == 0 ? base : base - hunks[at - 1].a.end.index() + hunks[at - 1].b.end.index();
        }
    };

    void add(MergeChunk::Kind kind, int base, int ours, int theirs)
    {
        m_merge.chunks.append({kind, {m_base, base}, {m_inOurs, ours}, {m_inTheirs, theirs}});
        m_base = base;
        m_inOurs = ours;
        m_inTheirs = theirs;
    }

    void addUnchanged(int end)
    {
        if (end > m_base)
            add(MergeChunk::Kind::Unchanged, end, m_ours.lineFor(end), m_theirs.lineFor(end));
    }

    void addChanged(int end, bool oursChanged, bool theirsChanged)
    {
        const int ours = m_ours.lineFor(end);
        const int theirs = m_theirs.lineFor(end);
        if (!theirsChanged)
            add(MergeChunk::Kind::Ours, end, ours, theirs);
        else if (!oursChanged)
            add(MergeChunk::Kind::Theirs, end, ours, theirs);
        else if (m_merge.ours.range({m_inOurs, ours}) == m_merge.theirs.range({m_inTheirs, theirs}))
            add(MergeChunk::Kind::Both, end, ours, theirs);
        else
            addConflict(end, ours, theirs);
    }

    /// A conflict without the lines that both sides begin or end with alike.
    void addConflict(int base, int ours, int theirs)
    {
        const auto equalLines = [this](int i, int j) {
            return m_merge.ours.lineWithEnd(LineNumber(i)) == m_merge.theirs.lineWithEnd(LineNumber(j));
        };
        int head = 0;
        while (m_inOurs + head < ours && m_inTheirs + head < theirs && equalLines(m_inOurs + head, m_inTheirs + head))
            ++head;
        int tail = 0;
        while (ours - tail > m_inOurs + head && theirs - tail > m_inTheirs + head
               && equalLines(ours - tail - 1, theirs - tail - 1))
            ++tail;
        if (head > 0)
            add(MergeChunk::Kind::Both, m_base, m_inOurs + head, m_inTheirs + head);
        add(MergeChunk::Kind::Conflict, base, ours - tail, theirs - tail);
        ++m_merge.conflicts;
        if (tail > 0)
            add(MergeChunk::Kind::Both, base, ours, theirs);
    }

    Merge3 &m_merge;
    Side m_ours;
    Side m_theirs;
    int m_base = 0; ///< the lines before are in chunks already
    int m_inOurs = 0;
    int m_inTheirs = 0;
};

/// Writes one conflict.
class ConflictWriter
{
public:
    ConflictWriter(const MergeMarkers &markers, QLatin1String lineEnd, QString &out)
        : m_size(std::max(1, markers.size)), m_lineEnd(lineEnd), m_out(out)
    {
    }

    void marker(char sign, const QString &label)
    {
        if (!m_out.isEmpty() && !m_out.endsWith(QLatin1Char('\n')))
            m_out += m_lineEnd;
        m_out += QString(m_size, QLatin1Char(sign));
        if (!label.isEmpty())
            m_out += QLatin1Char(' ') + label;
        m_out += m_lineEnd;
    }

private:
    int m_size;
    QLatin1String m_lineEnd;
    QString &m_out;
};

QLatin1String lineEndOf(const Merge3 &merge, const MergeChunk &chunk)
{
    for (const QStringView text :
         {merge.ours.range(chunk.ours), merge.theirs.range(chunk.theirs), merge.base.range(chunk.base)}) {
        const qsizetype lineFeed = text.indexOf(QLatin1Char('\n'));
        if (lineFeed > 0 && text[lineFeed - 1] == QLatin1Char('\r'))
            return QLatin1String("\r\n");
        if (lineFeed >= 0)
            return QLatin1String("\n");
    }
    return QLatin1String("\n");
}

} // namespace

Result<Merge3> mergeTexts(const QString &base, const QString &ours, const QString &theirs, const CancelToken &cancel)
{
    Merge3 merge;
    PL_TRY(merge.base, TextLines::split(base, 0, cancel));
    PL_TRY(merge.ours, TextLines::split(ours, 0, cancel));
    PL_TRY(merge.theirs, TextLines::split(theirs, 0, cancel));
    PL_TRY(const std::vector<Hunk> oursHunks, compareLines(merge.base, merge.ours, {}, merge.limits, cancel));
    PL_TRY(const std::vector<Hunk> theirsHunks, compareLines(merge.base, merge.theirs, {}, merge.limits, cancel));
    PL_CHECK(MergeWalk(merge, oursHunks, theirsHunks).run(cancel));
    return merge;
}

QString chunkText(const TextLines &text, LineRange range)
{
    return text.range(range).toString();
}

QString mergedText(const Merge3 &merge, const MergeMarkers &markers)
{
    QString out;
    for (const MergeChunk &chunk : merge.chunks) {
        switch (chunk.kind) {
        case MergeChunk::Kind::Unchanged:
        case MergeChunk::Kind::Ours:
        case MergeChunk::Kind::Both: out += merge.ours.range(chunk.ours); break;
        case MergeChunk::Kind::Theirs: out += merge.theirs.range(chunk.theirs); break;
        case MergeChunk::Kind::Conflict: {
            ConflictWriter writer(markers, lineEndOf(merge, chunk), out);
            writer.marker('<', markers.ours);
            out += merge.ours.range(chunk.ours);
            if (markers.showBase) {
                writer.marker('|', markers.base);
                out += merge.base.range(chunk.base);
            }
            writer.marker('=', {});
            out += merge.theirs.range(chunk.theirs);
            writer.marker('>', markers.theirs);
            break;
        }
        }
    }
    return out;
}

} // namespace promptlab
