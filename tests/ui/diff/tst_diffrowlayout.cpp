// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/diffsupport.h"
#include "ui/common/diff/diffrowlayout.h"
#include "ui/common/diff/displayline.h"
#include "ui/common/diff/documentrows.h"
#include "ui/common/diff/prompthighlighter.h"

#include <QRandomGenerator>

using namespace promptlab;

namespace {

/// 60 lines, the 30th of which was edited.
std::shared_ptr<const DiffDocument> middleDocument()
{
    const QString left = numberedLines(60);
    return textDocument(left, QString(left).replace(QStringLiteral("line 30\n"), QStringLiteral("line 30 now\n")));
}

/// "27 28 … fold:26": what is shown, a word a row.
QString shownOf(const DiffRowLayout &layout)
{
    QStringList rows;
    for (int i = 0; i < layout.count(); ++i) {
        const ShownRow &row = layout.at(i);
        rows.append(row.isFold() ? QStringLiteral("fold:%1").arg(row.hidden) : QString::number(row.row + 1));
    }
    return rows.join(QLatin1Char(' '));
}

} // namespace

class TstDiffRowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void opensAndCloses();
    void revealOpensWhatHides();
    void sectionsFold();
    void placesAndHeights();
    void displayLines_data();
    void displayLines();
    void offsetsGoBothWays();
    void wrapping_data();
    void wrapping();
    void wrapStartsAreSane();
    void highlights_data();
    void highlights();
};

void TstDiffRowLayout::folds_data()
{
    QTest::addColumn<int>("context");
    QTest::addColumn<QString>("shown");
    QTest::addRow("three lines around") << 3 << QStringLiteral("fold:26 27 28 29 30 31 32 33 fold:27");
    QTest::addRow("none around") << 0 << QStringLiteral("fold:29 30 fold:30");
    QTest::addRow("a fold of one line wins nothing") << 28 << QString();
}

void TstDiffRowLayout::folds()
{
    QFETCH(int, context);
    QFETCH(QString, shown);
    DiffRowLayout layout;
    layout.setDocument(middleDocument(), DiffViewMode::SideBySide, context);
    if (shown.isEmpty())
        QCOMPARE(layout.at(0).isFold(), false);
    else
        QCOMPARE(shownOf(layout), shown);
    layout.setDocument(middleDocument(), DiffViewMode::SideBySide, -1);
    QCOMPARE(layout.count(), 60);
}

void TstDiffRowLayout::opensAndCloses()
{
    DiffRowLayout layout;
    layout.setDocument(middleDocument(), DiffViewMode::SideBySide, 3);
    layout.toggle(0);
    QCOMPARE(layout.count(), 26 + 7 + 1);
    QVERIFY(layout.canToggle(5)); // a row of the opened stretch closes it again
    layout.toggle(5);
    QCOMPARE(shownOf(layout), QStringLiteral("fold:26 27 28 29 30 31 32 33 fold:27"));
    QVERIFY(!layout.canToggle(4));
    layout.setAllOpen(true);
    QCOMPARE(layout.count(), 60);
    layout.setAllOpen(false);
    QCOMPARE(layout.count(), 9);
}

void TstDiffRowLayout::revealOpensWhatHides()
{
    DiffRowLayout layout;
    layout.setDocument(middleDocument(), DiffViewMode::SideBySide, 3);
    QVERIFY(!layout.isShown(4));
    QCOMPARE(layout.indexOf(4), 0); // the fold stands for it
    layout.reveal(4);
    QVERIFY(layout.isShown(4));
    QCOMPARE(layout.indexOf(4), 4);
}

void TstDiffRowLayout::sectionsFold()
{
    PromptContent before;
    before.messages = {Message::ofText(MessageRole::System, QStringLiteral("one\ntwo")),
                       Message::ofText(MessageRole::User, QStringLiteral("same\nlines\nhere"))};
    PromptContent after = before;
    after.messages[0] = Message::ofText(MessageRole::System, QStringLiteral("one\nthree"));
    const auto document = promptDocument(before, after);
    DiffRowLayout layout;
    layout.setDocument(document, DiffViewMode::SideBySide, 3);
    const int user = int(document->sections.size()) - 1;
    QVERIFY(layout.isSectionFolded(user)); // nothing changed in it
    QVERIFY(!layout.isSectionFolded(user - 1));
    const int count = layout.count();
    layout.toggle(count - 1);
    QCOMPARE(layout.count(), count + 3); // wanted whole
    layout.toggle(count - 1);
    QCOMPARE(layout.count(), count);
}

void TstDiffRowLayout::placesAndHeights()
{
    DiffRowLayout layout;
    QCOMPARE(layout.indexAt(10), -1);
    layout.setDocument(middleDocument(), DiffViewMode::SideBySide, 3);
    RowHeights heights;
    heights.line = 20;
    heights.fold = 24;
    layout.setHeights(heights, [](const DocumentRow &row) { return row.change >= 0 ? 60 : 20; });
    QCOMPARE(layout.total(), 24 + 6 * 20 + 60 + 24);
    for (int i = 0; i < layout.count(); ++i) {
        QCOMPARE(layout.indexAt(layout.top(i)), i);
        QCOMPARE(layout.indexAt(layout.top(i) + layout.height(i) - 1), i);
    }
    QCOMPARE(layout.indexAt(-5), 0);
    QCOMPARE(layout.indexAt(100'000), layout.count() - 1);
}

void TstDiffRowLayout::displayLines_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("simple");
    QTest::addRow("plain text") << QStringLiteral("plain text") << QStringLiteral("plain text") << true;
    QTest::addRow("a tab goes to the next stop") << QStringLiteral("a\tb") << QStringLiteral("a   b") << true;
    QTest::addRow("a tab of one blank") << QStringLiteral("abc\td") << QStringLiteral("abc d") << true;
    QTest::addRow("an escape is visible") << QStringLiteral("a\u001Bb") << QStringLiteral("a\u241Bb") << false;
    QTest::addRow("a direction mark is visible") << QStringLiteral("a\u202Eb") << QStringLiteral("a<U+202E>b") << false;
    QTest::addRow("umlauts stay") << QStringLiteral("gr\u00FCn") << QStringLiteral("gr\u00FCn") << false;
}

void TstDiffRowLayout::displayLines()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    QFETCH(bool, simple);
    const DisplayLine line(raw, lineColumns(raw));
    QCOMPARE(line.text(), shown);
    QCOMPARE(line.isSimple(), simple);
}

void TstDiffRowLayout::offsetsGoBothWays()
{
    const QString raw = QStringLiteral("a\tb\u202E\U0001F600c");
    const DisplayLine line(raw, lineColumns(raw));
    for (int i = 0; i <= int(raw.size()); ++i) {
        if (i > 0 && i < int(raw.size()) && raw[i].isLowSurrogate())
            continue; // both halves begin at one place
        QCOMPARE(line.toRaw(line.toDisplay(i)), i);
    }
    QCOMPARE(line.toRaw(2), 1); // inside of the tab
    QCOMPARE(line.toDisplay(1000), int(line.text().size()));
}

void TstDiffRowLayout::wrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("rows");
    QTest::addRow("short enough") << QStringLiteral("ten signs!") << 10 << QStringList{QStringLiteral("ten signs!")};
    QTest::addRow("at a blank") << QStringLiteral("one two three") << 10
                                << QStringList{QStringLiteral("one two "), QStringLiteral("three")};
    QTest::addRow("a long word is cut") << QStringLiteral("abcdefghijklmno") << 10
                                        << QStringList{QStringLiteral("abcdefghij"), QStringLiteral("klmno")};
    QTest::addRow("blanks in front do not make a row of blanks")
        << QStringLiteral("    abcdefghijkl") << 10
        << QStringList{QStringLiteral("    abcdef"), QStringLiteral("ghijkl")};
    QTest::addRow("blanks at the end stay")
        << QStringLiteral("one two  ") << 8 << QStringList{QStringLiteral("one two  ")};
}

void TstDiffRowLayout::wrapping()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QFETCH(QStringList, rows);
    LineFace face;
    face.cell = 8;
    const std::vector<int> starts = wrapStarts(DisplayLine(text, lineColumns(text)), columns * 8.0, face);
    QStringList pieces;
    for (size_t i = 0; i < starts.size(); ++i)
        pieces.append(text.mid(starts[i], i + 1 < starts.size() ? starts[i + 1] - starts[i] : -1));
    QCOMPARE(pieces, rows);
}

void TstDiffRowLayout::wrapStartsAreSane()
{
    QRandomGenerator random(7);
    LineFace face;
    face.cell = 8;
    for (int round = 0; round < 500; ++round) {
        QString text;
        const int size = int(random.bounded(200));
        for (int i = 0; i < size; ++i)
            text += random.bounded(5) == 0 ? QLatin1Char(' ') : QLatin1Char(char('a' + random.bounded(26)));
        const int columns = 8 + int(random.bounded(30));
        const std::vector<int> starts = wrapStarts(DisplayLine(text, lineColumns(text)), columns * 8.0, face);
        QCOMPARE(starts.front(), 0);
        QCOMPARE(wrapCount(text, lineColumns(text), columns * 8.0, face), int(starts.size()));
        for (size_t i = 0; i < starts.size(); ++i) {
            const int end = i + 1 < starts.size() ? starts[i + 1] : int(text.size());
            QVERIFY(end > starts[i] || text.isEmpty());
            QString piece = text.mid(starts[i], end - starts[i]);
            while (piece.endsWith(QLatin1Char(' ')))
                piece.chop(1);
            QVERIFY2(piece.size() <= columns, qPrintable(text));
        }
    }
}

void TstDiffRowLayout::highlights_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("spans");
    QTest::addRow("a variable") << QStringLiteral("Hi {{ name }}!") << QStringLiteral("0:{{ name }}");
    QTest::addRow("control and comment") << QStringLiteral("{% if a %}x{# no #}")
                                         << QStringLiteral("1:{% if a %} 5:{# no #}");
    QTest::addRow("a tag") << QStringLiteral("<order id=\"1\">a</order>")
                           << QStringLiteral("2:<order id=\"1\"> 2:</order>");
    QTest::addRow("a heading") << QStringLiteral("## Rules") << QStringLiteral("6:## Rules");
    QTest::addRow("less than is no tag") << QStringLiteral("a < b and b > c") << QString();
    QTest::addRow("an open tag is none") << QStringLiteral("<order") << QString();
}

void TstDiffRowLayout::highlights()
{
    QFETCH(QString, line);
    QFETCH(QString, spans);
    QStringList found;
    for (const HighlightSpan &span : promptHighlights(line))
        found.append(QString::number(int(span.kind)) + QLatin1Char(':') + line.mid(span.start, span.length));
    QCOMPARE(found.join(QLatin1Char(' ')), spans);
}

QTEST_MAIN(TstDiffRowLayout)
#include "tst_diffrowlayout.moc"
