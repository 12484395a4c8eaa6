// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/diffdocument.h"

#include "core/diff/displaytext.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct DiffDocumentText {
    Q_DECLARE_TR_FUNCTIONS(DiffDocument)
};

constexpr qsizetype longestLabel = 120;

QString labelOfLine(QStringView line)
{
    return displayText(line.left(longestLabel).trimmed(), 1);
}

/// The first line of a range that has words; empty when there is none within sight.
QString labelOfLines(const TextLines &lines, int begin, int end)
{
    constexpr int farEnough = 50;
    for (int i = begin; i < std::min(end, begin + farEnough); ++i) {
        const QString label = labelOfLine(lines.line(LineNumber(i)));
        if (std::any_of(label.cbegin(), label.cend(), [](QChar sign) { return sign.isLetterOrNumber(); }))
            return label;
    }
    return {};
}

QString lineText(const DiffSection &section, TextSide side, int line)
{
    return displayText(section.lines(side).line(LineNumber(line)), 1);
}

QString valueText(const DiffValueRow &value)
{
    switch (value.kind) {
    case ItemChange::Unchanged: return DiffDocumentText::tr("Unchanged, %1: %2").arg(value.nameAfter, value.after);
    case ItemChange::Added: return DiffDocumentText::tr("Added, %1: %2").arg(value.nameAfter, value.after);
    case ItemChange::Removed: return DiffDocumentText::tr("Removed, %1: %2").arg(value.nameBefore, value.before);
    case ItemChange::Changed:
    case ItemChange::Renamed: break;
    }
    return DiffDocumentText::tr("Changed, %1, was: %2, now: %3").arg(value.nameAfter, value.before, value.after);
}

QString pairText(const DiffSection &section, const DocumentRow &row)
{
    const QString before = row.line(TextSide::Left) >= 0 ? lineText(section, TextSide::Left, row.a) : QString();
    const QString after = row.line(TextSide::Right) >= 0 ? lineText(section, TextSide::Right, row.b) : QString();
    if (row.line(TextSide::Right) < 0) {
        const QString number = QString::number(section.text.a.realNumber(LineNumber(row.a)));
        return row.moveA >= 0 ? DiffDocumentText::tr("Moved away, line %1: %2").arg(number, before)
                              : DiffDocumentText::tr("Removed, line %1: %2").arg(number, before);
    }
    const QString number = QString::number(section.text.b.realNumber(LineNumber(row.b)));
    if (row.line(TextSide::Left) < 0)
        return row.moveB >= 0 ? DiffDocumentText::tr("Moved here, line %1: %2").arg(number, after)
                              : DiffDocumentText::tr("Added, line %1: %2").arg(number, after);
    return DiffDocumentText::tr("Changed, line %1, was: %2, now: %3").arg(number, before, after);
}

} // namespace

QString DiffDocument::changeLabel(int change) const
{
    const DiffChange &what = changes.at(size_t(change));
    const DiffSection &section = sections.at(size_t(what.section));
    if (what.kind == DiffChange::Kind::Value) {
        const DiffValueRow &value = section.values.at(what.value);
        return value.nameAfter.isEmpty() ? value.nameBefore : value.nameAfter;
    }
    const std::vector<DocumentRow> &all = rowsOf(DiffViewMode::SideBySide);
    for (const TextSide side : {TextSide::Right, TextSide::Left}) {
        int begin = -1;
        int end = -1;
        for (int i = what.begin[0]; i < what.end[0]; ++i) {
            const int line = all.at(size_t(i)).line(side);
            if (line < 0)
                continue;
            if (begin < 0)
                begin = line;
            end = line + 1;
        }
        if (const QString label = labelOfLines(section.lines(side), std::max(begin, 0), end); !label.isEmpty())
            return label;
    }
    return DiffDocumentText::tr("Blank lines or marks");
}

QString DiffDocument::changeGlyph(int change) const
{
    const DiffChange &what = changes.at(size_t(change));
    switch (what.kind) {
    case DiffChange::Kind::Added: return QStringLiteral("+");
    case DiffChange::Kind::Removed: return QStringLiteral("\u2212");
    case DiffChange::Kind::Mixed: return QStringLiteral("\u00B1");
    case DiffChange::Kind::Moved: return QStringLiteral("\u21C4");
    case DiffChange::Kind::Value: break;
    }
    const DiffValueRow &value = sections.at(size_t(what.section)).values.at(what.value);
    if (value.moved)
        return QStringLiteral("\u21C4");
    return value.kind == ItemChange::Added   ? QStringLiteral("+")
         : value.kind == ItemChange::Removed ? QStringLiteral("\u2212")
                                             : QStringLiteral("~");
}

DiffTone DiffValueRow::tone() const
{
    if (moved)
        return DiffTone::Moved;
    return kind == ItemChange::Added   ? DiffTone::Added
         : kind == ItemChange::Removed ? DiffTone::Removed
                                       : DiffTone::Changed;
}

DiffTone DiffDocument::changeTone(int change) const
{
    const DiffChange &what = changes.at(size_t(change));
    switch (what.kind) {
    case DiffChange::Kind::Added: return DiffTone::Added;
    case DiffChange::Kind::Removed: return DiffTone::Removed;
    case DiffChange::Kind::Mixed: return DiffTone::Changed;
    case DiffChange::Kind::Moved: return DiffTone::Moved;
    case DiffChange::Kind::Value: break;
    }
    return sections.at(size_t(what.section)).values.at(what.value).tone();
}

QString DiffDocument::foldLabel(DiffViewMode mode, int begin, int count) const
{
    const std::vector<DocumentRow> &all = rowsOf(mode);
    const DocumentRow &first = all.at(size_t(begin));
    const DiffSection &section = sectionOf(first);
    QString detail;
    QString what;
    if (first.type == DocumentRow::Type::Value) {
        QStringList names;
        for (int i = begin; i < begin + count; ++i)
            names.append(section.values.at(all.at(size_t(i)).a).nameAfter);
        what = DiffDocumentText::tr("%n unchanged", nullptr, count);
        detail = names.join(QStringLiteral(", "));
    } else {
        what = DiffDocumentText::tr("%n unchanged line(s)", nullptr, count);
        detail = labelOfLines(section.text.b, first.b, first.b + count);
    }
    return detail.isEmpty() ? what : QString(what + QStringLiteral("  \u00B7  ") + detail);
}

QString DiffDocument::rowText(const DocumentRow &row) const
{
    const DiffSection &section = sectionOf(row);
    switch (row.type) {
    case DocumentRow::Type::Heading:
        return section.changed ? DiffDocumentText::tr("Section %1").arg(section.title())
                               : DiffDocumentText::tr("Section %1, unchanged").arg(section.title());
    case DocumentRow::Type::Value: return valueText(section.values.at(row.a));
    case DocumentRow::Type::Line: break;
    }
    if (row.kind == RowKind::Equal)
        return DiffDocumentText::tr("Line %1: %2")
            .arg(section.text.b.realNumber(LineNumber(row.b)))
            .arg(lineText(section, TextSide::Right, row.b));
    return pairText(section, row);
}

int DiffDocument::rowOfLine(DiffViewMode mode, int section, TextSide side, int line) const
{
    const std::vector<DocumentRow> &all = rowsOf(mode);
    const auto first = std::lower_bound(all.cbegin(), all.cend(), section,
                                        [](const DocumentRow &row, int wanted) { return row.section < wanted; });
    for (auto row = first; row != all.cend() && row->section == section; ++row) {
        if (row->line(side) == line)
            return int(row - all.cbegin());
    }
    return -1;
}

QString changeCountText(DiffTone tone, int count)
{
    switch (tone) {
    case DiffTone::Added: return DiffDocumentText::tr("%n added", nullptr, count);
    case DiffTone::Removed: return DiffDocumentText::tr("%n removed", nullptr, count);
    case DiffTone::Changed: return DiffDocumentText::tr("%n changed", nullptr, count);
    case DiffTone::Moved: return DiffDocumentText::tr("%n moved", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString changesText(const DiffDocument &document)
{
    QMap<DiffTone, int> counts;
    for (int i = 0; i < int(document.changes.size()); ++i)
        ++counts[document.changeTone(i)];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(changeCountText(it.key(), it.value()));
    const QString count = DiffDocumentText::tr("%n change(s)", nullptr, int(document.changes.size()));
    return parts.isEmpty() ? count
                           : DiffDocumentText::tr("%1: %2", "number of changes, then their kinds")
                                 .arg(count, parts.join(QStringLiteral(", ")));
}

} // namespace promptlab
