// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/catalog.h"

namespace promptlab {

/// The text in a language that nobody speaks: in brackets, with accents, at least 40 % longer. Placeholders, mnemonics
/// ("&Open"), tags and line ends stay as they are. An empty text stays empty.
QString pseudoText(const QString &text);

/// The pseudo catalog for the sources of @p messages; plural texts get the two forms of English.
QList<CatalogMessage> pseudoCatalog(const QList<CatalogMessage> &messages);

} // namespace promptlab
