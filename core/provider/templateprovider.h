// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/attempts.h"
#include "core/provider/httptemplate.h"

namespace promptlab {

class ScriptHost;

struct TemplateProviderOptions {
    ProviderInfo info;
    HttpTemplate pattern;
    /// Gives the key for {{key}} when a request is made; may be absent.
    std::function<Result<QByteArray>()> apiKey;
    QStringList models; ///< offered for choice; the server is not asked
    HttpTimeouts timeouts;
    AttemptSettings attempts;
};

/// Any server that answers one HTTP request with a text, described by a template. Its answer is read by a path, or by a
/// script in the sandbox, in a thread of the pool; nothing else is ever run. The answer comes as one piece.
class TemplateProvider final : public Provider
{
public:
    /// All must outlive the provider; calls must have ended before it is destroyed.
    TemplateProvider(TemplateProviderOptions options, HttpClient &http, const ScriptHost &scripts, const Clock &clock,
                     RandomSource random);

    [[nodiscard]] ProviderInfo info() const override { return m_options.info; }
    [[nodiscard]] Result<void> ready() const override;
    Task<ChatOutcome> chat(ChatRequest request, Context context, std::function<void(QString)> onDelta) override;
    Task<Result<QStringList>> models(Context context) override;

private:
    Task<Attempt> attempt(const ChatRequest *request, Context context);
    Task<Result<ChatResponse>> read(HttpResponse answer, ChatRequest request);
    [[nodiscard]] Result<QByteArray> key() const;

    TemplateProviderOptions m_options;
    HttpClient &m_http;
    const ScriptHost &m_scripts;
    const Clock &m_clock;
    QString m_origin;
    AttemptRunner m_attempts;
};

} // namespace promptlab
