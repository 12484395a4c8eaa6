// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jsapi.h>

namespace promptlab {

/// Makes a fresh global object with JavaScript's own library and nothing else. Left out: eval and Function for text
/// (see ScriptContext), shared memory, WebAssembly, ArrayBuffer with its views (no script over JSON needs raw memory),
/// and BigInt as a function (it reads text in quadratic time; literals such as 1n work).
/// @param neighbour a global in whose zone the new one is made (null: a new zone). Null: an exception is pending.
JSObject *createScriptGlobal(JSContext *cx, JSObject *neighbour);

/// Puts checks in front of the built-in functions of the current realm that can work for minutes without looking at the
/// interrupt flag (text search with a long needle, reverse of a huge sparse array, …). Beyond a size they throw an
/// Error.
bool installScriptGuards(JSContext *cx);

} // namespace promptlab
