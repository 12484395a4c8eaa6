// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/valuelayout.h"

#include <QCoreApplication>
#include <QTextLayout>

#include <algorithm>

namespace promptlab {

namespace {

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(DiffView)
};

constexpr int widestName = 36;        ///< steps of the grid for the names of values
constexpr size_t mostValueLines = 24; ///< a longer value would push everything else away
constexpr int longestValue = 10'000;  ///< units that are laid out at all

} // namespace

int valueNameWidth(const SideColumns &columns, const Theme &theme)
{
    return std::min(theme.grid(widestName), columns.textWidth() * 2 / 5);
}

QString shownValue(const DiffDocument &document, const DocumentRow &row, DiffViewMode mode, TextSide side)
{
    const DiffValueRow &value = document.sectionOf(row).values.at(row.a);
    QString text = side == TextSide::Left ? value.before : value.after;
    if (mode == DiffViewMode::Unified) {
        text = value.kind == ItemChange::Removed ? value.before : value.after;
        if (row.kind == RowKind::Changed)
            text = ValueText::tr("%1 \u2192 %2", "an old and a new value").arg(value.before, value.after);
    }
    return text.replace(QLatin1Char('\n'), QChar(0x21B5)); // one to one: the places of words stay
}

ValueLayout layOutValue(const QString &text, const DocumentRow &row, const SideColumns &columns, const Theme &theme)
{
    ValueLayout made{text, {0}, false};
    const int width = columns.textWidth() - valueNameWidth(columns, theme);
    if (row.kind == RowKind::Equal || width <= 0) {
        made.cut = true;
        return made;
    }
    QTextLayout layout(text.left(longestValue), theme.font(TextStyle::CodeSmall));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    made.starts.clear();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (made.starts.size() == mostValueLines) {
            made.cut = true;
            break;
        }
        line.setLineWidth(width);
        made.starts.push_back(line.textStart());
    }
    layout.endLayout();
    if (made.starts.empty())
        made.starts.push_back(0);
    return made;
}

int valueRowHeight(const DiffDocument &document, const DocumentRow &row, DiffViewMode mode, const DiffColumns &columns,
                   const Theme &theme, int least)
{
    size_t lines = 1;
    if (row.kind != RowKind::Equal) {
        for (const TextSide side : {TextSide::Left, TextSide::Right})
            lines = std::max(
                lines, layOutValue(shownValue(document, row, mode, side), row, columns.of(side), theme).starts.size());
    }
    return least + int(lines - 1) * theme.lineHeight(TextStyle::CodeSmall);
}

} // namespace promptlab
