// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QStringView>

#include <vector>

namespace promptlab {

/// Gives equal pieces of text equal numbers, counted from 0 in order of first appearance. Keeps views, no copies: the
/// texts must outlive it. An open hash table of about 24 bytes a distinct piece.
class ViewInterner
{
public:
    explicit ViewInterner(qsizetype expected = 0)
    {
        m_entries.reserve(size_t(expected));
        m_slots.assign(64, -1);
    }

    /// The number of @p view. @p equal(other view) decides equality when the hashes agree; equal pieces must have equal
    /// hashes.
    template<typename Equal>
    int intern(size_t hash, QStringView view, Equal equal)
    {
        const auto shortHash = quint32(hash ^ (hash >> 32));
        size_t slot = shortHash & (m_slots.size() - 1);
        while (m_slots[slot] >= 0) {
            const Entry &entry = m_entries[size_t(m_slots[slot])];
            if (entry.hash == shortHash && equal(entry.view()))
                return m_slots[slot];
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        const int id = int(m_entries.size());
        m_slots[slot] = id;
        m_entries.push_back({view.utf16(), int(view.size()), shortHash});
        if (m_entries.size() * 2 > m_slots.size())
            grow();
        return id;
    }

    /// The number of @p view, compared unit by unit.
    int intern(QStringView view)
    {
        return intern(qHash(view, m_seed), view, [view](QStringView other) { return other == view; });
    }

    [[nodiscard]] size_t seed() const { return m_seed; }
    [[nodiscard]] int size() const { return int(m_entries.size()); }

private:
    struct Entry {
        const char16_t *data;
        int length;
        quint32 hash;
        [[nodiscard]] QStringView view() const { return {data, qsizetype(length)}; }
    };

    void grow()
    {
        std::vector<int>(m_slots.size() * 2, -1).swap(m_slots);
        for (size_t id = 0; id < m_entries.size(); ++id) {
            size_t slot = m_entries[id].hash & (m_slots.size() - 1);
            while (m_slots[slot] >= 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = int(id);
        }
    }

    size_t m_seed = size_t(QHashSeed::globalSeed()); // a stranger cannot prepare texts that collide
    std::vector<Entry> m_entries;
    std::vector<int> m_slots;
};

} // namespace promptlab
