// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/nunjucksrenderer.h"

#include "core/base/json.h"
#include "core/template/nunjucksplain.h"
#include "core/template/nunjucksvariables.h"

#include <QCryptographicHash>

namespace promptlab {

namespace {

struct NunjucksRenderText {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr qsizetype maxNunjucksText = 1024 * 1024;
/// A template is compiled once; long ones take their time.
constexpr int nunjucksCompileDeadlineMs = 5000;
constexpr int maxFilterRounds = 32;

const QString &nunjucksLibrary()
{
    static const QString name = QStringLiteral("nunjucks");
    return name;
}

/// Names the set of included templates and given filters, which are compiled together.
QString nunjucksIncludesKey(const RenderOptions &options)
{
    if (options.includes.isEmpty() && options.filters.names.isEmpty())
        return {};
    const QJsonArray parts{options.includes, QJsonArray::fromStringList(options.filters.names)};
    return QString::fromLatin1(QCryptographicHash::hash(compactJson(parts), QCryptographicHash::Sha256).toHex());
}

/// The library's error object as an Error.
Error nunjucksError(const QJsonObject &error, const QString &text, const RenderOptions &options)
{
    const QString kind = error.value(QLatin1String("kind")).toString();
    const QString message = error.value(QLatin1String("message")).toString().left(500);
    const QString included = error.value(QLatin1String("template")).toString();
    TextPosition position{included.isEmpty() ? options.source : included, error.value(QLatin1String("line")).toInt(),
                          error.value(QLatin1String("column")).toInt()};
    if (kind == QLatin1String("undefined"))
        return undefinedVariableError(error.value(QLatin1String("subject")).toString(), position);
    if (kind == QLatin1String("limit")) {
        Error limit =
            message == QLatin1String("output")
                ? outputTooLargeError(options.maxOutput)
                : makeError(ErrorCode::LimitExceeded,
                            NunjucksRenderText::tr("The template needs too much memory or calls itself too deeply: %1")
                                .arg(message));
        limit.position = position;
        return limit;
    }
    // nunjucks does not say where a tag began that has no end; the scanner does.
    if (position.line == 0 && included.isEmpty()) {
        const auto scanned = NunjucksVariables(text).parse();
        if (!scanned.ok()) {
            Error found = scanned.error();
            if (found.position)
                found.position->source = options.source;
            return found;
        }
    }
    return makeError(ErrorCode::InvalidInput, NunjucksRenderText::tr("The template fails: %1").arg(message), position);
}

QList<UndefinedVariable> nunjucksMissing(const QJsonArray &missing, const QString &source)
{
    QList<UndefinedVariable> undefined;
    undefined.reserve(missing.size());
    for (const QJsonValue &entry : missing) {
        const QJsonArray fields = entry.toArray();
        const QString included = fields.at(3).toString();
        undefined.append({fields.at(0).toString(),
                          {included.isEmpty() ? source : included, fields.at(1).toInt(), fields.at(2).toInt()}});
    }
    return undefined;
}

Result<void> compileNunjucksFor(const QString &text, const QString &includesKey, const RenderOptions &options,
                                const ScriptHost &scripts)
{
    if (text.size() > maxNunjucksText)
        return makeError(ErrorCode::LimitExceeded,
                         NunjucksRenderText::tr("The template is longer than %1 characters").arg(maxNunjucksText),
                         TextPosition{options.source, 0, 0});
    PL_TRY(const QJsonValue answer,
           scripts.callLibrary(nunjucksLibrary(), QStringLiteral("compile"),
                               {text, includesKey, options.includes, QJsonArray::fromStringList(options.filters.names)},
                               nunjucksCompileDeadlineMs));
    if (answer.isObject())
        return nunjucksError(answer[QLatin1String("error")].toObject(), text, options);
    return {};
}

/// Lets the caller's filters answer what a rendering has asked. The keys are JSON: [name, [arguments]].
Result<void> answerFilters(const QJsonArray &questions, const RenderOptions &options, QJsonObject &answers)
{
    for (const QJsonValueConstRef question : questions) {
        PL_TRY(const QJsonValue parsed, parseJson(question.toString().toUtf8()));
        const QJsonArray parts = parsed.toArray();
        PL_TRY(const QJsonValue value, options.filters.call(parts.at(0).toString(), parts.at(1).toArray()));
        answers.insert(question.toString(), value);
    }
    return {};
}

/// What the library's render() gives in the end. Each round answers the filters that the one before has asked.
Result<QJsonValue> nunjucksAnswer(const QString &text, const QString &includesKey, const QJsonObject &values,
                                  const RenderOptions &options, const ScriptHost &scripts)
{
    QJsonObject answers;
    for (int round = 0; round < maxFilterRounds; ++round) {
        const QJsonArray arguments{text, includesKey, values, options.strict, double(options.maxOutput), answers};
        PL_TRY(QJsonValue answer,
               scripts.callLibrary(nunjucksLibrary(), QStringLiteral("render"), arguments, options.deadlineMs));
        if (answer.isNull()) {
            PL_CHECK(compileNunjucksFor(text, includesKey, options, scripts));
            PL_TRY(answer,
                   scripts.callLibrary(nunjucksLibrary(), QStringLiteral("render"), arguments, options.deadlineMs));
        }
        const QJsonValue asked = answer.toObject().value(QLatin1String("ask"));
        if (!asked.isArray())
            return answer;
        PL_CHECK(answerFilters(asked.toArray(), options, answers));
    }
    return makeError(ErrorCode::LimitExceeded,
                     NunjucksRenderText::tr("Filters are applied to each other more than %1 deep").arg(maxFilterRounds),
                     TextPosition{options.source, 0, 0});
}

} // namespace

Result<void> compileNunjucks(const QString &text, const RenderOptions &options, const ScriptHost &scripts)
{
    return compileNunjucksFor(text, nunjucksIncludesKey(options), options, scripts);
}

Result<Rendered> renderNunjucks(const QString &text, const QJsonObject &values, const RenderOptions &options,
                                const ScriptHost &scripts)
{
    if (auto plain = text.size() <= maxNunjucksText ? renderPlainNunjucks(text, values, options) : std::nullopt)
        return Rendered{std::move(*plain), {}};
    const QString includesKey = nunjucksIncludesKey(options);
    PL_TRY(const QJsonValue answer, nunjucksAnswer(text, includesKey, values, options, scripts));
    Rendered rendered;
    if (answer.isString()) {
        rendered.text = answer.toString();
        return rendered;
    }
    const QJsonObject fields = answer.toObject();
    if (fields.contains(QLatin1String("error")))
        return nunjucksError(fields.value(QLatin1String("error")).toObject(), text, options);
    rendered.text = fields.value(QLatin1String("text")).toString();
    rendered.undefined = nunjucksMissing(fields.value(QLatin1String("missing")).toArray(), options.source);
    return rendered;
}

} // namespace promptlab
