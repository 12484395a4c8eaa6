// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/templateengine.h"

#include "core/template/fstring.h"
#include "core/template/mustacherenderer.h"
#include "core/template/nunjucksplain.h"
#include "core/template/nunjucksrenderer.h"
#include "core/template/nunjucksvariables.h"

namespace promptlab {

namespace {

/// JSON Pointer, in PromptContent::toJson(), of the text that a part renders.
QString templatePartPointer(const PromptContent &content, qsizetype message, qsizetype part)
{
    const QList<ContentPart> &parts = content.messages.at(message).parts;
    const bool text = parts.at(part).kind == ContentPart::Kind::Text;
    const QString pointer = QStringLiteral("/messages/%1/content").arg(message);
    if (parts.size() == 1 && text)
        return pointer;
    return pointer
         + QStringLiteral("/%1/%2").arg(QString::number(part),
                                        text ? QStringLiteral("text") : QStringLiteral("reference"));
}

const QString &templatePartText(const ContentPart &content)
{
    return content.kind == ContentPart::Kind::Text ? content.text : content.reference;
}

void appendNames(const ParsedTemplate &parsed, QStringList *names)
{
    for (const TemplateVariable &variable : parsed.variables) {
        if (!names->contains(variable.name))
            names->append(variable.name);
    }
}

QJsonObject withDefaults(const PromptContent &content, QJsonObject values)
{
    for (const Variable &variable : content.variables) {
        if (variable.defaultValue && !values.contains(variable.name))
            values.insert(variable.name, *variable.defaultValue);
    }
    return values;
}

Result<ParsedTemplate> parseFStringVariables(const QString &text)
{
    PL_TRY(const QList<FStringPiece> pieces, parseFString(text, {}));
    ParsedTemplate parsed;
    for (const FStringPiece &piece : pieces) {
        if (piece.field)
            parsed.variables.append(piece.variable);
    }
    return parsed;
}

} // namespace

QStringList ParsedTemplate::names() const
{
    QStringList all;
    appendNames(*this, &all);
    return all;
}

QStringList PromptVariables::names() const
{
    QStringList all;
    for (const auto &part : parts)
        appendNames(part.second, &all);
    return all;
}

Result<ParsedTemplate> parseTemplate(TemplateFormat format, const QString &text)
{
    switch (format) {
    case TemplateFormat::FString: return parseFStringVariables(text);
    case TemplateFormat::Mustache: {
        PL_TRY(const auto nodes, parseMustache(text, {}));
        return listMustacheVariables(nodes);
    }
    case TemplateFormat::Nunjucks: return NunjucksVariables(text).parse();
    }
    Q_UNREACHABLE();
}

Result<ParsedTemplate> checkTemplate(TemplateFormat format, const QString &text, const ScriptHost &scripts,
                                     const QJsonObject &includes)
{
    PL_TRY(ParsedTemplate parsed, parseTemplate(format, text));
    if (format == TemplateFormat::Nunjucks && (!includes.isEmpty() || !isPlainNunjucks(text))) {
        RenderOptions options;
        options.includes = includes;
        PL_CHECK(compileNunjucks(text, options, scripts));
    }
    return parsed;
}

Result<Rendered> render(TemplateFormat format, const QString &text, const QJsonObject &values,
                        const RenderOptions &options, const ScriptHost &scripts)
{
    switch (format) {
    case TemplateFormat::FString: {
        PL_TRY(const QList<FStringPiece> pieces, parseFString(text, options.source));
        return renderFString(pieces, values, options);
    }
    case TemplateFormat::Mustache: {
        PL_TRY(const auto nodes, parseMustache(text, options.source));
        return MustacheRenderer(options).render(nodes, values);
    }
    case TemplateFormat::Nunjucks: return renderNunjucks(text, values, options, scripts);
    }
    Q_UNREACHABLE();
}

Result<QList<Message>> renderPrompt(const PromptContent &content, const QJsonObject &values,
                                    const RenderOptions &options, const ScriptHost &scripts,
                                    QList<UndefinedVariable> *undefined)
{
    const QJsonObject complete = withDefaults(content, values);
    QList<Message> messages = content.messages;
    RenderOptions partOptions = options;
    for (qsizetype m = 0; m < messages.size(); ++m) {
        QList<ContentPart> &parts = messages[m].parts;
        for (qsizetype p = 0; p < parts.size(); ++p) {
            ContentPart &part = parts[p];
            const QString pointer = templatePartPointer(content, m, p);
            partOptions.source = options.source.isEmpty() ? pointer : options.source + QLatin1Char('#') + pointer;
            PL_TRY(Rendered rendered, render(content.format, templatePartText(part), complete, partOptions, scripts));
            (part.kind == ContentPart::Kind::Text ? part.text : part.reference) = std::move(rendered.text);
            if (undefined)
                undefined->append(rendered.undefined);
        }
    }
    return messages;
}

Result<void> checkPrompt(const PromptContent &content, const ScriptHost &scripts)
{
    for (qsizetype m = 0; m < content.messages.size(); ++m) {
        const QList<ContentPart> &parts = content.messages.at(m).parts;
        for (qsizetype p = 0; p < parts.size(); ++p) {
            const auto checked = checkTemplate(content.format, templatePartText(parts.at(p)), scripts);
            if (checked.ok())
                continue;
            Error error = checked.error();
            if (error.position)
                error.position->source = templatePartPointer(content, m, p);
            return error;
        }
    }
    return {};
}

Result<PromptVariables> parsePrompt(const PromptContent &content)
{
    PromptVariables all;
    for (qsizetype m = 0; m < content.messages.size(); ++m) {
        const QList<ContentPart> &parts = content.messages.at(m).parts;
        for (qsizetype p = 0; p < parts.size(); ++p) {
            const QString pointer = templatePartPointer(content, m, p);
            auto parsed = parseTemplate(content.format, templatePartText(parts.at(p)));
            if (!parsed.ok()) {
                Error error = parsed.error();
                if (error.position)
                    error.position->source = pointer;
                return error;
            }
            all.parts.append({pointer, std::move(*parsed)});
        }
    }
    return all;
}

} // namespace promptlab
