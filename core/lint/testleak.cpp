// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/testleak.h"

#include "core/lint/lintchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct TestLeakText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

constexpr quint64 leakBase = 0x9E3779B97F4A7C15ULL;

/// leakBase to the power of LeakWords - 1: what the first word of a run weighs.
constexpr quint64 leakWeight()
{
    quint64 weight = 1;
    for (qsizetype i = 1; i < LeakWords; ++i)
        weight *= leakBase;
    return weight;
}

bool isOneSignWord(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return c.isSurrogate();
    }
}

/// Calls @p visit(hash, index) for each run of LeakWords words.
template<typename Words, typename Visit>
void eachLeakRun(const Words &words, const Visit &visit)
{
    quint64 hash = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i >= size_t(LeakWords))
            hash -= words[i - size_t(LeakWords)].hash * leakWeight();
        hash = hash * leakBase + words[i].hash;
        if (i + 1 >= size_t(LeakWords) && !visit(hash, i + 1 - size_t(LeakWords)))
            return;
    }
}

/// Where an expected output stands in the prompt, and in how many rows.
struct LeakPlace {
    SharedRun run;
    QString item; ///< id of the first one
    int items = 1;
};

/// Puts @p run to the places it overlaps; lists are short, since a prompt is.
void addLeak(QList<LeakPlace> &places, const SharedRun &run, const QString &item)
{
    for (LeakPlace &place : places) {
        if (place.run.text != run.text || run.end <= place.run.begin || place.run.end <= run.begin)
            continue;
        place.run.begin = std::min(place.run.begin, run.begin);
        place.run.end = std::max(place.run.end, run.end);
        ++place.items;
        return;
    }
    if (places.size() < 1000)
        places.append({run, item, 1});
}

} // namespace

void SharedRuns::readWords(QStringView text, std::vector<Word> *words)
{
    words->clear();
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (isOneSignWord(c)) {
            const qsizetype units = c.isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            const quint64 code = units == 2 ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
            words->push_back({(code + 1) * leakBase, at, at + units});
            at += units;
            continue;
        }
        if (!c.isLetterOrNumber()) {
            ++at;
            continue;
        }
        Word word{0xCBF29CE484222325ULL, at, at}; // FNV-1a
        for (; at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark()) && !isOneSignWord(text[at]); ++at)
            word.hash = (word.hash ^ text[at].toCaseFolded().unicode()) * 0x100000001B3ULL;
        word.end = at;
        words->push_back(word);
    }
}

void SharedRuns::add(QStringView text)
{
    m_texts.emplace_back();
    readWords(text, &m_texts.back());
    m_built = false;
}

void SharedRuns::buildTable()
{
    size_t runs = 0;
    for (const std::vector<Word> &words : m_texts)
        runs += words.size();
    size_t size = 16;
    while (size < 2 * runs)
        size *= 2;
    m_table.assign(size, {});
    for (size_t text = 0; text < m_texts.size(); ++text) {
        eachLeakRun(m_texts[text], [&](quint64 hash, size_t word) {
            size_t slot = size_t(hash >> 7U) & (size - 1);
            // The first place of a run stands for all; equal runs would only lengthen the search.
            while (m_table[slot].text >= 0 && m_table[slot].hash != hash)
                slot = (slot + 1) & (size - 1);
            if (m_table[slot].text < 0)
                m_table[slot] = {hash, int(text), qsizetype(word)};
            return true;
        });
    }
    m_built = true;
}

const SharedRuns::Place *SharedRuns::lookUp(quint64 hash) const
{
    const size_t mask = m_table.size() - 1;
    for (size_t slot = size_t(hash >> 7U) & mask; m_table[slot].text >= 0; slot = (slot + 1) & mask) {
        if (m_table[slot].hash == hash)
            return &m_table[slot];
    }
    return nullptr;
}

/// Words that are equal from @p place and from @p at on.
qsizetype SharedRuns::length(const Place &place, const std::vector<Word> &words, size_t at) const
{
    const std::vector<Word> &own = m_texts[size_t(place.text)];
    qsizetype same = 0;
    while (size_t(place.word + same) < own.size() && at + size_t(same) < words.size()
           && own[size_t(place.word + same)].hash == words[at + size_t(same)].hash)
        ++same;
    return same;
}

QList<SharedRun> SharedRuns::find(QStringView other)
{
    if (!m_built)
        buildTable();
    readWords(other, &m_words);
    QList<SharedRun> found;
    size_t next = 0;
    eachLeakRun(m_words, [&](quint64 hash, size_t at) {
        const Place *place = at >= next ? lookUp(hash) : nullptr;
        const qsizetype same = place != nullptr ? length(*place, m_words, at) : 0;
        if (same < LeakWords)
            return true;
        const std::vector<Word> &own = m_texts[size_t(place->text)];
        found.append({place->text, own[size_t(place->word)].begin, own[size_t(place->word + same - 1)].end});
        next = at + size_t(same);
        return true;
    });
    return found;
}

void checkTestLeaks(LintContext &context)
{
    if (context.input().testItems.isEmpty() || context.isFull(LintCode::TestLeak))
        return;
    std::vector<const LintDocument *> documents;
    SharedRuns runs;
    for (const LintDocument &document : context.messages()) {
        documents.push_back(&document);
        runs.add(document.text);
    }
    for (const LintDocument &document : context.includes()) {
        documents.push_back(&document);
        runs.add(document.text);
    }
    QList<LeakPlace> places;
    for (const LintTestItem &item : context.input().testItems) {
        for (const SharedRun &run : runs.find(item.expected))
            addLeak(places, run, item.id);
    }
    for (const LeakPlace &place : qAsConst(places)) {
        const QString text =
            place.items == 1
                ? TestLeakText::tr(
                      "The expected output of the test item \"%1\" stands here, so its result is void: take "
                      "it out of the prompt, or the item out of the test")
                      .arg(place.item)
                : TestLeakText::tr("The expected outputs of \"%1\" and %n other test item(s) stand here, so their "
                                   "results are void: take them out of the prompt, or the items out of the test",
                                   nullptr, place.items - 1)
                      .arg(place.item);
        context.add(LintCode::TestLeak, *documents[size_t(place.run.text)], place.run.begin, place.run.end, text);
    }
}

} // namespace promptlab
