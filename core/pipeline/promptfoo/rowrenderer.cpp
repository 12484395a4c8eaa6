// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/rowrenderer.h"

#include "core/pipeline/promptfoo/configfunction.h"
#include "core/pipeline/promptfoo/configtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace promptlab {

namespace {

struct RowRendererText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooRow)
};

constexpr int maxSubstitutions = 5;
constexpr qsizetype maxSubstituted = 1024 * 1024;
constexpr qint64 maxRowFile = 64 * 1024 * 1024;

/// What a value prints inside of another variable.
QString rowValueText(const QJsonValue &value)
{
    if (!value.isArray())
        return ConfigValue(value).printed();
    QStringList items;
    for (const QJsonValueConstRef item : value.toArray()) {
        if (item.isObject() || item.isArray())
            return ConfigValue(value).printed();
        items.append(ConfigValue(QJsonValue(item)).printed());
    }
    return items.join(QLatin1Char(','));
}

class VariableSubstitution
{
public:
    VariableSubstitution(const QJsonObject &vars, const QStringList &templateVars)
        : m_vars(vars), m_templateVars(templateVars.cbegin(), templateVars.cend())
    {
    }

    QString expand(const QString &text, int depth)
    {
        static const QRegularExpression name(QStringLiteral("\\{\\{\\s*(\\w+)\\s*\\}\\}"));
        if (depth >= maxSubstitutions || text.size() > maxSubstituted || !text.contains(QLatin1String("{{")))
            return text;
        QString out;
        qsizetype copied = 0;
        auto matches = name.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString other = match.captured(1);
            const QJsonValue value = m_vars.value(other);
            if (value.isUndefined() || m_open.contains(other) || out.size() > maxSubstituted)
                continue;
            out += text.mid(copied, match.capturedStart() - copied);
            m_open.append(other);
            const bool isTemplate = value.isString() && m_templateVars.contains(other);
            out += isTemplate ? expand(value.toString(), depth + 1) : rowValueText(value);
            m_open.removeLast();
            copied = match.capturedEnd();
        }
        return out + text.mid(copied);
    }

    void open(const QString &name) { m_open = QStringList{name}; }

private:
    const QJsonObject &m_vars;
    QSet<QString> m_templateVars;
    QStringList m_open; ///< a variable that mentions itself stays as it is
};

/// Offset of a tag that is opened and not closed; -1: none. @p at is where a parser gave up.
qsizetype unclosedTag(const QString &text, const TextPosition &at)
{
    qsizetype offset = 0;
    for (int line = 1; line < at.line; ++line) {
        offset = text.indexOf(QLatin1Char('\n'), offset) + 1;
        if (offset == 0)
            return -1;
    }
    offset += at.column - 1;
    if (offset < 0 || offset + 1 >= text.size() || text.at(offset) != QLatin1Char('{'))
        return -1;
    const QChar kind = text.at(offset + 1);
    const QLatin1String close(kind == QLatin1Char('{') ? "}}" : kind == QLatin1Char('%') ? "%}" : "#}");
    const bool isTag = kind == QLatin1Char('{') || kind == QLatin1Char('%') || kind == QLatin1Char('#');
    return isTag && text.indexOf(close, offset) < 0 ? offset : -1;
}

/// Makes what is behind an unclosed tag plain text. True: there was one.
bool closeUnclosed(QString &text)
{
    const auto parsed = parseTemplate(TemplateFormat::Nunjucks, text);
    if (parsed.ok() || !parsed.error().position)
        return false;
    const qsizetype offset = unclosedTag(text, *parsed.error().position);
    if (offset < 0 || text.indexOf(QLatin1String("endraw"), offset) >= 0)
        return false;
    text.insert(offset, QStringLiteral("{% raw %}"));
    text += QStringLiteral("{% endraw %}");
    return true;
}

/// The kind of a media file, for a data URL; empty: it is none.
QString imageType(const QString &suffix)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},   {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("png"), QStringLiteral("image/png")},    {QStringLiteral("gif"), QStringLiteral("image/gif")},
        {QStringLiteral("bmp"), QStringLiteral("image/bmp")},    {QStringLiteral("webp"), QStringLiteral("image/webp")},
        {QStringLiteral("svg"), QStringLiteral("image/svg+xml")}};
    return types.value(suffix);
}

bool isRecording(const QString &suffix)
{
    static const QStringList suffixes =
        QString::fromLatin1("mp4 webm ogg mov avi wmv mkv m4v mp3 wav flac aac m4a").split(QLatin1Char(' '));
    return suffixes.contains(suffix);
}

QJsonObject providerValue(const EvalProvider &provider)
{
    QJsonObject value{{QStringLiteral("id"), provider.id}};
    if (!provider.label.isEmpty())
        value.insert(QStringLiteral("label"), provider.label);
    return value;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

} // namespace

QJsonObject substituteVariables(const QJsonObject &vars, const QStringList &templateVars)
{
    QJsonObject result = vars;
    VariableSubstitution substitution(vars, templateVars);
    for (const QString &name : templateVars) {
        const QJsonValue value = vars.value(name);
        if (!value.isString())
            continue;
        substitution.open(name);
        result.insert(name, substitution.expand(value.toString(), 0));
    }
    return result;
}

QJsonArray chatMessages(const QString &text)
{
    const QString trimmed = text.trimmed();
    QJsonArray messages;
    if (trimmed.startsWith(QLatin1Char('['))) {
        messages = parseJson(trimmed.toUtf8()).valueOr({}).toArray();
    } else if (trimmed.startsWith(QLatin1String("- role:"))) {
        const auto tree = parseConfigYaml(text.toUtf8(), QString());
        messages = tree.ok() ? tree->toJson().toArray() : QJsonArray();
    }
    const bool good = std::all_of(messages.begin(), messages.end(), [](const QJsonValueConstRef message) {
        return message.toObject().value(QLatin1String("role")).isString();
    });
    return good ? messages : QJsonArray();
}

bool usesConversation(const EvalPrompt &prompt)
{
    return prompt.raw.contains(QLatin1String("_conversation"));
}

Result<RenderedRow> RowRenderer::render(const EvalCase &row, qsizetype column, const RowContext &context) const
{
    if (column < 0 || column >= m_plan.columns.size())
        return makeError(ErrorCode::NotFound, RowRendererText::tr("There is no column %1").arg(column));
    const EvalColumn &asked = m_plan.columns.at(column);
    const EvalPrompt &prompt = m_plan.prompts.at(asked.prompt);
    const EvalProvider &provider = m_plan.providers.at(asked.provider);
    RenderedRow rendered;
    rendered.config = asked.config;
    rendered.vars = row.vars;
    rendered.vars.insert(QStringLiteral("__repeatIndex"), row.repeatIndex);
    if (!context.evalId.isEmpty())
        rendered.vars.insert(QStringLiteral("__evalId"), context.evalId);
    if (!context.evalStepId.isEmpty())
        rendered.vars.insert(QStringLiteral("__evalStepId"), context.evalStepId);
    if (!row.options.value(QLatin1String("disableConversationVar")).toBool())
        rendered.vars.insert(QStringLiteral("_conversation"), context.conversation);
    PL_CHECK(transformVars(row, asked, rendered.vars));
    PL_CHECK(loadFiles(prompt, provider, rendered));
    PL_TRY(const QString text, promptText(row, prompt, provider, rendered));
    // What a file or a function has given is data even when the configuration names it.
    QStringList templates;
    for (const QString &name : row.templateVars) {
        if (rendered.vars.value(name) == row.vars.value(name))
            templates.append(name);
    }
    for (auto it = rendered.vars.begin(); it != rendered.vars.end(); ++it) {
        if (const QString value = it.value().toString(); value.endsWith(QLatin1Char('\n')))
            it.value() = value.chopped(1);
    }
    rendered.vars = substituteVariables(rendered.vars, templates);
    auto tree = parseConfigJson(text.toUtf8(), prompt.label.left(80));
    if (tree.ok()) {
        PL_CHECK(renderTree(*tree, rendered, prompt.label.left(80)));
        rendered.text = tree->toJsonText(2);
    } else {
        renderTemplateVars(templates, rendered);
        PL_TRY(rendered.text, renderText(text, rendered, prompt.label.left(80)));
    }
    rendered.messages = chatMessages(rendered.text);
    return rendered;
}

Result<void> RowRenderer::transformVars(const EvalCase &row, const EvalColumn &column, QJsonObject &vars) const
{
    const QString source = row.options.value(QLatin1String("transformVars")).toString();
    if (source.isEmpty())
        return {};
    const EvalPrompt &prompt = m_plan.prompts.at(column.prompt);
    const QJsonObject context{{QStringLiteral("prompt"), QJsonObject{{QStringLiteral("raw"), prompt.raw},
                                                                     {QStringLiteral("label"), prompt.label}}},
                              {QStringLiteral("metadata"), row.metadata}};
    QJsonValue changed;
    if (source.startsWith(QLatin1String("file://"))) {
        ConfigFindings findings;
        PL_TRY(const EvalFunction function,
               readConfigFunction(source, ConfigFiles(m_plan.files.root()), findings, row.position));
        PL_TRY(changed, callConfigFunction(function, {vars, context}, m_scripts));
    } else {
        PL_TRY(changed,
               m_scripts.run(source, QJsonObject{{QStringLiteral("vars"), vars}, {QStringLiteral("context"), context}},
                             QStringLiteral("transformVars")));
    }
    if (!changed.isObject())
        return makeError(ErrorCode::InvalidInput,
                         RowRendererText::tr("\"transformVars\" must give an object with variables"));
    const QJsonObject over = changed.toObject();
    for (auto it = over.constBegin(); it != over.constEnd(); ++it)
        vars.insert(it.key(), it.value());
    return {};
}

Result<void> RowRenderer::loadFiles(const EvalPrompt &prompt, const EvalProvider &provider, RenderedRow &rendered) const
{
    for (const QString &name : rendered.vars.keys()) {
        const QString written = rendered.vars.value(name).toString();
        if (!written.startsWith(QLatin1String("file://")))
            continue;
        auto loaded = loadFile(name, written, prompt, provider, rendered.vars);
        if (!loaded.ok()) {
            const QString what = RowRendererText::tr("The variable \"%1\" cannot be loaded").arg(name.left(80));
            return loaded.error().wrapped(what);
        }
        rendered.vars.insert(name, *loaded);
    }
    return {};
}

Result<QJsonValue> RowRenderer::loadFile(const QString &name, const QString &written, const EvalPrompt &prompt,
                                         const EvalProvider &provider, const QJsonObject &vars) const
{
    const ConfigFiles files(m_plan.files.root());
    const QString suffix = QFileInfo(written).suffix().toLower();
    if (!splitCodePath(written).extension.isEmpty()) {
        ConfigFindings findings;
        PL_TRY(const EvalFunction function, readConfigFunction(written, files, findings, TextPosition{}));
        PL_TRY(const QJsonValue answer,
               callConfigFunction(function, {name, prompt.raw, vars, providerValue(provider)}, m_scripts));
        const QString failure = answer.toObject().value(QLatin1String("error")).toString();
        if (!failure.isEmpty())
            return makeError(ErrorCode::InvalidInput, failure.left(500));
        const QJsonValue output = answer.toObject().value(QLatin1String("output"));
        if (output.isUndefined() || output.isNull())
            return makeError(ErrorCode::InvalidInput,
                             RowRendererText::tr("\"%1\" must give {output: …}").arg(written.left(200)));
        return output;
    }
    if (suffix == QLatin1String("pdf"))
        return makeError(ErrorCode::Unsupported,
                         RowRendererText::tr("\"%1\" is a PDF; save its text as a file").arg(written.left(200)));
    if (suffix == QLatin1String("yaml") || suffix == QLatin1String("yml")) {
        PL_TRY(const ConfigValue tree, readConfigTree(written, files));
        return QJsonValue(tree.toJsonText());
    }
    const QString image = imageType(suffix);
    if (!image.isEmpty() || isRecording(suffix)) {
        PL_TRY(const QByteArray bytes, files.read(written, maxRowFile));
        const QString base64 = QString::fromLatin1(bytes.toBase64());
        const QString start = QStringLiteral("data:") + image;
        return QJsonValue(image.isEmpty() ? base64 : QString(start + QStringLiteral(";base64,") + base64));
    }
    PL_TRY(const QString text, files.readText(written, maxRowFile));
    return QJsonValue(text.trimmed());
}

Result<QString> RowRenderer::promptText(const EvalCase &row, const EvalPrompt &prompt, const EvalProvider &provider,
                                        RenderedRow &rendered) const
{
    if (!prompt.function) {
        const QJsonValue prefix = row.options.value(QLatin1String("prefix"));
        const QJsonValue suffix = row.options.value(QLatin1String("suffix"));
        const QString before = prefix.isString() ? prefix.toString() : m_plan.options.promptPrefix;
        const QString after = suffix.isString() ? suffix.toString() : m_plan.options.promptSuffix;
        return QString(before + prompt.raw + after);
    }
    const QJsonObject argument{{QStringLiteral("vars"), rendered.vars},
                               {QStringLiteral("provider"), providerValue(provider)},
                               {QStringLiteral("config"), rendered.config}};
    PL_TRY(const QJsonValue answer, callConfigFunction(*prompt.function, {argument}, m_scripts));
    const QJsonValue inner = answer.toObject().value(QLatin1String("prompt"));
    const QJsonValue text = inner.isUndefined() ? answer : inner;
    if (!inner.isUndefined()) {
        const QJsonObject config = answer.toObject().value(QLatin1String("config")).toObject();
        for (auto it = config.constBegin(); it != config.constEnd(); ++it)
            rendered.config.insert(it.key(), it.value());
    }
    if (text.isString())
        return text.toString();
    if (text.isObject() || text.isArray())
        return QString::fromUtf8(compactJson(text));
    return makeError(ErrorCode::InvalidInput,
                     RowRendererText::tr("The function \"%1\" must give a text, a list of messages or {prompt, config}")
                         .arg(prompt.label.left(200)));
}

TemplateFilters RowRenderer::filters() const
{
    static const QRegularExpression identifier(QStringLiteral("\\A[A-Za-z]\\w{0,60}\\z"));
    TemplateFilters filters;
    for (const auto &[name, function] : m_plan.nunjucksFilters) {
        if (identifier.match(name).hasMatch())
            filters.names.append(name);
    }
    filters.call = [this](const QString &name, const QJsonArray &arguments) -> Result<QJsonValue> {
        for (const auto &[known, function] : m_plan.nunjucksFilters) {
            if (known == name)
                return callConfigFunction(function, arguments, m_scripts);
        }
        return makeError(ErrorCode::NotFound, RowRendererText::tr("There is no filter \"%1\"").arg(name));
    };
    return filters;
}

QJsonObject RowRenderer::environmentOf(const QString &text) const
{
    QJsonObject env;
    const auto parsed = parseTemplate(TemplateFormat::Nunjucks, text);
    if (!parsed.ok())
        return env;
    for (const TemplateVariable &variable : parsed->variables) {
        const QString name = variable.path.section(QLatin1Char('.'), 1, 1).section(QLatin1Char('['), 0, 0);
        if (variable.name != QLatin1String("env") || name.isEmpty())
            continue;
        const QJsonValue own = m_plan.env.value(name);
        const auto outside = own.isUndefined() && m_plan.environment ? m_plan.environment(name) : std::nullopt;
        if (outside)
            env.insert(name, *outside);
        else if (own.isString())
            env.insert(name, own);
    }
    return env;
}

Result<QString> RowRenderer::renderText(const QString &text, RenderedRow &rendered, const QString &source) const
{
    QString usable = text;
    if (text.contains(QLatin1Char('{')) && closeUnclosed(usable))
        addOnce(rendered.notes, RowRendererText::tr("A tag is opened and not closed; what is behind it is plain text"));
    QJsonObject values = rendered.vars;
    const QString envKey = QStringLiteral("env");
    if (usable.contains(envKey) && !values.contains(envKey))
        values.insert(envKey, environmentOf(usable));
    RenderOptions options;
    options.strict = false;
    options.source = source;
    options.filters = filters();
    PL_TRY(const Rendered result, ::promptlab::render(TemplateFormat::Nunjucks, usable, values, options, m_scripts));
    for (const UndefinedVariable &missing : result.undefined)
        addOnce(rendered.undefined, missing.path);
    return result.text;
}

Result<void> RowRenderer::renderTree(ConfigValue &tree, RenderedRow &rendered, const QString &source) const
{
    if (tree.isText()) {
        PL_TRY(const QString text, renderText(tree.text(), rendered, source));
        tree = ConfigValue(QJsonValue(text), tree.position());
    }
    for (ConfigValue &item : tree.items())
        PL_CHECK(renderTree(item, rendered, source));
    return {};
}

void RowRenderer::renderTemplateVars(const QStringList &names, RenderedRow &rendered) const
{
    const QJsonObject before = rendered.vars;
    for (const QString &name : names) {
        const QString text = before.value(name).toString();
        if (!text.contains(QLatin1String("{{")) && !text.contains(QLatin1String("{%"))
            && !text.contains(QLatin1String("{#")))
            continue;
        RenderedRow one;
        one.vars = before;
        const auto value = renderText(text, one, name);
        // One that is no template, or reads what is not there, is what it says. That is no reason to lose the row.
        if (!value.ok())
            addOnce(rendered.notes, RowRendererText::tr("The variable \"%1\" is no template and stays as it is: %2")
                                        .arg(name.left(80), value.error().message));
        else if (one.undefined.isEmpty())
            rendered.vars.insert(name, *value);
    }
}

} // namespace promptlab
