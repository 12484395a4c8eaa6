// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/merge3.h"
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

/// "=2 o1/2/1 !1/1/1": kind and sizes in base, ours, theirs.
QString outline(const Merge3 &merge)
{
    QStringList list;
    for (const MergeChunk &chunk : merge.chunks) {
        const QString kind = QStringLiteral("=otb!").mid(int(chunk.kind), 1);
        list.append(QStringLiteral("%1%2/%3/%4")
                        .arg(kind)
                        .arg(chunk.base.size())
                        .arg(chunk.ours.size())
                        .arg(chunk.theirs.size()));
    }
    return list.join(QLatin1Char(' '));
}

/// Whether the chunks cover all three texts, and say what their kind says.
bool isSound(const Merge3 &merge)
{
    LineNumber base;
    LineNumber ours;
    LineNumber theirs;
    int conflicts = 0;
    for (const MergeChunk &chunk : merge.chunks) {
        if (chunk.base.begin != base || chunk.ours.begin != ours || chunk.theirs.begin != theirs)
            return false;
        base = chunk.base.end;
        ours = chunk.ours.end;
        theirs = chunk.theirs.end;
        const QStringView textBase = merge.base.range(chunk.base);
        const QStringView textOurs = merge.ours.range(chunk.ours);
        const QStringView textTheirs = merge.theirs.range(chunk.theirs);
        conflicts += chunk.kind == MergeChunk::Kind::Conflict;
        const bool fits = chunk.kind == MergeChunk::Kind::Unchanged ? textBase == textOurs && textBase == textTheirs
                        : chunk.kind == MergeChunk::Kind::Ours      ? textBase == textTheirs && textBase != textOurs
                        : chunk.kind == MergeChunk::Kind::Theirs    ? textBase == textOurs && textBase != textTheirs
                        : chunk.kind == MergeChunk::Kind::Both      ? textOurs == textTheirs
                                                                    : textOurs != textTheirs;
        if (!fits)
            return false;
    }
    return base == merge.base.all().end && ours == merge.ours.all().end && theirs == merge.theirs.all().end
        && conflicts == merge.conflicts;
}

QString randomLines(DiffRandom &random, int maxLines)
{
    QString text;
    for (int i = random.below(maxLines + 1); i > 0; --i)
        text += QStringLiteral("line %1").arg(random.below(12))
              + (i == 1 && random.below(4) == 0 ? QString() : QStringLiteral("\n"));
    return text;
}

QString edited(const QString &text, DiffRandom &random)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    QString result;
    for (int i = 0; i < lines.size(); ++i) {
        const int kind = random.below(10);
        if (kind == 0)
            continue;
        result += kind == 1 ? QStringLiteral("edit %1").arg(random.below(4)) : lines[i];
        if (i + 1 < lines.size())
            result += QLatin1Char('\n');
    }
    return result;
}

} // namespace

class TstMerge3 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("chunks");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                            const char *chunks, const char *merged) {
            QTest::addRow("%s", name) << utf8(base) << utf8(ours) << utf8(theirs) << utf8(chunks) << utf8(merged);
        };
        row("nothing changed", "a\nb\n", "a\nb\n", "a\nb\n", "=2/2/2", "a\nb\n");
        row("all empty", "", "", "", "", "");
        row("one side changed", "a\nb\nc\n", "a\nX\nc\n", "a\nb\nc\n", "=1/1/1 o1/1/1 =1/1/1", "a\nX\nc\n");
        row("the other side changed", "a\nb\nc\n", "a\nb\nc\n", "a\nX\nc\n", "=1/1/1 t1/1/1 =1/1/1", "a\nX\nc\n");
        row("both changed different places", "a\nb\nc\nd\n", "X\nb\nc\nd\n", "a\nb\nc\nY\n", "o1/1/1 =2/2/2 t1/1/1",
            "X\nb\nc\nY\n");
        row("both made the same change", "a\nb\n", "a\nX\n", "a\nX\n", "=1/1/1 b1/1/1", "a\nX\n");
        row("both added the same", "a\n", "a\nX\n", "a\nX\n", "=1/1/1 b0/1/1", "a\nX\n");
        row("one removed, one put in elsewhere", "a\nb\nc\nd\n", "b\nc\nd\n", "a\nb\nc\nY\nd\n",
            "o1/0/1 =2/2/2 t0/0/1 =1/1/1", "b\nc\nY\nd\n");
        row("both changed one line", "a\nb\nc\n", "a\nX\nc\n", "a\nY\nc\n", "=1/1/1 !1/1/1 =1/1/1",
            "a\n<<<<<<< ours\nX\n||||||| base\nb\n=======\nY\n>>>>>>> theirs\nc\n");
        row("changes that touch are a conflict", "a\nb\n", "X\nb\n", "a\nY\n", "!2/2/2",
            "<<<<<<< ours\nX\nb\n||||||| base\na\nb\n=======\na\nY\n>>>>>>> theirs\n");
        row("both put something in the same place", "a\n", "a\nX\n", "a\nY\n", "=1/1/1 !0/1/1",
            "a\n<<<<<<< ours\nX\n||||||| base\n=======\nY\n>>>>>>> theirs\n");
        row("one removed what the other changed", "a\nb\nc\n", "a\nc\n", "a\nY\nc\n", "=1/1/1 !1/0/1 =1/1/1",
            "a\n<<<<<<< ours\n||||||| base\nb\n=======\nY\n>>>>>>> theirs\nc\n");
        row("equal lines leave the conflict", "a\n", "new\nX\nend\n", "new\nY\nend\n", "b0/1/1 !1/1/1 b0/1/1",
            "new\n<<<<<<< ours\nX\n||||||| base\na\n=======\nY\n>>>>>>> theirs\nend\n");
        row("carriage returns end the markers too", "a\r\n", "X\r\n", "Y\r\n", "!1/1/1",
            "<<<<<<< ours\r\nX\r\n||||||| base\r\na\r\n=======\r\nY\r\n>>>>>>> theirs\r\n");
        row("markers stand on lines of their own", "a", "X", "Y", "!1/1/1",
            "<<<<<<< ours\nX\n||||||| base\na\n=======\nY\n>>>>>>> theirs\n");
        row("a text from nothing", "", "X\n", "", "o0/1/0", "X\n");
    }

    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, chunks);
        QFETCH(QString, merged);
        const Result<Merge3> merge = mergeTexts(base, ours, theirs);
        QVERIFY(merge.ok());
        QCOMPARE(outline(*merge), chunks);
        QCOMPARE(mergedText(*merge), merged);
        QVERIFY(isSound(*merge));
        QCOMPARE(merge->isClean(), !merged.contains(QStringLiteral("<<<<<<<")));
    }

    void markers()
    {
        const Result<Merge3> merge = mergeTexts(QStringLiteral("a\n"), QStringLiteral("X\n"), QStringLiteral("Y\n"));
        QVERIFY(merge.ok());
        MergeMarkers markers{QStringLiteral("v13"), QString(), QString(), false, 3};
        QCOMPARE(mergedText(*merge, markers), QStringLiteral("<<< v13\nX\n===\nY\n>>>\n"));
    }

    void properties()
    {
        DiffRandom random(4);
        int clean = 0;
        int conflicting = 0;
        for (int round = 0; round < 1500; ++round) {
            const QString base = randomLines(random, 25);
            const QString ours = round % 3 == 0 ? randomLines(random, 25) : edited(base, random);
            const QString theirs = round % 5 == 0 ? randomLines(random, 25) : edited(base, random);
            const auto text = [](const QString &x, const QString &y, const QString &z) {
                const Result<Merge3> merge = mergeTexts(x, y, z);
                return merge.ok() && isSound(*merge) && merge->isClean() ? mergedText(*merge)
                                                                         : QStringLiteral("not clean");
            };
            QCOMPARE(text(base, base, theirs), theirs);
            QCOMPARE(text(base, ours, base), ours);
            QCOMPARE(text(base, ours, ours), ours);
            const Result<Merge3> merge = mergeTexts(base, ours, theirs);
            const Result<Merge3> mirrored = mergeTexts(base, theirs, ours);
            QVERIFY(merge.ok() && mirrored.ok());
            QVERIFY(isSound(*merge));
            QCOMPARE(merge->conflicts, mirrored->conflicts);
            QCOMPARE(merge->chunks.size(), mirrored->chunks.size());
            if (merge->isClean())
                QCOMPARE(mergedText(*merge), mergedText(*mirrored));
            (merge->isClean() ? clean : conflicting) += 1;
        }
        QVERIFY(clean > 100);
        QVERIFY(conflicting > 100);
    }

    void agreesWithGit()
    {
        const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        DiffRandom random(15);
        int agreed = 0;
        for (int round = 0; round < 40; ++round) {
            // Unique lines: there is only one sensible alignment, so both must come to the same result.
            QStringList lines;
            for (int i = 0; i < 30; ++i)
                lines.append(QStringLiteral("round %1 line %2\n").arg(round).arg(i));
            const auto change = [&random, &lines](const QString &who) {
                QStringList changed = lines;
                for (int i = 0; i < 3; ++i)
                    changed[random.below(30)] =
                        random.below(3) == 0 ? QString() : QStringLiteral("%1 %2\n").arg(who).arg(i);
                return changed.join(QString());
            };
            const QString base = lines.join(QString());
            const QString ours = change(QStringLiteral("ours"));
            const QString theirs = change(QStringLiteral("theirs"));
            const Result<Merge3> merge = mergeTexts(base, ours, theirs);
            QVERIFY(merge.ok());
            QVERIFY(isSound(*merge));
            if (git.isEmpty())
                continue;
            const auto write = [&folder](const QString &name, const QString &text) {
                QFile file(folder.filePath(name));
                return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
            };
            QVERIFY(write(QStringLiteral("base"), base) && write(QStringLiteral("ours"), ours)
                    && write(QStringLiteral("theirs"), theirs));
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(git, {QStringLiteral("merge-file"), QStringLiteral("-p"), QStringLiteral("--diff3"),
                                QStringLiteral("ours"), QStringLiteral("base"), QStringLiteral("theirs")});
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitCode(), merge->conflicts);
            QCOMPARE(mergedText(*merge), QString::fromUtf8(process.readAllStandardOutput()));
            ++agreed;
        }
        QVERIFY(git.isEmpty() || agreed == 40);
    }

    void cancels()
    {
        CancelSource source;
        source.cancel();
        const Result<Merge3> merge =
            mergeTexts(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), source.token());
        QVERIFY(!merge.ok());
        QCOMPARE(merge.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstMerge3)
#include "tst_merge3.moc"
