// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/htmldifftable.h"

#include "core/diff/htmlpage.h"
#include "core/diff/reporthunks.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct HtmlTableText {
    Q_DECLARE_TR_FUNCTIONS(HtmlDiffTable)
};

QLatin1String highlightClass(HighlightKind kind)
{
    switch (kind) {
    case HighlightKind::Variable: return QLatin1String("h-variable");
    case HighlightKind::Control: return QLatin1String("h-control");
    case HighlightKind::Tag: return QLatin1String("h-tag");
    case HighlightKind::String: return QLatin1String("h-string");
    case HighlightKind::Number: return QLatin1String("h-number");
    case HighlightKind::Comment: return QLatin1String("h-comment");
    case HighlightKind::Heading: return QLatin1String("h-heading");
    }
    return QLatin1String("h-heading");
}

class HtmlTableWriter
{
public:
    HtmlTableWriter(const LineDiff &diff, const ReportOptions &options, QString &html, const CancelToken &cancel)
        : m_diff(diff), m_options(options), m_html(html), m_cancel(cancel)
    {
    }

    Result<void> run()
    {
        m_html += m_options.sideBySide
                    ? QLatin1String("<table class=\"diff\"><colgroup><col class=\"n\"><col class=\"m\"><col><col "
                                    "class=\"n\"><col class=\"m\"><col></colgroup>\n")
                    : QLatin1String("<table class=\"diff\"><colgroup><col class=\"n\"><col class=\"n\"><col "
                                    "class=\"m\"><col></colgroup>\n");
        m_html += QLatin1String("<tr>") + titleCell(m_options.oldName) + titleCell(m_options.newName)
                + QLatin1String("</tr>\n");
        LineNumber shown;
        const auto show = [this, &shown](const ReportHunk &hunk) -> Result<void> {
            gap(hunk.a.begin - shown);
            shown = hunk.a.end;
            return write(hunk);
        };
        PL_CHECK(forEachReportHunk(m_diff, m_options.context, m_options.sideBySide, m_cancel, show));
        gap(m_diff.a.all().end - shown);
        m_html += QLatin1String("</table>\n");
        return {};
    }

private:
    /// One side of a row.
    struct Cell {
        bool old = true;
        int line = -1;
        int move = -1;
        bool changed = false; ///< the line is not equal to its partner
    };

    [[nodiscard]] QString titleCell(const QString &name) const
    {
        return QLatin1String("<th colspan=\"") + QString::number(m_options.sideBySide ? 3 : 2) + QLatin1String("\">")
             + htmlText(name) + QLatin1String("</th>");
    }

    void gap(int lines)
    {
        if (lines <= 0)
            return;
        m_html += QLatin1String("<tr class=\"gap\"><td colspan=\"") + QString::number(m_options.sideBySide ? 6 : 4)
                + QLatin1String("\">") + htmlText(HtmlTableText::tr("%n unchanged line(s)", nullptr, lines))
                + QLatin1String("</td></tr>\n");
    }

    Result<void> write(const ReportHunk &hunk)
    {
        for (const DiffRow &row : hunk.rows) {
            m_words.reset();
            if (m_options.words) {
                PL_TRY(m_words, rowWords(m_diff, row, m_cancel));
            }
            m_lineEnds = differsInLineEndOnly(m_diff, row);
            const bool changed = row.kind != RowKind::Equal;
            const Cell left{true, row.a, row.moveA, changed};
            const Cell right{false, row.b, row.moveB, changed};
            if (m_options.sideBySide) {
                m_html += QLatin1String("<tr>") + numbered(left) + numbered(right) + QLatin1String("</tr>\n");
            } else if (!changed) {
                flush();
                m_html += unified(left, right);
            } else {
                m_old += row.a >= 0 ? unified(left, {false, -1, -1, true}) : QString();
                m_new += row.b >= 0 ? unified({true, -1, -1, true}, right) : QString();
            }
        }
        flush();
        return {};
    }

    /// In one column old lines of a change stand before the new ones.
    void flush()
    {
        m_html += m_old + m_new;
        m_old.clear();
        m_new.clear();
    }

    [[nodiscard]] const TextLines &textOf(const Cell &cell) const { return cell.old ? m_diff.a : m_diff.b; }

    [[nodiscard]] QString numberCell(const Cell &cell) const
    {
        const bool shown = cell.line >= 0 && !textOf(cell).isContinuation(LineNumber(cell.line));
        return QLatin1String("<td class=\"n\">")
             + (shown ? QString::number(textOf(cell).realNumber(LineNumber(cell.line))) : QString())
             + QLatin1String("</td>");
    }

    static QLatin1String classOf(const Cell &cell)
    {
        if (cell.line < 0)
            return QLatin1String("none");
        if (!cell.changed)
            return QLatin1String("same");
        if (cell.move >= 0)
            return QLatin1String("mov");
        return cell.old ? QLatin1String("del") : QLatin1String("add");
    }

    static QString markOf(const Cell &cell)
    {
        if (cell.line < 0 || !cell.changed)
            return {};
        if (cell.move >= 0)
            return QString(QChar(u'\x21C4'));
        return cell.old ? QString(QChar(u'\x2212')) : QStringLiteral("+");
    }

    [[nodiscard]] QString markedCells(const Cell &cell) const
    {
        return QLatin1String("<td class=\"m ") + classOf(cell) + QLatin1String("\">") + markOf(cell)
             + QLatin1String("</td><td class=\"c ") + classOf(cell) + QLatin1String("\">")
             + (cell.line >= 0 ? content(cell) : QString()) + QLatin1String("</td>");
    }

    [[nodiscard]] QString numbered(const Cell &cell) const { return numberCell(cell) + markedCells(cell); }

    [[nodiscard]] QString unified(const Cell &left, const Cell &right) const
    {
        return QLatin1String("<tr>") + numberCell(left) + numberCell(right)
             + markedCells(right.line >= 0 ? right : left) + QLatin1String("</tr>\n");
    }

    [[nodiscard]] QString content(const Cell &cell) const
    {
        const LineNumber number(cell.line);
        const TextLines &text = textOf(cell);
        QString html = styled(cell, text.line(number));
        if (m_lineEnds && text.lineWithEnd(number).endsWith(u"\r\n"))
            html += QChar(u'\x240D');
        if (cell.move >= 0) {
            const MovedBlock &block = m_diff.moves[cell.move];
            if (cell.old && block.a.begin == number)
                html += note(HtmlTableText::tr("moved to line %1").arg(m_diff.b.realNumber(block.b.begin)));
            if (!cell.old && block.b.begin == number)
                html += note(HtmlTableText::tr("moved from line %1").arg(m_diff.a.realNumber(block.a.begin)));
        }
        if (m_words && m_words->limited)
            html += note(HtmlTableText::tr("words compared only in part"));
        if (lacksLastLineEnd(text, cell.line))
            html += note(HtmlTableText::tr("no newline at the end"));
        return html;
    }

    static QString note(const QString &text)
    {
        return QLatin1String(" <span class=\"note\">(") + htmlText(text) + QLatin1String(")</span>");
    }

    /// The line with changed words and syntax marked. Each unit gets a mark, equal neighbours become one piece.
    [[nodiscard]] QString styled(const Cell &cell, QStringView line) const
    {
        constexpr quint8 Word = 0x80;
        std::vector<quint8> marks(size_t(line.size()));
        if (m_options.highlighter) {
            for (const HighlightSpan &span :
                 m_options.highlighter(line.toString(), textOf(cell).realNumber(LineNumber(cell.line)))) {
                const qint64 end = std::min<qint64>(qint64(span.start) + span.length, line.size());
                for (qint64 i = std::max(0, span.start); i < end; ++i) {
                    if (marks[size_t(i)] == 0)
                        marks[size_t(i)] = quint8(int(span.kind) + 1);
                }
            }
        }
        if (m_words) {
            for (const WordEdit &edit : m_words->edits) {
                for (int i = cell.old ? edit.a0 : edit.b0;
                     edit.kind != EditKind::Equal && i < (cell.old ? edit.a1 : edit.b1); ++i)
                    marks[size_t(i)] = quint8(marks[size_t(i)] | Word);
            }
        }
        QString html;
        qsizetype begin = 0;
        while (begin < line.size()) {
            qsizetype end = begin + 1;
            while (end < line.size() && (marks[size_t(end)] == marks[size_t(begin)] || line[end].isLowSurrogate()))
                ++end;
            const quint8 mark = marks[size_t(begin)];
            const int kind = (mark & ~Word) - 1;
            const QLatin1String wordTag(cell.old ? "del" : "ins");
            if (mark & Word)
                html += QLatin1Char('<') + wordTag + QLatin1Char('>');
            if (kind >= 0)
                html += QLatin1String("<span class=\"") + highlightClass(HighlightKind(kind)) + QLatin1String("\">");
            html += htmlText(line.sliced(begin, end - begin));
            if (kind >= 0)
                html += QLatin1String("</span>");
            if (mark & Word)
                html += QLatin1String("</") + wordTag + QLatin1Char('>');
            begin = end;
        }
        return html;
    }

    const LineDiff &m_diff;
    const ReportOptions &m_options;
    QString &m_html;
    const CancelToken &m_cancel;
    std::optional<WordDiff> m_words;
    bool m_lineEnds = false;
    QString m_old;
    QString m_new;
};

} // namespace

Result<void> appendHtmlDiffTable(const LineDiff &diff, const ReportOptions &options, QString &html,
                                 const CancelToken &cancel)
{
    return HtmlTableWriter(diff, options, html, cancel).run();
}

} // namespace promptlab
