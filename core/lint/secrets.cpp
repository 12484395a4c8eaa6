// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/textdetectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace promptlab {

namespace {

constexpr qsizetype leastSecretValue = 16;
constexpr double leastSecretEntropy = 3.5;
/// Longer values are looked at so far.
constexpr qsizetype longestSecretValue = 512;
/// A value of more than this is looked at once, whatever assignments are written inside of it: that keeps it linear.
constexpr qsizetype longestNestedValue = 64;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiWord(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_' || c == u'-';
}

/// How the key of a provider begins, and how many characters it has at least behind that.
struct SecretPrefix {
    QLatin1String prefix;
    int least;
    bool upperOnly = false; ///< only capitals and digits follow (Amazon)
};

constexpr std::array<SecretPrefix, 36> secretPrefixes{
    {{QLatin1String("sk-"), 20},      {QLatin1String("sk_live_"), 16},   {QLatin1String("sk_test_"), 16},
     {QLatin1String("rk_live_"), 16}, {QLatin1String("rk_test_"), 16},   {QLatin1String("pk_live_"), 16},
     {QLatin1String("ghp_"), 30},     {QLatin1String("gho_"), 30},       {QLatin1String("ghu_"), 30},
     {QLatin1String("ghs_"), 30},     {QLatin1String("ghr_"), 30},       {QLatin1String("github_pat_"), 30},
     {QLatin1String("glpat-"), 20},   {QLatin1String("xoxb-"), 20},      {QLatin1String("xoxp-"), 20},
     {QLatin1String("xoxa-"), 20},    {QLatin1String("xoxe-"), 20},      {QLatin1String("xoxr-"), 20},
     {QLatin1String("xoxs-"), 20},    {QLatin1String("AKIA"), 16, true}, {QLatin1String("ASIA"), 16, true},
     {QLatin1String("AIza"), 30},     {QLatin1String("ya29."), 20},      {QLatin1String("lsv2_"), 20},
     {QLatin1String("ls__"), 20},     {QLatin1String("gsk_"), 20},       {QLatin1String("hf_"), 20},
     {QLatin1String("r8_"), 20},      {QLatin1String("whsec_"), 16},     {QLatin1String("npm_"), 30},
     {QLatin1String("pypi-"), 30},    {QLatin1String("xai-"), 20},       {QLatin1String("pplx-"), 20},
     {QLatin1String("shpat_"), 20},   {QLatin1String("SG."), 30},        {QLatin1String("plk_"), 20}}};

class SecretFinder final
{
public:
    explicit SecretFinder(QStringView text) : m_text(text) {}

    QList<TextMatch> find()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const QChar c = m_text[at];
            qsizetype end = 0;
            if (c == u'-' && (end = privateKeyEnd(at)) > 0) {
                m_found.append({at, end - at, QLatin1String("private-key")});
                at = end;
            } else if (isAsciiWord(c)) {
                at = readWord(at);
            } else {
                ++at;
            }
        }
        return m_found;
    }

private:
    [[nodiscard]] bool startsWith(qsizetype at, QLatin1String what) const { return m_text.sliced(at).startsWith(what); }

    /// Behind "-----BEGIN … PRIVATE KEY-----" at @p at, else 0.
    [[nodiscard]] qsizetype privateKeyEnd(qsizetype at) const
    {
        static constexpr QLatin1String begin("-----BEGIN ");
        static constexpr QLatin1String end("PRIVATE KEY");
        if (!startsWith(at, begin))
            return 0;
        qsizetype i = at + begin.size();
        const qsizetype last = std::min(i + 40, m_text.size());
        while (i < last && !startsWith(i, end) && (m_text[i] == u' ' || m_text[i].isUpper()))
            ++i;
        if (i >= last || !startsWith(i, end))
            return 0;
        i += end.size();
        if (startsWith(i, QLatin1String(" BLOCK")))
            i += 6;
        return startsWith(i, QLatin1String("-----")) ? i + 5 : 0;
    }

    /// Handles the word (letters, digits, _ and -) at @p at. @return where to go on.
    qsizetype readWord(qsizetype at)
    {
        qsizetype end = at;
        while (end < m_text.size() && isAsciiWord(m_text[end]))
            ++end;
        // A dash in front may be the mark of a list or an option.
        qsizetype begin = at;
        while (begin < end && m_text[begin] == u'-')
            ++begin;
        if (const qsizetype tokenEnd = providerTokenEnd(begin, end); tokenEnd > 0) {
            m_found.append({begin, tokenEnd - begin, QLatin1String("provider-token")});
            return tokenEnd;
        }
        if (const qsizetype jwtEnd = webTokenEnd(begin, end); jwtEnd > 0) {
            m_found.append({begin, jwtEnd - begin, QLatin1String("jwt")});
            return jwtEnd;
        }
        return isSecretWord(m_text.sliced(begin, end - begin)) ? readAssignment(end) : end;
    }

    [[nodiscard]] qsizetype providerTokenEnd(qsizetype begin, qsizetype wordEnd) const
    {
        if (begin >= m_text.size())
            return 0;
        const QChar first = m_text[begin];
        for (const SecretPrefix &entry : secretPrefixes) {
            if (entry.prefix.front() != first || !startsWith(begin, entry.prefix))
                continue;
            qsizetype end = begin + entry.prefix.size();
            bool digit = false;
            bool upper = false;
            const bool dots = entry.prefix.endsWith(QLatin1Char('.'));
            for (; end < m_text.size() && (isAsciiWord(m_text[end]) || (dots && m_text[end] == u'.')); ++end) {
                if (entry.upperOnly && !isAsciiDigit(m_text[end]) && !(m_text[end] >= u'A' && m_text[end] <= u'Z'))
                    return 0;
                digit = digit || isAsciiDigit(m_text[end]);
                upper = upper || (m_text[end] >= u'A' && m_text[end] <= u'Z');
            }
            const qsizetype length = end - begin - entry.prefix.size();
            // A key is random: words with dashes (sk-learn-contrib-…) have neither digit nor capital.
            if (length >= entry.least && (digit || upper) && end >= wordEnd)
                return end;
        }
        return 0;
    }

    /// Three runs of base64url between dots; the first is a JSON object ("eyJ" is {").
    [[nodiscard]] qsizetype webTokenEnd(qsizetype begin, qsizetype headEnd) const
    {
        if (!startsWith(begin, QLatin1String("eyJ")) || headEnd - begin < 10 || headEnd >= m_text.size()
            || m_text[headEnd] != u'.' || !startsWith(headEnd + 1, QLatin1String("eyJ")))
            return 0;
        qsizetype end = headEnd + 1;
        while (end < m_text.size() && isAsciiWord(m_text[end]))
            ++end;
        if (end - headEnd < 10)
            return 0;
        if (end < m_text.size() && m_text[end] == u'.') {
            ++end;
            while (end < m_text.size() && isAsciiWord(m_text[end]))
                ++end;
        }
        return end;
    }

    /// key, api_key, API-KEY, apiKey, apikey, clientSecret, access_token, password; not monkey, not tokens.
    [[nodiscard]] static bool isSecretWord(QStringView word)
    {
        static constexpr std::array<QLatin1String, 6> names{QLatin1String("key"),    QLatin1String("token"),
                                                            QLatin1String("secret"), QLatin1String("password"),
                                                            QLatin1String("passwd"), QLatin1String("passphrase")};
        if (word.size() > 64)
            return false;
        for (const QLatin1String name : names) {
            if (!word.endsWith(name, Qt::CaseInsensitive))
                continue;
            const qsizetype before = word.size() - name.size() - 1;
            if (before < 0 || word[before] == u'_' || word[before] == u'-' || isAsciiDigit(word[before]))
                return true;
            const bool camel = word[before].isLower() && word[before + 1].isUpper();
            return camel || name != QLatin1String("key") || word.endsWith(QLatin1String("apikey"), Qt::CaseInsensitive);
        }
        return false;
    }

    void skipBlanks(qsizetype *at) const
    {
        for (int i = 0; i < 8 && *at < m_text.size() && (m_text[*at] == u' ' || m_text[*at] == u'\t'); ++i)
            ++*at;
    }

    /// Looks for ": value" or "= value" at @p at. @return where to go on.
    qsizetype readAssignment(qsizetype at)
    {
        qsizetype i = at;
        if (i < m_text.size() && (m_text[i] == u'"' || m_text[i] == u'\'' || m_text[i] == u'`'))
            ++i;
        skipBlanks(&i);
        if (i < m_text.size() && m_text[i] == u':' && startsWith(i, QLatin1String(":=")))
            ++i;
        if (i >= m_text.size() || (m_text[i] != u':' && m_text[i] != u'='))
            return at;
        i += startsWith(i, QLatin1String("=>")) ? 2 : 1;
        skipBlanks(&i);
        const QChar quote = i < m_text.size() ? m_text[i] : QChar();
        const bool quoted = quote == u'"' || quote == u'\'' || quote == u'`';
        if (quoted)
            ++i;
        if (i < m_lookedUntil)
            return i;
        qsizetype end = i;
        const qsizetype last = std::min(m_text.size(), i + longestSecretValue);
        while (end < last && m_text[end] != u'\n' && (quoted ? m_text[end] != quote : isValueSign(m_text[end])))
            ++end;
        // The last sign of a sentence is no part of the value.
        while (!quoted && end > i && QStringView(u".:!?").contains(m_text[end - 1]))
            --end;
        const QStringView value = m_text.sliced(i, end - i);
        if (value.size() > longestNestedValue)
            m_lookedUntil = end;
        // A token is found by its own shape, right behind this.
        if (providerTokenEnd(i, i) > 0 || startsWith(i, QLatin1String("eyJ")) || !isSecretValue(value, quoted))
            return i;
        m_found.append({i, end - i, QLatin1String("assignment")});
        return end;
    }

    [[nodiscard]] static bool isValueSign(QChar c)
    {
        return c > u' ' && c < u'\x7f' && !QStringView(u"\"'`,;()[]<>|").contains(c);
    }

    [[nodiscard]] static bool isSecretValue(QStringView value, bool quoted)
    {
        if (value.size() < leastSecretValue || value.contains(u' ') || value.contains(u'{') || value.contains(u'<')
            || value.contains(u"://") || value.contains(u"..."))
            return false; // a sentence, a placeholder, an address
        const bool random = std::any_of(value.begin(), value.end(), [](QChar c) {
            return isAsciiDigit(c) || (!isAsciiLetter(c) && !QStringView(u"_-./:").contains(c));
        });
        return (quoted || random) && shannonEntropy(value) >= leastSecretEntropy;
    }

    QStringView m_text;
    QList<TextMatch> m_found;
    qsizetype m_lookedUntil = 0;
};

} // namespace

double shannonEntropy(QStringView text)
{
    std::unordered_map<char16_t, qsizetype> counts;
    for (const QChar c : text)
        ++counts[c.unicode()];
    double bits = 0;
    for (const auto &[unit, count] : counts) {
        const double share = double(count) / double(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

QList<TextMatch> findSecrets(QStringView text)
{
    return SecretFinder(text).find();
}

} // namespace promptlab
