// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secretbytes.h"

#include <sodium.h>

namespace promptlab {

void ensureSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot be initialised: no source of random bytes");
}

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    if (size == 0)
        return;
    ensureSodium();
    m_data = static_cast<uchar *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(m_data);
    sodium_memzero(m_data, size_t(size));
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size_t(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), size_t(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::take(QByteArray source)
{
    SecretBytes copy = copyOf(source);
    wipe(source);
    return copy;
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool SecretBytes::equals(QByteArrayView other) const
{
    return other.size() == m_size && (m_size == 0 || sodium_memcmp(m_data, other.data(), size_t(m_size)) == 0);
}

void SecretBytes::clear()
{
    sodium_free(m_data); // zeroes first
    m_data = nullptr;
    m_size = 0;
}

void wipe(QByteArray &bytes)
{
    // Writing to a shared or a literal's buffer would only wipe a fresh copy.
    if (bytes.isDetached() && !bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace promptlab
