// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtNetwork/QHostAddress>

namespace promptlab {

/// True when @p address is a public one that a stranger's URL may lead to: none of the private, loopback, link-local,
/// multicast, documentation, translation or reserved blocks. IPv4-mapped IPv6 is judged as IPv4. An address that
/// cannot be read is not public.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// True for addresses that are no host at all (unspecified, multicast, broadcast): not even an allow-list opens them.
[[nodiscard]] bool isNeverAHost(const QHostAddress &address);

/// True for names that mean this machine, this network or a cloud's metadata service. @p host is canonical (lower
/// case).
[[nodiscard]] bool isLocalName(const QString &host);

} // namespace promptlab
