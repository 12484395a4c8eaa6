// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/scripthost.h"

#include <jsapi.h>

#include <memory>

namespace promptlab {

class ScriptCall;

/// A bundled script library in a global of its own: only JSON goes in and out, so that neither scripts of run() nor
/// values can change its built-in objects.
class ScriptLibrary final
{
public:
    /// Reads, runs and roots the bundle. Errors: NotFound for an unknown name, Internal when the bundle is broken.
    static Result<std::unique_ptr<ScriptLibrary>> load(JSContext *cx, const QString &name);

    /// Calls an exported function. Errors: NotFound, InvalidInput (the library threw), Timeout, LimitExceeded.
    Result<QJsonValue> call(ScriptCall &call, const QString &function, const QJsonArray &arguments) const;

private:
    ScriptLibrary(JSContext *cx, const QString &name);
    Result<void> start(const QByteArray &source);
    [[nodiscard]] Error failure(const ScriptCall &call, const QString &function) const;

    QString m_name;
    JSContext *m_cx;
    JS::PersistentRootedObject m_global;
    JS::PersistentRootedObject m_exports;
};

} // namespace promptlab
