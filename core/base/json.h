// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace promptlab {

/// Caps for untrusted JSON and YAML.
struct ParseLimits {
    qsizetype maxBytes = 64 * 1024 * 1024;
    int maxDepth = 64;
    qsizetype maxValues = 1'000'000;
    bool wholeNumbersExact = false; ///< refuse a whole number of more than 64 bits instead of rounding it
};

/// Strict RFC 8259 JSON: UTF-8 only, no lone surrogates, no trailing text, no duplicate keys, bounded depth and count.
/// Integers up to 2^63-1 stay exact, longer ones are rounded or refused. @param source names the text in errors.
/// Errors: InvalidInput or LimitExceeded, with line and column.
Result<QJsonValue> parseJson(QByteArrayView text, const QString &source = {}, const ParseLimits &limits = {});

/// What is said of a whole number that would be rounded.
QString tooManyDigits();

/// Canonical JSON of RFC 8785 (keys by UTF-16 code units, ECMAScript numbers, no spaces), UTF-8.
/// Not-a-number and infinities become null (QJsonValue cannot hold them).
QByteArray canonicalJson(const QJsonValue &value);

/// Compact JSON in the order Qt keeps (sorted keys); for storage that needs no canonical form.
QByteArray compactJson(const QJsonValue &value);

/// ECMAScript Number::toString of a finite double (RFC 8785, section 3.2.2.3).
QByteArray ecmaNumber(double value);

/// Escapes a JSON Pointer token (RFC 6901: ~0, ~1).
QString jsonPointerToken(const QString &key);

} // namespace promptlab
