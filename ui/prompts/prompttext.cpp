// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompttext.h"

namespace promptlab {

namespace {

// Private characters of Unicode: the role, then the id in three digits to the base of 256.
constexpr char16_t markRoleBase = 0xe100;
constexpr char16_t markDigitBase = 0xe200;
constexpr int markDigits = 3;
constexpr int markSize = 2 + markDigits;
constexpr int markRoles = int(MessageRole::Tool) + 1;

QString withLineFeeds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

qsizetype shownPart(const Message &message)
{
    for (qsizetype i = 0; i < message.parts.size(); ++i) {
        if (message.parts.at(i).kind == ContentPart::Kind::Text)
            return i;
    }
    return -1;
}

} // namespace

QString sectionMark(MessageRole role, int id)
{
    QString mark(markSize, QChar(sectionMarkSign));
    mark[1] = QChar(char16_t(markRoleBase + int(role)));
    for (int digit = 0; digit < markDigits; ++digit)
        mark[2 + digit] = QChar(char16_t(markDigitBase + ((id >> (8 * (markDigits - 1 - digit))) & 0xff)));
    return mark;
}

std::optional<PromptSection> readSectionMark(QStringView line)
{
    if (line.size() != markSize || line.front() != QChar(sectionMarkSign))
        return {};
    const int role = line.at(1).unicode() - markRoleBase;
    if (role < 0 || role >= markRoles)
        return {};
    PromptSection section;
    section.role = MessageRole(role);
    for (int digit = 0; digit < markDigits; ++digit) {
        const int value = line.at(2 + digit).unicode() - markDigitBase;
        if (value < 0 || value > 0xff)
            return {};
        section.id = section.id << 8 | value;
    }
    return section;
}

QList<PromptSection> readSections(QStringView text)
{
    QList<PromptSection> sections;
    int number = 0;
    for (qsizetype begin = 0; begin <= text.size(); ++number) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        if (end < 0)
            end = text.size();
        if (auto section = readSectionMark(text.sliced(begin, end - begin))) {
            section->markLine = number;
            section->lineCount = 0;
            sections.append(*section);
        } else if (!sections.isEmpty()) {
            ++sections.last().lineCount;
        }
        begin = end + 1;
    }
    return sections;
}

QString readableSections(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (const auto section = readSectionMark(line))
            line = QStringLiteral("=== %1 ===").arg(messageRoleName(section->role));
    }
    return lines.join(QLatin1Char('\n'));
}

QString plainPaste(QString text)
{
    text.remove(QChar(sectionMarkSign));
    return withLineFeeds(std::move(text));
}

int MessageParts::add(const Message &message)
{
    m_messages.append(message);
    return int(m_messages.size() - 1);
}

Message MessageParts::message(int id, MessageRole role, const QString &text) const
{
    if (id < 0 || id >= m_messages.size())
        return Message::ofText(role, text);
    Message message = m_messages.at(id);
    message.role = role;
    if (role != MessageRole::Assistant)
        message.toolCalls = {};
    if (role != MessageRole::Tool)
        message.toolCallId.clear();
    if (const qsizetype shown = shownPart(message); shown >= 0) {
        message.parts[shown].text = text;
    } else if (!text.isEmpty() || (message.parts.isEmpty() && message.toolCalls.isEmpty())) {
        ContentPart part;
        part.text = text;
        message.parts.prepend(part);
    }
    return message;
}

int MessageParts::hiddenParts(int id) const
{
    if (id < 0 || id >= m_messages.size())
        return 0;
    const Message &message = m_messages.at(id);
    const int shown = shownPart(message) >= 0 ? 1 : 0;
    return int(message.parts.size()) - shown + int(message.toolCalls.size());
}

QString composeSections(const QList<Message> &messages, MessageParts *parts)
{
    QStringList sections;
    for (const Message &message : messages) {
        const qsizetype shown = shownPart(message);
        const QString text = shown >= 0 ? message.parts.at(shown).text : QString();
        sections.append(sectionMark(message.role, parts->add(message)) + QLatin1Char('\n') + withLineFeeds(text));
    }
    return sections.join(QLatin1Char('\n'));
}

QList<Message> messagesOfText(const QString &text, const MessageParts &parts)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    QList<Message> messages;
    for (const PromptSection &section : readSections(text)) {
        const QString body = lines.mid(section.firstLine(), section.lineCount).join(QLatin1Char('\n'));
        messages.append(parts.message(section.id, section.role, body));
    }
    return messages;
}

QList<Message> normalisedMessages(const QList<Message> &messages)
{
    MessageParts parts;
    const QString text = composeSections(messages, &parts);
    return messagesOfText(text, parts);
}

} // namespace promptlab
