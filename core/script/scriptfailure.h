// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jsapi.h>

#include <QString>

namespace promptlab {

/// An exception of a script in words.
struct ScriptFailure {
    enum class Kind { Exception, TooDeep, TooLarge };
    Kind kind = Kind::Exception;
    QString text; ///< "TypeError: x is undefined"; cut at 500 characters
    int line = 0; ///< one based; 0: unknown
    int column = 0;
    bool syntax = false; ///< found while compiling
};

/// Takes the pending exception away. Runs no code of the script (a thrown object's toString is not called).
/// Without an exception the text is empty: the script was stopped.
ScriptFailure takeScriptFailure(JSContext *cx);

/// The same for a value that was thrown elsewhere (a rejected promise).
ScriptFailure describeScriptException(JSContext *cx, JS::HandleValue exception);

} // namespace promptlab
