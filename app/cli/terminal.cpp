// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/numbertext.h"

#include <cerrno>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <sys/ioctl.h>
#include <unistd.h>

namespace promptlab::cli {

namespace {

struct TerminalText {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

constexpr int leastColumns = 20;
constexpr int usualColumns = 100;

const char *toneCode(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return "";
    case Tone::Strong: return "\x1b[1m";
    case Tone::Dim: return "\x1b[2m";
    case Tone::Good:
    case Tone::Added: return "\x1b[32m";
    case Tone::Bad:
    case Tone::Removed: return "\x1b[31m";
    case Tone::Warning: return "\x1b[33m";
    }
    Q_UNREACHABLE();
}

int characterWidth(char32_t c)
{
    if (QChar::isNonCharacter(c) || QChar::category(c) == QChar::Mark_NonSpacing
        || QChar::category(c) == QChar::Mark_Enclosing || QChar::category(c) == QChar::Other_Format)
        return 0;
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
                   || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
                   || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
}

} // namespace

Terminal::Terminal(std::optional<bool> colour)
    : m_outputTerminal(::isatty(STDOUT_FILENO) == 1), m_interactive(::isatty(STDERR_FILENO) == 1)
{
    const bool refused =
        !qEnvironmentVariable("NO_COLOR").isEmpty() || qEnvironmentVariable("TERM") == QLatin1String("dumb");
    m_colours = colour.value_or(m_outputTerminal && !refused);
    const int columns = qEnvironmentVariableIntValue("COLUMNS");
    m_pipeColumns = !m_outputTerminal && columns > leastColumns ? columns : 0;
}

int Terminal::width() const
{
    if (m_pipeColumns > 0)
        return m_pipeColumns;
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
        winsize size{};
        if (::ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col > leastColumns)
            return size.ws_col;
    }
    return usualColumns;
}

void Terminal::line(const QString &text) const
{
    raw(text.toUtf8() + '\n');
}

void Terminal::paragraph(const QString &text, int indent, Tone tone) const
{
    const QString body = hasWidth() ? wrapped(text, width() - indent, indent + 2) : text;
    line(QString(indent, QLatin1Char(' ')) + styled(body, tone));
}

void Terminal::raw(const QByteArray &bytes) const
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
                      && std::fflush(stdout) == 0;
    if (!written && m_outputError == 0)
        m_outputError = errno == 0 ? EIO : errno;
}

void Terminal::foreign(const QByteArray &bytes) const
{
    raw(m_outputTerminal ? safe(QString::fromUtf8(bytes), true).toUtf8() : bytes);
}

void Terminal::error(const QString &text) const
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void Terminal::status(const QString &text)
{
    if (!m_interactive) {
        error(text);
        return;
    }
    const QByteArray bytes = "\r\x1b[K" + elided(text, width() - 1).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
    m_statusOpen = true;
}

void Terminal::endStatus()
{
    if (m_statusOpen)
        std::fputs("\n", stderr);
    m_statusOpen = false;
}

void Terminal::json(const QJsonValue &value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    raw(document.toJson(QJsonDocument::Indented));
}

QString Terminal::styled(const QString &text, Tone tone) const
{
    if (!m_colours || tone == Tone::Plain || text.isEmpty())
        return text;
    return QLatin1String(toneCode(tone)) + text + QStringLiteral("\x1b[0m");
}

QString Terminal::safe(const QString &text, bool multiline)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'\t' || (unit == u'\n' && multiline))
            out += c;
        else if (unit < 0x20)
            out += QChar(char16_t(0x2400 + unit));
        else if (unit == 0x7F || (unit >= 0x80 && unit < 0xA0) || (unit >= 0x202A && unit <= 0x202E)
                 || (unit >= 0x2066 && unit <= 0x2069))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += c;
    }
    return out;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += characterWidth(c);
    return width;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString out;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        const int columns = characterWidth(c);
        if (used + columns > width - 1)
            break;
        out += QString::fromUcs4(&c, 1);
        used += columns;
    }
    return out + QChar(0x2026);
}

QString wrapped(const QString &text, int width, int indent)
{
    QString out;
    int used = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words) {
        const int columns = displayWidth(word);
        if (used > 0 && used + 1 + columns > width) {
            out += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            used = indent;
        } else if (!out.isEmpty()) {
            out += QLatin1Char(' ');
            ++used;
        }
        out += word;
        used += columns;
    }
    return out;
}

QString durationText(double seconds)
{
    if (seconds < 1)
        return TerminalText::tr("%1 ms").arg(qRound(seconds * 1000));
    if (seconds < 60)
        return TerminalText::tr("%1 s").arg(decimalText(seconds, 1));
    const qint64 whole = qRound64(seconds);
    if (whole < 3600)
        return TerminalText::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return TerminalText::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString moneyText(qint64 micros, bool complete, bool simulated)
{
    if (simulated)
        return TerminalText::tr("$0 (simulated)");
    const QString known = QStringLiteral("$%1").arg(decimalText(double(micros) / 1e6, 4));
    if (complete)
        return known;
    return micros == 0 ? TerminalText::tr("unknown") : TerminalText::tr("at least %1").arg(known);
}

} // namespace promptlab::cli
