// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptfailure.h"

#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/SavedFrameAPI.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace promptlab {

namespace {

constexpr qsizetype maxFailureText = 500;

ScriptFailure::Kind scriptFailureKind(std::string_view messageName)
{
    constexpr std::array<std::string_view, 2> deep{"JSMSG_OVER_RECURSED", "JSMSG_TOO_DEEP"};
    constexpr std::array<std::string_view, 5> large{"JSMSG_ALLOC_OVERFLOW", "JSMSG_RESULTING_STRING_TOO_LARGE",
                                                    "JSMSG_BIGINT_TOO_LARGE", "JSMSG_BYTECODE_TOO_BIG",
                                                    "JSMSG_SPREAD_TOO_LARGE"};
    if (std::find(deep.begin(), deep.end(), messageName) != deep.end())
        return ScriptFailure::Kind::TooDeep;
    if (std::find(large.begin(), large.end(), messageName) != large.end())
        return ScriptFailure::Kind::TooLarge;
    return ScriptFailure::Kind::Exception;
}

/// A thrown value that is no Error has no place of its own; the stack at the throw has.
void placeFromStack(JSContext *cx, JS::HandleObject stack, ScriptFailure *failure)
{
    uint32_t line = 0;
    uint32_t column = 0;
    if (!stack || JS::GetSavedFrameLine(cx, nullptr, stack, &line) != JS::SavedFrameResult::Ok
        || JS::GetSavedFrameColumn(cx, nullptr, stack, &column) != JS::SavedFrameResult::Ok)
        return;
    failure->line = int(line);
    failure->column = int(column);
}

ScriptFailure describeScriptStack(JSContext *cx, const JS::ExceptionStack &exception)
{
    ScriptFailure failure;
    JS::ErrorReportBuilder builder(cx);
    if (!builder.init(cx, exception, JS::ErrorReportBuilder::NoSideEffects)) {
        JS_ClearPendingException(cx);
        failure.text = QStringLiteral("exception");
        return failure;
    }
    const JSErrorReport *report = builder.report();
    failure.text = QString::fromUtf8(builder.toStringResult().c_str()).left(maxFailureText);
    const QLatin1String uncaught("uncaught exception: ");
    if (failure.text.startsWith(uncaught))
        failure.text.remove(0, uncaught.size());
    if (report->errorMessageName)
        failure.kind = scriptFailureKind(report->errorMessageName);
    // The regular expression compiler says this with a plain Error.
    if (failure.text == QLatin1String("Error: regexp too big"))
        failure.kind = ScriptFailure::Kind::TooLarge;
    failure.syntax = report->exnType == JSEXN_SYNTAXERR;
    if (report->lineno > 0) {
        failure.line = int(report->lineno);
        failure.column = int(report->column);
    } else {
        const JS::RootedObject stack(cx, exception.stack());
        placeFromStack(cx, stack, &failure);
    }
    return failure;
}

} // namespace

ScriptFailure takeScriptFailure(JSContext *cx)
{
    JS::ExceptionStack exception(cx);
    if (!JS_IsExceptionPending(cx) || !JS::StealPendingExceptionStack(cx, &exception)) {
        JS_ClearPendingException(cx);
        return {};
    }
    return describeScriptStack(cx, exception);
}

ScriptFailure describeScriptException(JSContext *cx, JS::HandleValue value)
{
    const JS::ExceptionStack exception(cx, value, nullptr);
    return describeScriptStack(cx, exception);
}

} // namespace promptlab
