// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diffcases.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace promptlab {

namespace {

using CaseLines = std::vector<QString>;
using CaseMaker = std::function<DiffCase(int lines, DiffRandom &random)>;

QString caseText(const CaseLines &lines)
{
    QString text;
    for (const QString &line : lines) {
        text += line;
        text += QLatin1Char('\n');
    }
    return text;
}

QString caseSentence(DiffRandom &random, int words)
{
    static const std::array<const char *, 48> vocabulary{
        "answer",    "the",      "customer", "politely", "and",   "never",   "promise",   "a",
        "refund",    "without",  "asking",   "which",    "order", "number",  "belongs",   "to",
        "this",      "ticket",   "use",      "only",     "facts", "from",    "knowledge", "if",
        "something", "is",       "missing",  "say",      "so",    "write",   "short",     "sentences",
        "in",        "language", "of",       "question", "quote", "exactly", "as",        "given",
        "sign",      "with",     "first",    "name",     "keep",  "calm",    "when",      "angry"};
    QString line;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            line += QLatin1Char(' ');
        line += QLatin1String(vocabulary[size_t(random.below(int(vocabulary.size())))]);
    }
    return line;
}

/// Lines of prose, nearly all of them unique.
CaseLines caseProse(int lines, DiffRandom &random)
{
    CaseLines text;
    text.reserve(size_t(lines));
    for (int i = 0; i < lines; ++i)
        text.push_back(i % 10 == 9 ? QString() : caseSentence(random, 5 + random.below(6)));
    return text;
}

CaseLines caseUnique(int lines, const QString &prefix)
{
    CaseLines text;
    text.reserve(size_t(lines));
    for (int i = 0; i < lines; ++i)
        text.push_back(prefix + QString::number(i));
    return text;
}

/// One line in @p every is changed in one word, dropped, or gets a new one before it.
CaseLines caseEdited(const CaseLines &text, int every, DiffRandom &random)
{
    CaseLines edited;
    edited.reserve(text.size() + text.size() / size_t(every));
    for (const QString &line : text) {
        const int kind = random.below(every) == 0 ? random.below(3) : -1;
        if (kind == 0)
            edited.push_back(line + QLatin1String(" please"));
        else if (kind == 2)
            edited.push_back(caseSentence(random, 8));
        if (kind == -1 || kind == 2)
            edited.push_back(line);
    }
    return edited;
}

DiffCase caseFromAlphabet(int lines, int letters, DiffRandom &random)
{
    CaseLines a;
    CaseLines b;
    for (int i = 0; i < lines; ++i) {
        a.push_back(QLatin1String("value ") + QString::number(random.below(letters)));
        b.push_back(QLatin1String("value ") + QString::number(random.below(letters)));
    }
    return {caseText(a), caseText(b)};
}

DiffCase caseInsert(int lines, DiffRandom &random)
{
    const CaseLines a = caseProse(lines * 4 / 5, random);
    CaseLines b = caseEdited(a, 100, random);
    const CaseLines block = caseProse(lines / 5, random);
    b.insert(b.begin() + int(b.size()) / 3, block.begin(), block.end());
    return {caseText(a), caseText(b)};
}

DiffCase caseMovedBlock(int lines, DiffRandom &random)
{
    const CaseLines a = caseProse(lines, random);
    CaseLines b = a;
    std::rotate(b.begin() + lines / 10, b.begin() + lines * 3 / 10, b.begin() + lines * 8 / 10);
    return {caseText(a), caseText(b)};
}

DiffCase caseReversed(int lines, DiffRandom &random)
{
    CaseLines a = caseProse(lines, random);
    const QString text = caseText(a);
    std::reverse(a.begin(), a.end());
    return {text, caseText(a)};
}

DiffCase casePermutation(int lines, DiffRandom &random)
{
    CaseLines a = caseUnique(lines, QStringLiteral("this is line number "));
    const QString text = caseText(a);
    for (size_t i = a.size(); i > 1; --i)
        std::swap(a[i - 1], a[size_t(random.below(int(i)))]);
    return {text, caseText(a)};
}

DiffCase caseAlternating(int lines, DiffRandom &)
{
    CaseLines a;
    for (int i = 0; i < lines; ++i)
        a.push_back(i % 2 == 0 ? QStringLiteral("first value") : QStringLiteral("second value"));
    CaseLines b(a.begin() + 1, a.end());
    b.push_back(QStringLiteral("first value"));
    return {caseText(a), caseText(b)};
}

/// Two sequences of lines, interleaved differently.
DiffCase caseInterleaved(int lines, DiffRandom &random)
{
    const CaseLines x = caseUnique(lines / 2, QStringLiteral("left hand line "));
    const CaseLines y = caseUnique(lines / 2, QStringLiteral("right hand line "));
    const auto weave = [&] {
        CaseLines text;
        size_t i = 0;
        size_t j = 0;
        while (i < x.size() || j < y.size()) {
            if (j == y.size() || (i < x.size() && random.below(2) == 0))
                text.push_back(x[i++]);
            else
                text.push_back(y[j++]);
        }
        return caseText(text);
    };
    QString a = weave();
    return {std::move(a), weave()};
}

/// Every line has another number in it: nothing is equal, everything is alike.
DiffCase caseEveryLine(int lines, DiffRandom &random)
{
    CaseLines a;
    CaseLines b;
    for (int i = 0; i < lines; ++i) {
        const QString sentence = caseSentence(random, 7);
        a.push_back(sentence + QLatin1String(" v1 ") + QString::number(i));
        b.push_back(sentence + QLatin1String(" v2 ") + QString::number(i));
    }
    return {caseText(a), caseText(b)};
}

/// Code-like text: most lines occur thousands of times.
DiffCase caseRepeats(int lines, DiffRandom &random)
{
    static const std::array<const char *, 6> common{"", "}", "    return;", "{", "    else", "    break;"};
    CaseLines a;
    for (int i = 0; i < lines; ++i) {
        const int pick = random.below(8);
        a.push_back(pick < 6 ? QString(QLatin1String(common[size_t(pick)]))
                             : QString(QLatin1String("    call ") + QString::number(random.below(2000))));
    }
    const CaseLines b = caseEdited(a, 20, random);
    return {caseText(a), caseText(b)};
}

DiffCase caseLongLine(int lines, DiffRandom &random, bool unbroken)
{
    QString a;
    while (a.size() < qsizetype(lines) * 10)
        a += unbroken ? QString(QChar(char16_t('a' + random.below(26))))
                      : QString(caseSentence(random, 8) + QLatin1String(". "));
    QString b = a;
    for (int i = 0; i < 100; ++i)
        b.replace(random.below(int(b.size()) - 20), random.below(10),
                  unbroken ? QStringLiteral("XY") : QStringLiteral(" changed "));
    return {a, b};
}

struct NamedCase {
    const char *name;
    CaseMaker make;
};

const std::vector<NamedCase> &namedCases()
{
    static const std::vector<NamedCase> cases{
        {"identical",
         [](int n, DiffRandom &r) {
             const QString text = caseText(caseProse(n, r));
             return DiffCase{text, text};
         }},
        {"one percent edited",
         [](int n, DiffRandom &r) {
             const CaseLines a = caseProse(n, r);
             return DiffCase{caseText(a), caseText(caseEdited(a, 100, r))};
         }},
        {"ten percent edited",
         [](int n, DiffRandom &r) {
             const CaseLines a = caseProse(n, r);
             return DiffCase{caseText(a), caseText(caseEdited(a, 10, r))};
         }},
        {"fifth inserted and one percent edited", caseInsert},
        {"block moved", caseMovedBlock},
        {"reversed", caseReversed},
        {"random permutation", casePermutation},
        {"two alternating values shifted", caseAlternating},
        {"two random values", [](int n, DiffRandom &r) { return caseFromAlphabet(n, 2, r); }},
        {"four random values", [](int n, DiffRandom &r) { return caseFromAlphabet(n, 4, r); }},
        {"thousand random values", [](int n, DiffRandom &r) { return caseFromAlphabet(n, 1000, r); }},
        {"interleaved", caseInterleaved},
        {"nothing in common",
         [](int n, DiffRandom &) {
             return DiffCase{caseText(caseUnique(n, QStringLiteral("old line "))),
                             caseText(caseUnique(n, QStringLiteral("something new ")))};
         }},
        {"every line edited", caseEveryLine},
        {"all lines equal",
         [](int n, DiffRandom &) {
             return DiffCase{caseText(CaseLines(size_t(n), QStringLiteral("the same"))),
                             caseText(CaseLines(size_t(n) * 9 / 10, QStringLiteral("the same")))};
         }},
        {"many repeated lines", caseRepeats},
        {"unrelated prose",
         [](int n, DiffRandom &r) {
             QString a = caseText(caseProse(n, r));
             return DiffCase{std::move(a), caseText(caseProse(n, r))};
         }},
        {"one long line of words", [](int n, DiffRandom &r) { return caseLongLine(n, r, false); }},
        {"one long line of letters", [](int n, DiffRandom &r) { return caseLongLine(n, r, true); }},
    };
    return cases;
}

} // namespace

quint64 DiffRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

int DiffRandom::below(int limit)
{
    return int(((next() >> 32) * quint64(limit)) >> 32);
}

QStringList diffCaseNames()
{
    QStringList names;
    for (const NamedCase &named : namedCases())
        names.append(QLatin1String(named.name));
    return names;
}

DiffCase makeDiffCase(const QString &name, int lines)
{
    for (const NamedCase &named : namedCases()) {
        if (name == QLatin1String(named.name)) {
            DiffRandom random(0x5EED + quint64(name.size()));
            return named.make(lines, random);
        }
    }
    qFatal("Unknown diff case: %s", qPrintable(name));
}

} // namespace promptlab
