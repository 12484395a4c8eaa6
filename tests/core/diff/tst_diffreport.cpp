// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/diffreport.h"
#include "core/diff/displaytext.h"
#include "core/diff/reporthunks.h"
#include "core/diff/styledtext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace promptlab;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

LineDiff lineDiff(const QString &a, const QString &b)
{
    Result<LineDiff> diff = diffLines(a, b);
    if (!diff.ok())
        qFatal("%s", qPrintable(diff.error().text()));
    return std::move(diff).value();
}

const QString OldText = QStringLiteral("You are an agent.\nAnswer politely and briefly.\n\nSign with the first name "
                                       "only.\n<rules>\nUse facts.\nask\nstop\n</rules>\nend\n");
const QString NewText = QStringLiteral("You are an agent.\nAnswer briefly.\n\n<rules>\nUse "
                                       "facts.\nask\nstop\n</rules>\nSign with the first name only.\nend\n");

} // namespace

class TstDiffReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("width");
        const auto row = [](const char *name, const QString &text, const char *shown, int width) {
            QTest::addRow("%s", name) << text << utf8(shown) << width;
        };
        row("plain text stays", utf8("a ä"), "a ä", 3);
        row("an escape sequence does nothing", QStringLiteral("\x1b[31mred\x07"), "␛[31mred␇", 9);
        row("one byte controls", QString(QChar(u'\x9b')), "<U+009B>", 8);
        row("delete", QString(QChar(u'\x7f')), "␡", 1);
        row("direction marks are shown", QString(QChar(u'\x202e')), "<U+202E>", 8);
        row("a space of no width is shown", QString(QChar(u'\x200b')), "<U+200B>", 8);
        row("a byte-order mark is shown", QString(QChar(u'\xfeff')), "<U+FEFF>", 8);
        row("half a pair is shown", QString(QChar(u'\xd83d')), "<U+D83D>", 8);
        row("tag characters are shown", utf8("\U000E0041"), "<U+E0041>", 9);
        row("an emoji joined by joiners stays", utf8("👩\u200d💻"), "👩\u200d💻", 4);
        row("a line feed is shown", QStringLiteral("\n"), "␊", 1);
        row("wide signs take two columns", utf8("你好"), "你好", 4);
        row("marks take no column", utf8("e\u0301"), "e\u0301", 1);
        row("a tab goes to the next stop", QStringLiteral("ab\tc"), "ab  c", 5);
        row("a tab behind wide signs", utf8("你\tc"), "你  c", 5);
    }

    void displays()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(int, width);
        QCOMPARE(displayText(text, 4), shown);
        QCOMPARE(displayWidth(QStringView(displayText(text, 4))), width);
    }

    void unified()
    {
        const LineDiff diff = lineDiff(OldText, NewText);
        ReportOptions options;
        options.oldName = QStringLiteral("v1");
        options.newName = QStringLiteral("v2\x1b[0m");
        options.context = 1;
        const Result<QString> text = renderUnified(diff, options);
        QVERIFY(text.ok());
        QCOMPARE(*text,
                 utf8("--- v1\n+++ v2␛[0m\n@@ -1,5 +1,4 @@\n You are an agent.\n-Answer [-politely and "
                      "-]briefly.\n+Answer briefly.\n \n"
                      "<Sign with the first name only.  (moved to line 9)\n <rules>\n"
                      "@@ -9,2 +8,3 @@\n </rules>\n>Sign with the first name only.  (moved from line 4)\n end\n"));
        options.words = false;
        const Result<QString> plain = renderUnified(diff, options);
        QVERIFY(plain.ok());
        QVERIFY(plain->contains(QStringLiteral("\n-Answer politely and briefly.\n+Answer briefly.\n")));
        options.context = -1;
        const Result<QString> whole = renderUnified(diff, options);
        QVERIFY(whole.ok());
        QCOMPARE(whole->count(QStringLiteral("@@ -")), 1);
        QVERIFY(whole->contains(QStringLiteral("@@ -1,10 +1,10 @@")));
        const Result<QString> equal = renderUnified(lineDiff(OldText, OldText), options);
        QVERIFY(equal.ok());
        QVERIFY(equal->isEmpty());
    }

    void coloursAreOnlyColours()
    {
        const LineDiff diff = lineDiff(OldText, NewText + QStringLiteral("\x1b]0;evil\x07"));
        ReportOptions options;
        options.words = false;
        for (const bool sideBySide : {false, true}) {
            options.colour = false;
            const Result<QString> plain = sideBySide ? renderSideBySide(diff, options) : renderUnified(diff, options);
            options.colour = true;
            const Result<QString> coloured =
                sideBySide ? renderSideBySide(diff, options) : renderUnified(diff, options);
            QVERIFY(plain.ok() && coloured.ok());
            QVERIFY(!plain->contains(QChar(u'\x1b')));
            QVERIFY(coloured->contains(QStringLiteral("\x1b[3")));
            static const QRegularExpression codes(QStringLiteral("\x1b\\[[0-9;]*m"));
            QString stripped = *coloured;
            stripped.remove(codes);
            QVERIFY(!stripped.contains(QChar(u'\x1b')));
            static const QRegularExpression trailing(QStringLiteral(" +\n"));
            QCOMPARE(stripped.replace(trailing, QStringLiteral("\n")),
                     QString(*plain).replace(trailing, QStringLiteral("\n")));
        }
    }

    void lineEndsAreShown()
    {
        ReportOptions options;
        const Result<QString> feed =
            renderUnified(lineDiff(QStringLiteral("a\r\nb\n"), QStringLiteral("a\nb")), options);
        QVERIFY(feed.ok());
        QCOMPARE(*feed, utf8("--- a\n+++ b\n@@ -1,2 +1,2 @@\n-a␍\n-b\n+a\n+b\n\\ No newline at end of file\n"));
    }

    void sideBySide()
    {
        const LineDiff diff = lineDiff(OldText, NewText);
        ReportOptions options;
        options.oldName = QStringLiteral("v1");
        options.newName = QStringLiteral("v2");
        options.context = 1;
        options.width = 83;
        const Result<QString> text = renderSideBySide(diff, options);
        QVERIFY(text.ok());
        const QStringList lines = text->split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("v1                                       | v2"));
        QCOMPARE(lines[1], QStringLiteral("@@ -1,5 +1,4 @@"));
        QCOMPARE(lines[2], QStringLiteral(" 1   You are an agent.                   |  1   You are an agent."));
        QCOMPARE(lines[3], QStringLiteral(" 2 ~ Answer [-politely and -]briefly.    |  2 ~ Answer briefly."));
        QCOMPARE(lines[5], QStringLiteral(" 4 < Sign with the first name only.  (mo |"));
        QCOMPARE(lines[6], QStringLiteral("   < ved to line 9)                      |"));
        for (const QString &line : lines)
            QVERIFY(displayWidth(QStringView(line)) <= 83);
    }

    void wideTextIsWrapped()
    {
        const LineDiff diff = lineDiff(QString(50, QChar(u'\x4f60')) + QLatin1Char('\n'),
                                       QString(50, QChar(u'\x4f60')) + QStringLiteral("!\n"));
        ReportOptions options;
        options.width = 60;
        const Result<QString> text = renderSideBySide(diff, options);
        QVERIFY(text.ok());
        for (const QString &line : text->split(QLatin1Char('\n')))
            QVERIFY(displayWidth(QStringView(line)) <= 60);
        QCOMPARE(text->count(QChar(u'\x4f60')), 100);
        options.width = 1; // too narrow for anything: the least width is used
        QVERIFY(renderSideBySide(diff, options).ok());
    }

    void html()
    {
        const QString evil = QStringLiteral("<script>alert('x')</script> & \"q\" \x1b[0m");
        const LineDiff diff = lineDiff(OldText, QString(NewText + evil));
        ReportOptions options;
        options.oldName = QStringLiteral("<b>old</b>");
        for (const bool columns : {false, true}) {
            options.sideBySide = columns;
            const Result<QString> page = renderHtml(diff, options);
            QVERIFY(page.ok());
            QVERIFY(page->startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">")));
            QVERIFY(!page->contains(QStringLiteral("<script")));
            QVERIFY(!page->contains(QStringLiteral("<b>old")));
            QVERIFY(!page->contains(QChar(u'\x1b')));
            QVERIFY(!page->contains(QStringLiteral("src=")) && !page->contains(QStringLiteral("href="))
                    && !page->contains(QStringLiteral("url(")));
            QVERIFY(page->contains(
                QStringLiteral("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot; ␛[0m")));
            QVERIFY(page->contains(QStringLiteral("prefers-color-scheme:dark")));
            QVERIFY(page->contains(QStringLiteral("default-src 'none'")));
            QVERIFY(page->contains(QStringLiteral("<del>politely and </del>")));
            QVERIFY(page->contains(QChar(u'\x21c4')));
            QVERIFY(page->contains(QStringLiteral("moved to line 9")));
            QVERIFY(page->contains(QStringLiteral("no newline at the end")));
            for (const char *tag : {"table", "tr", "td", "span", "del", "ins", "main", "html"}) {
                const QString name = QLatin1String(tag);
                const QRegularExpression open(QStringLiteral("<%1[ >]").arg(name));
                QCOMPARE(page->count(open), page->count(QStringLiteral("</%1>").arg(name)));
            }
        }
        options.blueOrange = true;
        QVERIFY(renderHtml(diff, options)->contains(QStringLiteral("#e4f0fd")));
        QVERIFY(renderHtml(lineDiff(OldText, OldText), options)->contains(QStringLiteral("The texts are equal.")));
    }

    void highlighterColoursLines()
    {
        const LineDiff diff =
            lineDiff(QStringLiteral("Hi {{ name }} there\n"), QStringLiteral("Hi {{ user }} there\n"));
        ReportOptions options;
        QList<int> numbers;
        options.highlighter = [&numbers](const QString &line, int number) {
            numbers.append(number);
            const int at = int(line.indexOf(QStringLiteral("{{")));
            return QList<HighlightSpan>{{at, 10, HighlightKind::Variable},
                                        {at + 3, 4, HighlightKind::Comment},
                                        {-5, 2, HighlightKind::Tag},
                                        {9999, 5, HighlightKind::Tag},
                                        {0, 2'147'483'647, HighlightKind::Heading}};
        };
        const Result<QString> page = renderHtml(diff, options);
        QVERIFY(page.ok());
        QVERIFY(page->contains(QStringLiteral("<span class=\"h-heading\">Hi </span><del><span class=\"h-variable\">{{ "
                                              "name }}</span></del><span class=\"h-heading\"> there</span>")));
        QVERIFY(page->contains(QStringLiteral("<ins><span class=\"h-variable\">{{ user }}</span></ins>")));
        QCOMPARE(numbers, (QList<int>{1, 1}));
    }

    void jsonShape()
    {
        const LineDiff diff =
            lineDiff(QStringLiteral("a\nuse only facts\nc\n"), QStringLiteral("a\nuse any facts\nc\nd"));
        const Result<QJsonObject> json = diffToJson(diff);
        QVERIFY(json.ok());
        QCOMPARE(
            QString::fromUtf8(canonicalJson(*json)),
            QStringLiteral(
                "{\"edits\":["
                "{\"added\":[\"use any "
                "facts\"],\"after\":{\"count\":1,\"line\":2},\"before\":{\"count\":1,\"line\":2},\"kind\":\"changed\","
                "\"pairs\":[{\"after\":2,\"before\":2,\"likeness\":0.696,\"words\":[{\"after\":\"use "
                "\",\"before\":\"use \",\"kind\":\"equal\"},"
                "{\"after\":\"any\",\"before\":\"only\",\"kind\":\"changed\"},{\"after\":\" facts\",\"before\":\" "
                "facts\",\"kind\":\"equal\"}]}],"
                "\"removed\":[\"use only facts\"]},"
                "{\"added\":[\"d\"],\"after\":{\"count\":1,\"line\":4},\"afterEndsWithNewline\":false,\"before\":{"
                "\"count\":0,\"line\":4},\"kind\":\"added\",\"removed\":[]}],"
                "\"format\":\"promptlab-diff/1\",\"limited\":false,\"limits\":[],\"moves\":[],"
                "\"stats\":{\"added\":1,\"changed\":1,\"equal\":2,\"hunks\":2,\"moved\":0,\"removed\":0}}"));
        const Result<QJsonObject> moved = diffToJson(lineDiff(OldText, NewText));
        QVERIFY(moved.ok());
        QCOMPARE(QString::fromUtf8(canonicalJson(moved->value(QStringLiteral("moves")))),
                 QStringLiteral(
                     "[{\"after\":{\"count\":1,\"line\":9},\"before\":{\"count\":1,\"line\":4},\"edited\":false}]"));
    }

    void limitsAreShown()
    {
        LineDiff diff = lineDiff(OldText, NewText);
        diff.limits = DiffLimit::Search | DiffLimit::Moves;
        const QString note = limitsText(diff.limits);
        QVERIFY(note.contains(QStringLiteral("more lines")));
        QVERIFY(limitsText({}).isEmpty());
        QVERIFY(renderUnified(diff)->contains(QString(QStringLiteral("! ") + note)));
        QVERIFY(renderSideBySide(diff)->contains(QString(QStringLiteral("! ") + note)));
        QVERIFY(renderHtml(diff)->contains(note));
        const QJsonObject json = *diffToJson(diff);
        QCOMPARE(json.value(QStringLiteral("limited")).toBool(), true);
        QCOMPARE(json.value(QStringLiteral("limits")).toArray(),
                 (QJsonArray{QStringLiteral("search"), QStringLiteral("moves")}));
    }

    void limitedWordsAreShown()
    {
        QString line = QStringLiteral("start ");
        for (int i = 0; i < 21'000; ++i)
            line += QStringLiteral("w ");
        DiffOptions whole;
        whole.maxLineLength = 0;
        const Result<LineDiff> diff = diffLines(line, QString(line + QStringLiteral("end")), whole);
        QVERIFY(diff.ok());
        QCOMPARE(diff->pairs.size(), 1);
        QCOMPARE(renderUnified(*diff)->count(QStringLiteral("(words compared only in part)")), 2);
        QCOMPARE(renderHtml(*diff)->count(QStringLiteral("(words compared only in part)")), 2);
        QCOMPARE(diffToJson(*diff)->value(QStringLiteral("limits")).toArray(), QJsonArray{QStringLiteral("words")});
    }

    void hunksCoverChanges()
    {
        QString a;
        QString b;
        for (int i = 0; i < 100; ++i) {
            a += QStringLiteral("line %1\n").arg(i);
            b += i % 17 == 3 ? QStringLiteral("other %1\n").arg(i) : QStringLiteral("line %1\n").arg(i);
        }
        const LineDiff diff = lineDiff(a, b);
        for (const int context : {0, 1, 3, 8, 9, 50, -1}) {
            LineNumber end;
            int changed = 0;
            int hunks = 0;
            QVERIFY(forEachReportHunk(diff, context, true, {}, [&](const ReportHunk &hunk) -> Result<void> {
                        if (hunk.a.begin < end || hunk.a.size() != hunk.b.size())
                            return makeError(ErrorCode::Internal, QStringLiteral("overlap"));
                        ++hunks;
                        end = hunk.a.end;
                        int next = hunk.a.begin.index();
                        for (const DiffRow &row : hunk.rows) {
                            if (row.a != next++)
                                return makeError(ErrorCode::Internal, QStringLiteral("gap"));
                            changed += row.kind != RowKind::Equal;
                        }
                        return next == hunk.a.end.index() ? Result<void>()
                                                          : makeError(ErrorCode::Internal, QStringLiteral("rows"));
                    }).ok());
            QCOMPARE(changed, diff.stats.hunks);
            QCOMPARE(hunks, context < 0 || context >= 8 ? 1 : diff.stats.hunks);
            if (context < 0)
                QCOMPARE(end.index(), 100);
        }
    }

    void promptReports()
    {
        PromptContent old;
        old.messages = {Message::ofText(MessageRole::System, OldText),
                        Message::ofText(MessageRole::User, QStringLiteral("{{ ticket }}"))};
        old.settings.temperature = 0.7;
        Variable gone;
        gone.name = QStringLiteral("<tone>");
        old.variables = {gone};
        PromptContent now = old;
        now.messages[0] = Message::ofText(MessageRole::System, NewText);
        now.settings.temperature = 0.3;
        now.variables.clear();
        const Result<PromptDiff> diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        const Result<QString> text = renderPromptDiff(*diff);
        QVERIFY(text.ok());
        QVERIFY2(text->startsWith(utf8("! The variable \"<tone>\" is gone: what callers set is ignored\nSettings\n~ "
                                       "temperature: 0.7 -> 0.3\nVariables\n"
                                       "- <tone>: removed\n- <tone>: type: string\nMessage 1, system: text "
                                       "changed\n--- a\n+++ b\n@@ -1,10 +1,10 @@\n")),
                 qPrintable(*text));
        const Result<QString> page = renderPromptDiffHtml(*diff);
        QVERIFY(page.ok());
        QVERIFY(page->contains(QStringLiteral("&lt;tone&gt;")));
        QVERIFY(!page->contains(QStringLiteral("<tone>")));
        QVERIFY(page->contains(QStringLiteral("<h2>Message 1, system: text changed</h2>")));
        const Result<QJsonObject> json = promptDiffToJson(*diff);
        QVERIFY(json.ok());
        QCOMPARE(json->value(QStringLiteral("format")).toString(), QStringLiteral("promptlab-prompt-diff/1"));
        QCOMPARE(json->value(QStringLiteral("breaking")).toBool(), true);
        QCOMPARE(json->value(QStringLiteral("messages")).toArray().size(), 1);
        const QJsonObject message = json->value(QStringLiteral("messages")).toArray().first().toObject();
        QCOMPARE(message.value(QStringLiteral("text")).toObject().value(QStringLiteral("format")).toString(),
                 QStringLiteral("promptlab-diff/1"));
        QCOMPARE(QString::fromUtf8(canonicalJson(json->value(QStringLiteral("settings")))),
                 QStringLiteral("[{\"after\":0.3,\"before\":0.7,\"path\":\"/temperature\"}]"));
        QCOMPARE(QString::fromUtf8(canonicalJson(json->value(QStringLiteral("variables")))),
                 QStringLiteral("[{\"fields\":[{\"before\":\"string\",\"path\":\"/"
                                "type\"}],\"kind\":\"removed\",\"name\":\"<tone>\"}]"));
        QVERIFY(json->value(QStringLiteral("contract"))
                    .toArray()
                    .first()
                    .toObject()
                    .value(QStringLiteral("breaking"))
                    .toBool());
        const Result<PromptDiff> same = diffPrompts(old, old);
        QVERIFY(same.ok());
        QVERIFY(renderPromptDiff(*same)->isEmpty());
        QVERIFY(renderPromptDiffHtml(*same)->contains(QStringLiteral("Nothing differs.")));
        QCOMPARE(promptDiffToJson(*same)->value(QStringLiteral("equal")).toBool(), true);
    }

    void cancels()
    {
        const LineDiff diff = lineDiff(OldText, NewText);
        CancelSource source;
        source.cancel();
        QCOMPARE(renderUnified(diff, {}, source.token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(renderSideBySide(diff, {}, source.token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(renderHtml(diff, {}, source.token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(diffToJson(diff, {}, source.token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstDiffReport)
#include "tst_diffreport.moc"
