// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/diff/linenumber.h"

#include <QList>
#include <QString>

namespace promptlab {

/// A text and where its lines begin. Shares the text, never copies it; four bytes a line on top.
/// Lines end with "\n" (a "\r" before it belongs to the line end). A last line without "\n" is a line, an empty text
/// has none. A line that is too long can be cut into pieces ("virtual lines"), each counted as a line of its own here.
/// The cuts depend on the characters right before them, so that equal stretches of two long lines are cut at equal
/// places.
class TextLines
{
public:
    TextLines() = default;

    /// Cuts @p text. @param maxLineLength lines with more UTF-16 units are cut into pieces of at most 4,096; 0: never.
    /// Errors: LimitExceeded over 2^31 - 1 units, Cancelled.
    static Result<TextLines> split(const QString &text, int maxLineLength = 0, const CancelToken &cancel = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int count() const { return m_starts.isEmpty() ? 0 : int(m_starts.size()) - 1; }
    [[nodiscard]] LineRange all() const { return {0, count()}; }

    /// The line with its line end.
    [[nodiscard]] QStringView lineWithEnd(LineNumber line) const;
    /// The line without "\n" or "\r\n".
    [[nodiscard]] QStringView line(LineNumber line) const;
    /// The lines of @p range in one piece, line ends included.
    [[nodiscard]] QStringView range(LineRange range) const;

    /// False only for the last line of a text that does not end with "\n" (and for all but the last piece of a cut
    /// line).
    [[nodiscard]] bool hasLineEnd(LineNumber line) const;
    /// Whether this is a second or later piece of a cut line.
    [[nodiscard]] bool isContinuation(LineNumber line) const;
    /// Whether any line was cut.
    [[nodiscard]] bool hasPieces() const { return !m_continuations.isEmpty(); }
    /// The one-based number of the real line; equal to line.oneBased() when nothing was cut.
    [[nodiscard]] int realNumber(LineNumber line) const;

private:
    void cutLongLine(qsizetype begin, qsizetype end);

    QString m_text;
    QList<int> m_starts;        ///< where each line begins, then the length of the text
    QList<int> m_continuations; ///< ascending: lines that are second or later pieces
};

} // namespace promptlab
