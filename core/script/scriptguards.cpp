// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptrealm.h"

#include <js/CallAndConstruct.h>
#include <js/CallArgs.h>
#include <js/Conversions.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/RegExp.h>
#include <js/String.h>
#include <jsfriendapi.h>

#include <array>

namespace promptlab {

namespace {

/// Worst case of the engine's text search is haystack × needle steps that cannot be interrupted.
constexpr double maxGuardedSearchWork = 1024.0 * 1024.0 * 1024.0;
constexpr size_t maxGuardedSplit = 8 * 1024 * 1024;
/// Putting combining marks in order is quadratic.
constexpr size_t maxGuardedNormalize = 32 * 1024;
constexpr double maxGuardedReverse = 16.0 * 1024.0 * 1024.0;
constexpr double maxGuardedJoin = 64.0 * 1024.0 * 1024.0;

constexpr size_t guardedOriginalSlot = 0;

bool guardRefuses(JSContext *cx, const char *what)
{
    JS_ReportErrorUTF8(cx, "%s is too long for the sandbox", what);
    return false;
}

bool callGuardedOriginal(JSContext *cx, const JS::CallArgs &args, JS::HandleValue self)
{
    const JS::RootedValue original(cx, js::GetFunctionNativeReserved(&args.callee(), guardedOriginalSlot));
    return JS::Call(cx, self, original, JS::HandleValueArray(args), args.rval());
}

/// The text a function works on, made from an object here so that its length can be looked at. Null and undefined are
/// left to the original, which refuses them with the usual words.
bool guardedSelf(JSContext *cx, const JS::CallArgs &args, JS::MutableHandleValue self)
{
    self.set(args.thisv());
    if (self.isNullOrUndefined() || self.isString())
        return true;
    JSString *text = JS::ToString(cx, self);
    if (!text)
        return false;
    self.setString(text);
    return true;
}

bool guardedSearchNeedle(JSContext *cx, const JS::CallArgs &args, size_t *length)
{
    *length = 0;
    if (args.length() == 0 || args[0].isUndefined() || args[0].isSymbol())
        return true;
    if (args[0].isObject()) {
        bool regular = false;
        const JS::RootedObject object(cx, &args[0].toObject());
        if (!JS::ObjectIsRegExp(cx, object, &regular))
            return false;
        if (regular)
            return true;
        JSString *text = JS::ToString(cx, args[0]);
        if (!text)
            return false;
        args[0].setString(text);
    }
    if (args[0].isString())
        *length = JS::GetStringLength(args[0].toString());
    return true;
}

bool guardSearch(JSContext *cx, unsigned argc, JS::Value *vp)
{
    const JS::CallArgs args = JS::CallArgsFromVp(argc, vp);
    JS::RootedValue self(cx);
    size_t needle = 0;
    if (!guardedSelf(cx, args, &self) || !guardedSearchNeedle(cx, args, &needle))
        return false;
    if (self.isString() && double(JS::GetStringLength(self.toString())) * double(needle) > maxGuardedSearchWork)
        return guardRefuses(cx, "text to search in, or the text searched for,");
    return callGuardedOriginal(cx, args, self);
}

bool guardSplit(JSContext *cx, unsigned argc, JS::Value *vp)
{
    const JS::CallArgs args = JS::CallArgsFromVp(argc, vp);
    JS::RootedValue self(cx);
    if (!guardedSelf(cx, args, &self))
        return false;
    if (self.isString() && JS::GetStringLength(self.toString()) > maxGuardedSplit)
        return guardRefuses(cx, "text to split");
    return guardSearch(cx, argc, vp);
}

bool guardNormalize(JSContext *cx, unsigned argc, JS::Value *vp)
{
    const JS::CallArgs args = JS::CallArgsFromVp(argc, vp);
    JS::RootedValue self(cx);
    if (!guardedSelf(cx, args, &self))
        return false;
    if (self.isString() && JS::GetStringLength(self.toString()) > maxGuardedNormalize)
        return guardRefuses(cx, "text to normalize");
    return callGuardedOriginal(cx, args, self);
}

bool guardedLength(JSContext *cx, JS::HandleValue self, double *count)
{
    if (!self.isObject())
        return true;
    const JS::RootedObject object(cx, &self.toObject());
    JS::RootedValue length(cx);
    return JS_GetProperty(cx, object, "length", &length) && JS::ToNumber(cx, length, count);
}

bool guardReverse(JSContext *cx, unsigned argc, JS::Value *vp)
{
    const JS::CallArgs args = JS::CallArgsFromVp(argc, vp);
    const JS::RootedValue self(cx, args.thisv());
    double count = 0;
    if (!guardedLength(cx, self, &count))
        return false;
    if (count > maxGuardedReverse)
        return guardRefuses(cx, "array to reverse");
    return callGuardedOriginal(cx, args, self);
}

/// A separator between the holes of a sparse array makes a huge text of nothing.
bool guardJoin(JSContext *cx, unsigned argc, JS::Value *vp)
{
    const JS::CallArgs args = JS::CallArgsFromVp(argc, vp);
    const JS::RootedValue self(cx, args.thisv());
    double count = 0;
    if (!guardedLength(cx, self, &count))
        return false;
    const double separator =
        args.length() > 0 && args[0].isString() ? double(JS::GetStringLength(args[0].toString())) : 1;
    if (count * separator > maxGuardedJoin)
        return guardRefuses(cx, "array to join");
    return callGuardedOriginal(cx, args, self);
}

struct GuardedFunction {
    const char *name;
    JSNative guard;
    unsigned arguments;
};

bool guardFunction(JSContext *cx, JS::HandleObject owner, const GuardedFunction &function)
{
    JS::RootedValue original(cx);
    if (!JS_GetProperty(cx, owner, function.name, &original))
        return false;
    JSFunction *guard = js::DefineFunctionWithReserved(cx, owner, function.name, function.guard, function.arguments, 0);
    if (!guard)
        return false;
    js::SetFunctionNativeReserved(JS_GetFunctionObject(guard), guardedOriginalSlot, original);
    return true;
}

bool guardPrototype(JSContext *cx, JSProtoKey key, const GuardedFunction *begin, const GuardedFunction *end)
{
    JS::RootedObject prototype(cx);
    if (!JS_GetClassPrototype(cx, key, &prototype))
        return false;
    for (const GuardedFunction *function = begin; function != end; ++function) {
        if (!guardFunction(cx, prototype, *function))
            return false;
    }
    return true;
}

} // namespace

bool installScriptGuards(JSContext *cx)
{
    static constexpr std::array<GuardedFunction, 7> texts{{{"indexOf", guardSearch, 1},
                                                           {"lastIndexOf", guardSearch, 1},
                                                           {"includes", guardSearch, 1},
                                                           {"replace", guardSearch, 2},
                                                           {"replaceAll", guardSearch, 2},
                                                           {"split", guardSplit, 2},
                                                           {"normalize", guardNormalize, 0}}};
    static constexpr std::array<GuardedFunction, 2> arrays{{{"join", guardJoin, 1}, {"reverse", guardReverse, 0}}};
    return guardPrototype(cx, JSProto_String, texts.data(), texts.data() + texts.size())
        && guardPrototype(cx, JSProto_Array, arrays.data(), arrays.data() + arrays.size());
}

} // namespace promptlab
