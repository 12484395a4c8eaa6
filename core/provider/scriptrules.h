// SPDX-License-Identifier: GPL-3.0-or-later
// The rule file of a scripted provider as values. The format is described in docs/scripted-provider.md.
#pragma once

#include "core/provider/scripttemplate.h"

#include <memory>

namespace promptlab {

class ScriptHost;

/// A die that a hash rolls: the same request, place and repetition always give the same number.
struct ScriptDice {
    std::optional<QList<ScriptSubject>> by; ///< hash these only; absent: the whole request
    QString place;                          ///< salt, or where it stands in the file
};

/// One operator of a subject, e.g. contains.
struct ScriptTest {
    enum class Kind {
        Contains,
        ContainsAll,
        Equals,
        EqualsIgnoringCase,
        Regex,
        Above,
        Below,
        MinLength,
        MaxLength,
        Empty
    };
    Kind kind = Kind::Contains;
    QStringList texts; ///< Contains: any of them; ContainsAll: all; Equals (also "in"): one of them; Regex: the pattern
    bool ignoreCase = false;
    QString flags;       ///< Regex
    QString captureName; ///< Regex
    double number = 0;   ///< Above, Below, MinLength, MaxLength
    bool wanted = true;  ///< Empty
};

struct ScriptCondition {
    enum class Kind { All, Any, Not, Subject, Chance };
    Kind kind = Kind::All;
    QList<ScriptCondition> children; ///< All, Any, Not (one)
    ScriptSubject subject;
    QList<ScriptTest> tests; ///< Subject: all must hold
    double probability = 1;  ///< Chance
    ScriptDice dice;
};

struct ScriptStep {
    enum class Kind { Value, Cases, Map, Pick };
    struct Case {
        ScriptCondition when;
        ScriptTemplate value;
    };
    struct Choice {
        ScriptTemplate value;
        double weight = 1;
    };
    QString name;
    ScriptCondition when;
    Kind kind = Kind::Value;
    ScriptTemplate value;
    QList<Case> cases;
    ScriptSubject mapFrom;
    QHash<QString, ScriptTemplate> table;
    QList<Choice> choices;
    ScriptDice dice;
    std::optional<ScriptTemplate> fallback;
};

struct ScriptToolCall {
    ScriptTemplate name;
    std::optional<ScriptJson> arguments; ///< as a mapping
    ScriptTemplate rawArguments;         ///< as text
    ScriptTemplate id;
};

struct ScriptUsage {
    std::optional<qint64> prompt;
    std::optional<qint64> output;
    std::optional<qint64> cached;
    std::optional<qint64> reasoning;
};

struct ScriptLatency {
    double firstMs = 0;
    double perChunkMs = 0;
    double jitter = 0;
};

struct ScriptFault {
    int status = 0; ///< 0: none
    QList<std::pair<QByteArray, ScriptTemplate>> headers;
    std::optional<ScriptTemplate> body;
    std::optional<int> cutAfter;
    bool malformed = false;
    std::optional<ScriptTemplate> errorEvent;
    bool disconnect = false;
    int firstByteMs = 0;
    std::optional<int> times; ///< tries of a call that go wrong; absent: all

    /// True when something goes wrong beside a slow first byte.
    [[nodiscard]] bool breaks() const { return status != 0 || cutAfter || malformed || errorEvent || disconnect; }
};

struct ScriptRule {
    QString name;
    ScriptCondition match;
    QList<ScriptStep> steps;
    std::optional<ScriptTemplate> reply;
    std::optional<ScriptJson> replyJson;
    bool replySchema = false;
    QList<ScriptToolCall> toolCalls;
    std::optional<ScriptTemplate> refusal;
    std::optional<StopReason> finish;
    std::optional<ScriptUsage> usage;
    std::optional<ScriptLatency> latency;
    std::optional<int> chunk;
    std::optional<ScriptFault> fault;
};

/// A whole rule file.
struct ScriptRules {
    QString name;
    QStringList models;
    QString seed;
    ScriptLatency latency;
    int chunk = 0;
    ScriptUsage usage;
    QHash<QString, QJsonValue> constants;
    QList<ScriptStep> steps;
    QList<ScriptRule> rules;
};

/// Reads and checks a rule file: unknown keys, unknown names in templates, regular expressions. @p source names it in
/// errors, which carry line and column. @p scripts checks the regular expressions.
Result<std::shared_ptr<const ScriptRules>> readScriptRules(QByteArrayView yaml, const QString &source,
                                                           const ScriptHost &scripts);

} // namespace promptlab
