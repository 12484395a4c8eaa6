// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/styledtext.h"

#include "core/diff/displaytext.h"

#include <algorithm>

namespace promptlab {

namespace {

const char *ansiCode(TextStyle style)
{
    switch (style) {
    case TextStyle::Plain: return "";
    case TextStyle::Number: return "\x1b[2m";
    case TextStyle::Header: return "\x1b[36m";
    case TextStyle::Note: return "\x1b[33m";
    case TextStyle::Removed: return "\x1b[31m";
    case TextStyle::RemovedWord: return "\x1b[1;4;31m";
    case TextStyle::Added: return "\x1b[32m";
    case TextStyle::AddedWord: return "\x1b[1;4;32m";
    case TextStyle::Moved: return "\x1b[35m";
    }
    return "";
}

} // namespace

StyledLine styledLine(QStringView line, const WordDiff *words, const SideStyle &style)
{
    StyledLine runs;
    int column = 0;
    const auto add = [&](QStringView text, TextStyle runStyle) {
        if (text.isEmpty())
            return;
        const QString shown = displayText(text, style.tabWidth, column);
        column += displayWidth(shown);
        runs.append({shown, runStyle});
    };
    if (!words) {
        add(line, style.text);
        return runs;
    }
    for (const WordEdit &edit : words->edits) {
        const int begin = style.isOld ? edit.a0 : edit.b0;
        const int end = style.isOld ? edit.a1 : edit.b1;
        if (begin == end)
            continue;
        const bool marked = edit.kind != EditKind::Equal;
        if (marked && style.brackets)
            add(style.isOld ? u"[-" : u"{+", style.word);
        add(line.sliced(begin, end - begin), marked ? style.word : style.text);
        if (marked && style.brackets)
            add(style.isOld ? u"-]" : u"+}", style.word);
    }
    return runs;
}

QList<StyledLine> wrapStyled(const StyledLine &line, int width)
{
    QList<StyledLine> pieces{{}};
    int column = 0;
    for (const StyledRun &run : line) {
        qsizetype begin = 0;
        qsizetype at = 0;
        while (at < run.text.size()) {
            const bool pair = run.text[at].isHighSurrogate() && at + 1 < run.text.size();
            const char32_t code =
                pair ? QChar::surrogateToUcs4(run.text[at], run.text[at + 1]) : run.text[at].unicode();
            const int wide = displayWidth(code);
            if (column > 0 && column + wide > width) {
                pieces.last().append({run.text.sliced(begin, at - begin), run.style});
                pieces.append(StyledLine());
                begin = at;
                column = 0;
            }
            column += wide;
            at += pair ? 2 : 1;
        }
        if (at > begin)
            pieces.last().append({run.text.sliced(begin), run.style});
    }
    return pieces;
}

int styledWidth(const StyledLine &line)
{
    int width = 0;
    for (const StyledRun &run : line)
        width += displayWidth(run.text);
    return width;
}

QString paintStyled(const StyledLine &line, bool colour)
{
    QString text;
    for (const StyledRun &run : line) {
        const QLatin1String code(colour && !run.text.isEmpty() ? ansiCode(run.style) : "");
        text += code + run.text;
        if (!code.isEmpty())
            text += QLatin1String("\x1b[0m");
    }
    return text;
}

} // namespace promptlab
