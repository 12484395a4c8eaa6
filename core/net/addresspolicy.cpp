// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/addresspolicy.h"

#include <array>

namespace promptlab {

namespace {

struct Ipv4Block {
    quint32 network;
    int bits;
};

constexpr quint32 ipv4Of(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return (a << 24U) | (b << 16U) | (c << 8U) | d;
}

constexpr std::array deniedIpv4{
    Ipv4Block{ipv4Of(0, 0, 0, 0), 8},       // this network
    Ipv4Block{ipv4Of(10, 0, 0, 0), 8},      // private
    Ipv4Block{ipv4Of(100, 64, 0, 0), 10},   // carrier-grade NAT
    Ipv4Block{ipv4Of(127, 0, 0, 0), 8},     // loopback
    Ipv4Block{ipv4Of(169, 254, 0, 0), 16},  // link local, cloud metadata
    Ipv4Block{ipv4Of(172, 16, 0, 0), 12},   // private
    Ipv4Block{ipv4Of(192, 0, 0, 0), 24},    // protocol assignments
    Ipv4Block{ipv4Of(192, 0, 2, 0), 24},    // documentation
    Ipv4Block{ipv4Of(192, 88, 99, 0), 24},  // 6to4 relay
    Ipv4Block{ipv4Of(192, 168, 0, 0), 16},  // private
    Ipv4Block{ipv4Of(198, 18, 0, 0), 15},   // benchmarks
    Ipv4Block{ipv4Of(198, 51, 100, 0), 24}, // documentation
    Ipv4Block{ipv4Of(203, 0, 113, 0), 24},  // documentation
    Ipv4Block{ipv4Of(224, 0, 0, 0), 4},     // multicast
    Ipv4Block{ipv4Of(240, 0, 0, 0), 4},     // reserved, broadcast
};

struct Ipv6Block {
    std::array<quint8, 8> network; // no block is longer than 96 bits, and those of 96 bits are zero from byte 8 on
    int bits;
};

constexpr std::array deniedIpv6{
    Ipv6Block{{0, 0, 0, 0, 0, 0, 0, 0}, 96},             // ::/96 with ::1 and the unspecified address
    Ipv6Block{{0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0}, 96}, // translation
    Ipv6Block{{0x00, 0x64, 0xff, 0x9b, 0, 1, 0, 0}, 48}, // local translation
    Ipv6Block{{0x01, 0x00, 0, 0, 0, 0, 0, 0}, 64},       // discard
    Ipv6Block{{0x20, 0x01, 0, 0, 0, 0, 0, 0}, 23},       // protocol assignments, Teredo
    Ipv6Block{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0}, 32}, // documentation
    Ipv6Block{{0x20, 0x02, 0, 0, 0, 0, 0, 0}, 16},       // 6to4
    Ipv6Block{{0xfc, 0, 0, 0, 0, 0, 0, 0}, 7},           // unique local
    Ipv6Block{{0xfe, 0x80, 0, 0, 0, 0, 0, 0}, 10},       // link local
    Ipv6Block{{0xff, 0, 0, 0, 0, 0, 0, 0}, 8},           // multicast
};

bool inIpv4Block(quint32 address, const Ipv4Block &block)
{
    const quint32 mask = ~0U << static_cast<unsigned>(32 - block.bits);
    return (address & mask) == block.network;
}

bool inIpv6Block(const Q_IPV6ADDR &address, const Ipv6Block &block)
{
    for (int bit = 0; bit < block.bits; bit += 8) {
        const auto index = static_cast<size_t>(bit / 8);
        const quint8 wanted = index < block.network.size() ? block.network[index] : quint8(0);
        const int used = std::min(8, block.bits - bit);
        const auto mask = static_cast<quint8>(0xffU << static_cast<unsigned>(8 - used));
        if ((address[static_cast<int>(index)] & mask) != (wanted & mask))
            return false;
    }
    return true;
}

/// The IPv4 address, also of the mapped form ::ffff:a.b.c.d.
std::optional<quint32> asIpv4(const QHostAddress &address)
{
    bool ok = false;
    const quint32 value = address.toIPv4Address(&ok);
    if (ok && address.protocol() == QAbstractSocket::IPv4Protocol)
        return value;
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 0; i < 10; ++i) {
        if (bytes[i] != 0)
            return {};
    }
    if (bytes[10] != 0xff || bytes[11] != 0xff)
        return {};
    return ipv4Of(bytes[12], bytes[13], bytes[14], bytes[15]);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (const auto ipv4 = asIpv4(address)) {
        return std::none_of(deniedIpv4.begin(), deniedIpv4.end(),
                            [&](const Ipv4Block &block) { return inIpv4Block(*ipv4, block); });
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return std::none_of(deniedIpv6.begin(), deniedIpv6.end(),
                        [&](const Ipv6Block &block) { return inIpv6Block(bytes, block); });
}

bool isNeverAHost(const QHostAddress &address)
{
    if (const auto ipv4 = asIpv4(address))
        return (*ipv4 >> 24U) == 0 || (*ipv4 >> 28U) == 0xe || *ipv4 == 0xffffffffU;
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return true;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return bytes[0] == 0xff || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isLocalName(const QString &host)
{
    static const QStringList exact{QStringLiteral("localhost"),
                                   QStringLiteral("localhost.localdomain"),
                                   QStringLiteral("ip6-localhost"),
                                   QStringLiteral("ip6-loopback"),
                                   QStringLiteral("metadata"),
                                   QStringLiteral("instance-data"),
                                   QStringLiteral("metadata.azure.com"),
                                   QStringLiteral("metadata.goog"),
                                   QStringLiteral("metadata.tencentyun.com")};
    static const QStringList suffixes{QStringLiteral(".localhost"), QStringLiteral(".localdomain"),
                                      QStringLiteral(".internal"), QStringLiteral(".local")};
    return exact.contains(host) || host == QLatin1String("internal") || host == QLatin1String("local")
        || std::any_of(suffixes.begin(), suffixes.end(), [&](const QString &suffix) { return host.endsWith(suffix); });
}

} // namespace promptlab
