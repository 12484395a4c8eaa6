// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/documentrows.h"

#include "core/diff/displaytext.h"

namespace promptlab {

namespace {

constexpr quint64 keyStart = 14695981039346656037ULL; // FNV-1a, 64 bits
constexpr quint64 keyFactor = 1099511628211ULL;

void feedKey(quint64 &key, QStringView text)
{
    for (const QChar unit : text)
        key = (key ^ unit.unicode()) * keyFactor;
    key = (key ^ 0x10FFFFU) * keyFactor; // no character: tells "ab", "c" from "a", "bc"
}

constexpr int cancelEvery = 4096;

/// Builds the rows of one document, section by section, in both modes at once.
class RowBuilder
{
public:
    RowBuilder(DiffDocument &document, const CancelToken &cancel) : m_document(document), m_cancel(cancel) {}

    Result<void> section(int index)
    {
        m_index = index;
        m_section = &m_document.sections[size_t(index)];
        if (m_section->hasHeading())
            append({DocumentRow::Type::Heading, DocumentRow::Shows::Both, RowKind::Equal, index});
        for (int i = 0; i < int(m_section->values.size()); ++i)
            valueRow(i);
        for (const LineEdit &edit : m_section->text.edits)
            PL_CHECK(lines(edit));
        const DiffStats &stats = m_section->text.stats;
        DiffStats &sum = m_document.stats;
        sum.equal += stats.equal;
        sum.removed += stats.removed;
        sum.added += stats.added;
        sum.changed += stats.changed;
        sum.moved += stats.moved;
        sum.hunks += stats.hunks;
        return measure();
    }

private:
    static constexpr size_t twoColumns = size_t(DiffViewMode::SideBySide);
    static constexpr size_t oneColumn = size_t(DiffViewMode::Unified);

    void append(const DocumentRow &row)
    {
        m_document.rows[twoColumns].push_back(row);
        m_document.rows[oneColumn].push_back(row);
    }

    void beginChange(DiffChange &change) const
    {
        for (size_t mode = 0; mode < m_document.rows.size(); ++mode)
            change.begin[mode] = int(m_document.rows[mode].size());
        change.section = m_index;
        change.key = keyStart;
        feedKey(change.key, m_section->title());
    }

    void endChange(DiffChange &change)
    {
        for (size_t mode = 0; mode < m_document.rows.size(); ++mode)
            change.end[mode] = int(m_document.rows[mode].size());
        m_document.changes.push_back(change);
        m_section->changed = true;
    }

    void valueRow(int index)
    {
        const DiffValueRow &value = m_section->values.at(index);
        DocumentRow row{DocumentRow::Type::Value, DocumentRow::Shows::Both, RowKind::Equal, m_index, index, index};
        if (value.kind == ItemChange::Unchanged) {
            append(row);
            return;
        }
        DiffChange change;
        beginChange(change);
        change.kind = DiffChange::Kind::Value;
        change.value = index;
        for (const QString &part : {value.nameBefore, value.nameAfter, value.before, value.after})
            feedKey(change.key, part);
        row.kind = value.kind == ItemChange::Added   ? RowKind::Added
                 : value.kind == ItemChange::Removed ? RowKind::Removed
                                                     : RowKind::Changed;
        row.change = int(m_document.changes.size());
        append(row);
        endChange(change);
    }

    Result<void> lines(const LineEdit &edit)
    {
        PL_CHECK(m_cancel.check());
        if (edit.kind == EditKind::Equal) {
            DocumentRow row;
            row.section = m_index;
            for (int i = 0; i < edit.a.size(); ++i) {
                row.a = edit.a.begin.index() + i;
                row.b = edit.b.begin.index() + i;
                append(row);
            }
            return {};
        }
        DiffChange change;
        beginChange(change);
        const int number = int(m_document.changes.size());
        bool allMoved = true;
        for (const DiffRow &row : alignedRows(m_section->text, edit, true)) {
            allMoved = allMoved && (row.a < 0 || row.moveA >= 0) && (row.b < 0 || row.moveB >= 0);
            m_document.rows[twoColumns].push_back(lineRow(row, DocumentRow::Shows::Both, number));
        }
        const QList<DiffRow> apart = alignedRows(m_section->text, edit, false);
        for (const DiffRow &row : apart) {
            if (row.a >= 0)
                m_document.rows[oneColumn].push_back(lineRow(row, DocumentRow::Shows::Left, number));
        }
        for (const DiffRow &row : apart) {
            if (row.b >= 0)
                m_document.rows[oneColumn].push_back(lineRow(row, DocumentRow::Shows::Right, number));
        }
        change.removed = edit.a.size();
        change.added = edit.b.size();
        change.kind = allMoved                       ? DiffChange::Kind::Moved
                    : edit.kind == EditKind::Added   ? DiffChange::Kind::Added
                    : edit.kind == EditKind::Removed ? DiffChange::Kind::Removed
                                                     : DiffChange::Kind::Mixed;
        feedKey(change.key, m_section->text.a.range(edit.a));
        feedKey(change.key, m_section->text.b.range(edit.b));
        endChange(change);
        return {};
    }

    [[nodiscard]] DocumentRow lineRow(const DiffRow &row, DocumentRow::Shows shows, int change) const
    {
        DocumentRow made;
        made.shows = shows;
        made.kind = row.kind;
        made.section = m_index;
        made.a = row.a;
        made.b = row.b;
        made.moveA = row.moveA;
        made.moveB = row.moveB;
        made.change = change;
        return made;
    }

    Result<void> measure()
    {
        for (const TextSide side : {TextSide::Left, TextSide::Right}) {
            const TextLines &lines = m_section->lines(side);
            std::vector<int> &columns = m_section->columns[size_t(side)];
            columns.reserve(size_t(lines.count()));
            for (int i = 0; i < lines.count(); ++i) {
                if (i % cancelEvery == 0)
                    PL_CHECK(m_cancel.check());
                columns.push_back(lineColumns(lines.line(LineNumber(i))));
                m_document.widestLine = std::max(m_document.widestLine, std::abs(columns.back()));
            }
        }
        return {};
    }

    DiffDocument &m_document;
    const CancelToken &m_cancel;
    DiffSection *m_section = nullptr;
    int m_index = 0;
};

} // namespace

int lineColumns(QStringView line)
{
    int columns = 0;
    for (const QChar unit : line) {
        if (unit == QLatin1Char('\t'))
            columns += diffTabWidth - columns % diffTabWidth;
        else if (unit.unicode() < 0x20 || unit.unicode() >= 0x7F)
            return -std::max(1, displayWidth(displayText(line, diffTabWidth)));
        else
            ++columns;
    }
    return columns;
}

Result<void> layOutRows(DiffDocument &document, const CancelToken &cancel)
{
    RowBuilder builder(document, cancel);
    for (int i = 0; i < int(document.sections.size()); ++i)
        PL_CHECK(builder.section(i));
    return {};
}

} // namespace promptlab
