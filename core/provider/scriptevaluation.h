// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"
#include "core/provider/scriptrules.h"
#include "core/provider/usageestimate.h"

namespace promptlab {

/// A rule's fault with its templates filled in.
struct ScriptedFault {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    std::optional<int> cutAfter;
    bool malformed = false;
    std::optional<QString> errorEvent;
    bool disconnect = false;
    int firstByteMs = 0;
    int times = 0; ///< tries that go wrong
};

/// What the rules make of one request.
struct ScriptedAnswer {
    std::optional<ChatResponse> response; ///< absent when the rule only fails
    std::optional<ScriptedFault> fault;
    double firstMs = 0;
    double perChunkMs = 0;
    int chunkChars = 0;
};

/// Applies a rule file to one request: computes the steps, finds the rule, fills its answer. Values only, no waiting
/// but for regular expressions; usable from any thread.
class ScriptEvaluation final
{
public:
    ScriptEvaluation(const ScriptRules &rules, const ScriptHost &scripts, const ChatRequest &request,
                     TokenEstimator estimator, CancelToken cancel);

    /// Errors: InvalidInput (no rule matches, a template's text is no value of its type), Timeout (a regular
    /// expression), Cancelled.
    Result<ScriptedAnswer> answer();

private:
    struct Match {
        QStringList captures;
    };

    Result<bool> holds(const ScriptCondition &condition);
    Result<bool> holdsAll(const QList<ScriptCondition> &conditions);
    Result<bool> testHolds(const ScriptTest &test, const QString &text);
    Result<bool> regexHolds(const ScriptTest &test, const QString &text);
    Result<void> runSteps(const QList<ScriptStep> &steps);
    Result<void> runStep(const ScriptStep &step);
    Result<ChatResponse> responseOf(const ScriptRule &rule);
    Result<QString> textOf(const ScriptRule &rule);
    Result<QJsonArray> toolCallsOf(const ScriptRule &rule);
    void addUsage(const ScriptRule &rule, ChatResponse &response);
    [[nodiscard]] ScriptedFault faultOf(const ScriptRule &rule);
    QString pick(const ScriptStep &step);
    /// Uniform in [0, 1).
    double roll(const ScriptDice &dice);
    QString render(const ScriptTemplate &text);
    QString look(const ScriptSubject &subject);
    QString computeText(ScriptSubject::Kind kind) const;
    QString variableText(const QString &name) const;
    QString settingText(const QString &name) const;
    const QByteArray &requestDigest();
    QByteArray hash(const QString &place, const QByteArray &material) const;

    const ScriptRules &m_rules;
    const ScriptHost &m_scripts;
    const ChatRequest &m_request;
    TokenEstimator m_estimator;
    CancelToken m_cancel;
    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_captures;
    QHash<int, QString> m_texts; ///< of the request, made on first use
    QByteArray m_digest;
};

} // namespace promptlab
