// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/urlguard.h"
#include "core/provider/providerpresets.h"
#include "core/provider/usageestimate.h"
#include "core/security/secretbytes.h"

namespace promptlab {

class ScriptHost;

/// What the factory builds with. Pointers must outlive the factory and every provider it made.
struct ProviderFactoryParts {
    HttpClient *http = nullptr;
    UrlGuard *guard = nullptr;
    const Clock *clock = nullptr;
    const ScriptHost *scripts = nullptr;
    RandomSource random;
    TokenEstimator estimator = roughTokenCount; ///< thread-safe
    /// Environment of the process; a seam for tests.
    std::function<QByteArray(const QByteArray &)> environment;
    /// Key that a person stored for the described provider; empty: none. May be absent.
    std::function<Result<QByteArray>(const QJsonObject &)> storedKey;
    /// Key of the workspace's files, for cassettes. May be absent: then there are none.
    std::function<Result<SecretBytes>()> fileKey;
    QUuid workspace; ///< that the file key belongs to
    AttemptSettings attempts;
};

/// Makes providers from the names that a person types and from the descriptions that runs store.
///
/// A description is a JSON object without any secret:
///   {"type":"openai-compatible","preset":"groq","baseUrl":"https://…"}: any preset, whatever its dialect; more fields
///     in presetoptions.h
///   {"type":"scripted","file":"/path/rules.yaml"} or {"type":"scripted","name":"…","rules":"<YAML>"}
///   {"type":"http","url":"https://…","headers":{…},"body":{…},"response":{"path":"$.text"}}: see httptemplate.h;
///   label,
///     models, keyVariable (PROMPTLAB_KEY_…), timeoutSeconds and retries may be added
///   {"type":"echo"}
///   {"type":"cassette","mode":"replay","file":"/path/answers.plcassette","source":{…}}: source only to record
/// One of the workspace's own that has a key carries its id as "provider"; the key itself is never in it.
class ProviderFactory final
{
public:
    explicit ProviderFactory(ProviderFactoryParts parts);

    /// Names that describe() takes; scripted ones as "scripted:FILE".
    [[nodiscard]] static QStringList names();
    /// The description behind a name on the person's own command line ("openai-compatible", a preset, "echo",
    /// "scripted:FILE", "cassette:FILE" to replay). @p baseUrl empty: from the preset's environment variable, else its
    /// default. An address that the person gave, or a local preset that they named, counts as allowed from here on.
    /// Errors: InvalidInput, NotFound.
    Result<QJsonObject> describe(const QString &name, const QString &baseUrl);
    /// Adds the address of a description to the allowed ones. Only for descriptions that the person has confirmed.
    Result<void> allowHost(const QJsonObject &description);
    /// The provider of a description. Reads a rule file; sends nothing. Errors: InvalidInput (with the place in a rule
    /// file), NotFound, Io.
    Result<std::unique_ptr<Provider>> create(const QJsonObject &description);

private:
    Result<QJsonObject> describePreset(const ProviderPreset &preset, const QString &baseUrl);
    Result<std::unique_ptr<Provider>> createChat(const QJsonObject &description);
    Result<std::unique_ptr<Provider>> createTemplate(const QJsonObject &description);
    Result<std::unique_ptr<Provider>> createScripted(const QJsonObject &description);
    Result<std::unique_ptr<Provider>> createCassette(const QJsonObject &description);
    Result<QByteArray> keyFor(const ProviderPreset &preset, const QJsonObject &description) const;
    [[nodiscard]] QByteArray environment(const QByteArray &name) const;

    ProviderFactoryParts m_parts;
    std::shared_ptr<RateLimiters> m_limiters; ///< shared by all providers of this factory
};

} // namespace promptlab
