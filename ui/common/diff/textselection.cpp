// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/textselection.h"

#include "core/diff/wordtokens.h"

namespace promptlab {

namespace {

constexpr qsizetype mostSelectionTokens = 20'000;

QString valueRowText(const DiffValueRow &value, TextSide side)
{
    const bool left = side == TextSide::Left;
    const QString &name = left ? value.nameBefore : value.nameAfter;
    return name.isEmpty()
             ? QString()
             : QString(name + QLatin1String(": ") + (left ? value.before : value.after) + QLatin1Char('\n'));
}

} // namespace

SelectedRange selectedRange(const TextSelection &selection, int row, int lineLength)
{
    if (selection.isEmpty() || row < selection.first().row || row > selection.last().row)
        return {};
    SelectedRange range;
    range.begin = row == selection.first().row ? std::min(selection.first().offset, lineLength) : 0;
    range.end = row == selection.last().row ? std::min(selection.last().offset, lineLength) : lineLength;
    range.lineEnd = row < selection.last().row;
    return range;
}

int rowTextLength(const DiffDocument &document, const DocumentRow &row, TextSide side)
{
    const int line = row.line(side);
    return line < 0 ? 0 : int(document.sectionOf(row).lines(side).line(LineNumber(line)).size());
}

QString selectedText(const DiffDocument &document, DiffViewMode mode, const TextSelection &selection)
{
    QString text;
    if (selection.isEmpty())
        return text;
    const std::vector<DocumentRow> &rows = document.rowsOf(mode);
    for (int i = selection.first().row; i <= selection.last().row; ++i) {
        const DocumentRow &row = rows.at(size_t(i));
        if (row.type == DocumentRow::Type::Value)
            text += valueRowText(document.sectionOf(row).values.at(row.a), selection.side);
        const int line = row.line(selection.side);
        if (line < 0)
            continue;
        const TextLines &lines = document.sectionOf(row).lines(selection.side);
        const QStringView whole = lines.lineWithEnd(LineNumber(line));
        const QStringView plain = lines.line(LineNumber(line));
        const SelectedRange range = selectedRange(selection, i, int(plain.size()));
        text += plain.sliced(range.begin, range.end - range.begin);
        // Everything is everything: the last line end, too.
        const bool end =
            i == int(rows.size()) - 1 && range.end == int(plain.size()) && selection.first() == TextPlace{0, 0};
        if (range.lineEnd || end)
            text += whole.sliced(plain.size());
    }
    return text;
}

std::pair<int, int> wordAround(QStringView line, int offset)
{
    for (const WordToken &token : wordTokens(line, mostSelectionTokens)) {
        if (offset < token.begin + token.length)
            return {token.begin, token.begin + token.length};
    }
    return {int(line.size()), int(line.size())};
}

} // namespace promptlab
