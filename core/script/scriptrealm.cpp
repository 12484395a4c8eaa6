// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptrealm.h"

#include <js/Class.h>
#include <js/GlobalObject.h>
#include <js/RealmOptions.h>
#include <js/String.h>

#include <array>
#include <string_view>

namespace promptlab {

namespace {

constexpr std::array<std::string_view, 17> hiddenScriptClasses{
    "ArrayBuffer",   "SharedArrayBuffer", "DataView",    "Int8Array",   "Uint8Array",   "Uint8ClampedArray",
    "Int16Array",    "Uint16Array",       "Int32Array",  "Uint32Array", "Float32Array", "Float64Array",
    "BigInt64Array", "BigUint64Array",    "WebAssembly", "Atomics",     "BigInt"};

bool isHiddenScriptClass(JSLinearString *name)
{
    for (const std::string_view hidden : hiddenScriptClasses) {
        if (JS_LinearStringEqualsAscii(name, hidden.data(), hidden.size()))
            return true;
    }
    return false;
}

/// Built-in classes appear when they are first named; the hidden ones never do.
bool resolveScriptClass(JSContext *cx, JS::HandleObject global, JS::HandleId id, bool *resolved)
{
    *resolved = false;
    if (id.isString() && isHiddenScriptClass(JS_ASSERT_STRING_IS_LINEAR(id.toString())))
        return true;
    return JS_ResolveStandardClass(cx, global, id, resolved);
}

} // namespace

JSObject *createScriptGlobal(JSContext *cx, JSObject *neighbour)
{
    // No enumerate hook: listing the global's properties would define every class, hidden ones included.
    static const JSClassOps operations{nullptr,
                                       nullptr,
                                       nullptr,
                                       nullptr,
                                       resolveScriptClass,
                                       JS_MayResolveStandardClass,
                                       nullptr,
                                       nullptr,
                                       nullptr,
                                       JS_GlobalObjectTraceHook};
    static const JSClass globalClass{"global", JSCLASS_GLOBAL_FLAGS, &operations, nullptr, nullptr, nullptr};
    JS::RealmOptions options;
    options.creationOptions().setSharedMemoryAndAtomicsEnabled(false).setDefineSharedArrayBufferConstructor(false);
    if (neighbour)
        options.creationOptions().setExistingCompartment(neighbour);
    else
        options.creationOptions().setNewCompartmentAndZone();
    return JS_NewGlobalObject(cx, &globalClass, nullptr, JS::DontFireOnNewGlobalHook, options);
}

} // namespace promptlab
