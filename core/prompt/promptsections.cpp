// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/promptsections.h"

#include "core/prompt/jsonfields.h"
#include "core/prompt/jsonposition.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PromptSectionsText {
    Q_DECLARE_TR_FUNCTIONS(PromptFile)
};

const QLatin1String sectionOpening("=== ");
const QLatin1String sectionClosing(" ===");

/// "=== word … ===", possibly with space behind it: what a section line, and text that must be escaped, look like.
bool sectionLooksLikeMarker(QStringView line)
{
    QStringView bare = line;
    while (bare.endsWith(QLatin1Char(' ')) || bare.endsWith(QLatin1Char('\t')))
        bare.chop(1);
    return bare.size() > sectionOpening.size() + sectionClosing.size() && bare.startsWith(sectionOpening)
        && bare.endsWith(sectionClosing);
}

/// The same behind any number of backslashes.
bool sectionIsEscapable(QStringView line)
{
    while (line.startsWith(QLatin1Char('\\')))
        line = line.sliced(1);
    return sectionLooksLikeMarker(line);
}

bool sectionIsBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('\t'); });
}

/// Text without its blank first and last lines.
QString sectionTrimmed(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && sectionIsBlank(lines.front()))
        lines.removeFirst();
    while (!lines.isEmpty() && sectionIsBlank(lines.back()))
        lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

QStringList sectionWords()
{
    return {QStringLiteral("system"), QStringLiteral("developer"), QStringLiteral("user"), QStringLiteral("assistant"),
            QStringLiteral("tool"),   QStringLiteral("part"),      QStringLiteral("end")};
}

/// One section line taken apart, with the text under it.
struct Section {
    QStringList words; ///< without "key=value"; [0] decides
    QHash<QString, QString> attributes;
    int line = 0;
    QStringList text; ///< unescaped lines

    [[nodiscard]] bool has(QLatin1String flag) const { return words.mid(1).contains(flag); }
};

class SectionReader
{
public:
    SectionReader(const QString &body, QString source, int firstLine)
        : m_lines(body.split(QLatin1Char('\n'))), m_source(std::move(source)), m_firstLine(firstLine)
    {
        // The line feed that ends the file begins no line.
        if (m_lines.size() > 1 && m_lines.back().isEmpty())
            m_lines.removeLast();
    }

    Result<QList<Message>> read()
    {
        PL_TRY(const QList<Section> sections, split());
        if (sections.isEmpty()) {
            const QString text = sectionTrimmed(m_preamble.join(QLatin1Char('\n')));
            if (text.isEmpty())
                return fail(m_firstLine, 1, PromptSectionsText::tr("The prompt is empty"));
            return QList<Message>{Message::ofText(MessageRole::User, text)};
        }
        for (qsizetype i = 0; i < m_preamble.size(); ++i) {
            if (!sectionIsBlank(m_preamble[i]))
                return fail(m_firstLine + int(i), 1,
                            PromptSectionsText::tr(
                                "Text in front of the first section line; begin with a line like \"=== system ===\""));
        }
        for (const Section &section : sections)
            PL_CHECK(add(section));
        PL_CHECK(finishMessage());
        return m_messages;
    }

private:
    [[nodiscard]] Error fail(int line, int column, const QString &message,
                             ErrorCode code = ErrorCode::InvalidInput) const
    {
        return makeError(code, message, TextPosition{m_source, line, column});
    }

    Result<QList<Section>> split()
    {
        QList<Section> sections;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString &line = m_lines[i];
            const int number = m_firstLine + int(i);
            PL_TRY(const bool marker, isMarker(line, number));
            if (marker) {
                PL_TRY(Section section, parseMarker(line, number));
                sections.append(std::move(section));
                continue;
            }
            QStringList &target = sections.isEmpty() ? m_preamble : sections.last().text;
            target.append(line.startsWith(QLatin1Char('\\')) && sectionIsEscapable(line) ? line.mid(1) : line);
        }
        return sections;
    }

    /// Lines such as "=== CONTEXT ===" are common in prompts and are text; a misspelt role must not be.
    Result<bool> isMarker(const QString &line, int number) const
    {
        if (!sectionLooksLikeMarker(line))
            return false;
        const QString word = line.mid(sectionOpening.size()).section(QLatin1Char(' '), 0, 0);
        const QStringList known = sectionWords();
        if (known.contains(word))
            return true;
        const bool lower = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
        const QString nearest = lower ? nearestWord(word, known) : QString();
        if (nearest.isEmpty())
            return false;
        return fail(number, int(sectionOpening.size()) + 1,
                    PromptSectionsText::tr("Unknown section \"%1\"; did you mean \"%2\"? To keep the line as text, "
                                           "write a backslash in front of it")
                        .arg(word, nearest));
    }

    Result<Section> parseMarker(const QString &line, int number) const
    {
        Section section;
        section.line = number;
        const QString inner = line.left(line.lastIndexOf(sectionClosing));
        qsizetype at = sectionOpening.size();
        while (at < inner.size()) {
            if (inner[at] == QLatin1Char(' ')) {
                ++at;
                continue;
            }
            const qsizetype start = at;
            while (at < inner.size() && inner[at] != QLatin1Char(' ') && inner[at] != QLatin1Char('='))
                ++at;
            const QString word = inner.mid(start, at - start);
            if (at >= inner.size() || inner[at] == QLatin1Char(' ')) {
                section.words.append(word);
                continue;
            }
            ++at;
            PL_TRY(const QString value, attributeValue(inner, at, number));
            if (section.attributes.contains(word))
                return fail(number, int(start) + 1, PromptSectionsText::tr("\"%1\" is given twice").arg(word));
            section.attributes.insert(word, value);
        }
        PL_CHECK(checkMarker(section));
        return section;
    }

    /// A JSON string, or everything up to the next space. Moves @p at behind it.
    Result<QString> attributeValue(const QString &inner, qsizetype &at, int number) const
    {
        const qsizetype start = at;
        if (at >= inner.size() || inner[at] != QLatin1Char('"')) {
            while (at < inner.size() && inner[at] != QLatin1Char(' '))
                ++at;
            return inner.mid(start, at - start);
        }
        for (++at; at < inner.size() && inner[at] != QLatin1Char('"'); ++at) {
            if (inner[at] == QLatin1Char('\\'))
                ++at;
        }
        at = std::min(at + 1, inner.size());
        const auto value = parseJson(inner.mid(start, at - start).toUtf8());
        if (!value.ok())
            return fail(number, int(start) + 1,
                        PromptSectionsText::tr("The quoted value is no JSON string: %1").arg(value.error().message));
        return value->toString();
    }

    [[nodiscard]] Result<void> checkMarker(const Section &section) const
    {
        const QString word = section.words.value(0);
        QStringList flags{QStringLiteral("exact"), QStringLiteral("json")};
        QStringList keys;
        qsizetype first = 1;
        if (word == QLatin1String("part")) {
            first = 2;
            const QStringList kinds{QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("audio"),
                                    QStringLiteral("file"), QStringLiteral("calls")};
            const qsizetype kind = kinds.indexOf(section.words.value(1));
            if (kind < 0)
                return fail(section.line, 5,
                            PromptSectionsText::tr("A part is one of %1").arg(kinds.join(QStringLiteral(", "))));
            if (kind > 0)
                flags.clear();
            if (kind > 0 && kind < 4)
                keys = QStringList{QStringLiteral("reference"), QStringLiteral("detail")};
        } else if (word == QLatin1String("end")) {
            flags.clear();
        } else {
            keys.append(QStringLiteral("name"));
            if (word == QLatin1String("tool"))
                keys.append(QStringLiteral("call"));
        }
        for (qsizetype i = first; i < section.words.size(); ++i) {
            if (!flags.contains(section.words[i]))
                return fail(section.line, 5,
                            PromptSectionsText::tr("\"%1\" does not belong into a section line of \"%2\"")
                                .arg(section.words[i], word));
        }
        for (auto it = section.attributes.constBegin(); it != section.attributes.constEnd(); ++it) {
            if (!keys.contains(it.key()))
                return fail(section.line, 5,
                            PromptSectionsText::tr("\"%1=\" does not belong into a section line of \"%2\"")
                                .arg(it.key(), word));
        }
        return {};
    }

    Result<void> add(const Section &section)
    {
        if (m_ended)
            return fail(section.line, 1, PromptSectionsText::tr("Nothing may follow \"=== end ===\""));
        const QString word = section.words.front();
        if (word == QLatin1String("end"))
            return addEnd(section);
        if (word == QLatin1String("part"))
            return addPart(section);
        PL_CHECK(finishMessage());
        PL_TRY(const QString text, sectionText(section));
        PL_TRY(m_current.role, messageRoleFromName(word));
        m_current.name = section.attributes.value(QStringLiteral("name"));
        m_current.toolCallId = section.attributes.value(QStringLiteral("call"));
        m_currentLine = section.line;
        // No text and a part below it: the part is all of the message. No text and no part: an empty text.
        m_textMayBeMissing = text.isEmpty();
        if (!m_textMayBeMissing)
            m_current.parts = Message::ofText(m_current.role, text).parts;
        return {};
    }

    Result<void> addEnd(const Section &section)
    {
        m_ended = true;
        for (const QString &line : section.text) {
            if (!sectionIsBlank(line))
                return fail(section.line + 1, 1, PromptSectionsText::tr("Nothing may follow \"=== end ===\""));
        }
        return {};
    }

    Result<void> addPart(const Section &section)
    {
        if (m_currentLine == 0)
            return fail(section.line, 1, PromptSectionsText::tr("A part needs a message above it"));
        m_textMayBeMissing = false;
        const QString kind = section.words.at(1);
        ContentPart part;
        if (kind == QLatin1String("text")) {
            PL_TRY(part.text, sectionText(section));
            m_current.parts.append(part);
            return {};
        }
        if (kind == QLatin1String("calls")) {
            PL_TRY(const QJsonValue calls, sectionJson(section));
            if (!calls.isArray())
                return fail(section.line + 1, 1, PromptSectionsText::tr("Tool calls are a JSON list"));
            m_current.toolCalls = calls.toArray();
            return {};
        }
        for (qsizetype i = 0; i < section.text.size(); ++i) {
            if (!sectionIsBlank(section.text[i]))
                return fail(
                    section.line + 1 + int(i), 1,
                    PromptSectionsText::tr("A part of kind \"%1\" has no text; begin text with \"=== part text ===\"")
                        .arg(kind));
        }
        part.kind = kind == QLatin1String("image") ? ContentPart::Kind::Image
                  : kind == QLatin1String("audio") ? ContentPart::Kind::Audio
                                                   : ContentPart::Kind::File;
        part.reference = section.attributes.value(QStringLiteral("reference"));
        part.detail = section.attributes.value(QStringLiteral("detail"));
        if (part.reference.isEmpty())
            return fail(section.line, 1, PromptSectionsText::tr("The part names nothing: add reference=…"));
        m_current.parts.append(part);
        return {};
    }

    Result<void> finishMessage()
    {
        if (m_currentLine == 0)
            return {};
        if (m_textMayBeMissing)
            m_current.parts = Message::ofText(m_current.role, QString()).parts;
        const auto checked = Message::fromJson(m_current.toJson());
        if (!checked.ok())
            return fail(m_currentLine, 1, checked.error().message, checked.error().code);
        m_messages.append(std::exchange(m_current, Message()));
        m_currentLine = 0;
        return {};
    }

    Result<QString> sectionText(const Section &section) const
    {
        const QString raw = section.text.join(QLatin1Char('\n'));
        if (section.has(QLatin1String("json"))) {
            PL_TRY(const QJsonValue value, sectionJson(section));
            if (!value.isString())
                return fail(section.line + 1, 1,
                            PromptSectionsText::tr("The text of a section marked \"json\" must be one JSON string"));
            return value.toString();
        }
        return section.has(QLatin1String("exact")) ? raw : sectionTrimmed(raw);
    }

    Result<QJsonValue> sectionJson(const Section &section) const
    {
        ParseLimits limits;
        limits.maxDepth = 80;
        auto value = parseJson(section.text.join(QLatin1Char('\n')).toUtf8(), m_source, limits);
        if (value.ok())
            return value;
        Error error = value.error();
        if (error.position && error.position->line > 0)
            error.position->line += section.line;
        return error;
    }

    QStringList m_lines;
    QString m_source;
    int m_firstLine;
    QStringList m_preamble;
    QList<Message> m_messages;
    Message m_current;
    int m_currentLine = 0;
    bool m_textMayBeMissing = false;
    bool m_ended = false;
};

class SectionWriter
{
public:
    QString write(const QList<Message> &messages)
    {
        for (const Message &message : messages)
            writeMessage(message);
        if (m_lastIsExact)
            m_out += QStringLiteral("=== end ===\n");
        return m_out;
    }

private:
    static QString quoted(const QString &value)
    {
        const bool bare = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
            return c.isLetterOrNumber() || QStringView(u"_-./:").contains(c);
        });
        return bare ? value : QString::fromUtf8(canonicalJson(QJsonValue(value)));
    }

    void writeMessage(const Message &message)
    {
        QString head = messageRoleName(message.role);
        if (!message.name.isEmpty())
            head += QStringLiteral(" name=") + quoted(message.name);
        if (!message.toolCallId.isEmpty())
            head += QStringLiteral(" call=") + quoted(message.toolCallId);
        qsizetype next = 0;
        const bool textFirst = !message.parts.isEmpty() && message.parts.front().kind == ContentPart::Kind::Text;
        const bool alone = message.parts.size() == 1 && message.toolCalls.isEmpty();
        if (textFirst && (alone || !message.parts.front().text.isEmpty())) {
            writeText(head, message.parts.front().text);
            next = 1;
        } else {
            writeText(head, QString());
        }
        for (; next < message.parts.size(); ++next)
            writePart(message.parts[next]);
        if (!message.toolCalls.isEmpty())
            writeText(QStringLiteral("part calls"), QString::fromUtf8(canonicalJson(message.toolCalls)), false);
    }

    void writePart(const ContentPart &part)
    {
        QString head = QStringLiteral("part file");
        if (part.kind == ContentPart::Kind::Text)
            return writeText(QStringLiteral("part text"), part.text);
        if (part.kind == ContentPart::Kind::Image)
            head = QStringLiteral("part image");
        else if (part.kind == ContentPart::Kind::Audio)
            head = QStringLiteral("part audio");
        head += QStringLiteral(" reference=") + quoted(part.reference);
        if (!part.detail.isEmpty())
            head += QStringLiteral(" detail=") + quoted(part.detail);
        writeText(head, QString());
    }

    void writeText(const QString &head, const QString &text, bool mayMark = true)
    {
        // A carriage return would become a line feed: such text goes as a JSON string. So does a NUL.
        const bool json = mayMark && (text.contains(QLatin1Char('\r')) || text.contains(QChar(0)));
        const bool exact = mayMark && !json && sectionTrimmed(text) != text;
        if (!m_out.isEmpty() && !m_lastIsExact)
            m_out += QLatin1Char('\n');
        m_out += sectionOpening + head
               + (exact  ? QStringLiteral(" exact")
                  : json ? QStringLiteral(" json")
                         : QString())
               + sectionClosing + QLatin1Char('\n');
        m_lastIsExact = exact;
        if (json) {
            m_out += QString::fromUtf8(canonicalJson(QJsonValue(text))) + QLatin1Char('\n');
            return;
        }
        if (text.isEmpty())
            return;
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (const QString &line : lines)
            m_out += (sectionIsEscapable(line) ? QStringLiteral("\\") : QString()) + line + QLatin1Char('\n');
    }

    QString m_out;
    bool m_lastIsExact = false;
};

} // namespace

Result<QList<Message>> readPromptSections(const QString &body, const QString &source, int firstLine)
{
    return SectionReader(body, source, firstLine).read();
}

QString writePromptSections(const QList<Message> &messages)
{
    return SectionWriter().write(messages);
}

} // namespace promptlab
