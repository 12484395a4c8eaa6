// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/likeness.h"

#include <algorithm>
#include <bit>

namespace promptlab {

namespace {

constexpr qsizetype SketchLookAt = 10'000;
constexpr size_t SketchShort = 40;
constexpr int SketchSample = 24;

bool isSketchWord(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 128)
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9')
            || code == '_';
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

} // namespace

LineSketch::LineSketch(QStringView line)
{
    const QStringView text = line.first(std::min(line.size(), SketchLookAt));
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        quint32 hash = 2166136261U; // FNV-1a over UTF-16 units
        const qsizetype begin = at;
        do {
            hash = (hash ^ text[at].unicode()) * 16777619U;
            ++at;
        } while (at < text.size() && isSketchWord(text[at]) && isSketchWord(text[at - 1]));
        add(hash, int(at - begin));
    }
    std::sort(m_tokens.begin(), m_tokens.end(), [](const Token &x, const Token &y) { return x.hash < y.hash; });
    m_bitCount = std::popcount(m_bits[0]) + std::popcount(m_bits[1]);
}

void LineSketch::add(quint32 hash, int weight)
{
    m_tokens.push_back({hash, weight});
    m_weight += weight;
    const quint32 bit = (hash ^ (hash >> 15)) & 127U;
    m_bits[bit >> 6] |= quint64(1) << (bit & 63U);
}

double LineSketch::likeness(const LineSketch &other) const
{
    const int total = m_weight + other.m_weight;
    if (total == 0)
        return 1.0;
    int shared = 0;
    auto mine = m_tokens.begin();
    auto theirs = other.m_tokens.begin();
    while (mine != m_tokens.end() && theirs != other.m_tokens.end()) {
        if (mine->hash < theirs->hash) {
            ++mine;
        } else if (theirs->hash < mine->hash) {
            ++theirs;
        } else {
            shared += std::min(mine->weight, theirs->weight);
            ++mine;
            ++theirs;
        }
    }
    return 2.0 * shared / total;
}

double LineSketch::roughLikeness(const LineSketch &other) const
{
    if (m_tokens.size() > SketchShort || other.m_tokens.size() > SketchShort)
        return sampledLikeness(other);
    const int total = m_bitCount + other.m_bitCount;
    if (total == 0)
        return 1.0;
    const int shared = std::popcount(m_bits[0] & other.m_bits[0]) + std::popcount(m_bits[1] & other.m_bits[1]);
    return 2.0 * shared / total;
}

double LineSketch::sampledLikeness(const LineSketch &other) const
{
    // Hashes are as good as random, so the smallest ones of both lines together are a fair sample of their words.
    int shared = 0;
    int sampled = 0;
    auto mine = m_tokens.begin();
    auto theirs = other.m_tokens.begin();
    for (; sampled < SketchSample && mine != m_tokens.end() && theirs != other.m_tokens.end(); ++sampled) {
        const bool both = mine->hash == theirs->hash;
        const bool takeMine = mine->hash <= theirs->hash;
        shared += both;
        mine += both || takeMine;
        theirs += both || !takeMine;
    }
    const auto left = int((m_tokens.end() - mine) + (other.m_tokens.end() - theirs));
    sampled = std::min(SketchSample, sampled + left);
    return sampled == 0 ? 0.0 : 2.0 * shared / (shared + sampled); // 2J / (1 + J) with J = shared / sampled
}

} // namespace promptlab
