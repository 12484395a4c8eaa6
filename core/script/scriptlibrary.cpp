// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptlibrary.h"

#include "core/script/scriptcontext.h"
#include "core/script/scriptfailure.h"
#include "core/script/scriptrealm.h"
#include "core/script/scriptvalues.h"

#include <js/CallAndConstruct.h>
#include <js/CompilationAndEvaluation.h>
#include <js/CompileOptions.h>
#include <js/PropertyAndElement.h>
#include <js/SourceText.h>

#include <QCoreApplication>
#include <QFile>

#include <array>

// Resources of a static library are dropped by the linker unless something asks for them; the macro needs the global
// namespace.
static void initScriptResources()
{
    Q_INIT_RESOURCE(promptlab_scripts);
}

namespace promptlab {

namespace {

struct ScriptLibraryText {
    Q_DECLARE_TR_FUNCTIONS(ScriptHost)
};

struct ScriptLibraryEntry {
    QLatin1String name;
    QLatin1String file;
    std::array<QLatin1String, 2> compilers; ///< the functions that may make code from text
};

constexpr std::array<ScriptLibraryEntry, 2> scriptLibraries{
    {{QLatin1String("nunjucks"), QLatin1String(":/promptlab/scripts/nunjucks.js"), {QLatin1String("compile")}},
     {QLatin1String("ajv"),
      QLatin1String(":/promptlab/scripts/ajv.js"),
      {QLatin1String("compile"), QLatin1String("prepare")}}}};

const ScriptLibraryEntry *findScriptLibrary(const QString &name)
{
    for (const ScriptLibraryEntry &entry : scriptLibraries) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

} // namespace

ScriptLibrary::ScriptLibrary(JSContext *cx, const QString &name) : m_name(name), m_cx(cx), m_global(cx), m_exports(cx)
{
}

Result<std::unique_ptr<ScriptLibrary>> ScriptLibrary::load(JSContext *cx, const QString &name)
{
    const ScriptLibraryEntry *entry = findScriptLibrary(name);
    if (!entry)
        return makeError(ErrorCode::NotFound, ScriptLibraryText::tr("There is no script library \"%1\"").arg(name));
    initScriptResources();
    QFile file(entry->file);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Internal,
                         ScriptLibraryText::tr("The script library \"%1\" is not part of this program").arg(name));
    std::unique_ptr<ScriptLibrary> library(new ScriptLibrary(cx, name));
    PL_CHECK(library->start(file.readAll()));
    return library;
}

Result<void> ScriptLibrary::start(const QByteArray &source)
{
    const auto broken = [this] {
        const ScriptFailure failure = takeScriptFailure(m_cx);
        return makeError(
            ErrorCode::Internal,
            ScriptLibraryText::tr("The script library \"%1\" cannot be loaded: %2").arg(m_name, failure.text));
    };
    m_global = createScriptGlobal(m_cx, nullptr);
    if (!m_global)
        return broken();
    const JSAutoRealm realm(m_cx, m_global);
    const QByteArray fileName = m_name.toUtf8();
    JS::CompileOptions options(m_cx);
    options.setFileAndLine(fileName.constData(), 1);
    JS::SourceText<mozilla::Utf8Unit> text;
    JS::RootedValue ignored(m_cx);
    JS::RootedValue exports(m_cx);
    // The bundle keeps what it exports in one global variable.
    if (!installScriptGuards(m_cx)
        || !text.init(m_cx, source.constData(), size_t(source.size()), JS::SourceOwnership::Borrowed)
        || !JS::Evaluate(m_cx, options, text, &ignored) || !JS_GetProperty(m_cx, m_global, "library", &exports)
        || !exports.isObject())
        return broken();
    m_exports = &exports.toObject();
    return {};
}

Result<QJsonValue> ScriptLibrary::call(ScriptCall &call, const QString &function, const QJsonArray &arguments) const
{
    const JSAutoRealm realm(m_cx, m_global);
    const QByteArray name = function.toUtf8();
    bool known = false;
    JS::RootedValue callee(m_cx);
    if (!JS_HasOwnProperty(m_cx, m_exports, name.constData(), &known))
        return failure(call, function);
    if (!known)
        return makeError(
            ErrorCode::NotFound,
            ScriptLibraryText::tr("The script library \"%1\" has no function \"%2\"").arg(m_name, function));
    const auto &compilers = findScriptLibrary(m_name)->compilers;
    if (std::find(compilers.begin(), compilers.end(), function) != compilers.end())
        call.allowDynamicCode();
    JS::RootedValueVector values(m_cx);
    JS::RootedValue value(m_cx);
    if (!JS_GetProperty(m_cx, m_exports, name.constData(), &callee))
        return failure(call, function);
    for (const QJsonValue &argument : arguments) {
        if (!makeScriptValue(m_cx, argument, &value) || !values.append(value))
            return failure(call, function);
    }
    if (!JS::Call(m_cx, JS::UndefinedHandleValue, callee, JS::HandleValueArray(values), &value))
        return failure(call, function);
    QJsonValue result;
    ScriptResultReader reader(m_cx);
    if (reader.read(value, &result))
        return result;
    if (reader.problem().isEmpty())
        return failure(call, function);
    return makeError(
        reader.tooLarge() ? ErrorCode::LimitExceeded : ErrorCode::InvalidInput,
        ScriptLibraryText::tr("%1 failed: %2").arg(m_name + QLatin1Char('.') + function, reader.problem()));
}

Error ScriptLibrary::failure(const ScriptCall &call, const QString &function) const
{
    const ScriptFailure failure = takeScriptFailure(m_cx);
    const QString subject = m_name + QLatin1Char('.') + function;
    if (call.stop() != ScriptCall::Stop::None)
        return call.stopError(subject);
    const ErrorCode code =
        failure.kind == ScriptFailure::Kind::Exception ? ErrorCode::InvalidInput : ErrorCode::LimitExceeded;
    return makeError(code, ScriptLibraryText::tr("%1 failed: %2").arg(subject, failure.text));
}

} // namespace promptlab
