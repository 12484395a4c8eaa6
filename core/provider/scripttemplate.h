// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholders of scripted providers: {{name|filter:argument}}.
#pragma once

#include "core/provider/provider.h"

namespace promptlab {

/// What a condition looks at or a placeholder shows.
struct ScriptSubject {
    enum class Kind {
        System,
        User,
        Assistant,
        Prompt,
        Model,
        Variable,
        Value,
        Constant,
        Capture,
        Setting,
        Tools,
        Schema,
        Repeat,
        Literal
    };
    Kind kind = Kind::User;
    QString name;    ///< Variable, Value, Constant, Setting: its name; Capture: name of the match; Literal: the text
    int capture = 0; ///< Capture: number of the group

    bool operator==(const ScriptSubject &) const = default;
    /// Reads "user", "vars.NAME", "set.NAME", "NAME" (a value), "NAME.2" (a capture) and so on; nothing if it is no
    /// name.
    static std::optional<ScriptSubject> parse(const QString &text);
};

/// A step of {{…|a|b:c}}.
struct ScriptFilter {
    enum class Kind {
        Json,
        Lower,
        Upper,
        Trim,
        Capitalize,
        FirstLine,
        FirstSentence,
        Words,
        Truncate,
        Length,
        Default,
        Number,
        Bool,
        Raw
    };
    Kind kind = Kind::Trim;
    int number = 0; ///< Words, Truncate
    QString text;   ///< Default
};

/// Text with placeholders.
class ScriptTemplate final
{
public:
    struct Piece {
        QString literal; ///< used when there is no subject
        std::optional<ScriptSubject> subject;
        QList<ScriptFilter> filters;
    };
    using Lookup = std::function<QString(const ScriptSubject &)>;

    /// Reads @p text. The error's message says what is wrong; the caller adds the place.
    static Result<ScriptTemplate> parse(const QString &text);

    [[nodiscard]] QString render(const Lookup &lookup) const;
    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }
    /// The filter that turns the whole text into a JSON value (number, bool, raw), if there is one.
    [[nodiscard]] std::optional<ScriptFilter::Kind> typeFilter() const;

private:
    QList<Piece> m_pieces;
};

/// A JSON value whose texts are templates.
struct ScriptJson {
    QJsonValue plain; ///< used when there is nothing else
    std::optional<ScriptTemplate> text;
    std::optional<QList<ScriptJson>> items;
    std::optional<QList<std::pair<QString, ScriptJson>>> members;

    /// The value with its templates filled in. Error: a typed placeholder whose text is no such value.
    [[nodiscard]] Result<QJsonValue> render(const ScriptTemplate::Lookup &lookup) const;
};

/// Escapes @p text for use inside a JSON string, without the quotes.
[[nodiscard]] QString jsonEscaped(const QString &text);

} // namespace promptlab
