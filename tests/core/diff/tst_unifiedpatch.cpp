// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/unifiedpatch.h"
#include "tests/support/diffcases.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QString randomLines(DiffRandom &random, int maxLines)
{
    static const QStringList lines{QString(),
                                   QStringLiteral("alpha"),
                                   QStringLiteral("beta"),
                                   QStringLiteral("gamma ray"),
                                   QStringLiteral("- dash"),
                                   QStringLiteral("+ plus"),
                                   QStringLiteral("--- a"),
                                   QStringLiteral("+++ b"),
                                   QStringLiteral("@@ -1 +1 @@"),
                                   QStringLiteral("\\ No newline at end of file"),
                                   QStringLiteral("crlf\r"),
                                   QStringLiteral("ä😀")};
    QString text;
    for (int i = random.below(maxLines + 1); i > 0; --i)
        text += lines[random.below(int(lines.size()))]
              + (i == 1 && random.below(3) == 0 ? QString() : QStringLiteral("\n"));
    return text;
}

/// Some lines of @p text dropped, doubled or replaced.
QString edited(const QString &text, DiffRandom &random)
{
    QString result;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const int kind = random.below(12);
        if (kind == 0)
            continue;
        result += kind == 1 ? QStringLiteral("new %1").arg(random.below(5)) : line;
        result += QLatin1Char('\n');
        if (kind == 2)
            result += line + QLatin1Char('\n');
    }
    if (!result.isEmpty() && random.below(3) != 0)
        result.chop(1);
    return result;
}

QList<PatchHunk> withoutSource(QList<PatchHunk> hunks)
{
    for (PatchHunk &hunk : hunks) {
        hunk.sourceLine = 0;
        hunk.section.clear();
    }
    return hunks;
}

struct ToolOutput {
    int code = -1;
    QByteArray output;
};

ToolOutput runTool(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

void writeText(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TstUnifiedPatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("context");
        QTest::addColumn<QString>("patch");
        const auto row = [](const char *name, const char *a, const char *b, int context, const char *patch) {
            QTest::addRow("%s", name) << utf8(a) << utf8(b) << context << utf8(patch);
        };
        row("equal texts make no patch", "a\n", "a\n", 3, "");
        row("one line replaced", "a\nb\nc\n", "a\nX\nc\n", 3, "--- old\n+++ new\n@@ -1,3 +1,3 @@\n a\n-b\n+X\n c\n");
        row("a new text", "", "a\nb\n", 3, "--- old\n+++ new\n@@ -0,0 +1,2 @@\n+a\n+b\n");
        row("an emptied text", "a\n", "", 3, "--- old\n+++ new\n@@ -1 +0,0 @@\n-a\n");
        row("the last line end is gone", "a\n", "a", 3,
            "--- old\n+++ new\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n");
        row("the last line end is new", "a", "a\n", 3,
            "--- old\n+++ new\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
        row("no line end on either side", "a\nb", "X\nb", 3,
            "--- old\n+++ new\n@@ -1,2 +1,2 @@\n-a\n+X\n b\n\\ No newline at end of file\n");
        row("less context", "a\nb\nc\nd\ne\n", "a\nb\nX\nd\ne\n", 1,
            "--- old\n+++ new\n@@ -2,3 +2,3 @@\n b\n-c\n+X\n d\n");
        row("no context", "a\nb\nc\n", "a\nc\n", 0, "--- old\n+++ new\n@@ -2 +1,0 @@\n-b\n");
        row("an insertion without context", "a\nc\n", "a\nb\nc\n", 0, "--- old\n+++ new\n@@ -1,0 +2 @@\n+b\n");
        row("two hunks", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "X\n2\n3\n4\n5\n6\n7\n8\nY\n", 1,
            "--- old\n+++ new\n@@ -1,2 +1,2 @@\n-1\n+X\n 2\n@@ -8,2 +8,2 @@\n 8\n-9\n+Y\n");
        row("touching context is one hunk", "1\n2\n3\n4\n", "X\n2\n3\nY\n", 1,
            "--- old\n+++ new\n@@ -1,4 +1,4 @@\n-1\n+X\n 2\n 3\n-4\n+Y\n");
        row("a heading names the hunk", "# Rules\n1\n2\n3\n", "# Rules\n1\n2\nX\n", 0,
            "--- old\n+++ new\n@@ -4 +4 @@ # Rules\n-3\n+X\n");
        row("carriage returns stay", "a\r\nb\r\n", "a\r\nX\r\n", 3,
            "--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+X\r\n");
    }

    void formats()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, context);
        QFETCH(QString, patch);
        const Result<FilePatch> made = makePatch(a, b, QStringLiteral("old"), QStringLiteral("new"), context);
        QVERIFY(made.ok());
        QCOMPARE(formatPatch(*made), patch);
        const Result<PatchedText> applied = applyPatch(a, *made, {0, 0});
        QVERIFY(applied.ok());
        QCOMPARE(applied->text, b);
        QVERIFY(applied->isExact());
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::addRow("a plain name") << QStringLiteral("a/x.md") << QStringLiteral("--- a/x.md");
        QTest::addRow("a name with a blank ends with a tab")
            << QStringLiteral("a b.md") << QStringLiteral("--- a b.md\t");
        QTest::addRow("letters beyond ASCII stay") << utf8("prüfung/提示.md") << utf8("--- prüfung/提示.md");
        QTest::addRow("quotes are quoted") << QStringLiteral("a\"b") << QStringLiteral("--- \"a\\\"b\"");
        QTest::addRow("backslashes are quoted") << QStringLiteral("a\\b") << QStringLiteral("--- \"a\\\\b\"");
        QTest::addRow("a line feed cannot start a line")
            << QStringLiteral("a\nb\t\x01") << QStringLiteral("--- \"a\\nb\\t\\001\"");
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, line);
        const Result<FilePatch> made = makePatch(QStringLiteral("a\n"), QStringLiteral("b\n"), name, name);
        QVERIFY(made.ok());
        const QString text = formatPatch(*made);
        QCOMPARE(text.section(QLatin1Char('\n'), 0, 0), line);
        const Result<QList<FilePatch>> parsed = parsePatch(text);
        QVERIFY2(parsed.ok(), qPrintable(parsed.ok() ? QString() : parsed.error().text()));
        QCOMPARE(parsed->constFirst().oldName, name);
        QCOMPARE(parsed->constFirst().newName, name);
    }

    void parsesOthers()
    {
        const QString text = utf8("From 0123 Mon Sep 17\nSubject: a mail\n---\n x | 2 +-\n\n"
                                  "diff --git a/x b/x\nindex 1..2 100644\n--- a/x\t2024-01-01 00:00:00\n+++ b/x\n@@ "
                                  "-1,2 +1,2 @@ int main()\n one\n-two\n+2\n"
                                  "diff --git a/gone b/gone\ndeleted file mode 100644\n--- a/gone\n+++ /dev/null\n@@ "
                                  "-1 +0,0 @@\n-x\n\\ Kein Zeilenumbruch am Dateiende\n"
                                  "--- \"a/t\\303\\251\"\n+++ \"b/t\\303\\251\"\n@@ -3,0 +4 @@\n+new\n@@ -7,3 +9,2 "
                                  "@@\n a\n\n-b\n-- \n2.39\n");
        const Result<QList<FilePatch>> parsed = parsePatch(text, QStringLiteral("p.diff"));
        QVERIFY2(parsed.ok(), qPrintable(parsed.ok() ? QString() : parsed.error().text()));
        QCOMPARE(parsed->size(), 3);
        const FilePatch &first = parsed->at(0);
        QCOMPARE(first.oldName, QStringLiteral("a/x"));
        QCOMPARE(first.hunks.size(), 1);
        QCOMPARE(first.hunks[0].section, QStringLiteral("int main()"));
        QCOMPARE(first.hunks[0].sourceLine, 10);
        QCOMPARE(first.hunks[0].lines.size(), 3);
        QCOMPARE(parsed->at(1).newName, QStringLiteral("/dev/null"));
        QVERIFY(parsed->at(1).hunks[0].lines[0].noNewline);
        QCOMPARE(parsed->at(2).newName, utf8("b/té"));
        QCOMPARE(parsed->at(2).hunks.size(), 2);
        QCOMPARE(parsed->at(2).hunks[1].lines[1], (PatchLine{PatchLine::Kind::Context, QString(), false}));
    }

    void emptyTextIsNoPatch()
    {
        const Result<QList<FilePatch>> parsed = parsePatch(QString());
        QVERIFY(parsed.ok());
        QVERIFY(parsed->isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *body, ErrorCode code, int line, int column) {
            QTest::addRow("%s", name) << QString(QLatin1String("--- a\n+++ b\n") + utf8(body)) << int(code) << line
                                      << column;
        };
        const ErrorCode bad = ErrorCode::InvalidInput;
        row("fewer lines than the header says", "@@ -1,3 +1,3 @@\n a\n", bad, 5, 1);
        row("more old lines than the header says", "@@ -1 +1 @@\n-a\n-b\n+c\n", bad, 5, 1);
        row("more new lines than the header says", "@@ -1 +1 @@\n-a\n+b\n+c\n", bad, 6, 1);
        row("a context line too many", "@@ -1 +1 @@\n-a\n+b\n c\n", bad, 6, 1);
        row("hunks that overlap", "@@ -1,2 +1,2 @@\n a\n-b\n+c\n@@ -2,1 +2,1 @@\n-b\n+d\n", bad, 7, 1);
        row("hunks that overlap in the new file", "@@ -1,1 +1,3 @@\n a\n+b\n+c\n@@ -5,1 +3,1 @@\n-b\n+d\n", bad, 7, 1);
        row("hunks that run backwards", "@@ -9 +9 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b\n", bad, 6, 1);
        row("two insertions in one place", "@@ -3,0 +4 @@\n+a\n@@ -3,0 +4 @@\n+b\n", bad, 5, 1);
        row("a huge start", "@@ -99999999999999999999 +1 @@\n-a\n+b\n", ErrorCode::LimitExceeded, 3, 5);
        row("a huge count", "@@ -1,4294967297 +1 @@\n-a\n+b\n", ErrorCode::LimitExceeded, 3, 7);
        row("a huge new count", "@@ -1 +1,999999999 @@\n-a\n+b\n", ErrorCode::LimitExceeded, 3, 10);
        row("a negative count", "@@ -1,-1 +1 @@\n", bad, 3, 7);
        row("no number", "@@ -x +1 @@\n", bad, 3, 5);
        row("no new place", "@@ -1 @@\n", bad, 3, 6);
        row("no closing marks", "@@ -1 +1\n-a\n+b\n", bad, 3, 9);
        row("line 0 with lines", "@@ -0,1 +1 @@\n-a\n+b\n", bad, 3, 5);
        row("nothing on both sides", "@@ -1,0 +1,0 @@\n", bad, 3, 1);
        row("a line that begins with something else", "@@ -1,2 +1,2 @@\n a\n*b\n", bad, 5, 1);
        row("an end mark before any line", "@@ -1 +1 @@\n\\ No newline at end of file\n-a\n+b\n", bad, 4, 1);
        row("two end marks", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n\\ No newline at end of file\n+b\n", bad,
            6, 1);
        row("an old line after the last one", "@@ -1,2 +1 @@\n-a\n\\ No newline at end of file\n-b\n+c\n", bad, 6, 1);
        row("a context line after the last new one", "@@ -1,2 +1,3 @@\n-a\n+a\n+b\n\\ No newline at end of file\n c\n",
            bad, 8, 1);
        row("a hunk after the end of the file",
            "@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n@@ -5 +5 @@\n-a\n+b\n", bad, 7, 1);
        row("a combined patch", "@@@ -1 -1 +1 @@@\n", ErrorCode::Unsupported, 3, 1);
        row("a binary patch", "GIT binary patch\nliteral 5\n", ErrorCode::Unsupported, 3, 1);
        QTest::addRow("binary files") << QStringLiteral("Binary files a/x and b/x differ\n")
                                      << int(ErrorCode::Unsupported) << 1 << 1;
        QTest::addRow("a hunk without a file") << QStringLiteral("@@ -1 +1 @@\n-a\n+b\n") << int(bad) << 1 << 1;
        QTest::addRow("no patch at all") << QStringLiteral("Hello\n") << int(bad) << 1 << 1;
        QTest::addRow("a name without its closing quote") << QStringLiteral("--- \"a\n+++ b\n") << int(bad) << 1 << 5;
        QTest::addRow("an unknown escape in a name") << QStringLiteral("--- \"a\\q\"\n+++ b\n") << int(bad) << 1 << 8;
        QTest::addRow("no name") << QStringLiteral("--- \t\n+++ b\n") << int(bad) << 1 << 5;
    }

    void refuses()
    {
        QFETCH(QString, patch);
        QFETCH(int, code);
        QFETCH(int, line);
        QFETCH(int, column);
        const Result<QList<FilePatch>> parsed = parsePatch(patch, QStringLiteral("p.diff"));
        QVERIFY(!parsed.ok());
        QVERIFY2(int(parsed.error().code) == code, qPrintable(parsed.error().text()));
        QVERIFY(parsed.error().position.has_value());
        QCOMPARE(parsed.error().position->toString(), QStringLiteral("p.diff:%1:%2").arg(line).arg(column));
    }

    void limits()
    {
        const QString two = QStringLiteral(
            "--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b\n@@ -5 +5 @@\n-a\n+b\n--- c\n+++ d\n@@ -1 +1 @@\n-a\n+b\n");
        QVERIFY(parsePatch(two).ok());
        PatchLimits limits;
        limits.maxFiles = 1;
        QCOMPARE(parsePatch(two, {}, limits).error().code, ErrorCode::LimitExceeded);
        limits = {};
        limits.maxHunks = 2;
        QCOMPARE(parsePatch(two, {}, limits).error().code, ErrorCode::LimitExceeded);
        limits = {};
        limits.maxUnits = 10;
        QCOMPARE(parsePatch(two, {}, limits).error().code, ErrorCode::LimitExceeded);
        CancelSource source;
        source.cancel();
        QCOMPARE(parsePatch(two, {}, {}, source.token()).error().code, ErrorCode::Cancelled);
    }

    void roundTrips()
    {
        DiffRandom random(21);
        for (int round = 0; round < 1500; ++round) {
            const QString a = randomLines(random, 40);
            const QString b = round % 3 == 0 ? randomLines(random, 40) : edited(a, random);
            const int context = random.below(5);
            const Result<FilePatch> made = makePatch(a, b, QStringLiteral("a/x"), QStringLiteral("b/x"), context);
            QVERIFY(made.ok());
            const Result<QList<FilePatch>> parsed = parsePatch(formatPatch(*made));
            QVERIFY2(parsed.ok(),
                     qPrintable(parsed.ok() ? QString() : QString(parsed.error().text() + formatPatch(*made))));
            if (a == b) {
                QVERIFY(parsed->isEmpty());
                continue;
            }
            QCOMPARE(parsed->size(), 1);
            QVERIFY(withoutSource(parsed->constFirst().hunks) == withoutSource(made->hunks));
            const Result<PatchedText> applied = applyPatch(a, parsed->constFirst());
            QVERIFY(applied.ok());
            QCOMPARE(applied->text, b);
            QVERIFY(applied->isExact());
        }
    }

    void hostileChangesAreRefusedOrHarmless()
    {
        // Damaged patches must end in an error or in a patch that applies or conflicts, never in anything else.
        DiffRandom random(33);
        int parsedOnes = 0;
        for (int round = 0; round < 3000; ++round) {
            const QString a = randomLines(random, 30);
            const Result<FilePatch> made = makePatch(a, edited(a, random), QStringLiteral("a"), QStringLiteral("b"));
            QVERIFY(made.ok());
            QString text = formatPatch(*made);
            for (int i = random.below(4); i > 0 && !text.isEmpty(); --i) {
                const int at = random.below(int(text.size()));
                static const QString pieces = QStringLiteral("@-+ \\\n0123456789,ab\"");
                if (random.below(2))
                    text[at] = pieces[random.below(int(pieces.size()))];
                else
                    text.remove(at, 1 + random.below(5));
            }
            const Result<QList<FilePatch>> parsed = parsePatch(text);
            if (!parsed.ok()) {
                QVERIFY(parsed.error().position.has_value());
                continue;
            }
            ++parsedOnes;
            for (const FilePatch &patch : *parsed) {
                const Result<PatchedText> applied = applyPatch(a, patch);
                QVERIFY(applied.ok() || applied.error().code == ErrorCode::Conflict);
            }
        }
        QVERIFY(parsedOnes > 300);
    }

    void applies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("maxOffset");
        QTest::addColumn<int>("maxFuzz");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("placement");
        const auto row = [](const char *name, const char *text, int maxOffset, int maxFuzz, const char *expected,
                            const char *placement) {
            QTest::addRow("%s", name) << utf8(text) << maxOffset << maxFuzz << utf8(expected) << utf8(placement);
        };
        // The patch replaces "d" by "X" in a b c d e f g.
        row("exactly there", "a\nb\nc\nd\ne\nf\ng\n", 0, 0, "a\nb\nc\nX\ne\nf\ng\n", "1/0/0");
        row("further down", "0\n0\na\nb\nc\nd\ne\nf\ng\n", 5, 0, "0\n0\na\nb\nc\nX\ne\nf\ng\n", "3/2/0");
        row("too far down", "0\n0\na\nb\nc\nd\ne\nf\ng\n", 1, 2, "", "");
        row("the nearest place", "a\nb\nc\nd\ne\nf\ng\na\nb\nc\nd\ne\nf\ng\n", 99, 0,
            "a\nb\nc\nX\ne\nf\ng\na\nb\nc\nd\ne\nf\ng\n", "1/0/0");
        row("one context line differs at the end", "a\nb\nc\nd\ne\nf\nG\n", 0, 1, "a\nb\nc\nX\ne\nf\nG\n", "1/0/1");
        row("one context line differs at the start", "A\nb\nc\nd\ne\nf\ng\n", 0, 1, "A\nb\nc\nX\ne\nf\ng\n", "1/0/1");
        row("two differ", "A\nB\nc\nd\ne\nf\ng\n", 0, 2, "A\nB\nc\nX\ne\nf\ng\n", "1/0/2");
        row("fuzz is bounded", "A\nB\nc\nd\ne\nf\ng\n", 0, 1, "", "");
        row("fuzz can be forbidden", "A\nb\nc\nd\ne\nf\ng\n", 99, 0, "", "");
        row("the changed line itself must be there", "a\nb\nc\nD\ne\nf\ng\n", 99, 3, "", "");
        row("no line end where the patch has one", "a\nb\nc\nd\ne\nf\ng", 99, 3, "", "");
        row("other line ends", "a\r\nb\r\nc\r\nd\r\ne\r\nf\r\ng\r\n", 99, 3, "", "");
        row("an empty text", "", 99, 3, "", "");
    }

    void applies()
    {
        QFETCH(QString, text);
        QFETCH(int, maxOffset);
        QFETCH(int, maxFuzz);
        QFETCH(QString, expected);
        QFETCH(QString, placement);
        const Result<FilePatch> patch =
            makePatch(QStringLiteral("a\nb\nc\nd\ne\nf\ng\n"), QStringLiteral("a\nb\nc\nX\ne\nf\ng\n"),
                      QStringLiteral("x"), QStringLiteral("x"));
        QVERIFY(patch.ok());
        const Result<PatchedText> applied = applyPatch(text, *patch, {maxOffset, maxFuzz});
        QCOMPARE(applied.ok(), !placement.isEmpty());
        if (!applied.ok()) {
            QCOMPARE(applied.error().code, ErrorCode::Conflict);
            return;
        }
        QCOMPARE(applied->text, expected);
        const HunkPlacement &place = applied->placements.constFirst();
        QCOMPARE(QStringLiteral("%1/%2/%3").arg(place.line).arg(place.offset).arg(place.fuzz), placement);
        QCOMPARE(applied->isExact(), place.offset == 0 && place.fuzz == 0);
    }

    void laterHunksFollowTheFirst()
    {
        QString a;
        for (int i = 1; i <= 60; ++i)
            a += QStringLiteral("line %1\n").arg(i);
        QString b = a;
        b.replace(QStringLiteral("line 10\n"), QStringLiteral("ten\n"))
            .replace(QStringLiteral("line 50\n"), QStringLiteral("fifty\n"));
        const Result<FilePatch> patch = makePatch(a, b, QStringLiteral("x"), QStringLiteral("x"));
        QVERIFY(patch.ok());
        QCOMPARE(patch->hunks.size(), 2);
        const Result<PatchedText> applied = applyPatch(QLatin1String("one more\n") + a, *patch);
        QVERIFY(applied.ok());
        QCOMPARE(applied->text, QLatin1String("one more\n") + b);
        QCOMPARE(applied->placements, (QList<HunkPlacement>{{8, 1, 0}, {48, 0, 0}}));
        const Result<PatchedText> half =
            applyPatch(QString(a).replace(QStringLiteral("line 50\n"), QStringLiteral("other\n")), *patch);
        QVERIFY2(!half.ok(), "all hunks or none");
        QVERIFY(half.error().message.contains(QStringLiteral("Hunk 2 of 2")));
    }

    void nothingIsGluedToALastLine()
    {
        const FilePatch insertion{QStringLiteral("x"),
                                  QStringLiteral("x"),
                                  {{1, 0, 2, 1, {}, {{PatchLine::Kind::Added, QStringLiteral("new"), false}}, 0}}};
        QVERIFY(applyPatch(QStringLiteral("a\n"), insertion).ok());
        QCOMPARE(applyPatch(QStringLiteral("a"), insertion).error().code, ErrorCode::Conflict);
        const FilePatch end{QStringLiteral("x"),
                            QStringLiteral("x"),
                            {{1,
                              1,
                              1,
                              1,
                              {},
                              {{PatchLine::Kind::Removed, QStringLiteral("a"), false},
                               {PatchLine::Kind::Added, QStringLiteral("z"), true}},
                              0}}};
        QCOMPARE(applyPatch(QStringLiteral("a\n"), end)->text, QStringLiteral("z"));
        QCOMPARE(applyPatch(QStringLiteral("a\nb\n"), end).error().code, ErrorCode::Conflict);
    }

    void absurdNumbersAreHarmless()
    {
        const FilePatch patch{
            QStringLiteral("x"),
            QStringLiteral("x"),
            {{2'147'483'647, 1, 1, 1, {}, {{PatchLine::Kind::Removed, QStringLiteral("a"), false}}, 0}}};
        QCOMPARE(applyPatch(QStringLiteral("b\n"), patch, {2'147'483'647, 2'147'483'647}).error().code,
                 ErrorCode::Conflict);
        const FilePatch negative{QStringLiteral("x"),
                                 QStringLiteral("x"),
                                 {{-5, 0, 0, 1, {}, {{PatchLine::Kind::Added, QStringLiteral("a"), false}}, 0}}};
        QCOMPARE(applyPatch(QStringLiteral("b\n"), negative).error().code, ErrorCode::Conflict);
    }

    void agreesWithOtherTools()
    {
        const QString diffTool = QStandardPaths::findExecutable(QStringLiteral("diff"));
        const QString patchTool = QStandardPaths::findExecutable(QStringLiteral("patch"));
        const QString gitTool = QStandardPaths::findExecutable(QStringLiteral("git"));
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString pathA = folder.filePath(QStringLiteral("a"));
        const QString pathB = folder.filePath(QStringLiteral("b"));
        const QString work = folder.filePath(QStringLiteral("work file"));
        const QString patchPath = folder.filePath(QStringLiteral("p.diff"));
        DiffRandom random(77);
        int compared = 0;
        for (int round = 0; round < 25; ++round) {
            const QString a = randomLines(random, 40);
            const QString b = round % 4 == 0 ? randomLines(random, 40) : edited(a, random);
            if (a == b || b.isEmpty())
                continue;
            ++compared;
            writeText(pathA, a);
            writeText(pathB, b);
            const Result<FilePatch> made = makePatch(a, b, QStringLiteral("work file"), QStringLiteral("work file"));
            QVERIFY(made.ok());
            writeText(patchPath, formatPatch(*made));
            if (!diffTool.isEmpty()) {
                const ToolOutput output = runTool(folder.path(), diffTool, {QStringLiteral("-u"), pathA, pathB});
                QCOMPARE(output.code, 1);
                const Result<QList<FilePatch>> parsed = parsePatch(QString::fromUtf8(output.output));
                QVERIFY2(parsed.ok(), qPrintable(parsed.ok() ? QString() : parsed.error().text()));
                const Result<PatchedText> applied = applyPatch(a, parsed->constFirst(), {0, 0});
                QVERIFY(applied.ok());
                QCOMPARE(applied->text, b);
            }
            if (!patchTool.isEmpty()) {
                writeText(work, a);
                const ToolOutput output =
                    runTool(folder.path(), patchTool,
                            {QStringLiteral("--binary"), QStringLiteral("-s"), QStringLiteral("-i"), patchPath, work});
                QVERIFY2(output.code == 0, QByteArray(output.output + formatPatch(*made).toUtf8()).constData());
                QCOMPARE(readText(work), b);
            }
            if (!gitTool.isEmpty()) {
                writeText(work, a);
                const ToolOutput output = runTool(
                    folder.path(), gitTool,
                    {QStringLiteral("apply"), QStringLiteral("-p0"), QStringLiteral("--whitespace=nowarn"), patchPath});
                QVERIFY2(output.code == 0, QByteArray(output.output + formatPatch(*made).toUtf8()).constData());
                QCOMPARE(readText(work), b);
            }
        }
        QVERIFY(compared > 15);
    }
};

QTEST_GUILESS_MAIN(TstUnifiedPatch)
#include "tst_unifiedpatch.moc"
