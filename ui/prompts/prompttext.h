// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"

#include <QStringView>

namespace promptlab {

/// One message inside the text of the editor: a line with its mark, then the lines of its text.
struct PromptSection {
    int id = 0; ///< names what the message holds besides role and text, see MessageParts
    MessageRole role = MessageRole::User;
    int markLine = 0;  ///< zero based; the text begins on the next line
    int lineCount = 1; ///< of the text, at least 1

    [[nodiscard]] int firstLine() const { return markLine + 1; }
    [[nodiscard]] int endLine() const { return markLine + 1 + lineCount; }
    friend bool operator==(const PromptSection &, const PromptSection &) = default;
};

/// First character of a mark. It stands at the start of a line; what follows are private characters that no text uses.
inline constexpr char16_t sectionMarkSign = 0x1e;

/// The line that begins a section; without a line feed.
[[nodiscard]] QString sectionMark(MessageRole role, int id);
/// Reads such a line; nothing for any other.
[[nodiscard]] std::optional<PromptSection> readSectionMark(QStringView line);
/// The sections of a text. Lines before the first mark belong to none.
[[nodiscard]] QList<PromptSection> readSections(QStringView text);
/// Every mark turned into a line that a person can read ("=== user ==="), for the clipboard.
[[nodiscard]] QString readableSections(const QString &text);
/// What came from the clipboard, without anything that could be taken for a mark, and with line feeds only.
[[nodiscard]] QString plainPaste(QString text);

/// What messages hold besides their role and the text that the editor shows: names, pictures, tool calls. Entries are
/// kept when a section is deleted, so that undo brings them back.
class MessageParts final
{
public:
    void clear() { m_messages.clear(); }
    /// @return the id for its section's mark.
    int add(const Message &message);
    /// The message of a section with @p text in place of its first text part.
    [[nodiscard]] Message message(int id, MessageRole role, const QString &text) const;
    /// Parts that the editor does not show: pictures, files, further texts, tool calls.
    [[nodiscard]] int hiddenParts(int id) const;

private:
    QList<Message> m_messages;
};

/// The text of the editor for @p messages. Line ends become line feeds.
[[nodiscard]] QString composeSections(const QList<Message> &messages, MessageParts *parts);
/// The messages of such a text.
[[nodiscard]] QList<Message> messagesOfText(const QString &text, const MessageParts &parts);
/// @p messages as they come out of the editor when nobody changed anything.
[[nodiscard]] QList<Message> normalisedMessages(const QList<Message> &messages);

} // namespace promptlab
