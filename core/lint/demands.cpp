// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/demands.h"

#include <algorithm>
#include <array>

namespace promptlab {

namespace {

const QSet<QString> &smallWords()
{
    static const QSet<QString> words = instructionWordSet(
        QLatin1String("a an the of in on to and or your you its it this that these with as is are be have has must "
                      "should shall please at any all ever so any also then both will"));
    return words;
}

/// What says nothing of the subject of a limit.
const QSet<QString> &genericWords()
{
    static const QSet<QString> words = instructionWordSet(
        QLatin1String("always only just write give list use provide return output answer reply respond response keep "
                      "include make generate contain produce create limit length total overall maximum minimum max min "
                      "most least more than fewer less no not up exactly text result whole entire final between under "
                      "over speak format render emit print answers replies responses outputs using written short full "
                      "complete stay yourself used"));
    return words;
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *other) { return word == QLatin1String(other); });
}

bool isAnswerVerb(const QString &word)
{
    return isOneOf(word, {"answer", "respond", "reply", "return", "output", "write", "format", "use", "produce", "give",
                          "generate", "render", "emit", "provide", "print", "speak"});
}

/// Reads the words of a sentence one after the other.
class DemandWords final
{
public:
    explicit DemandWords(const InstructionSentence &sentence) : m_words(sentence.words) {}

    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    /// The word, empty when it is quoted or there is none.
    [[nodiscard]] QString at(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() && !m_words.at(i).quoted ? m_words.at(i).text : QString();
    }
    [[nodiscard]] bool is(qsizetype i, const char *word) const { return at(i) == QLatin1String(word); }
    [[nodiscard]] qsizetype begin(qsizetype i) const { return m_words.at(i).begin; }
    [[nodiscard]] qsizetype end(qsizetype i) const { return m_words.at(i).end; }
    /// Whether one of the @p most words in front of @p i takes back what follows.
    [[nodiscard]] bool isNegated(qsizetype i, qsizetype most) const
    {
        for (qsizetype k = std::max<qsizetype>(0, i - most); k < i; ++k) {
            if (isOneOf(at(k), {"no", "not", "never", "without", "don't", "avoid", "nor", "neither"}))
                return true;
        }
        return false;
    }
    [[nodiscard]] std::optional<qint64> number(qsizetype i) const
    {
        static const QStringList names{QStringLiteral("zero"),  QStringLiteral("one"),   QStringLiteral("two"),
                                       QStringLiteral("three"), QStringLiteral("four"),  QStringLiteral("five"),
                                       QStringLiteral("six"),   QStringLiteral("seven"), QStringLiteral("eight"),
                                       QStringLiteral("nine"),  QStringLiteral("ten"),   QStringLiteral("eleven"),
                                       QStringLiteral("twelve")};
        const QString word = at(i);
        if (const qsizetype name = names.indexOf(word); name >= 0)
            return name;
        bool ok = false;
        const qint64 value = word.toLongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }

private:
    const QList<InstructionWord> &m_words;
};

/// How a limit begins, and which side it bounds.
struct LimitPhrase {
    std::array<const char *, 3> words;
    bool upper;
    qint64 shift; ///< "more than 3" is at least 4
};

constexpr std::array<LimitPhrase, 21> limitPhrases{
    {{{"no", "more", "than"}, true, 0},        {{"not", "more", "than"}, true, 0},
     {{"no", "fewer", "than"}, false, 0},      {{"no", "less", "than"}, false, 0},
     {{"not", "less", "than"}, false, 0},      {{"a", "maximum", "of"}, true, 0},
     {{"a", "minimum", "of"}, false, 0},       {{"at", "most", nullptr}, true, 0},
     {{"at", "least", nullptr}, false, 0},     {{"up", "to", nullptr}, true, 0},
     {{"maximum", "of", nullptr}, true, 0},    {{"minimum", "of", nullptr}, false, 0},
     {{"fewer", "than", nullptr}, true, -1},   {{"less", "than", nullptr}, true, -1},
     {{"more", "than", nullptr}, false, 1},    {{"under", nullptr, nullptr}, true, -1},
     {{"over", nullptr, nullptr}, false, 1},   {{"max", nullptr, nullptr}, true, 0},
     {{"maximum", nullptr, nullptr}, true, 0}, {{"min", nullptr, nullptr}, false, 0},
     {{"minimum", nullptr, nullptr}, false, 0}}};

/// Number of words of the phrase at @p i, 0 when it is not there.
qsizetype phraseLength(const DemandWords &words, qsizetype i, const LimitPhrase &phrase)
{
    qsizetype length = 0;
    for (const char *word : phrase.words) {
        if (word == nullptr)
            break;
        if (!words.is(i + length, word))
            return 0;
        ++length;
    }
    return length;
}

/// Reads the numbers and the unit behind a limit at @p i. @return behind the unit, or i when there is none.
qsizetype readUnit(const DemandWords &words, qsizetype i, CountDemand *demand)
{
    qsizetype at = i;
    while (isOneOf(words.at(at), {"short", "full", "brief", "complete", "concise", "different", "whole"}))
        ++at;
    const QString unit = words.at(at);
    if (unit.isEmpty() || smallWords().contains(unit) || words.number(at))
        return i;
    demand->unit = instructionStem(unit);
    return words.is(at, "bullet") ? at + 2 : at + 1;
}

/// "exactly 3", "between 3 and 5", "3 to 5", "3-5". @return behind it, or i.
qsizetype readRange(const DemandWords &words, qsizetype i, CountDemand *demand)
{
    if (const auto exact = words.number(i + 1); words.is(i, "exactly") && exact) {
        demand->least = demand->most = *exact;
        return i + 2;
    }
    const qsizetype first = words.is(i, "between") ? i + 1 : i;
    const auto low = words.number(first);
    const auto high = words.number(first + 2);
    const bool joined = first > i ? words.is(first + 1, "and") : words.is(first + 1, "to");
    if (low && high && joined && *low <= *high) {
        demand->least = *low;
        demand->most = *high;
        return first + 3;
    }
    const QStringList ends = words.at(i).split(QLatin1Char('-'));
    if (ends.size() != 2)
        return i;
    bool lowOk = false;
    bool highOk = false;
    const qint64 least = ends.constFirst().toLongLong(&lowOk);
    const qint64 most = ends.constLast().toLongLong(&highOk);
    if (!lowOk || !highOk || least > most)
        return i;
    demand->least = least;
    demand->most = most;
    return i + 1;
}

/// A limit or range at @p i. @return behind its numbers, or i.
qsizetype readLimit(const DemandWords &words, qsizetype i, CountDemand *demand)
{
    static const QSet<QString> firstWords = instructionWordSet(
        QLatin1String("no not a at up maximum minimum fewer less more under over max min exactly between"));
    const QString first = words.at(i);
    if (first.isEmpty() || (!firstWords.contains(first) && !first.front().isDigit() && !words.number(i)))
        return i;
    for (const LimitPhrase &phrase : limitPhrases) {
        const qsizetype length = phraseLength(words, i, phrase);
        const auto value = length > 0 ? words.number(i + length) : std::nullopt;
        if (!value)
            continue;
        (phrase.upper ? demand->most : demand->least) = *value + phrase.shift;
        return i + length + 1;
    }
    return readRange(words, i, demand);
}

/// What "do not", "never", … at @p i say.
struct PolarityMark {
    qsizetype length = 0;
    bool negative = false;
    bool absolute = false;
};

PolarityMark polarityMark(const DemandWords &words, qsizetype i)
{
    static const QSet<QString> firstWords =
        instructionWordSet(QLatin1String("never always must shall should may do don't avoid mustn't shouldn't"));
    if (!firstWords.contains(words.at(i)))
        return {};
    if (words.is(i, "never"))
        return {1, true, true};
    if (words.is(i, "always"))
        return {1, false, true};
    if (isOneOf(words.at(i), {"must", "shall", "should", "may"}) && words.is(i + 1, "not"))
        return {2, true, true};
    if (words.is(i, "do") && words.is(i + 1, "not"))
        return {2, true, false};
    if (isOneOf(words.at(i), {"don't", "avoid"}))
        return {1, true, false};
    if (words.is(i, "mustn't") || words.is(i, "shouldn't"))
        return {1, true, true};
    if (words.is(i, "must"))
        return {1, false, true};
    return {};
}

/// Whether a comma, "and" or "but" stands in front of word @p i.
bool beginsClause(const InstructionSentence &sentence, qsizetype i)
{
    const InstructionWord &before = sentence.words.at(i - 1);
    const QStringView gap =
        QStringView(sentence.document->text).sliced(before.end, sentence.words.at(i).begin - before.end);
    return gap.contains(u',') || before.is("and") || before.is("but");
}

} // namespace

QString demandSubject(const InstructionSentence &sentence, const QSet<QString> &leaveOut)
{
    QStringList stems;
    for (const InstructionWord &word : sentence.words) {
        if (word.number || smallWords().contains(word.text) || genericWords().contains(word.text)
            || leaveOut.contains(word.text))
            continue;
        const QString stem = instructionStem(word.text);
        if (!stems.contains(stem) && stems.size() < 64)
            stems.append(stem);
    }
    stems.sort();
    return stems.join(QLatin1Char(' '));
}

QList<PolarityDemand> polarityDemands(const InstructionSentence &sentence)
{
    QList<PolarityDemand> demands;
    if (!sentence.instruction || sentence.words.size() > 60)
        return demands;
    // "In your answer", "the response must": every instruction is about the answer.
    static const QSet<QString> hollow = instructionWordSet(
        QLatin1String("answer answers response responses reply replies output outputs do not just but"));
    const DemandWords words(sentence);
    PolarityDemand demand;
    QStringList clause;
    const auto finish = [&]() {
        // One word is enough only where "always" or "never" stands before it.
        if (clause.size() > 1 || (clause.size() == 1 && demand.absolute)) {
            demand.clause = clause.join(QLatin1Char(' '));
            demands.append(demand);
        }
        clause.clear();
        demand = {};
    };
    for (qsizetype i = 0; i < words.size();) {
        if (const PolarityMark mark = polarityMark(words, i); mark.length > 0) {
            // "…, and never …" begins another demand; "the summary must …" is still the same one.
            if (!clause.isEmpty() && beginsClause(sentence, i))
                finish();
            if (clause.isEmpty())
                demand.end = 0; // "you must" in front of it is no part of what is said
            demand.negative = demand.negative || mark.negative;
            demand.absolute = demand.absolute || mark.absolute;
            i += mark.length;
            continue;
        }
        const InstructionWord &word = sentence.words.at(i);
        if (demand.end == 0)
            demand.begin = word.begin;
        demand.end = word.end;
        const bool noun = !clause.isEmpty() || (i > 0 && smallWords().contains(sentence.words.at(i - 1).text));
        if (!smallWords().contains(word.text) && !(noun && hollow.contains(word.text)))
            clause.append(instructionStem(word.text));
        ++i;
    }
    finish();
    return demands;
}

QList<CountDemand> countDemands(const InstructionSentence &sentence)
{
    QList<CountDemand> demands;
    const DemandWords words(sentence);
    for (qsizetype i = 0; i < words.size();) {
        CountDemand demand;
        const qsizetype behindLimit = readLimit(words, i, &demand);
        const qsizetype end = behindLimit > i ? readUnit(words, behindLimit, &demand) : i;
        if (end <= behindLimit || end == i) {
            ++i;
            continue;
        }
        demand.begin = words.begin(i);
        demand.end = words.end(std::min(end, words.size()) - 1);
        QSet<QString> counted;
        for (qsizetype k = i; k < std::min(end, words.size()); ++k)
            counted.insert(words.at(k));
        demand.subject = demandSubject(sentence, counted);
        demands.append(demand);
        i = end;
    }
    // "between 3 and 5 words, at most 200 characters": each is about what the other one is not.
    if (demands.size() > 1) {
        for (CountDemand &demand : demands)
            demand.subject.clear();
    }
    return demands;
}

QList<FormatDemand> formatDemands(const InstructionSentence &sentence)
{
    QList<FormatDemand> demands;
    // A format inside of a field, or of what is read, is not that of the answer.
    static const QSet<QString> elsewhere = instructionWordSet(QLatin1String(
        "field fields key keys value values property properties column columns inside attribute string "
        "from convert parse input inputs given snippet snippets block blocks code tag tags element body"));
    if (sentence.conditional || std::any_of(sentence.words.begin(), sentence.words.end(), [](const auto &word) {
            return elsewhere.contains(word.text);
        }))
        return demands;
    static const QSet<QString> formats = instructionWordSet(QLatin1String("json yaml xml html markdown csv"));
    static const QSet<QString> between =
        instructionWordSet(QLatin1String("a an the only valid single strict pure raw one well-formed this just "
                                         "exclusively strictly simple nothing but github-flavored"));
    const DemandWords words(sentence);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool plain = words.is(i, "plain") && words.is(i + 1, "text");
        if (!plain && !formats.contains(words.at(i)))
            continue;
        qsizetype before = i - 1;
        bool only = words.is(i + 1, "only") || (plain && words.is(i + 2, "only"));
        while (before >= 0 && between.contains(words.at(before))) {
            only = only || isOneOf(words.at(before), {"only", "just", "exclusively", "strictly", "but"});
            --before;
        }
        const bool led = isOneOf(words.at(before), {"in", "as", "with", "to", "into"});
        const qsizetype verbAt = led ? before - 1 : before;
        bool asked = !led && isAnswerVerb(words.at(before));
        for (qsizetype k = verbAt; led && k >= std::max<qsizetype>(0, verbAt - 4); --k)
            asked = asked || isAnswerVerb(words.at(k));
        if (!asked || words.isNegated(i, 4))
            continue;
        const bool whole = isOneOf(words.at(0), {"answer", "respond", "reply", "return", "output"});
        demands.append({plain ? QStringLiteral("plain text") : words.at(i), only || plain || whole, words.begin(i),
                        words.end(plain ? i + 1 : i)});
    }
    return demands;
}

std::optional<LanguageDemand> languageDemand(const InstructionSentence &sentence)
{
    static const QSet<QString> languages = instructionWordSet(
        QLatin1String("english german french spanish italian dutch portuguese polish russian chinese "
                      "japanese korean arabic turkish swedish danish norwegian finnish czech greek "
                      "ukrainian hindi hungarian romanian"));
    const DemandWords words(sentence);
    std::optional<LanguageDemand> demand;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!languages.contains(words.at(i)))
            continue;
        if (demand)
            return std::nullopt; // a choice of two
        const bool in = words.is(i - 1, "in");
        bool asked = false;
        for (qsizetype k = std::max<qsizetype>(0, i - 6); in && k < i; ++k)
            asked = asked || isAnswerVerb(words.at(k));
        if (!asked || words.isNegated(i, 6))
            return std::nullopt;
        demand = LanguageDemand{words.at(i), demandSubject(sentence, {words.at(i)}), words.begin(i - 1), words.end(i)};
    }
    return demand;
}

std::optional<LengthDemand> lengthDemand(const InstructionSentence &sentence)
{
    static const QSet<QString> brief =
        instructionWordSet(QLatin1String("brief briefly concise concisely short terse succinct succinctly"));
    static const QSet<QString> detailed =
        instructionWordSet(QLatin1String("exhaustive exhaustively verbose lengthy elaborate long"));
    const DemandWords words(sentence);
    std::optional<LengthDemand> demand;
    const bool verb =
        isOneOf(words.at(0), {"be", "keep", "write", "give", "answer", "respond", "reply", "make", "always", "stay"});
    for (qsizetype i = 1; verb && i < words.size(); ++i) {
        const bool inDetail =
            words.is(i, "detail") && words.is(i - 2, "in") && isOneOf(words.at(i - 1), {"great", "full", "much"});
        const bool isBrief = brief.contains(words.at(i));
        if (!inDetail && !isBrief && !detailed.contains(words.at(i)))
            continue;
        if (demand || words.isNegated(i, 3))
            return std::nullopt; // weighed against each other in one sentence
        static const QSet<QString> measures = brief + detailed + instructionWordSet(QLatin1String("great much detail"));
        demand = LengthDemand{!isBrief, demandSubject(sentence, measures), words.begin(i), words.end(i)};
    }
    return demand;
}

} // namespace promptlab
