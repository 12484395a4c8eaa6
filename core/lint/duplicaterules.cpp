// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/duplicaterules.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

constexpr double leastDuplicateLikeness = 0.9;
constexpr double leastOrderLikeness = 0.6;
constexpr qsizetype leastDuplicateWords = 4;
constexpr int mostCandidates = 64;

/// 2·shared / both of two sorted lists.
double sharedShare(const QList<quint64> &a, const QList<quint64> &b)
{
    if (a.isEmpty() && b.isEmpty())
        return 1;
    qsizetype shared = 0;
    for (qsizetype i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a.at(i) == b.at(k)) {
            ++shared;
            ++i;
            ++k;
        } else if (a.at(i) < b.at(k)) {
            ++i;
        } else {
            ++k;
        }
    }
    return 2.0 * double(shared) / double(a.size() + b.size());
}

class DuplicateFinder final
{
public:
    explicit DuplicateFinder(const QList<InstructionSentence> &sentences) : m_sentences(sentences) {}

    QList<DuplicateRule> find()
    {
        for (qsizetype i = 0; i < m_sentences.size(); ++i) {
            if (m_sentences.at(i).instruction && m_sentences.at(i).words.size() >= leastDuplicateWords)
                addRule(i);
        }
        countWords();
        QList<DuplicateRule> found;
        for (Rule &rule : m_rules) {
            if (const auto pair = compare(rule))
                found.append(*pair);
            else
                index(rule);
        }
        return found;
    }

private:
    struct Rule {
        qsizetype sentence = 0;
        QStringList words;
        QList<quint64> ids;   ///< of the words; after countWords() rarest first
        QList<quint64> bag;   ///< ids, sorted
        QList<quint64> pairs; ///< of neighbours, sorted
    };

    void addRule(qsizetype i)
    {
        Rule rule;
        rule.sentence = i;
        quint64 before = 0;
        for (const InstructionWord &word : m_sentences.at(i).words) {
            auto id = m_ids.find(word.text);
            if (id == m_ids.end())
                id = m_ids.insert(word.text, quint64(m_ids.size()) + 1);
            rule.words.append(word.text);
            rule.ids.append(*id);
            if (before != 0)
                rule.pairs.append(before << 32U | *id);
            before = *id;
        }
        rule.bag = rule.ids;
        std::sort(rule.bag.begin(), rule.bag.end());
        std::sort(rule.pairs.begin(), rule.pairs.end());
        m_rules.append(rule);
    }

    void countWords()
    {
        QHash<quint64, int> counts;
        for (const Rule &rule : qAsConst(m_rules)) {
            for (const quint64 id : rule.ids)
                ++counts[id];
        }
        for (Rule &rule : m_rules)
            std::sort(rule.ids.begin(), rule.ids.end(), [&counts](quint64 a, quint64 b) {
                return counts.value(a) != counts.value(b) ? counts.value(a) < counts.value(b) : a < b;
            });
    }

    /// A rule that shares 90 % with this one has one of its rarest words: so many that the rest is not enough.
    [[nodiscard]] static qsizetype prefixLength(const Rule &rule)
    {
        const double least = leastDuplicateLikeness / (2 - leastDuplicateLikeness) * double(rule.ids.size());
        return rule.ids.size() - qsizetype(std::ceil(least)) + 1;
    }

    void index(const Rule &rule)
    {
        const qsizetype place = &rule - m_rules.constData();
        m_exact.insert(rule.words.join(QLatin1Char('\n')), place);
        for (qsizetype i = 0; i < prefixLength(rule); ++i)
            m_index[rule.ids.at(i)].append(place);
    }

    std::optional<DuplicateRule> compare(const Rule &rule) const
    {
        const auto same = m_exact.constFind(rule.words.join(QLatin1Char('\n')));
        if (same != m_exact.constEnd())
            return pairOf(m_rules.at(*same), rule, true);
        int left = mostCandidates;
        for (qsizetype i = 0; i < prefixLength(rule); ++i) {
            const auto places = m_index.constFind(rule.ids.at(i));
            if (places == m_index.constEnd())
                continue;
            for (const qsizetype place : *places) {
                if (--left < 0)
                    return std::nullopt;
                if (areAlike(m_rules.at(place), rule)) {
                    if (auto pair = pairOf(m_rules.at(place), rule, false))
                        return pair;
                }
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<DuplicateRule> pairOf(const Rule &earlier, const Rule &later, bool same) const
    {
        const InstructionSentence &a = m_sentences.at(earlier.sentence);
        const InstructionSentence &b = m_sentences.at(later.sentence);
        const bool twoLists = a.scope != b.scope && (a.listed || b.listed);
        if (twoLists || !canMeet(a, b))
            return std::nullopt;
        return DuplicateRule{earlier.sentence, later.sentence, same};
    }

    [[nodiscard]] bool areAlike(const Rule &a, const Rule &b) const
    {
        return sharedShare(a.bag, b.bag) >= leastDuplicateLikeness
            && sharedShare(a.pairs, b.pairs) >= leastOrderLikeness && !differInSense(a, b) && !differInSense(b, a);
    }

    /// Whether @p a has a word that @p b lacks and that makes it another instruction.
    [[nodiscard]] bool differInSense(const Rule &a, const Rule &b) const
    {
        static const QSet<QString> turning = instructionWordSet(QLatin1String(
            "not never no don't only without except before after more less most least first last always unless if"));
        const QList<InstructionWord> &words = m_sentences.at(a.sentence).words;
        return std::any_of(words.begin(), words.end(), [&b](const InstructionWord &word) {
            return (word.number || word.quoted || turning.contains(word.text)) && !b.words.contains(word.text);
        });
    }

    const QList<InstructionSentence> &m_sentences;
    QList<Rule> m_rules;
    QHash<QString, quint64> m_ids;
    QHash<QString, qsizetype> m_exact;
    QHash<quint64, QList<qsizetype>> m_index;
};

} // namespace

QList<DuplicateRule> findDuplicateRules(const QList<InstructionSentence> &sentences)
{
    return DuplicateFinder(sentences).find();
}

} // namespace promptlab
