// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <cstdio>

namespace promptlab::cli {

/// Colours by meaning, not by name.
enum class Tone { Plain, Strong, Dim, Good, Bad, Warning, Added, Removed };

/// Writes to standard output and error as UTF-8. Colours only on a terminal without NO_COLOR; control characters in
/// foreign text are made visible, so that an output cannot act on the terminal.
class Terminal
{
public:
    /// @param colour forces colours on or off; absent: decided by the stream and the environment.
    explicit Terminal(std::optional<bool> colour = {});

    [[nodiscard]] bool isInteractive() const { return m_interactive; } ///< standard error is a terminal
    /// Whether standard output has a width to keep to: that of a terminal, or the one that COLUMNS gives a pipe.
    [[nodiscard]] bool hasWidth() const { return m_outputTerminal || m_pipeColumns > 0; }
    [[nodiscard]] bool colours() const { return m_colours; }
    /// Columns of the terminal behind standard output, or of the one behind standard error; else COLUMNS.
    [[nodiscard]] int width() const;

    void line(const QString &text = {}) const;
    /// Indented by @p indent, broken at blanks where a terminal is narrower; what is broken off stands two columns
    /// further in.
    void paragraph(const QString &text, int indent = 0, Tone tone = Tone::Plain) const;
    void raw(const QByteArray &bytes) const;
    /// What others wrote: byte for byte into a pipe or a file, made safe on a terminal, coloured or not.
    void foreign(const QByteArray &bytes) const;
    /// Error number of the first output that could not be written; 0: all of it was. A reader that has had enough
    /// (EPIPE) counts, too.
    [[nodiscard]] int outputError() const { return m_outputError; }
    void error(const QString &text) const;
    /// One line of progress on standard error: rewritten in place on a terminal.
    void status(const QString &text);
    void endStatus();
    void json(const QJsonValue &value) const;

    [[nodiscard]] QString styled(const QString &text, Tone tone) const;
    /// Foreign text with escape and other control characters shown as symbols; line feeds kept if @p multiline.
    [[nodiscard]] static QString safe(const QString &text, bool multiline = false);

private:
    bool m_outputTerminal = false;
    bool m_interactive = false;
    bool m_colours = false;
    mutable int m_outputError = 0; ///< first error number of standard output
    int m_pipeColumns = 0;         ///< 0: a pipe takes lines of any length
    bool m_statusOpen = false;
};

/// Columns that a text takes on a terminal: wide characters count twice, combining ones not at all.
int displayWidth(const QString &text);
/// Cut to @p width columns with an ellipsis.
QString elided(const QString &text, int width);
/// Broken at blanks into lines of at most @p width columns; lines after the first begin with @p indent blanks.
QString wrapped(const QString &text, int width, int indent);
/// "1.2 s", "3 min 05 s".
QString durationText(double seconds);
/// "$0.0123", "unknown", "$0 (simulated)".
QString moneyText(qint64 micros, bool complete, bool simulated);

} // namespace promptlab::cli
