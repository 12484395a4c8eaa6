// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/anytext.h"
#include "tests/ui/diff/diffsupport.h"
#include "ui/common/diff/diffloader.h"
#include "ui/common/diff/diffsearch.h"
#include "ui/common/diff/textselection.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace promptlab;

namespace {

PromptContent samplePrompt()
{
    PromptContent content;
    content.messages = {Message::ofText(MessageRole::System, QStringLiteral("You sort tickets.\nAnswer as JSON.")),
                        Message::ofText(MessageRole::User, QStringLiteral("{{ body }}"))};
    Variable body;
    body.name = QStringLiteral("body");
    content.variables = {body};
    content.settings.model = QStringLiteral("gpt-4o");
    content.settings.temperature = 0.7;
    return content;
}

/// "~temperature" a line each: glyph and label of the changes.
QString outlineOf(const DiffDocument &document)
{
    QStringList lines;
    for (int i = 0; i < int(document.changes.size()); ++i)
        lines.append(document.changeGlyph(i) + QLatin1Char(' ') + document.changeLabel(i));
    return lines.join(QLatin1Char('\n'));
}

/// "a|b" numbers of each row, "-" where a side has none; headings and values as words.
QString rowsOf(const DiffDocument &document, DiffViewMode mode)
{
    QStringList rows;
    for (const DocumentRow &row : document.rowsOf(mode)) {
        const auto number = [&row](TextSide side) {
            return row.line(side) < 0 ? QStringLiteral("-") : QString::number(row.line(side) + 1);
        };
        switch (row.type) {
        case DocumentRow::Type::Heading: rows.append(QStringLiteral("heading")); break;
        case DocumentRow::Type::Value: rows.append(QStringLiteral("value")); break;
        case DocumentRow::Type::Line: rows.append(number(TextSide::Left) + QLatin1Char('|') + number(TextSide::Right));
        }
    }
    return rows.join(QLatin1Char(' '));
}

} // namespace

class TstDiffDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void rows_data();
    void rows();
    void everyLineIsInExactlyOneRow();
    void promptSections();
    void kindsAreCountedAlike();
    void lastLineEndsOfMessages();
    void versionBesideFile();
    void equalSidesSayWhatWasIgnored();
    void binaryFiles();
    void missingFile();
    void keysSurviveOtherComparisons();
    void movesAreNamed();
    void searchFindsEachPlaceOnce();
    void selectionKeepsLineEnds();
    void newestLoadWins();
    void cancelledLoadIsSilent();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
};

QString TstDiffDocument::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TstDiffDocument::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QString>("text");
    const QString text = QStringLiteral("Gr\u00FC\u00DFe\n");
    QTest::addRow("plain UTF-8") << text.toUtf8() << QStringLiteral("UTF-8") << false << text;
    QTest::addRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << QStringLiteral("UTF-8") << true
                                       << text;
    QTest::addRow("UTF-16, small end first")
        << QByteArray("\xFF\xFEG\0r\0", 6) << QStringLiteral("UTF-16LE") << true << QStringLiteral("Gr");
    QTest::addRow("UTF-16, big end first")
        << QByteArray("\xFE\xFF\0G\0r", 6) << QStringLiteral("UTF-16BE") << true << QStringLiteral("Gr");
    QTest::addRow("a mark of UTF-16 before half a character is none")
        << QByteArray("\xFF\xFEG") << QStringLiteral("Latin-1") << false << QStringLiteral("\u00FF\u00FEG");
    QTest::addRow("a zero character is no text") << QByteArray("\xFF\xFEG\0\0\0", 6) << QString() << false << QString();
    QTest::addRow("neither is Latin-1") << text.toLatin1() << QStringLiteral("Latin-1") << false << text;
    QTest::addRow("an empty file") << QByteArray() << QStringLiteral("UTF-8") << false << QString();
    QTest::addRow("a zero byte is no text") << QByteArray("a\0b", 3) << QString() << false << QString();
}

void TstDiffDocument::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, mark);
    QFETCH(QString, text);
    const std::optional<AnyText> read = decodeAnyText(bytes);
    QCOMPARE(read.has_value(), !encoding.isEmpty());
    if (!read)
        return;
    QCOMPARE(read->encoding, encoding);
    QCOMPARE(read->byteOrderMark, mark);
    QCOMPARE(read->text, text);
}

void TstDiffDocument::rows_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("unified");
    const auto row = [](const char *name, const char *left, const char *right, const char *beside,
                        const char *unified) {
        QTest::addRow("%s", name) << QString::fromLatin1(left) << QString::fromLatin1(right)
                                  << QString::fromLatin1(beside) << QString::fromLatin1(unified);
    };
    row("a line added", "one\ntwo\n", "one\nnew\ntwo\n", "1|1 -|2 2|3", "1|1 -|2 2|3");
    row("a line removed", "one\nold\ntwo\n", "one\ntwo\n", "1|1 2|- 3|2", "1|1 2|- 3|2");
    row("an edited line is one row, or two", "the old fox jumps\n", "the new fox jumps\n", "1|1", "1|- -|1");
    row("removed lines stand before added ones", "aaa bbb\nccc ddd\n", "eee fff\nggg hhh\n", "1|1 2|2",
        "1|- 2|- -|1 -|2");
}

void TstDiffDocument::rows()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, beside);
    QFETCH(QString, unified);
    const auto document = textDocument(left, right);
    QVERIFY(document);
    QCOMPARE(rowsOf(*document, DiffViewMode::SideBySide), beside);
    QCOMPARE(rowsOf(*document, DiffViewMode::Unified), unified);
}

void TstDiffDocument::everyLineIsInExactlyOneRow()
{
    // A text with edits, moves, insertions and removals.
    QString left = numberedLines(300);
    QString right = numberedLines(300);
    right.replace(QStringLiteral("line 50\n"), QStringLiteral("line 50 was edited\n"));
    right.replace(QStringLiteral("line 120\nline 121\nline 122\n"), QString());
    right.replace(QStringLiteral("line 200\n"), QStringLiteral("line 200\nsomething new\nand another\n"));
    const auto document = textDocument(left, right);
    QVERIFY(document);
    for (const DiffViewMode mode : {DiffViewMode::SideBySide, DiffViewMode::Unified}) {
        for (const TextSide side : {TextSide::Left, TextSide::Right}) {
            std::vector<int> seen;
            for (const DocumentRow &row : document->rowsOf(mode)) {
                if (row.line(side) >= 0)
                    seen.push_back(row.line(side));
            }
            QCOMPARE(int(seen.size()), document->sections.front().lines(side).count());
            QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
            QCOMPARE(seen.back(), int(seen.size()) - 1);
        }
        // Changes follow each other and hold exactly the rows that name them.
        for (int i = 0; i < int(document->changes.size()); ++i) {
            const DiffChange &change = document->changes.at(size_t(i));
            QVERIFY(change.begin.at(size_t(mode)) < change.end.at(size_t(mode)));
            for (int row = change.begin.at(size_t(mode)); row < change.end.at(size_t(mode)); ++row)
                QCOMPARE(document->rowsOf(mode).at(size_t(row)).change, i);
        }
    }
}

void TstDiffDocument::promptSections()
{
    const PromptContent before = samplePrompt();
    PromptContent after = before;
    after.settings.temperature = 0.3;
    after.settings.maxTokens = 400;
    after.variables.first().defaultValue = QJsonValue(QStringLiteral("none"));
    after.messages[0] =
        Message::ofText(MessageRole::System, QStringLiteral("You sort tickets.\nAnswer as plain JSON."));
    after.messages.append(Message::ofText(MessageRole::Assistant, QStringLiteral("{}")));
    after.responseSchema = QJsonValue(QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}});
    const auto document = promptDocument(before, after);
    QVERIFY(document);
    QStringList titles;
    for (const DiffSection &section : document->sections)
        titles.append(section.title() + (section.changed ? QStringLiteral(" changed") : QString()));
    QCOMPARE(titles, (QStringList{QStringLiteral("Model settings changed"), QStringLiteral("Variables changed"),
                                  QStringLiteral("System changed"), QStringLiteral("User"),
                                  QStringLiteral("Assistant changed"), QStringLiteral("Response schema changed")}));
    QCOMPARE(outlineOf(*document), QStringLiteral("+ maxTokens\n~ temperature\n~ body\n\u00B1 Answer as plain JSON.\n"
                                                  "+ Blank lines or marks\n+ \"type\": \"object\""));
    QVERIFY(document->left.tokens && document->right.tokens);
    QVERIFY(document->right.tokens->tokens > document->left.tokens->tokens);
    QCOMPARE(document->rowText(document->rowsOf(DiffViewMode::SideBySide).at(2)),
             QStringLiteral("Changed, temperature, was: 0.7, now: 0.3"));
}

void TstDiffDocument::kindsAreCountedAlike()
{
    PromptContent before = samplePrompt();
    before.variables.clear();
    PromptContent after = before;
    for (const char *name : {"company", "language", "ticket"}) {
        Variable variable;
        variable.name = QLatin1String(name);
        after.variables.append(variable);
    }
    const auto count = [](const PromptContent &from, const PromptContent &to) {
        const auto document = promptDocument(from, to);
        QStringList words{changesText(*document)};
        for (const DiffSection &section : document->sections) {
            for (const DiffFigure &figure : section.differences)
                words.append(section.title() + QLatin1String(": ") + figure.text);
        }
        return words;
    };
    QCOMPARE(count(before, after),
             (QStringList{QStringLiteral("3 change(s): 3 added"), QStringLiteral("Variables: 3 added")}));
    QCOMPARE(count(after, before),
             (QStringList{QStringLiteral("3 change(s): 3 removed"), QStringLiteral("Variables: 3 removed")}));
    const auto document = promptDocument(before, after);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(document->changeTone(i), DiffTone::Added);
    // Several kinds stand beside each other.
    PromptContent both = after;
    both.variables.removeFirst();
    both.variables.first().description = QStringLiteral("Which one");
    QCOMPARE(count(after, both),
             (QStringList{QStringLiteral("2 change(s): 1 removed, 1 changed"), QStringLiteral("Variables: 1 removed"),
                          QStringLiteral("Variables: 1 changed")}));
}

void TstDiffDocument::lastLineEndsOfMessages()
{
    PromptContent before = samplePrompt();
    PromptContent after = before;
    after.messages[1] = Message::ofText(MessageRole::User, QStringLiteral("{{ body }}\nThanks"));
    auto document = promptDocument(before, after);
    QVERIFY(document);
    QCOMPARE(document->changes.size(), size_t(1));
    QCOMPARE(document->changes.front().kind, DiffChange::Kind::Added);
    // But a line end that is all that differs is a change.
    after.messages[1] = Message::ofText(MessageRole::User, QStringLiteral("{{ body }}\n"));
    document = promptDocument(before, after);
    QVERIFY(document);
    QCOMPARE(document->changes.size(), size_t(1));
    QCOMPARE(document->outcome, DiffOutcome::Different);
}

void TstDiffDocument::versionBesideFile()
{
    DiffInput version;
    version.facts.name = QStringLiteral("triage@1");
    version.content = samplePrompt();
    DiffInput file;
    file.path =
        write(QStringLiteral("triage.md"), "---\nname: Triage\nsettings:\n  model: gpt-4o\n  temperature: 0.7\n"
                                           "variables:\n  - name: body\n---\n=== system ===\nYou sort tickets.\n"
                                           "Answer as JSON.\n\n=== user ===\n{{ body }}\n");
    QVERIFY(!file.path.isEmpty());
    const auto made = makeDiffDocument(version, file, {}, {});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
    QVERIFY((*made)->prompt);
    QVERIFY2((*made)->outcome == DiffOutcome::Equal, qPrintable(outlineOf(**made)));
}

void TstDiffDocument::equalSidesSayWhatWasIgnored()
{
    QCOMPARE(textDocument(QStringLiteral("a b\n"), QStringLiteral("a b\n"))->ignored, QStringList());
    DiffOptions options;
    options.whitespace = WhitespaceMode::IgnoreAmount;
    const auto document = textDocument(QStringLiteral("a b\n"), QStringLiteral("a   b\n"), options);
    QCOMPARE(document->outcome, DiffOutcome::Equal);
    QCOMPARE(document->ignored, QStringList{QStringLiteral("how many blanks there are")});

    DiffInput left;
    left.path = write(QStringLiteral("plain.txt"), "text\n");
    DiffInput right;
    right.path = write(QStringLiteral("marked.txt"), "\xEF\xBB\xBFtext\n");
    const auto made = makeDiffDocument(left, right, {}, {});
    QVERIFY(made.ok());
    QCOMPARE((*made)->outcome, DiffOutcome::Equal);
    QCOMPARE((*made)->ignored.size(), 1);
}

void TstDiffDocument::binaryFiles()
{
    DiffInput left;
    left.path = write(QStringLiteral("a.bin"), QByteArray("abc\0def", 7));
    DiffInput right;
    right.path = write(QStringLiteral("b.bin"), QByteArray("abc\0dXf", 7));
    auto made = makeDiffDocument(left, right, {}, {});
    QVERIFY(made.ok());
    QCOMPARE((*made)->outcome, DiffOutcome::BinaryDifferent);
    QCOMPARE((*made)->firstDifference, 5);
    QVERIFY((*made)->sections.empty());
    made = makeDiffDocument(left, left, {}, {});
    QVERIFY(made.ok());
    QCOMPARE((*made)->outcome, DiffOutcome::BinaryEqual);
}

void TstDiffDocument::missingFile()
{
    DiffInput left;
    left.path = m_folder.filePath(QStringLiteral("gone.txt"));
    const auto made = makeDiffDocument(left, left, {}, {});
    QVERIFY(!made.ok());
    QVERIFY(made.error().text().contains(QLatin1String("gone.txt")));
    CancelSource cancel;
    cancel.cancel();
    QCOMPARE(makeDiffDocument(left, left, {}, cancel.token()).error().code, ErrorCode::Cancelled);
}

void TstDiffDocument::keysSurviveOtherComparisons()
{
    const QString right = QStringLiteral("one\nnew\nthree\nfour\nfive changed here\n");
    const auto first = textDocument(QStringLiteral("one\nthree\nfour\nfive\n"), right);
    const auto second = textDocument(QStringLiteral("zero\none\nthree\nfour\nfive\n"), right);
    QCOMPARE(first->changes.size(), size_t(2));
    QCOMPARE(second->changes.size(), size_t(3));
    QCOMPARE(second->changes.at(1).key, first->changes.at(0).key);
    QCOMPARE(second->changes.at(2).key, first->changes.at(1).key);
    QVERIFY(first->changes.at(0).key != first->changes.at(1).key);
}

void TstDiffDocument::movesAreNamed()
{
    const QString block =
        QStringLiteral("Sign with the first name only, never with a number.\nBe polite at any time.\n");
    const QString rest = numberedLines(12, QStringLiteral("another line of the text"));
    const auto document = textDocument(block + rest, rest + block);
    QVERIFY(document);
    QCOMPARE(document->changes.size(), size_t(2));
    QCOMPARE(document->changeGlyph(0), QStringLiteral("\u21C4"));
    QVERIFY(document->rowText(document->rowsOf(DiffViewMode::SideBySide).front())
                .startsWith(QLatin1String("Moved away, line 1")));
    QCOMPARE(changesText(*document), QStringLiteral("2 change(s): 2 moved"));
}

void TstDiffDocument::searchFindsEachPlaceOnce()
{
    const auto document =
        textDocument(QStringLiteral("Same word\nold word here\n"), QStringLiteral("Same word\nnew word here word\n"));
    for (const DiffViewMode mode : {DiffViewMode::SideBySide, DiffViewMode::Unified}) {
        const auto matches = findInDocument(*document, mode, QStringLiteral("WORD"), Qt::CaseInsensitive);
        QVERIFY(matches.ok());
        QCOMPARE(matches->all.size(), 4);
        QCOMPARE(matches->all.at(0).side, TextSide::Right);
        QCOMPARE(matches->all.at(1).side, TextSide::Left);
        QVERIFY(std::is_sorted(matches->all.cbegin(), matches->all.cend(),
                               [](const DiffMatch &a, const DiffMatch &b) { return a.row < b.row; }));
    }
    QCOMPARE(findInDocument(*document, DiffViewMode::SideBySide, QStringLiteral("WORD"), Qt::CaseSensitive)->all.size(),
             0);
    const auto many = textDocument(QString(), QString(25'000, QLatin1Char('x')));
    const auto limited = findInDocument(*many, DiffViewMode::SideBySide, QStringLiteral("x"), Qt::CaseSensitive);
    QCOMPARE(limited->all.size(), mostDiffMatches);
    QVERIFY(limited->more);
}

void TstDiffDocument::selectionKeepsLineEnds()
{
    const auto document =
        textDocument(QStringLiteral("one\r\ntwo\r\nthree\r\n"), QStringLiteral("one\r\n2\r\nthree\r\n"));
    TextSelection selection;
    selection.side = TextSide::Left;
    selection.anchor = {0, 1};
    selection.caret = {2, 2};
    QCOMPARE(selectedText(*document, DiffViewMode::SideBySide, selection), QStringLiteral("ne\r\ntwo\r\nth"));
    std::swap(selection.anchor, selection.caret);
    QCOMPARE(selectedText(*document, DiffViewMode::SideBySide, selection), QStringLiteral("ne\r\ntwo\r\nth"));
    selection.side = TextSide::Right;
    QCOMPARE(selectedText(*document, DiffViewMode::SideBySide, selection), QStringLiteral("ne\r\n2\r\nth"));
    QCOMPARE(wordAround(u"call {{ name }} now", 8), std::pair(5, 15));
}

void TstDiffDocument::newestLoadWins()
{
    DiffLoader loader;
    QSignalSpy loaded(&loader, &DiffLoader::loaded);
    DiffInput left;
    left.text = numberedLines(20'000);
    for (int i = 0; i < 5; ++i) {
        DiffInput right;
        right.facts.name = QString::number(i);
        right.text = numberedLines(20'000, QStringLiteral("word%1").arg(i));
        loader.load(left, right, {});
    }
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 60'000);
    const auto document = loaded.first().first().value<std::shared_ptr<const DiffDocument>>();
    QCOMPARE(document->right.name, QStringLiteral("4"));
    QVERIFY(!loader.isLoading());
}

void TstDiffDocument::cancelledLoadIsSilent()
{
    DiffLoader loader;
    QSignalSpy loaded(&loader, &DiffLoader::loaded);
    QSignalSpy failed(&loader, &DiffLoader::failed);
    QSignalSpy cancelled(&loader, &DiffLoader::cancelled);
    DiffInput side;
    side.text = numberedLines(50'000);
    loader.load(side, side, {});
    loader.cancel();
    QCOMPARE(cancelled.count(), 1);
    loader.load({}, {}, {});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(TstDiffDocument)
#include "tst_diffdocument.moc"
