// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace promptlab {

/// The one random generator of all statistics: small, fast, and the same on every machine. Its seed is stored with the
/// run.
class SplitMix64 final
{
public:
    explicit SplitMix64(std::uint64_t seed) : m_state(seed) {}

    /// 64 random bits.
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// A number in [0, n): the high half of the 128-bit product next()·n. @p n 0 gives 0.
    std::uint64_t below(std::uint64_t n)
    {
        __extension__ using Wide = unsigned __int128;
        return static_cast<std::uint64_t>((static_cast<Wide>(next()) * n) >> 64);
    }

private:
    std::uint64_t m_state;
};

} // namespace promptlab
