// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptrunner.h"

#include "core/script/scriptcontext.h"
#include "core/script/scriptrealm.h"
#include "core/script/scriptvalues.h"

#include <js/CompilationAndEvaluation.h>
#include <js/CompileOptions.h>
#include <js/Exception.h>
#include <js/Promise.h>
#include <js/PropertyAndElement.h>
#include <js/SourceText.h>

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ScriptRunnerText {
    Q_DECLARE_TR_FUNCTIONS(ScriptHost)
};

constexpr qsizetype maxScriptSource = 1024 * 1024;

} // namespace

QString scriptSubject(const QString &name)
{
    return name.isEmpty() ? ScriptRunnerText::tr("The script") : ScriptRunnerText::tr("The script \"%1\"").arg(name);
}

const ScriptRunner::Wrapping ScriptRunner::asExpression{QLatin1String("("), QLatin1String("\n)")};
const ScriptRunner::Wrapping ScriptRunner::asBody{QLatin1String("(function(){"), QLatin1String("\n})()")};

ScriptRunner::ScriptRunner(ScriptCall &call, const QString &name)
    : m_call(call), m_cx(call.js()), m_name(name),
      m_fileName(name.isEmpty() ? QByteArrayLiteral("script") : name.toUtf8())
{
}

Result<QJsonValue> ScriptRunner::run(const QString &source, const QJsonObject &globals)
{
    PL_CHECK(checkLength(source));
    const JS::RootedObject global(m_cx, m_call.context().createScriptGlobal());
    if (!global)
        return pendingError();
    const JSAutoRealm realm(m_cx, global);
    if (!installScriptGuards(m_cx) || !defineGlobals(global, globals))
        return pendingError();
    ScriptFailure failure;
    const JS::RootedScript script(m_cx, compileEither(source, &failure));
    if (!script)
        return m_call.stop() != ScriptCall::Stop::None ? m_call.stopError(subject()) : error(failure);
    JS::RootedValue value(m_cx);
    if (!JS_ExecuteScript(m_cx, script, &value))
        return pendingError();
    return readResult(value);
}

Result<void> ScriptRunner::checkLength(const QString &source) const
{
    if (source.size() > maxScriptSource)
        return makeError(ErrorCode::LimitExceeded,
                         ScriptRunnerText::tr("%1 is longer than %2 characters").arg(subject()).arg(maxScriptSource));
    return {};
}

Result<void> ScriptRunner::checkSyntax(const QString &source)
{
    PL_CHECK(checkLength(source));
    const JS::RootedObject global(m_cx, m_call.context().createScriptGlobal());
    if (!global)
        return pendingError();
    const JSAutoRealm realm(m_cx, global);
    ScriptFailure failure;
    if (compileEither(source, &failure))
        return {};
    return m_call.stop() != ScriptCall::Stop::None ? m_call.stopError(subject()) : error(failure);
}

bool ScriptRunner::defineGlobals(JS::HandleObject global, const QJsonObject &globals)
{
    JS::RootedValue value(m_cx);
    for (auto entry = globals.begin(); entry != globals.end(); ++entry) {
        const QString key = entry.key();
        if (!makeScriptValue(m_cx, entry.value(), &value)
            || !JS_DefineUCProperty(m_cx, global, reinterpret_cast<const char16_t *>(key.utf16()), size_t(key.size()),
                                    value, JSPROP_ENUMERATE))
            return false;
    }
    return true;
}

JSScript *ScriptRunner::compile(const QString &source, const Wrapping &wrapping, ScriptFailure *failure)
{
    const QString program = wrapping.before + source + wrapping.after;
    JS::CompileOptions options(m_cx);
    options.setFileAndLine(m_fileName.constData(), 1);
    options.setIsRunOnce(true);
    JS::SourceText<char16_t> text;
    m_prefix = wrapping.before.size();
    if (text.init(m_cx, reinterpret_cast<const char16_t *>(program.utf16()), size_t(program.size()),
                  JS::SourceOwnership::Borrowed)) {
        if (JSScript *script = JS::Compile(m_cx, options, text))
            return script;
    }
    *failure = takeScriptFailure(m_cx);
    unwrapPosition(source, failure);
    return nullptr;
}

JSScript *ScriptRunner::compileEither(const QString &source, ScriptFailure *failure)
{
    QString expression = source;
    // "a > b;" is meant as the expression.
    while (!expression.isEmpty() && (expression.back().isSpace() || expression.back() == QLatin1Char(';')))
        expression.chop(1);
    ScriptFailure asExpressionFailure;
    if (JSScript *script = compile(expression, asExpression, &asExpressionFailure))
        return script;
    ScriptFailure asBodyFailure;
    if (JSScript *script = compile(source, asBody, &asBodyFailure))
        return script;
    // The reading that came further is the one that was meant.
    const auto place = [](const ScriptFailure &found) { return std::pair(found.line, found.column); };
    *failure = place(asExpressionFailure) >= place(asBodyFailure) ? asExpressionFailure : asBodyFailure;
    return nullptr;
}

Result<QJsonValue> ScriptRunner::readResult(JS::HandleValue value)
{
    if (value.isObject()) {
        const JS::RootedObject object(m_cx, &value.toObject());
        if (JS::IsPromiseObject(object))
            return readPromise(object);
    }
    return readJson(value);
}

Result<QJsonValue> ScriptRunner::readPromise(JS::HandleObject promise)
{
    if (!m_call.context().jobs().drain(m_cx))
        return pendingError();
    const JS::RootedValue outcome(m_cx, JS::GetPromiseState(promise) == JS::PromiseState::Pending
                                            ? JS::UndefinedValue()
                                            : JS::GetPromiseResult(promise));
    switch (JS::GetPromiseState(promise)) {
    case JS::PromiseState::Fulfilled: return readJson(outcome);
    case JS::PromiseState::Rejected: {
        ScriptFailure failure = describeScriptException(m_cx, outcome);
        if (failure.line == 1)
            failure.column -= int(m_prefix);
        return error(failure);
    }
    case JS::PromiseState::Pending: break;
    }
    return makeError(
        ErrorCode::InvalidInput,
        ScriptRunnerText::tr(
            "%1 waits for a promise that nothing settles: there are no timers and no network in the sandbox")
            .arg(subject()));
}

Result<QJsonValue> ScriptRunner::readJson(JS::HandleValue value)
{
    QJsonValue json;
    ScriptResultReader reader(m_cx);
    if (reader.read(value, &json))
        return json;
    if (reader.problem().isEmpty())
        return pendingError();
    return makeError(reader.tooLarge() ? ErrorCode::LimitExceeded : ErrorCode::InvalidInput,
                     ScriptRunnerText::tr("%1 gives no JSON value: %2").arg(subject(), reader.problem()));
}

void ScriptRunner::unwrapPosition(const QString &source, ScriptFailure *failure) const
{
    // Syntax errors count columns from zero, others from one.
    failure->column += 1;
    if (failure->line == 1)
        failure->column -= int(m_prefix);
    const auto lastLine = int(source.count(QLatin1Char('\n'))) + 1;
    if (failure->line > lastLine) {
        // The parser stumbled over the wrapping.
        failure->line = lastLine;
        failure->column = int(source.size() - source.lastIndexOf(QLatin1Char('\n')));
        failure->text = ScriptRunnerText::tr("SyntaxError: the script ends where something more is expected");
    }
}

Error ScriptRunner::error(const ScriptFailure &failure) const
{
    const TextPosition position{m_name, failure.line, failure.column};
    if (failure.kind == ScriptFailure::Kind::TooDeep)
        return makeError(ErrorCode::LimitExceeded,
                         ScriptRunnerText::tr("%1 calls itself or nests too deeply").arg(subject()), position);
    if (failure.kind == ScriptFailure::Kind::TooLarge)
        return makeError(ErrorCode::LimitExceeded,
                         ScriptRunnerText::tr("%1 makes a value that is too large").arg(subject()), position);
    return makeError(ErrorCode::InvalidInput, ScriptRunnerText::tr("%1 failed: %2").arg(subject(), failure.text),
                     position);
}

Error ScriptRunner::pendingError()
{
    if (m_call.stop() != ScriptCall::Stop::None)
        return m_call.stopError(subject());
    ScriptFailure failure = takeScriptFailure(m_cx);
    if (failure.line == 1)
        failure.column -= int(m_prefix);
    return error(failure);
}

} // namespace promptlab
