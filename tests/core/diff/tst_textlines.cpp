// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/lineinterner.h"
#include "core/diff/textlines.h"

#include <QTest>

using namespace promptlab;

class TstTextLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<bool>("ended");
        QTest::addRow("an empty text has no line") << QString() << QStringList() << true;
        QTest::addRow("one line without an end") << QStringLiteral("a") << QStringList{QStringLiteral("a")} << false;
        QTest::addRow("one line with an end") << QStringLiteral("a\n") << QStringList{QStringLiteral("a")} << true;
        QTest::addRow("a line feed alone is an empty line") << QStringLiteral("\n") << QStringList{QString()} << true;
        QTest::addRow("carriage return and line feed end a line together")
            << QStringLiteral("a\r\nb\r\n") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << true;
        QTest::addRow("a carriage return alone is part of the line")
            << QStringLiteral("a\rb\n") << QStringList{QStringLiteral("a\rb")} << true;
        QTest::addRow("blank lines are lines")
            << QStringLiteral("a\n\n\nb") << QStringList{QStringLiteral("a"), QString(), QString(), QStringLiteral("b")}
            << false;
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QFETCH(bool, ended);
        const Result<TextLines> result = TextLines::split(text);
        QVERIFY(result.ok());
        QStringList found;
        QString joined;
        for (LineNumber line; line < result->all().end; ++line) {
            found.append(result->line(line).toString());
            joined += result->lineWithEnd(line);
            QCOMPARE(result->realNumber(line), line.oneBased());
            QVERIFY(!result->isContinuation(line));
        }
        QCOMPARE(found, lines);
        QCOMPARE(joined, text);
        QCOMPARE(result->range(result->all()).toString(), text);
        if (!lines.isEmpty())
            QCOMPARE(result->hasLineEnd(LineNumber(int(lines.size()) - 1)), ended);
        QVERIFY(!result->hasPieces());
    }

    void cutsLongLines_data()
    {
        QTest::addColumn<QString>("line");
        QString words;
        QString letters;
        QString emoji;
        for (int i = 0; i < 40'000; ++i) {
            words += QString::number(i * 7919 % 10'007) + QLatin1Char(' ');
            letters += QChar(char16_t('a' + (i * i + i / 7) % 26));
            emoji += QStringLiteral("\U0001F600");
        }
        QTest::addRow("words") << words;
        QTest::addRow("letters without a blank") << letters;
        QTest::addRow("one letter over and over") << QString(100'000, QLatin1Char('x'));
        QTest::addRow("surrogate pairs stay whole") << emoji;
        QTest::addRow("blanks") << QString(50'000, QLatin1Char(' '));
    }

    void cutsLongLines()
    {
        QFETCH(QString, line);
        const QString text = QLatin1String("short\r\n") + line + QLatin1String("\r\nlast");
        const Result<TextLines> result = TextLines::split(text, 10'000);
        QVERIFY(result.ok());
        QVERIFY(result->hasPieces());
        QVERIFY(result->count() > 2 + int(line.size()) / 4096);
        QString joined;
        for (LineNumber piece; piece < result->all().end; ++piece) {
            const QStringView view = result->lineWithEnd(piece);
            joined += view;
            QVERIFY2(view.size() <= 4096 + 2, "no piece is longer than 4,096 units and a line end");
            QVERIFY2(!view.front().isLowSurrogate(), "no character is cut apart");
            QVERIFY2(view != u"\r\n" && view != u"\n", "a line end never stands alone");
            const int expected = piece.index() == 0 ? 1 : piece.index() == result->count() - 1 ? 3 : 2;
            QCOMPARE(result->realNumber(piece), expected);
            QCOMPARE(result->isContinuation(piece), expected == 2 && piece.index() > 1);
        }
        QCOMPARE(joined, text);
    }

    void cutsEqualStretchesAlike()
    {
        QString tail;
        for (int i = 0; i < 20'000; ++i)
            tail += QString::number(i * 7919 % 10'007) + QLatin1Char(' ');
        const QString other = QLatin1String("some more words in front ") + tail;
        const Result<TextLines> a = TextLines::split(tail, 10'000);
        const Result<TextLines> b = TextLines::split(other, 10'000);
        QVERIFY(a.ok() && b.ok());
        QSet<QString> pieces;
        for (LineNumber piece; piece < a->all().end; ++piece)
            pieces.insert(a->line(piece).toString());
        int different = 0;
        for (LineNumber piece; piece < b->all().end; ++piece)
            different += pieces.contains(b->line(piece).toString()) ? 0 : 1;
        QVERIFY2(different <= 3, qPrintable(QString::number(different)));
    }

    void cancels()
    {
        CancelSource source;
        source.cancel();
        const Result<TextLines> result = TextLines::split(QStringLiteral("a\nb\n"), 0, source.token());
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void interns_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("option");
        QTest::addColumn<bool>("equal");
        const auto row = [](const char *name, const char *a, const char *b, int option, bool equal) {
            QTest::addRow("%s", name) << QString::fromUtf8(a) << QString::fromUtf8(b) << option << equal;
        };
        row("the same text is equal", "x", "x", 0, true);
        row("line ends count", "x\r\n", "x\n", 0, false);
        row("a missing last line end counts", "x", "x\n", 0, false);
        row("line ends can be ignored", "x\r\n", "x\n", 1, true);
        row("a missing last line end can be ignored", "x", "x\n", 1, true);
        row("blanks at the end count with line ends ignored", "x \n", "x\n", 1, false);
        row("blanks at the end can be ignored", "x \t\r\n", "x\n", 2, true);
        row("blanks inside count then", "x  y\n", "x y\n", 2, false);
        row("the amount of blanks can be ignored", " x \t y \n", " x y\n", 3, true);
        row("whether there are blanks counts then", "xy\n", "x y\n", 3, false);
        row("blanks at the start count then", " x\n", "x\n", 3, false);
        row("all blanks can be ignored", " x \t y\n", "xy", 4, true);
        row("case counts", "Äpfel\n", "äPFEL\n", 0, false);
        row("case can be ignored", "Äpfel\n", "äPFEL\n", 5, true);
        row("composition counts", "\xc3\xa9\n", "e\xcc\x81\n", 0, false);
        row("composition can be ignored", "\xc3\xa9\n", "e\xcc\x81\n", 6, true);
        row("both can be ignored", "\xc3\x89\n", "e\xcc\x81\n", 7, true);
    }

    void interns()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, option);
        QFETCH(bool, equal);
        DiffOptions options;
        options.ignoreLineEnds = option == 1;
        options.whitespace = option == 2 ? WhitespaceMode::IgnoreTrailing
                           : option == 3 ? WhitespaceMode::IgnoreAmount
                           : option == 4 ? WhitespaceMode::IgnoreAll
                                         : WhitespaceMode::Exact;
        options.ignoreCase = option == 5 || option == 7;
        options.normalizeUnicode = option == 6 || option == 7;
        const Result<TextLines> linesA = TextLines::split(a);
        const Result<TextLines> linesB = TextLines::split(b);
        QVERIFY(linesA.ok() && linesB.ok());
        const Result<InternedLines> ids = internLines(*linesA, *linesB, options);
        QVERIFY(ids.ok());
        QCOMPARE(ids->a.size(), size_t(1));
        QCOMPARE(ids->b.size(), size_t(1));
        QCOMPARE(ids->a.front() == ids->b.front(), equal);
        QCOMPARE(ids->idCount, equal ? 1 : 2);
    }

    void internsManyLines()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += QString::number(i % 1700) + QLatin1Char('\n');
        const Result<TextLines> lines = TextLines::split(text);
        QVERIFY(lines.ok());
        const Result<InternedLines> ids = internLines(*lines, *lines, {});
        QVERIFY(ids.ok());
        QCOMPARE(ids->idCount, 1700);
        QCOMPARE(ids->a, ids->b);
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(ids->a[size_t(i)], i % 1700);
    }
};

QTEST_GUILESS_MAIN(TstTextLines)
#include "tst_textlines.moc"
