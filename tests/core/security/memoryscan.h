// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for bytes in the whole writable memory of this process. The needle is kept disguised, so that the search does
// not find itself.
#pragma once

#include <QByteArray>
#include <QFile>

#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace promptlab::test {

inline constexpr uchar disguise = 0xA5;

/// How often bytes occur that equal @p disguised with every byte xor 0xA5.
inline int countInMemory(const QByteArray &disguised)
{
    constexpr qsizetype room = 1 << 20;
    constexpr quint64 hugest = 1ULL << 30; // the sanitizer's shadow
    void *mapped = ::mmap(nullptr, size_t(room), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    auto *buffer = static_cast<uchar *>(mapped);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (memory < 0 || mapped == MAP_FAILED || !maps.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    const auto length = quint64(disguised.size());
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        const quint64 begin = range.left(range.indexOf('-')).toULongLong(nullptr, 16);
        const quint64 end = range.mid(range.indexOf('-') + 1).toULongLong(nullptr, 16);
        const bool ours = quint64(quintptr(buffer)) >= begin && quint64(quintptr(buffer)) < end;
        if (!line.contains(" rw") || end - begin > hugest || ours || line.contains("[vvar]"))
            continue;
        for (quint64 at = begin; at < end; at += quint64(room) - length) {
            const ssize_t size = ::pread(memory, buffer, size_t(std::min(quint64(room), end - at)), off_t(at));
            const int first = uchar(disguised[0]) ^ disguise;
            const uchar *last = buffer + std::max<ssize_t>(0, size - ssize_t(length) + 1);
            for (const uchar *hit = buffer; hit < last; ++hit) {
                hit = static_cast<const uchar *>(std::memchr(hit, first, size_t(last - hit)));
                if (!hit)
                    break;
                bool same = true;
                for (quint64 k = 0; same && k < length; ++k)
                    same = uchar(hit[k] ^ disguise) == uchar(disguised[qsizetype(k)]);
                count += same ? 1 : 0;
            }
            if (end - at <= quint64(room))
                break;
        }
    }
    std::memset(mapped, 0, size_t(room));
    ::munmap(mapped, size_t(room));
    ::close(memory);
    return count;
}

/// A recognisable needle of @p size bytes, disguised.
inline QByteArray disguisedNeedle(int size, uint seed)
{
    QByteArray needle;
    for (int i = 0; i < size; ++i) {
        seed = seed * 1664525U + 1013904223U;
        needle += char((33 + (seed >> 16) % 90) ^ disguise); // printable once revealed
    }
    return needle;
}

/// Writes the revealed needle to @p out.
inline void reveal(const QByteArray &needle, uchar *out)
{
    for (qsizetype i = 0; i < needle.size(); ++i)
        out[i] = uchar(uchar(needle[i]) ^ disguise);
}

} // namespace promptlab::test
