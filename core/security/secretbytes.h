// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace promptlab {

/// Bytes that must not leak: kept in guarded, locked memory (never swapped, left out of core dumps), zeroed when they
/// go, and compared in constant time. Move-only. Each object takes at least four pages, so many small keys share one
/// (see KeyRing). Running out of memory throws std::bad_alloc, as Qt's containers do.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// @p size zero bytes.
    explicit SecretBytes(qsizetype size);
    /// Random bytes of the operating system.
    [[nodiscard]] static SecretBytes random(qsizetype size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// Copies @p source and wipes it.
    [[nodiscard]] static SecretBytes take(QByteArray source);
    ~SecretBytes() { clear(); }

    SecretBytes(SecretBytes &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    Q_DISABLE_COPY(SecretBytes)

    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }
    [[nodiscard]] uchar *data() { return m_data; }
    [[nodiscard]] const uchar *data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// A look at the bytes; never keep a copy of it.
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_data, m_size); }
    /// Constant time for equal sizes.
    [[nodiscard]] bool equals(QByteArrayView other) const;
    /// The first @p size bytes.
    [[nodiscard]] SecretBytes first(qsizetype size) const { return copyOf(view().first(size)); }
    void clear();

private:
    uchar *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites a buffer that held a secret and empties it. Shared copies (copy on write) are out of reach: a secret is
/// never copied into one.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// Sets libsodium up; every function of this module does so itself. Thread-safe, cheap after the first call.
void ensureSodium();

} // namespace promptlab
