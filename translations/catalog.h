// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace promptlab {

/// One text of a translation file (.ts).
struct CatalogMessage {
    QString context; ///< class name of tr()
    QString source;
    QString comment; ///< tells equal sources apart
    QString state;   ///< "", "unfinished", "vanished" or "obsolete"
    bool plural = false;
    QStringList texts; ///< the translation; for a plural text one a form

    /// Context, source and comment: what tr() looks a text up by.
    [[nodiscard]] QString key() const { return context + QLatin1Char('\x1f') + source + QLatin1Char('\x1f') + comment; }
};

/// Reads a .ts text. @param name the file as errors name it. Error: InvalidInput with line and column.
Result<QList<CatalogMessage>> readCatalog(const QByteArray &ts, const QString &name);

/// Writes messages as a .ts text of the given language. Order is kept; messages of one context have to lie together.
QByteArray writeCatalog(const QList<CatalogMessage> &messages, const QString &language);

/// The places of a text that a translation has to keep: "%1", "%L2", "%n", each as often as it occurs, sorted.
QStringList placeholders(const QString &text);

} // namespace promptlab
