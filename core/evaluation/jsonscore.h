// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/numericmetrics.h"
#include "core/evaluation/textmetrics.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QStringList>

namespace promptlab {

/// A place in a JSON value: "$" is the whole, ".name" and "['any name']" a member (quotes of either kind, \\ before a
/// quote or a backslash), "[0]" an element, "[-1]" the last one, "[*]" all elements (only where a set of places is
/// meant). "$.a.b[0]" is what most of them look like; a name after a full stop has letters, digits, "_" and "-".
class JsonPath final
{
public:
    /// Errors: InvalidInput with the position of what is wrong.
    static Result<JsonPath> parse(const QString &path);

    /// What stands there; nothing when nothing does. "[*]" finds nothing.
    [[nodiscard]] std::optional<QJsonValue> valueIn(const QJsonValue &document) const;

    struct Step {
        enum class Kind { Member, Element, AnyElement };
        Kind kind = Kind::Member;
        QString name;
        qsizetype index = 0;
        bool operator==(const Step &) const = default;
    };
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};

/// When two JSON values count as equal.
struct JsonRules {
    NumericTolerance tolerance;
    TextNormalizer normalizer = TextNormalizer::None; ///< for texts; names of members are compared as they are
    QStringList setPaths;                             ///< arrays at these JsonPaths have no order
    bool allArraysAreSets = false;
};

struct JsonDiffScore {
    qint64 matching = 0; ///< leaves that both have, with equal values
    qint64 all = 0;      ///< leaves of either; a path that both have counts once
    [[nodiscard]] double score() const { return double(matching) / double(all); }
};

/// Leaves of @p found and @p expected with equal paths and values over the leaves of either. A leaf is a text, number,
/// bool, null, or an empty array or object. In an array without order, whole elements that are equal find each other
/// (first come, first served) and the others stand alone. Errors: InvalidInput (a set path), LimitExceeded (deeper than
/// 200 levels, or more than five million comparisons, which long lists without order need).
Result<JsonDiffScore> jsonDiffScore(const QJsonValue &found, const QJsonValue &expected, const JsonRules &rules = {});

/// Whether the value at @p path in @p document equals @p expected; false when nothing stands there. Errors: as above.
Result<bool> jsonPathEquals(const QJsonValue &document, const QString &path, const QJsonValue &expected,
                            const JsonRules &rules = {});

/// A Markdown code fence around a whole text.
struct UnfencedText {
    QString text;
    bool stripped = false; ///< show it: the output was not plain JSON
    QString language;      ///< of the fence ("json"), may be empty
};
/// Takes off one fence of ``` or ~~~ that begins the text's first line and ends its last one; white space around it
/// does not matter. Anything else stays as it is.
UnfencedText withoutFence(const QString &text);

/// A call of a tool by a model.
struct CalledTool {
    QString name;
    QJsonValue arguments;
};
enum class ToolCallOrder {
    Sequence, ///< longest common subsequence of calls over the longer list
    Set       ///< F1 of calls, as often as they stand
};
/// How well @p found matches @p expected: calls match when the names are equal and the arguments are under @p rules.
/// Two empty lists: 1. Errors: as of jsonDiffScore(); LimitExceeded for more than a million pairs of calls.
Result<double> toolCallMatch(const QList<CalledTool> &found, const QList<CalledTool> &expected,
                             ToolCallOrder order = ToolCallOrder::Sequence, const JsonRules &rules = {});

/// promptfoo's "tool-call-f1": F1 of the names as sets. Nothing without an expected name.
std::optional<double> toolNamesF1(const QStringList &found, const QStringList &expected);

} // namespace promptlab
