// SPDX-License-Identifier: GPL-3.0-or-later
// diff of files as they are: every encoding, marks, line ends and bytes that are no text; its patches are applied.
#include "core/base/files.h"
#include "core/diff/unifiedpatch.h"
#include "tests/e2e/clirunner.h"

#include <QStandardPaths>
#include <QTest>

using namespace promptlab;

class TstCliDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchesApply_data();
    void patchesApply();
    void utf16IsNoPatch();
    void utf16IsShown();
    void encodingsAreTold();
    void marksAreTold();
    void lineEndsAreTold();
    void someLineEndsAreTold();
    void binaryFiles();
    void jsonTellsTheForm();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_cli.folder() + QLatin1Char('/') + name;
        return writeFileAtomically(path, content).ok() ? path : QString();
    }
    CliOutcome diff(const QByteArray &before, const QByteArray &after, const QStringList &options = {})
    {
        write(QStringLiteral("a.txt"), before);
        write(QStringLiteral("b.txt"), after);
        return m_cli.run(QStringList{QStringLiteral("diff"), QStringLiteral("a.txt"), QStringLiteral("b.txt")}
                         + options);
    }
    static QByteArray utf16(const QString &text)
    {
        return "\xFF\xFE"
             + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    }
    /// What patch(1) makes of a file; without it, what the library makes of it, byte by byte.
    QByteArray patched(const QByteArray &before, const QByteArray &patch)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("patch"));
        if (program.isEmpty()) {
            const auto parsed = parsePatch(QString::fromLatin1(patch));
            if (!parsed.ok() || parsed->size() != 1)
                return "no patch";
            const auto applied = applyPatch(QString::fromLatin1(before), parsed->first());
            return applied.ok() && applied->isExact() ? applied->text.toLatin1() : QByteArray("refused");
        }
        const QString target = write(QStringLiteral("target.txt"), before);
        QProcess process;
        process.start(program, {QStringLiteral("--fuzz=0"), target, write(QStringLiteral("change.patch"), patch)});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return process.readAllStandardOutput() + process.readAllStandardError();
        return readFile(target).valueOr("cannot read");
    }

    CliRunner m_cli;
};

void TstCliDiff::patchesApply_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray latin("# \xDC"
                           "berschrift\n\nCaf\xE9 au lait\nzwei\ndrei\nvier\nf\xFCnf\nsechs\n");
    QTest::addRow("UTF-8") << QByteArray("# T\xC3\xAAte\n\neins\nzwei\n")
                           << QByteArray("# T\xC3\xAAte\n\n\xE2\x82\xAC\nzwei\n");
    QTest::addRow("Latin-1") << latin
                             << QByteArray(latin).replace("sechs", "s\xE9"
                                                                   "chs");
    QTest::addRow("Latin-1 in the unchanged lines alone") << latin << QByteArray(latin).replace("vier", "4");
    QTest::addRow("UTF-8 with broken bytes in it")
        << QByteArray("a\xC3\xA9\n\xC3\x28\nb\n") << QByteArray("a\xC3\xA9\n\xC3\x28\nc\xFF\n");
    QTest::addRow("Latin-1 that becomes UTF-8") << QByteArray("Caf\xE9\nx\n") << QByteArray("Caf\xC3\xA9\nx\n");
    QTest::addRow("bytes that other encodings take for blanks and line ends")
        << QByteArray("\x85\xA0 x\n# \xA0heading\xA0\nz\n") << QByteArray("\x85\xA0 y\n# \xA0heading\xA0\nz\x85\n");
    QTest::addRow("a byte order mark goes") << QByteArray("\xEF\xBB\xBFone\ntwo\n") << QByteArray("one\ntwo\n");
    QTest::addRow("a byte order mark comes with other changes")
        << QByteArray("one\ntwo\n") << QByteArray("\xEF\xBB\xBFone\nthree\n");
    QTest::addRow("CRLF stays") << QByteArray("one\r\ntwo\r\n") << QByteArray("one\r\nthree\r\n");
    QTest::addRow("CRLF becomes LF") << QByteArray("one\r\ntwo\r\n") << QByteArray("one\ntwo\n");
    QTest::addRow("CRLF becomes LF in one line of Latin-1")
        << QByteArray("\xE9\r\ntwo\r\nthree\n") << QByteArray("\xE9\ntwo\r\nthree\n");
    QTest::addRow("no last line end") << QByteArray("\xE9\ntwo") << QByteArray("\xE9\ntwo\n");
    QTest::addRow("a lone CR") << QByteArray("a\rb\nc\n") << QByteArray("a\rb\nd\r\n");
}

void TstCliDiff::patchesApply()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const CliOutcome made = diff(before, after, {QStringLiteral("--format"), QStringLiteral("patch")});
    QVERIFY2(made.exitCode == 0, made.text());
    const QByteArray result = patched(before, made.out);
    QVERIFY2(result == after, QByteArray(result + "\nfrom\n" + made.out).constData());
    QVERIFY2(made.out == diff(before, after).out, "unified without colours is no patch");
    QCOMPARE(diff(before, after, {QStringLiteral("--exit-code")}).exitCode, 1);
}

void TstCliDiff::utf16IsNoPatch()
{
    const QByteArray before = utf16(QStringLiteral("Grüße\nzwei\n"));
    const QStringList patch{QStringLiteral("--format"), QStringLiteral("patch")};
    for (const QByteArray &after : {utf16(QStringLiteral("Gruß\nzwei\n")), QByteArray("zwei\n")}) {
        const CliOutcome refused = diff(before, after, patch);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.out.isEmpty() && refused.err.contains("UTF-16") && refused.err.contains("a.txt"),
                 refused.text());
    }
    const CliOutcome equal = diff(before, before, patch);
    QVERIFY2(equal.exitCode == 0 && equal.out.isEmpty(), equal.text());
    const CliOutcome help = m_cli.run({QStringLiteral("diff"), QStringLiteral("--help")});
    QVERIFY2(help.out.contains("UTF-16"), help.text());
}

void TstCliDiff::utf16IsShown()
{
    const CliOutcome shown = diff(utf16(QStringLiteral("Grüße\nzwei\n")), utf16(QStringLiteral("Gruß\nzwei\n")),
                                  {QStringLiteral("--exit-code")});
    QCOMPARE(shown.exitCode, 1);
    QVERIFY2(shown.out.contains("-Gr\xC3\xBC\xC3\x9F"
                                "e\n+Gru\xC3\x9F\n"),
             shown.text());
    QVERIFY2(shown.err.contains("patch(1) cannot apply"), shown.text());
}

void TstCliDiff::encodingsAreTold()
{
    const QStringList options{QStringLiteral("--format"), QStringLiteral("words"), QStringLiteral("--exit-code")};
    const CliOutcome wide = diff(utf16(QStringLiteral("Grüße\n")),
                                 "Gr\xC3\xBC\xC3\x9F"
                                 "e\n",
                                 options);
    QVERIFY2(wide.exitCode == 1 && wide.out == "a.txt and b.txt differ only in their encoding: UTF-16LE and UTF-8\n",
             wide.text());
    const CliOutcome narrow = diff("Caf\xE9\n", "Caf\xC3\xA9\n", options);
    QVERIFY2(narrow.exitCode == 1 && narrow.out.contains("Latin-1 and UTF-8"), narrow.text());
}

void TstCliDiff::marksAreTold()
{
    const QByteArray marked("\xEF\xBB\xBFone\ntwo\n");
    const QByteArray plain("one\ntwo\n");
    const QByteArray said("differ only in their byte order mark: only a.txt begins with one");
    const CliOutcome patch = diff(marked, plain, {QStringLiteral("--exit-code")});
    QVERIFY2(patch.exitCode == 1 && patch.err.contains(said), patch.text());
    for (const char *format : {"words", "side-by-side"}) {
        const CliOutcome shown =
            diff(marked, plain, {QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--exit-code")});
        QVERIFY2(shown.exitCode == 1 && shown.out.contains(said) && shown.err.isEmpty(), shown.text());
    }
    const CliOutcome both = diff(marked, "one\nthree\n", {QStringLiteral("--format"), QStringLiteral("words")});
    QVERIFY2(both.out.contains("also differ in their byte order mark"), both.text());
    const CliOutcome same = diff(marked, marked, {QStringLiteral("--exit-code")});
    QVERIFY2(same.exitCode == 0 && same.out.isEmpty() && same.err.isEmpty(), same.text());
}

void TstCliDiff::lineEndsAreTold()
{
    const QByteArray said("a.txt and b.txt differ only in their line ends: CRLF against LF");
    const CliOutcome patch = diff("one\r\ntwo\r\n", "one\ntwo\n", {QStringLiteral("--exit-code")});
    QVERIFY2(patch.exitCode == 1 && patch.err.contains(said) && !patch.out.contains(said), patch.text());
    const CliOutcome words =
        diff("one\r\ntwo\r\n", "one\ntwo\n", {QStringLiteral("--format"), QStringLiteral("words")});
    QVERIFY2(words.out.contains(said), words.text());
    const CliOutcome quiet = diff("one\r\ntwo\r\n", "one\ntwo\n", {QStringLiteral("-q")});
    QVERIFY2(quiet.err.isEmpty(), quiet.text());
    const CliOutcome ignored =
        diff("one\r\ntwo\r\n", "one\ntwo\n", {QStringLiteral("-b"), QStringLiteral("--exit-code")});
    QVERIFY2(ignored.exitCode == 0 && ignored.err.isEmpty(), ignored.text());
}

void TstCliDiff::someLineEndsAreTold()
{
    const CliOutcome some = diff("one\r\ntwo\nthree\r\n", "one\ntwo and more\nthree\n");
    QVERIFY2(some.err.contains("2 lines differ only in their line ends"), some.text());
    const CliOutcome none = diff("one\r\ntwo\r\n", "one\r\nthree\r\n");
    QVERIFY2(none.err.isEmpty(), none.text());
}

void TstCliDiff::binaryFiles()
{
    const QByteArray one("PNG\0one", 7);
    const QByteArray two("PNG\0two", 7);
    const CliOutcome same = diff(one, one, {QStringLiteral("--exit-code")});
    QVERIFY2(same.exitCode == 0 && same.out.isEmpty() && same.err.isEmpty(), same.text());
    for (const char *format : {"unified", "words", "side-by-side", "patch"}) {
        const CliOutcome other =
            diff(one, two, {QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--exit-code")});
        QVERIFY2(other.exitCode == 1 && other.out == "Binary files a.txt and b.txt differ\n" && other.err.isEmpty(),
                 other.text());
    }
    const CliOutcome mixed = diff(one, "text\n");
    QVERIFY2(mixed.exitCode == 0 && mixed.out == "Binary files a.txt and b.txt differ\n", mixed.text());
    const CliOutcome page = diff(one, two, {QStringLiteral("--format"), QStringLiteral("html")});
    QVERIFY2(page.out.startsWith("<!DOCTYPE html>") && page.out.contains("Binary files"), page.text());
    const QJsonObject json = diff(one, two, {QStringLiteral("--json")}).json();
    QVERIFY(json.value(QStringLiteral("binary")).toBool());
    QCOMPARE(json.value(QStringLiteral("equal")), QJsonValue(false));
    QCOMPARE(diff(one, one, {QStringLiteral("--json")}).json().value(QStringLiteral("equal")), QJsonValue(true));
}

void TstCliDiff::jsonTellsTheForm()
{
    const QJsonObject json = diff("\xEF\xBB\xBF"
                                  "a\r\nb\n",
                                  "a\nb\n", {QStringLiteral("--json")})
                                 .json();
    QCOMPARE(json.value(QStringLiteral("equal")), QJsonValue(false));
    QCOMPARE(json.value(QStringLiteral("binary")), QJsonValue(false));
    QCOMPARE(json.value(QStringLiteral("lineEndsOnly")).toInt(), 1);
    QVERIFY(json.value(QStringLiteral("before")).toObject().value(QStringLiteral("byteOrderMark")).toBool());
    QCOMPARE(json.value(QStringLiteral("after")).toObject().value(QStringLiteral("byteOrderMark")), QJsonValue(false));
}

QTEST_GUILESS_MAIN(TstCliDiff)
#include "tst_clidiff.moc"
