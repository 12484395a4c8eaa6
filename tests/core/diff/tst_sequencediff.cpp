// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/hunkslider.h"
#include "core/diff/linearmyers.h"
#include "core/diff/sequencediff.h"
#include "core/diff/smallgap.h"
#include "tests/support/diffcases.h"

#include <QTest>

#include <numeric>

using namespace promptlab;

namespace {

using Numbers = std::vector<int>;

/// The unmarked elements of both sides, which must be the same.
std::pair<Numbers, Numbers> unmarked(const Numbers &a, const Numbers &b, const std::vector<quint8> &markA,
                                     const std::vector<quint8> &markB)
{
    std::pair<Numbers, Numbers> kept;
    for (size_t i = 0; i < a.size(); ++i) {
        if (!markA[i])
            kept.first.push_back(a[i]);
    }
    for (size_t i = 0; i < b.size(); ++i) {
        if (!markB[i])
            kept.second.push_back(b[i]);
    }
    return kept;
}

/// Length of a longest common subsequence, by the table.
int commonLength(const Numbers &a, const Numbers &b)
{
    std::vector<int> row(b.size() + 1);
    for (const int x : a) {
        int diagonal = 0;
        for (size_t j = 0; j < b.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = x == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

Numbers randomNumbers(DiffRandom &random, int size, int limit)
{
    Numbers numbers;
    for (int i = 0; i < size; ++i)
        numbers.push_back(random.below(limit));
    return numbers;
}

Numbers edited(const Numbers &numbers, DiffRandom &random, int limit, int every)
{
    Numbers result;
    for (const int number : numbers) {
        const int kind = random.below(every);
        if (kind == 1)
            result.push_back(random.below(limit));
        if (kind != 0)
            result.push_back(number);
    }
    return result;
}

/// "xxA" style: the marks of a string, for readable rows.
QString markText(const std::vector<quint8> &marks)
{
    QString text;
    for (const quint8 mark : marks)
        text += QLatin1Char(mark ? 'x' : '.');
    return text;
}

Numbers lettersOf(const QString &text)
{
    Numbers numbers;
    for (const QChar unit : text)
        numbers.push_back(unit.unicode());
    return numbers;
}

} // namespace

class TstSequenceDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("markA");
        QTest::addColumn<QString>("markB");
        const auto row = [](const char *name, const char *a, const char *b, const char *markA, const char *markB) {
            QTest::addRow("%s", name) << QString::fromLatin1(a) << QString::fromLatin1(b) << QString::fromLatin1(markA)
                                      << QString::fromLatin1(markB);
        };
        row("both empty", "", "", "", "");
        row("old side empty", "", "ab", "", "xx");
        row("new side empty", "ab", "", "xx", "");
        row("equal", "abc", "abc", "...", "...");
        row("one put in", "ac", "abc", "..", ".x.");
        row("one taken out", "abc", "ac", ".x.", "..");
        row("one replaced", "abc", "aXc", ".x.", ".x.");
        row("nothing in common", "abc", "xyz", "xxx", "xxx");
        row("an element unique on both sides is an anchor", "Uppqq", "ppqqU", ".xxxx", "xxxx.");
        row("an element twice in the new text is no anchor", "Uppqq", "ppqqUU", "x....", "....xx");
        row("an element twice in the old text is no anchor", "UUppqq", "ppqqU", "xx....", "....x");
    }

    void marks()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, markA);
        QFETCH(QString, markB);
        const Numbers numbersA = lettersOf(a);
        const Numbers numbersB = lettersOf(b);
        const Result<EditMarks> marks = diffSequences(numbersA, numbersB, 256);
        QVERIFY(marks.ok());
        QCOMPARE(markText(marks->a), markA);
        QCOMPARE(markText(marks->b), markB);
        QVERIFY(!marks->limited);
    }

    void isShortestWithoutAnchors_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("limit");
        for (const int limit : {2, 3, 10, 100, 1000}) {
            for (const int size : {1, 2, 5, 30, 200})
                QTest::addRow("%d elements out of %d", size, limit) << size << limit;
        }
    }

    void isShortestWithoutAnchors()
    {
        QFETCH(int, size);
        QFETCH(int, limit);
        DiffRandom random(quint64(size) * 1000 + quint64(limit));
        for (int round = 0; round < 40; ++round) {
            const Numbers a = randomNumbers(random, random.below(size + 1), limit);
            const Numbers b =
                round % 2 ? randomNumbers(random, random.below(size + 1), limit) : edited(a, random, limit, 6);
            const int common = commonLength(a, b);
            const Result<EditMarks> marks = diffSequences(a, b, limit, {false, 40'000'000});
            QVERIFY(marks.ok());
            auto [keptA, keptB] = unmarked(a, b, marks->a, marks->b);
            QCOMPARE(keptA, keptB);
            QCOMPARE(int(keptA.size()), common);
            // The linear-space search alone must find the same length.
            SearchBudget budget{40'000'000, 40'000'000, qint64(a.size() + b.size()), false};
            std::vector<quint8> markA(a.size());
            std::vector<quint8> markB(b.size());
            QVERIFY(LinearMyers(a, b, budget, {}).run(markA, markB).ok());
            std::tie(keptA, keptB) = unmarked(a, b, markA, markB);
            QCOMPARE(keptA, keptB);
            QCOMPARE(int(keptA.size()), common);
            QVERIFY(!budget.limited);
        }
    }

    void anchorsGiveRightScripts()
    {
        DiffRandom random(7);
        for (int round = 0; round < 300; ++round) {
            const int limit = 1 + random.below(400);
            const Numbers a = randomNumbers(random, random.below(300), limit);
            const Numbers b = round % 3 == 0 ? randomNumbers(random, random.below(300), limit)
                                             : edited(a, random, limit, 2 + random.below(20));
            const Result<EditMarks> marks = diffSequences(a, b, limit);
            QVERIFY(marks.ok());
            const auto [keptA, keptB] = unmarked(a, b, marks->a, marks->b);
            QCOMPARE(keptA, keptB);
            QVERIFY(!marks->limited);
        }
    }

    void cutSearchIsStillRight_data()
    {
        QTest::addColumn<int>("sizeA");
        QTest::addColumn<int>("sizeB");
        QTest::addColumn<int>("limit");
        QTest::addRow("equally long, two values") << 20'000 << 20'000 << 2;
        QTest::addRow("equally long, many values") << 20'000 << 20'000 << 500;
        QTest::addRow("old side much longer") << 30'000 << 3'000 << 3;
        QTest::addRow("new side much longer") << 3'000 << 30'000 << 3;
        QTest::addRow("one value over and over on one side") << 20'000 << 20'000 << 1;
    }

    void cutSearchIsStillRight()
    {
        QFETCH(int, sizeA);
        QFETCH(int, sizeB);
        QFETCH(int, limit);
        DiffRandom random(99);
        const Numbers a = randomNumbers(random, sizeA, limit);
        const Numbers b = randomNumbers(random, sizeB, limit == 1 ? 2 : limit);
        SearchBudget budget{1'000'000, 1'000'000, sizeA + sizeB, false};
        std::vector<quint8> markA(a.size());
        std::vector<quint8> markB(b.size());
        QVERIFY(LinearMyers(a, b, budget, {}).run(markA, markB).ok());
        const auto [keptA, keptB] = unmarked(a, b, markA, markB);
        QCOMPARE(keptA, keptB);
        QVERIFY(!keptA.empty());
        QVERIFY2(budget.limited || limit == 1, "a search that was cut off says so");
        const Result<EditMarks> marks = diffSequences(a, b, std::max(2, limit), {true, 1'000'000});
        QVERIFY(marks.ok());
        const auto [chainA, chainB] = unmarked(a, b, marks->a, marks->b);
        QCOMPARE(chainA, chainB);
    }

    void smallGapsStayBelowTheLimitOfDtl()
    {
        QVERIFY(isSmallGap(500, 500));
        QVERIFY(isSmallGap(1000, 200));
        QVERIFY(!isSmallGap(1001, 1));
        QVERIFY(!isSmallGap(1, 1001));
        QVERIFY(!isSmallGap(1000, 1000));
        // The worst gaps allowed: nothing in common.
        for (const auto &[n, m] : {std::pair(511, 511), std::pair(1000, 260), std::pair(1, 1000)}) {
            QVERIFY(isSmallGap(n, m));
            Numbers a(static_cast<size_t>(n));
            Numbers b(static_cast<size_t>(m));
            std::iota(a.begin(), a.end(), 0);
            std::iota(b.begin(), b.end(), n);
            std::vector<quint8> markA(a.size());
            std::vector<quint8> markB(b.size());
            solveSmallGap(a, b, markA, markB);
            QCOMPARE(std::count(markA.begin(), markA.end(), quint8(1)), qsizetype(n));
            QCOMPARE(std::count(markB.begin(), markB.end(), quint8(1)), qsizetype(m));
        }
    }

    void smallGapsAreShortest()
    {
        DiffRandom random(5);
        for (int round = 0; round < 200; ++round) {
            const int limit = 2 + random.below(30);
            const Numbers a = randomNumbers(random, 1 + random.below(60), limit);
            const Numbers b = randomNumbers(random, 1 + random.below(60), limit);
            std::vector<quint8> markA(a.size());
            std::vector<quint8> markB(b.size());
            solveSmallGap(a, b, markA, markB);
            const auto [keptA, keptB] = unmarked(a, b, markA, markB);
            QCOMPARE(keptA, keptB);
            QCOMPARE(int(keptA.size()), commonLength(a, b));
        }
    }

    void cancels()
    {
        CancelSource source;
        source.cancel();
        const Numbers a{1, 2, 3};
        const Result<EditMarks> marks = diffSequences(a, a, 4, {}, source.token());
        QVERIFY(!marks.ok());
        QCOMPARE(marks.error().code, ErrorCode::Cancelled);
        SearchBudget budget{1000, 1000, 6, false};
        std::vector<quint8> mark(3);
        const Numbers b{4, 5, 6};
        std::vector<quint8> markB(3);
        QCOMPARE(LinearMyers(a, b, budget, source.token()).run(mark, markB).error().code, ErrorCode::Cancelled);
    }

    void slides_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("hunks");
        const auto row = [](const char *name, const char *a, const char *b, const char *hunks) {
            QTest::addRow("%s", name) << QString::fromUtf8(a) << QString::fromUtf8(b) << QString::fromUtf8(hunks);
        };
        row("a new section begins at its heading", "# A\nx\n\n# C\nz\n", "# A\nx\n\n# B\nx\n\n# C\nz\n", "3-3+3-6 ");
        row("a new paragraph begins after the blank line", "one\n\ntwo\n", "one\n\nnew\n\ntwo\n", "2-2+2-4 ");
        row("the last of several equal places is taken", "q\nx\nx\ny\n", "q\nx\nx\nx\ny\n", "3-3+3-4 ");
        row("a change at the end of the text stays there", "a\n", "a\na\n", "1-1+1-2 ");
    }

    void slides()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, hunks);
        const Result<TextLines> linesA = TextLines::split(a);
        const Result<TextLines> linesB = TextLines::split(b);
        QVERIFY(linesA.ok() && linesB.ok());
        QHash<QString, int> known;
        const auto number = [&known](const TextLines &lines) {
            Numbers ids;
            for (LineNumber line; line < lines.all().end; ++line) {
                const QString text = lines.line(line).toString();
                if (!known.contains(text))
                    known.insert(text, int(known.size()));
                ids.push_back(known[text]);
            }
            return ids;
        };
        const Numbers idsA = number(*linesA);
        const Numbers idsB = number(*linesB);
        const Result<EditMarks> marks = diffSequences(idsA, idsB, int(known.size()));
        QVERIFY(marks.ok());
        std::vector<Hunk> found = hunksFromMarks(marks->a, marks->b);
        QVERIFY(slideHunks(found, idsA, idsB, textCutScore(*linesA), textCutScore(*linesB)).ok());
        QString shown;
        for (const Hunk &hunk : found)
            shown += QStringLiteral("%1-%2+%3-%4 ")
                         .arg(hunk.a.begin.index())
                         .arg(hunk.a.end.index())
                         .arg(hunk.b.begin.index())
                         .arg(hunk.b.end.index());
        QCOMPARE(shown, hunks);
    }

    void slidingJoinsNeighbours()
    {
        // Taking out "q" and putting in an "x" one line away become one change.
        const Numbers a{1, 9, 2, 2, 3};
        const Numbers b{1, 2, 2, 2, 3};
        std::vector<Hunk> hunks{{{1, 2}, {1, 1}}, {{4, 4}, {3, 4}}};
        const CutScore flat = [](int) { return 0; };
        QVERIFY(slideHunks(hunks, a, b, flat, flat).ok());
        QCOMPARE(hunks.size(), size_t(1));
        QVERIFY(hunks.front() == (Hunk{{1, 2}, {1, 2}}));
    }

    void headings_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("heading");
        const auto row = [](const char *line, bool heading) {
            QTest::addRow("%s", line) << QString::fromUtf8(line) << heading;
        };
        row("# Rules", true);
        row("###### Six", true);
        row("####### Seven", false);
        row("#hashtag", false);
        row("<rules>", true);
        row("</rules>", false);
        row("<b>bold</b>", false);
        row("[Tone]", true);
        row("---", true);
        row("--- a", false);
        row("Rules:", true);
        row("a", false);
        row("Say what is missing, then ask for it in one short sentence, like this one:", false);
    }

    void headings()
    {
        QFETCH(QString, line);
        QFETCH(bool, heading);
        QCOMPARE(isHeadingLine(line), heading);
    }
};

QTEST_GUILESS_MAIN(TstSequenceDiff)
#include "tst_sequencediff.moc"
