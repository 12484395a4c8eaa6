// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/bytepair.h"

#include "core/tokens/bytepairtable.h"
#include "core/tokens/pretokenizer.h"

#include <QCoreApplication>
#include <QResource>

#include <queue>

namespace promptlab {

namespace {

struct BytePairText {
    Q_DECLARE_TR_FUNCTIONS(BytePair)
};

Result<BytePairTable> loadEmbeddedRanks(const QString &name)
{
    const QResource resource(QStringLiteral(":/promptlab/tokens/") + name + QStringLiteral(".ranks"));
    return BytePairTable::unpack(resource.isValid() ? resource.uncompressedData() : QByteArray());
}

/// Immutable and made on first use; the language makes the initialisation thread-safe.
const Result<BytePairTable> &embeddedRanks(TokenEncoding encoding)
{
    if (encoding == TokenEncoding::Cl100kBase) {
        static const Result<BytePairTable> cl100k = loadEmbeddedRanks(QStringLiteral("cl100k_base"));
        return cl100k;
    }
    static const Result<BytePairTable> o200k = loadEmbeddedRanks(QStringLiteral("o200k_base"));
    return o200k;
}

/// UTF-8 with U+FFFD for lone surrogates (QString itself would write a question mark).
QByteArray wellFormedUtf8(QStringView text)
{
    QString repaired;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (repaired.isNull())
            repaired = text.toString();
        repaired[i] = QChar(QChar::ReplacementCharacter);
    }
    return repaired.isNull() ? text.toUtf8() : repaired.toUtf8();
}

struct SpecialToken {
    QByteArrayView text;
    quint32 id;
};

std::span<const SpecialToken> specialTokensOf(TokenEncoding encoding)
{
    static constexpr SpecialToken o200k[] = {{"<|endoftext|>", 199999}, {"<|endofprompt|>", 200018}};
    static constexpr SpecialToken harmony[] = {
        {"<|startoftext|>", 199998}, {"<|endoftext|>", 199999}, {"<|return|>", 200002},
        {"<|constrain|>", 200003},   {"<|channel|>", 200005},   {"<|start|>", 200006},
        {"<|end|>", 200007},         {"<|message|>", 200008},   {"<|call|>", 200012}};
    static constexpr SpecialToken cl100k[] = {{"<|endoftext|>", 100257},
                                              {"<|fim_prefix|>", 100258},
                                              {"<|fim_middle|>", 100259},
                                              {"<|fim_suffix|>", 100260},
                                              {"<|endofprompt|>", 100276}};
    switch (encoding) {
    case TokenEncoding::O200kBase: return o200k;
    case TokenEncoding::O200kHarmony: return harmony;
    case TokenEncoding::Cl100kBase: return cl100k;
    }
    Q_UNREACHABLE();
}

PieceRule pieceRuleOf(TokenEncoding encoding)
{
    return encoding == TokenEncoding::Cl100kBase ? PieceRule::Cl100k : PieceRule::O200k;
}

/// Joins the byte pairs of one piece: always the adjacent pair with the lowest rank, the leftmost of equals.
class PieceMerger
{
public:
    PieceMerger(const BytePairTable &table, std::vector<quint32> &ids) : m_table(table), m_ids(ids) {}

    void append(QByteArrayView piece)
    {
        if (const quint32 whole = m_table.rank(piece); whole != BytePairTable::noRank) {
            m_ids.push_back(whole);
            return;
        }
        // Scanning for the minimum is quicker than a heap up to about this length.
        if (piece.size() < 100)
            mergeShort(piece);
        else
            mergeLong(piece);
    }

private:
    struct Part {
        qsizetype begin;
        quint32 rank; ///< of this part joined with the next
    };

    void mergeShort(QByteArrayView piece)
    {
        m_parts.clear();
        for (qsizetype i = 0; i <= piece.size(); ++i)
            m_parts.push_back({i, i + 2 <= piece.size() ? m_table.rank(piece.sliced(i, 2)) : BytePairTable::noRank});
        const auto rankAt = [&](size_t i) { // of the parts i and i + 1
            if (i + 2 >= m_parts.size())
                return BytePairTable::noRank;
            return m_table.rank(piece.sliced(m_parts[i].begin, m_parts[i + 2].begin - m_parts[i].begin));
        };
        while (true) {
            const auto best = std::min_element(m_parts.begin(), m_parts.end(),
                                               [](const Part &a, const Part &b) { return a.rank < b.rank; });
            if (best->rank == BytePairTable::noRank)
                break;
            const auto i = size_t(best - m_parts.begin());
            m_parts.erase(best + 1);
            m_parts[i].rank = rankAt(i);
            if (i > 0)
                m_parts[i - 1].rank = rankAt(i - 1);
        }
        for (size_t i = 0; i + 1 < m_parts.size(); ++i)
            m_ids.push_back(m_table.rank(piece.sliced(m_parts[i].begin, m_parts[i + 1].begin - m_parts[i].begin)));
    }

    /// The parts as a linked list over start offsets, the pairs in a heap that may hold outdated entries.
    void mergeLong(QByteArrayView piece)
    {
        const auto size = size_t(piece.size());
        std::vector<size_t> next(size + 1);
        std::vector<size_t> previous(size + 1);
        std::vector<quint32> pairRank(size + 1, BytePairTable::noRank);
        using Entry = std::pair<quint32, size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap;
        const auto refresh = [&](size_t at) {
            pairRank[at] = BytePairTable::noRank;
            if (next[at] >= size)
                return;
            pairRank[at] = m_table.rank(piece.sliced(qsizetype(at), qsizetype(next[next[at]] - at)));
            if (pairRank[at] != BytePairTable::noRank)
                heap.emplace(pairRank[at], at);
        };
        for (size_t i = 0; i <= size; ++i) {
            next[i] = i + 1;
            previous[i] = i - 1; // of 0: never looked at
        }
        for (size_t i = 0; i < size; ++i)
            refresh(i);
        while (!heap.empty()) {
            const auto [rank, at] = heap.top();
            heap.pop();
            if (pairRank[at] != rank)
                continue;
            const size_t joined = next[at];
            pairRank[joined] = BytePairTable::noRank;
            next[at] = next[joined];
            previous[next[at]] = at;
            refresh(at);
            if (at > 0)
                refresh(previous[at]);
        }
        for (size_t at = 0; at < size; at = next[at])
            m_ids.push_back(m_table.rank(piece.sliced(qsizetype(at), qsizetype(next[at] - at))));
    }

    const BytePairTable &m_table;
    std::vector<quint32> &m_ids;
    std::vector<Part> m_parts;
};

void encodePlainText(const BytePairTable &table, PieceRule rule, QByteArrayView utf8, std::vector<quint32> &ids)
{
    PieceMerger merger(table, ids);
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype end = pieceEnd(rule, utf8, at);
        merger.append(utf8.sliced(at, end - at));
        at = end;
    }
}

/// First special token at or after @p from: its place, or -1.
qsizetype findSpecialToken(QByteArrayView utf8, qsizetype from, std::span<const SpecialToken> known,
                           const SpecialToken *&found)
{
    for (qsizetype at = utf8.indexOf("<|", from); at >= 0; at = utf8.indexOf("<|", at + 1)) {
        for (const SpecialToken &token : known) {
            if (utf8.sliced(at).startsWith(token.text)) {
                found = &token;
                return at;
            }
        }
    }
    return -1;
}

} // namespace

QString tokenEncodingName(TokenEncoding encoding)
{
    switch (encoding) {
    case TokenEncoding::O200kBase: return QStringLiteral("o200k_base");
    case TokenEncoding::O200kHarmony: return QStringLiteral("o200k_harmony");
    case TokenEncoding::Cl100kBase: return QStringLiteral("cl100k_base");
    }
    Q_UNREACHABLE();
}

std::optional<TokenEncoding> tokenEncodingFromName(QStringView name)
{
    for (const auto encoding : {TokenEncoding::O200kBase, TokenEncoding::O200kHarmony, TokenEncoding::Cl100kBase}) {
        if (name == tokenEncodingName(encoding))
            return encoding;
    }
    return std::nullopt;
}

Result<std::vector<quint32>> encodeTokens(TokenEncoding encoding, QStringView text, SpecialTokens special)
{
    const Result<BytePairTable> &table = embeddedRanks(encoding);
    if (!table.ok())
        return table.error();
    const QByteArray utf8 = wellFormedUtf8(text);
    const PieceRule rule = pieceRuleOf(encoding);
    std::vector<quint32> ids;
    ids.reserve(size_t(utf8.size()) / 4 + 4);
    qsizetype from = 0;
    while (special == SpecialTokens::Recognise) {
        const SpecialToken *token = nullptr;
        const qsizetype at = findSpecialToken(utf8, from, specialTokensOf(encoding), token);
        if (at < 0)
            break;
        encodePlainText(*table, rule, QByteArrayView(utf8).sliced(from, at - from), ids);
        ids.push_back(token->id);
        from = at + token->text.size();
    }
    encodePlainText(*table, rule, QByteArrayView(utf8).sliced(from), ids);
    return ids;
}

Result<qint64> countTokens(TokenEncoding encoding, QStringView text)
{
    PL_TRY(const auto ids, encodeTokens(encoding, text));
    return qint64(ids.size());
}

Result<QByteArray> decodeTokens(TokenEncoding encoding, std::span<const quint32> ids)
{
    const Result<BytePairTable> &table = embeddedRanks(encoding);
    if (!table.ok())
        return table.error();
    const auto specials = specialTokensOf(encoding);
    QByteArray bytes;
    for (const quint32 id : ids) {
        const auto special =
            std::find_if(specials.begin(), specials.end(), [id](const SpecialToken &s) { return s.id == id; });
        const QByteArrayView token = special != specials.end() ? special->text : table->bytes(id);
        if (token.isEmpty())
            return makeError(
                ErrorCode::InvalidInput,
                BytePairText::tr("%1 is no token of %2").arg(QString::number(id), tokenEncodingName(encoding)));
        bytes += token;
    }
    return bytes;
}

QStringList tokenPieces(TokenEncoding encoding, QStringView text)
{
    const QByteArray utf8 = wellFormedUtf8(text);
    QStringList pieces;
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype end = pieceEnd(pieceRuleOf(encoding), utf8, at);
        pieces += QString::fromUtf8(QByteArrayView(utf8).sliced(at, end - at));
        at = end;
    }
    return pieces;
}

} // namespace promptlab
