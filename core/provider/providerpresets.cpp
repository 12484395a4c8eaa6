// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/providerpresets.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PresetText {
    Q_DECLARE_TR_FUNCTIONS(ProviderPresets)
};

ProviderPreset hostedPreset(const QString &id, const QString &label, const QString &baseUrl, const QByteArray &prefix)
{
    ProviderPreset preset;
    preset.id = id;
    preset.label = label;
    preset.baseUrl = baseUrl;
    preset.needsKey = true;
    preset.maxTokensField = QStringLiteral("max_completion_tokens");
    preset.keyVariable = prefix + "_API_KEY";
    preset.baseUrlVariable = prefix + "_BASE_URL";
    return preset;
}

ProviderPreset localPreset(const QString &id, const QString &label, const QString &baseUrl)
{
    ProviderPreset preset;
    preset.id = id;
    preset.label = label;
    preset.baseUrl = baseUrl;
    preset.local = true;
    preset.maxTokensField = QStringLiteral("max_tokens");
    preset.developerRole = false;
    return preset;
}

ProviderPreset azurePreset()
{
    ProviderPreset azure = hostedPreset(QStringLiteral("azure"), QStringLiteral("Azure OpenAI"), {}, "AZURE_OPENAI");
    azure.auth = AuthStyle::ApiKey;
    azure.rules = ProviderPreset::Rules::OpenAi;
    azure.baseUrlVariable = QByteArrayLiteral("AZURE_OPENAI_ENDPOINT");
    azure.deployments = true;
    return azure;
}

ProviderPreset anthropicPreset()
{
    ProviderPreset anthropic = hostedPreset(QStringLiteral("anthropic"), QStringLiteral("Anthropic"),
                                            QStringLiteral("https://api.anthropic.com/v1"), "ANTHROPIC");
    anthropic.auth = AuthStyle::XApiKey;
    anthropic.dialect = DialectKind::Messages;
    anthropic.rules = ProviderPreset::Rules::Anthropic;
    anthropic.tokenVariable = QByteArrayLiteral("ANTHROPIC_AUTH_TOKEN");
    anthropic.maxTokensField = QStringLiteral("max_tokens");
    return anthropic;
}

/// A copy of @p preset that leaves these fields out.
ProviderPreset without(ProviderPreset preset, std::initializer_list<const char *> fields)
{
    for (const char *field : fields)
        preset.droppedFields += QLatin1String(field);
    return preset;
}

QList<ProviderPreset> makePresets()
{
    ProviderPreset compatible;
    compatible.id = QStringLiteral("openai-compatible");
    compatible.label = PresetText::tr("OpenAI-compatible server");
    compatible.maxTokensField = QStringLiteral("max_tokens");
    compatible.keyVariable = QByteArrayLiteral("OPENAI_API_KEY");
    compatible.baseUrlVariable = QByteArrayLiteral("OPENAI_BASE_URL");

    ProviderPreset openai = hostedPreset(QStringLiteral("openai"), QStringLiteral("OpenAI"),
                                         QStringLiteral("https://api.openai.com/v1"), "OPENAI");
    openai.rules = ProviderPreset::Rules::OpenAi;
    ProviderPreset groq =
        without(hostedPreset(QStringLiteral("groq"), QStringLiteral("Groq"),
                             QStringLiteral("https://api.groq.com/openai/v1"), "GROQ"),
                {"logprobs", "top_logprobs", "logit_bias", "presence_penalty", "frequency_penalty", "n"});
    groq.firstByteMs = 60'000;
    ProviderPreset openrouter = hostedPreset(QStringLiteral("openrouter"), QStringLiteral("OpenRouter"),
                                             QStringLiteral("https://openrouter.ai/api/v1"), "OPENROUTER");
    openrouter.maxTokensField = QStringLiteral("max_tokens");

    ProviderPreset ollama = without(
        localPreset(QStringLiteral("ollama"), QStringLiteral("Ollama"), QStringLiteral("http://localhost:11434/v1")),
        {"max_completion_tokens", "tool_choice", "n", "user", "logit_bias"});
    ollama.auth = AuthStyle::None;
    ollama.baseUrlVariable = QByteArrayLiteral("OLLAMA_HOST");
    const ProviderPreset llamacpp = localPreset(QStringLiteral("llamacpp"), QStringLiteral("llama.cpp"),
                                                QStringLiteral("http://localhost:8080/v1"));
    const ProviderPreset vllm =
        localPreset(QStringLiteral("vllm"), QStringLiteral("vLLM"), QStringLiteral("http://localhost:8000/v1"));
    ProviderPreset lmstudio = localPreset(QStringLiteral("lmstudio"), QStringLiteral("LM Studio"),
                                          QStringLiteral("http://localhost:1234/v1"));
    lmstudio.auth = AuthStyle::None;
    return {compatible, openai, anthropicPreset(), groq, azurePreset(), openrouter, ollama, llamacpp, vllm, lmstudio};
}

} // namespace

const QList<ProviderPreset> &providerPresets()
{
    static const QList<ProviderPreset> presets = makePresets();
    return presets;
}

std::optional<ProviderPreset> findProviderPreset(const QString &id)
{
    for (const ProviderPreset &preset : providerPresets()) {
        if (preset.id == id)
            return preset;
    }
    return {};
}

} // namespace promptlab
