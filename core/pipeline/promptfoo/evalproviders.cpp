// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/evalproviders.h"

#include "core/pipeline/promptfoo/configfunction.h"
#include "core/pipeline/promptfoo/configkeys.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace promptlab {

namespace {

struct EvalProvidersText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr int maxProviderFiles = 8;

QStringList providerWords(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

/// Kinds that promptfoo knows, for ids and for what a misspelt one may mean.
const QStringList &knownProviderKinds()
{
    static const QStringList kinds = providerWords(
        "openai anthropic google vertex azure azureopenai ollama openrouter http https websocket exec python golang "
        "ruby "
        "echo sequence bedrock mistral groq deepseek together fireworks perplexity cohere huggingface replicate "
        "cloudflare-ai cloudflare-gateway litellm llama localai vllm lmstudio xai cerebras databricks deepinfra "
        "sagemaker "
        "voyage watsonx ai21 aimlapi alibaba dashscope f5 github helicone hyperbolic jfrog lambdalabs nscale palm "
        "portkey "
        "promptfoo webhook browser mcp package slack manual-input ws wss simulated-user");
    return kinds;
}

/// Kinds whose servers speak the chat dialect that this program speaks.
const QStringList &supportedProviderKinds()
{
    static const QStringList kinds = providerWords("openai ollama openrouter groq llama vllm lmstudio localai echo");
    return kinds;
}

const QStringList &providerFormats()
{
    static const QStringList formats =
        providerWords("chat completion completions responses embedding embeddings messages moderation image video "
                      "realtime assistant agents transcription text-classification text-generation");
    return formats;
}

/// What an id that only names a model is asked with.
QString defaultProviderFormat(const QString &kind)
{
    static const QStringList chat = providerWords(
        "openai ollama openrouter groq llama vllm lmstudio localai mistral deepseek together fireworks xai "
        "azure azureopenai");
    return chat.contains(kind) ? QStringLiteral("chat") : QString();
}

/// Ids that are an address or a file; false: it is none.
bool parseProviderPlace(EvalProvider &provider)
{
    const QString &id = provider.id;
    const auto set = [&provider](const char *kind, const QString &model) {
        provider.kind = QString::fromLatin1(kind);
        provider.model = model;
        return true;
    };
    if (id.startsWith(QLatin1String("http://")) || id.startsWith(QLatin1String("https://")))
        return set("http", id);
    if (id.startsWith(QLatin1String("ws://")) || id.startsWith(QLatin1String("wss://")))
        return set("websocket", id);
    if (id.startsWith(QLatin1String("exec:")))
        return set("exec", id.sliced(5).trimmed());
    if (id.startsWith(QLatin1String("python:")))
        return set("python", id.sliced(7));
    const ConfigCodePath code = splitCodePath(id);
    if (code.extension.isEmpty())
        return false;
    if (code.extension == QLatin1String(".py"))
        return set("python", withoutFileScheme(id));
    const bool script = code.extension.endsWith(QLatin1String("js")) || code.extension.endsWith(QLatin1String("ts"));
    return set(script ? "javascript" : "exec", withoutFileScheme(id));
}

class ProviderListReader
{
public:
    ProviderListReader(const ConfigFiles &files, ConfigFindings &findings, QList<EvalProvider> &providers)
        : m_files(files), m_findings(findings), m_providers(providers)
    {
    }

    void read(const ConfigValue &value, int depth)
    {
        if (value.isList()) {
            for (const ConfigValue &entry : value.items())
                read(entry, depth);
        } else if (value.isText()) {
            readId(value, depth);
        } else if (value.isMap()) {
            readMap(value);
        } else if (!value.isNull()) {
            problem(value, EvalProvidersText::tr("A provider is an id or a mapping with the key \"id\""));
        }
    }

private:
    void problem(const ConfigValue &value, const QString &message)
    {
        m_findings.add(ConfigFinding::Kind::Problem, QStringLiteral("providers"), message, value.position());
    }

    void readId(const ConfigValue &value, int depth)
    {
        const QString id = value.text();
        const QString suffix = QFileInfo(id).suffix().toLower();
        const bool isTree =
            suffix == QLatin1String("yaml") || suffix == QLatin1String("yml") || suffix == QLatin1String("json");
        if (id.startsWith(QLatin1String("file://")) && isTree) {
            readFile(id, value.position(), depth);
            return;
        }
        EvalProvider provider;
        provider.id = id;
        provider.position = value.position();
        add(provider);
    }

    void readFile(const QString &path, const TextPosition &position, int depth)
    {
        if (depth >= maxProviderFiles) {
            m_findings.add(
                ConfigFinding::Kind::Problem, path,
                EvalProvidersText::tr("Provider files name each other more than %1 deep").arg(maxProviderFiles),
                position);
            return;
        }
        const auto tree = readConfigTree(path, m_files);
        if (tree.ok())
            read(*tree, depth + 1);
        else
            m_findings.addError(tree.error(), path, position);
    }

    void readMap(const ConfigValue &value)
    {
        const QString idKey = QStringLiteral("id");
        const bool isShort = !value.has(idKey) && value.size() == 1 && value.items().at(0).isMap();
        const ConfigValue &fields = isShort ? value.items().at(0) : value;
        checkConfigKeys(fields, ConfigPart::Provider, m_findings);
        EvalProvider provider;
        provider.position = value.position();
        provider.id = fields.value(idKey).printed();
        if (isShort && provider.id.isEmpty())
            provider.id = value.keys().at(0);
        if (provider.id.isEmpty()) {
            problem(value, EvalProvidersText::tr("The provider has no id"));
            return;
        }
        provider.label = fields.value(QLatin1String("label")).printed();
        provider.config = fields.value(QLatin1String("config")).toObject();
        provider.env = configEnvironment(fields);
        provider.inputs = fields.value(QLatin1String("inputs")).toJson();
        provider.transform = fields.value(QLatin1String("transform")).toJson();
        const ConfigValue &delay = fields.value(QLatin1String("delay"));
        if (delay.isNumber())
            provider.delayMs = std::max(0.0, delay.scalar().toDouble());
        else if (!delay.isNull())
            problem(delay, EvalProvidersText::tr("\"delay\" must be a number of milliseconds"));
        const ConfigValue &prompts = fields.value(QLatin1String("prompts"));
        if (prompts.isText())
            provider.prompts.append(prompts.text());
        for (const ConfigValue &prompt : prompts.items())
            provider.prompts.append(prompt.printed());
        add(provider);
    }

    void add(EvalProvider provider)
    {
        parseProviderId(provider);
        const QString shown = provider.id.left(200);
        const bool starts = provider.kind == QLatin1String("exec") || provider.kind == QLatin1String("python")
                         || provider.kind == QLatin1String("golang") || provider.kind == QLatin1String("ruby")
                         || provider.kind == QLatin1String("javascript");
        if (starts)
            m_findings.add(ConfigFinding::Kind::NeedsTrust, provider.id,
                           EvalProvidersText::tr("The provider \"%1\" is a program; it is not started").arg(shown),
                           provider.position);
        else if (!knownProviderKinds().contains(provider.kind))
            m_findings.addUnknown(EvalProvidersText::tr("provider"), provider.kind, knownProviderKinds(),
                                  provider.position);
        else if (!provider.supported)
            m_findings.add(ConfigFinding::Kind::Unsupported, provider.id,
                           EvalProvidersText::tr("The provider \"%1\" is not supported").arg(shown), provider.position);
        m_providers.append(provider);
    }

    const ConfigFiles &m_files;
    ConfigFindings &m_findings;
    QList<EvalProvider> &m_providers;
};

} // namespace

void parseProviderId(EvalProvider &provider)
{
    if (!parseProviderPlace(provider)) {
        provider.kind = provider.id.section(QLatin1Char(':'), 0, 0);
        const QString rest = provider.id.section(QLatin1Char(':'), 1);
        const QString format = rest.section(QLatin1Char(':'), 0, 0);
        if (providerFormats().contains(format)) {
            provider.format = format;
            provider.model = rest.section(QLatin1Char(':'), 1);
        } else {
            provider.format = defaultProviderFormat(provider.kind);
            provider.model = rest;
        }
    }
    const bool speaksChat = provider.kind == QLatin1String("echo") || provider.format == QLatin1String("chat");
    provider.supported = supportedProviderKinds().contains(provider.kind) && speaksChat;
}

void readEvalProviders(const ConfigValue &value, const ConfigFiles &files, ConfigFindings &findings,
                       QList<EvalProvider> &providers)
{
    ProviderListReader(files, findings, providers).read(value, 0);
}

bool evalFilterMatches(const QString &filter, const QString &id, const QString &label)
{
    for (const QString &name : {id, label}) {
        if (name.isEmpty())
            continue;
        if (name == filter || name.startsWith(filter + QLatin1Char(':')))
            return true;
        if (filter.endsWith(QLatin1Char('*')) && name.startsWith(QStringView(filter).chopped(1)))
            return true;
    }
    return false;
}

QList<EvalColumn> evalColumns(const QList<EvalProvider> &providers, const QList<EvalPrompt> &prompts,
                              ConfigFindings &findings)
{
    QList<EvalColumn> columns;
    for (qsizetype i = 0; i < providers.size(); ++i) {
        const EvalProvider &provider = providers.at(i);
        for (const QString &filter : provider.prompts) {
            const bool found = std::any_of(prompts.cbegin(), prompts.cend(), [&filter](const EvalPrompt &prompt) {
                return evalFilterMatches(filter, prompt.id, prompt.label);
            });
            if (!found)
                findings.add(ConfigFinding::Kind::Problem, filter,
                             EvalProvidersText::tr("No prompt has the label or id \"%1\"").arg(filter.left(80)),
                             provider.position);
        }
        for (qsizetype j = 0; j < prompts.size(); ++j) {
            const EvalPrompt &prompt = prompts.at(j);
            const bool asked =
                provider.prompts.isEmpty()
                || std::any_of(provider.prompts.cbegin(), provider.prompts.cend(), [&prompt](const QString &filter) {
                       return evalFilterMatches(filter, prompt.id, prompt.label);
                   });
            if (!asked)
                continue;
            EvalColumn column{i, j, provider.config};
            for (auto it = prompt.config.constBegin(); it != prompt.config.constEnd(); ++it)
                column.config.insert(it.key(), it.value());
            columns.append(column);
        }
    }
    return columns;
}

} // namespace promptlab
