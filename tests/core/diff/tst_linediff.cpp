// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/likeness.h"
#include "core/diff/linediff.h"
#include "tests/support/diffcases.h"

#include <QTest>

using namespace promptlab;

namespace {

/// The new text as the edits tell it: equal lines from the old text, the others from the new one. Empty when the edits
/// leave a gap or their kinds do not fit their ranges.
std::optional<QString> rebuilt(const LineDiff &diff)
{
    QString text;
    LineNumber a;
    LineNumber b;
    for (const LineEdit &edit : diff.edits) {
        const bool fits = edit.kind == EditKind::Equal   ? edit.a.size() == edit.b.size() && !edit.a.isEmpty()
                        : edit.kind == EditKind::Added   ? edit.a.isEmpty() && !edit.b.isEmpty()
                        : edit.kind == EditKind::Removed ? edit.b.isEmpty() && !edit.a.isEmpty()
                                                         : !edit.a.isEmpty() && !edit.b.isEmpty();
        if (edit.a.begin != a || edit.b.begin != b || !fits)
            return std::nullopt;
        text += edit.kind == EditKind::Equal ? diff.a.range(edit.a) : diff.b.range(edit.b);
        a = edit.a.end;
        b = edit.b.end;
    }
    if (a != diff.a.all().end || b != diff.b.all().end)
        return std::nullopt;
    return text;
}

/// Whether pairs, moves and statistics are consistent with the edits; the first thing that is not.
QString inconsistency(const LineDiff &diff)
{
    DiffStats stats;
    std::vector<quint8> changedA(size_t(diff.a.count()));
    std::vector<quint8> changedB(size_t(diff.b.count()));
    int nextPair = 0;
    const LineEdit *before = nullptr;
    for (const LineEdit &edit : diff.edits) {
        if (before && (before->kind == EditKind::Equal) == (edit.kind == EditKind::Equal))
            return QStringLiteral("edits that could be one");
        before = &edit;
        if (edit.kind == EditKind::Equal) {
            stats.equal += edit.a.size();
            continue;
        }
        ++stats.hunks;
        if (edit.firstPair != nextPair)
            return QStringLiteral("pairs are not counted through");
        LineNumber a = edit.a.begin;
        LineNumber b = edit.b.begin;
        for (; nextPair < edit.firstPair + edit.pairCount; ++nextPair) {
            const LinePair &pair = diff.pairs[nextPair];
            if (pair.a < a || pair.b < b || pair.a >= edit.a.end || pair.b >= edit.b.end
                || pair.likeness < float(LeastLikeness))
                return QStringLiteral("a pair out of order or too different");
            a = pair.a + 1;
            b = pair.b + 1;
            changedA[size_t(pair.a.index())] = 2;
            changedB[size_t(pair.b.index())] = 2;
        }
        stats.removed += edit.a.size() - edit.pairCount;
        stats.added += edit.b.size() - edit.pairCount;
        for (int i = edit.a.begin.index(); i < edit.a.end.index(); ++i)
            changedA[size_t(i)] = std::max<quint8>(changedA[size_t(i)], 1);
        for (int i = edit.b.begin.index(); i < edit.b.end.index(); ++i)
            changedB[size_t(i)] = std::max<quint8>(changedB[size_t(i)], 1);
    }
    for (int m = 0; m < int(diff.moves.size()); ++m) {
        const MovedBlock &move = diff.moves[m];
        if (move.a.size() != move.b.size())
            return QStringLiteral("a moved block of two sizes");
        for (int k = 0; k < move.a.size(); ++k) {
            const LineNumber a = move.a.begin + k;
            const LineNumber b = move.b.begin + k;
            if (changedA[size_t(a.index())]++ != 1 || changedB[size_t(b.index())]++ != 1)
                return QStringLiteral("a moved line that did not change, is paired or in two blocks");
            if (!move.edited && diff.a.line(a) != diff.b.line(b))
                return QStringLiteral("a moved line that is not the same");
            if (diff.moveOfA(a) != m || diff.moveOfB(b) != m)
                return QStringLiteral("a moved line that is not found");
        }
        stats.moved += move.a.size();
    }
    stats.changed = int(diff.pairs.size());
    stats.removed -= stats.moved;
    stats.added -= stats.moved;
    return stats == diff.stats && nextPair == diff.pairs.size() ? QString() : QStringLiteral("wrong statistics");
}

/// One character an edit and its size: "=2-1+3~1/2".
QString outline(const LineDiff &diff)
{
    QString text;
    for (const LineEdit &edit : diff.edits) {
        switch (edit.kind) {
        case EditKind::Equal: text += QStringLiteral("=%1").arg(edit.a.size()); break;
        case EditKind::Removed: text += QStringLiteral("-%1").arg(edit.a.size()); break;
        case EditKind::Added: text += QStringLiteral("+%1").arg(edit.b.size()); break;
        case EditKind::Changed: text += QStringLiteral("~%1/%2").arg(edit.a.size()).arg(edit.b.size()); break;
        }
    }
    return text;
}

QString rowsText(const QList<DiffRow> &rows)
{
    QStringList list;
    for (const DiffRow &row : rows) {
        const QString kind = QStringLiteral("=-+~|").mid(int(row.kind), 1);
        list.append(kind + QString::number(row.a) + QLatin1Char(':') + QString::number(row.b)
                    + (row.moveA >= 0 ? QStringLiteral("<") : QString())
                    + (row.moveB >= 0 ? QStringLiteral(">") : QString()));
    }
    return list.join(QLatin1Char(' '));
}

QString randomText(DiffRandom &random, int maxLines)
{
    static const QStringList lines{QString(),
                                   QStringLiteral("alpha beta gamma"),
                                   QStringLiteral("alpha beta delta"),
                                   QStringLiteral("}"),
                                   QStringLiteral("# Heading"),
                                   QStringLiteral("  indented"),
                                   QStringLiteral("x\r"),
                                   QStringLiteral("ä ö ü 😀"),
                                   QStringLiteral("this line is long enough to count as moved")};
    QString text;
    for (int i = random.below(maxLines + 1); i > 0; --i)
        text += lines[random.below(int(lines.size()))]
              + (i == 1 && random.below(3) == 0 ? QString() : QStringLiteral("\n"));
    return text;
}

} // namespace

class TstLineDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edges_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("edits");
        const auto row = [](const char *name, const QString &a, const QString &b, const char *edits) {
            QTest::addRow("%s", name) << a << b << QString::fromLatin1(edits);
        };
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        row("both empty", QString(), QString(), "");
        row("old text empty", QString(), text("a\nb\n"), "+2");
        row("new text empty", text("a\nb\n"), QString(), "-2");
        row("equal", text("a\nb\n"), text("a\nb\n"), "=2");
        row("a line feed against nothing", QString(), text("\n"), "+1");
        row("the last line end is gone", text("a\nb\n"), text("a\nb"), "=1~1/1");
        row("the last line end is new", text("a\nb"), text("a\nb\n"), "=1~1/1");
        row("a line after a last line without an end", text("a"), text("a\nb"), "~1/2");
        row("all line ends differ", text("a\r\nb\r\n"), text("a\nb\n"), "~2/2");
        row("only white space", text("a b\n"), text("a  b\n"), "~1/1");
        row("one line of many is new", text("a\nb\nc\nd\n"), text("a\nb\nX\nc\nd\n"), "=2+1=2");
        row("one line of many is gone", text("a\nb\nc\nd\n"), text("a\nb\nd\n"), "=2-1=1");
        row("all lines equal, fewer of them", text("x\nx\nx\nx\n"), text("x\nx\n"), "=2-2");
        row("all lines different", text("a\nb\n"), text("c\nd\n"), "~2/2");
        row("a null character is a character", QString(QChar(u'\0')), text("a"), "~1/1");
    }

    void edges()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, edits);
        const Result<LineDiff> diff = diffLines(a, b);
        QVERIFY(diff.ok());
        QCOMPARE(outline(*diff), edits);
        QCOMPARE(rebuilt(*diff), std::optional(b));
        QCOMPARE(inconsistency(*diff), QString());
        QCOMPARE(diff->isEqual(), a == b);
        QVERIFY(!diff->isLimited());
    }

    void ignores()
    {
        DiffOptions options;
        options.whitespace = WhitespaceMode::IgnoreAmount;
        options.ignoreCase = true;
        const Result<LineDiff> diff =
            diffLines(QStringLiteral("Be  Calm\r\nb\n"), QStringLiteral("be calm \nB"), options);
        QVERIFY(diff.ok());
        QVERIFY(diff->isEqual());
        QCOMPARE(diff->stats.equal, 2);
    }

    void randomTexts()
    {
        DiffRandom random(1);
        for (int round = 0; round < 1500; ++round) {
            const QString a = randomText(random, 30);
            const QString b = randomText(random, 30);
            const Result<LineDiff> diff = diffLines(a, b);
            QVERIFY(diff.ok());
            QCOMPARE(rebuilt(*diff), std::optional(b));
            QCOMPARE(inconsistency(*diff), QString());
            const Result<LineDiff> back = diffLines(b, a);
            QVERIFY(back.ok());
            QCOMPARE(rebuilt(*back), std::optional(a));
            for (const LineEdit &edit : diff->edits) {
                for (const bool compact : {false, true}) {
                    int nextA = edit.a.begin.index();
                    int nextB = edit.b.begin.index();
                    for (const DiffRow &row : alignedRows(*diff, edit, compact)) {
                        QVERIFY(row.a < 0 || row.a == nextA++);
                        QVERIFY(row.b < 0 || row.b == nextB++);
                        QVERIFY(row.a >= 0 || row.b >= 0);
                    }
                    QCOMPARE(nextA, edit.a.end.index());
                    QCOMPARE(nextB, edit.b.end.index());
                }
            }
        }
    }

    void hardCases_data()
    {
        QTest::addColumn<bool>("mayLimitSearch");
        const QStringList hard{QStringLiteral("two random values"), QStringLiteral("four random values"),
                               QStringLiteral("thousand random values")};
        for (const QString &name : diffCaseNames())
            QTest::addRow("%s", qPrintable(name)) << hard.contains(name);
    }

    void hardCases()
    {
        QFETCH(bool, mayLimitSearch);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const DiffCase texts = makeDiffCase(name, 100'000);
        const Result<LineDiff> diff = diffLines(texts.a, texts.b);
        QVERIFY(diff.ok());
        QVERIFY(rebuilt(*diff) == texts.b);
        QCOMPARE(inconsistency(*diff), QString());
        QCOMPARE(diff->limits.testFlag(DiffLimit::Search), mayLimitSearch);
        // What is known about some of them.
        if (name == QLatin1String("identical"))
            QVERIFY(diff->isEqual());
        if (name == QLatin1String("block moved")) {
            QCOMPARE(diff->stats.hunks, 2);
            QVERIFY(diff->stats.moved >= 19'990);
        }
        if (name == QLatin1String("two alternating values shifted"))
            QCOMPARE(diff->stats.removed + diff->stats.added, 2);
        if (name == QLatin1String("random permutation"))
            QVERIFY(diff->stats.moved > 95'000);
        if (name == QLatin1String("every line edited"))
            QCOMPARE(diff->stats.changed, 100'000);
        if (name == QLatin1String("nothing in common"))
            QCOMPARE(diff->stats.removed + diff->stats.added, 200'000);
        if (name.startsWith(QLatin1String("one long line"))) {
            QVERIFY(diff->a.hasPieces());
            QVERIFY2(diff->stats.equal * 4 > diff->a.count(), "most of a long line stays the same");
        }
    }

    void smallBudgetIsFlagged()
    {
        const DiffCase texts = makeDiffCase(QStringLiteral("four random values"), 8'000);
        DiffOptions options;
        options.searchSteps = 100'000;
        const Result<LineDiff> limited = diffLines(texts.a, texts.b, options);
        QVERIFY(limited.ok());
        QVERIFY(limited->limits.testFlag(DiffLimit::Search));
        QVERIFY(rebuilt(*limited) == texts.b);
        options.searchSteps = 4'000'000'000;
        const Result<LineDiff> exact = diffLines(texts.a, texts.b, options);
        QVERIFY(exact.ok());
        QVERIFY(!exact->limits.testFlag(DiffLimit::Search));
        QVERIFY(exact->stats.equal > limited->stats.equal);
        QVERIFY2(limited->stats.equal * 10 > exact->stats.equal * 9, "a cut search loses little");
    }

    void findsMovedBlocks()
    {
        const QString a = QStringLiteral("Intro stays in front.\n\nSign with the first name only.\nNever add a ticket "
                                         "number.\n\nmiddle\nmore middle\nend of it\n");
        const QString b = QStringLiteral("Intro stays in front.\n\nmiddle\nmore middle\nend of it\n\nSign with the "
                                         "first name only.\nNever add a ticket number or title.\n");
        const Result<LineDiff> diff = diffLines(a, b);
        QVERIFY(diff.ok());
        QCOMPARE(rebuilt(*diff), std::optional(b));
        QCOMPARE(inconsistency(*diff), QString());
        QCOMPARE(diff->moves.size(), 1);
        const MovedBlock &move = diff->moves.constFirst();
        QVERIFY(move.edited);
        QCOMPARE(move.a.size(), 2);
        QCOMPARE(diff->a.line(move.a.begin).toString(), QStringLiteral("Sign with the first name only."));
        QCOMPARE(diff->stats.moved, 2);
        DiffOptions options;
        options.detectMoves = false;
        const Result<LineDiff> plain = diffLines(a, b, options);
        QVERIFY(plain.ok());
        QVERIFY(plain->moves.isEmpty());
    }

    void shortLinesDoNotMove()
    {
        const Result<LineDiff> diff =
            diffLines(QStringLiteral("yes\na\nb\nc\nd\n"), QStringLiteral("a\nb\nc\nd\nyes\n"));
        QVERIFY(diff.ok());
        QVERIFY(diff->moves.isEmpty());
        QCOMPARE(outline(*diff), QStringLiteral("-1=4+1"));
    }

    /// A short line moves when neither text has it twice: it does not come back by chance.
    void aLineThatIsThereOnceMoves()
    {
        const QString rest = QStringLiteral("Answer with facts\nName the ticket\nAsk what is missing\n");
        const Result<LineDiff> diff =
            diffLines(QStringLiteral("Keep calm.\n") + rest, rest + QStringLiteral("Keep calm.\n"));
        QVERIFY(diff.ok());
        QCOMPARE(inconsistency(*diff), QString());
        QCOMPARE(diff->moves.size(), 1);
        QCOMPARE(diff->stats.moved, 1);
        QCOMPARE(diff->stats.removed + diff->stats.added, 0);
        const QString twice = QStringLiteral("Keep calm.\nKeep calm.\n");
        const Result<LineDiff> other = diffLines(twice + rest, rest + twice);
        QVERIFY(other.ok());
        QVERIFY(other->moves.isEmpty());
    }

    void pairsAlikeLines()
    {
        const QString a = QStringLiteral(
            "keep\nUse only facts from <knowledge>. If something is missing, say so.\nOffer a refund.\nkeep too\n");
        const QString b = QStringLiteral("keep\nA new sentence that nobody wrote before.\nUse only facts from "
                                         "<knowledge>. If a fact is missing, ask.\n"
                                         "12345 67890\nkeep too\n");
        const Result<LineDiff> diff = diffLines(a, b);
        QVERIFY(diff.ok());
        QCOMPARE(outline(*diff), QStringLiteral("=1~2/3=1"));
        QCOMPARE(diff->pairs.size(), 1);
        QCOMPARE(diff->pairs.constFirst().a.index(), 1);
        QCOMPARE(diff->pairs.constFirst().b.index(), 2);
        QVERIFY(diff->pairs.constFirst().likeness > 0.5F && diff->pairs.constFirst().likeness < 1);
        QCOMPARE(diff->stats, (DiffStats{2, 1, 2, 1, 0, 1}));
        QCOMPARE(rowsText(alignedRows(*diff, diff->edits[1], false)), QStringLiteral("+-1:1 ~1:2 -2:-1 +-1:3"));
        QCOMPARE(rowsText(alignedRows(*diff, diff->edits[1], true)), QStringLiteral("+-1:1 ~1:2 |2:3"));
        DiffOptions options;
        options.pairLines = false;
        const Result<LineDiff> plain = diffLines(a, b, options);
        QVERIFY(plain.ok());
        QVERIFY(plain->pairs.isEmpty());
    }

    void longLinesAreComparedInPieces()
    {
        DiffCase texts = makeDiffCase(QStringLiteral("one long line of words"), 20'000);
        const Result<LineDiff> pieces = diffLines(texts.a, texts.b);
        QVERIFY(pieces.ok());
        QVERIFY(pieces->stats.equal > 0);
        QCOMPARE(pieces->a.realNumber(pieces->a.all().end - 1), 1);
        DiffOptions whole;
        whole.maxLineLength = 0;
        const Result<LineDiff> one = diffLines(texts.a, texts.b, whole);
        QVERIFY(one.ok());
        QCOMPARE(outline(*one), QStringLiteral("~1/1"));
    }

    void likeness_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *name, const char *a, const char *b, double expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(a) << QString::fromUtf8(b) << expected;
        };
        row("two empty lines are alike", "", "", 1.0);
        row("blanks do not count", " a  b ", "a b", 1.0);
        row("order does not count", "alpha beta", "beta alpha", 1.0);
        row("nothing in common", "alpha", "beta", 0.0);
        row("an empty line is like nothing", "", "alpha", 0.0);
        row("half of it", "aaaa bbbb", "aaaa cccc", 0.5);
        row("repeated words count once a time", "ab ab ab", "ab", 0.5);
        row("marks count each", "a!!", "a!", 0.8);
    }

    void likeness()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, expected);
        QCOMPARE(LineSketch(a).likeness(LineSketch(b)), expected);
        QCOMPARE(LineSketch(b).likeness(LineSketch(a)), expected);
    }

    void cancels()
    {
        CancelSource source;
        source.cancel();
        const Result<LineDiff> diff = diffLines(QStringLiteral("a\n"), QStringLiteral("b\n"), {}, source.token());
        QVERIFY(!diff.ok());
        QCOMPARE(diff.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstLineDiff)
#include "tst_linediff.moc"
