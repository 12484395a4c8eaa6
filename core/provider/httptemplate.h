// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"
#include "core/provider/provider.h"

namespace promptlab {

/// A request with gaps, for servers that speak no known dialect, and where its answer holds the text.
///
/// Gaps are {{model}}, {{prompt}} (all messages as text), {{system}}, {{user}} (the last message of that role),
/// {{messages}}, {{tools}}, {{schema}}, {{temperature}}, {{top_p}}, {{max_tokens}}, {{seed}}, {{stop}}, {{repeat}} and
/// {{variables.NAME}}; in headers {{key}} too, and there alone. What fills a gap is data, whatever it holds: a JSON
/// body is built value by value (a text that is nothing but a gap takes the value with its type, or is left out with
/// its name when there is none), addresses are percent-encoded, a form body too.
struct HttpTemplate {
    QByteArray method = QByteArrayLiteral("POST");
    QString url; ///< no gap in scheme, host or port
    QList<HttpHeader> headers;
    QJsonValue body;   ///< object or list: JSON; text: sent as it is; undefined: none
    QString path;      ///< of the text in the answer: "$.choices[0].message.content"
    QString script;    ///< instead: JavaScript over body, text and status
    QString modelPath; ///< of the model's name; may be empty

    /// Reads {"method","url","headers":{…},"body","response":{"path"|"script","model"}}. Errors: InvalidInput (an
    /// unknown gap, a gap where none may be, neither path nor script).
    static Result<HttpTemplate> fromJson(const QJsonObject &json);
    /// The address without its gaps, for the URL guard.
    [[nodiscard]] QString plainUrl() const;
};

/// What is sent for @p request. @p key fills {{key}}.
[[nodiscard]] HttpRequest filledRequest(const HttpTemplate &pattern, const ChatRequest &request, const QByteArray &key);

/// The value at a path of names and indexes: "$.a.b[0]", "a.b.0", "$['odd name']". Undefined where there is none.
/// Error: InvalidInput (no such path can be).
[[nodiscard]] Result<QJsonValue> valueAtPath(const QJsonValue &root, const QString &path);

} // namespace promptlab
