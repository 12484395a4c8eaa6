// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/samplefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

/// A folder that can be imported, to be changed by each test.
class ImportableFolder
{
public:
    ImportableFolder()
    {
        write("promptlab.yaml", "format: promptlab-project/1\n"
                                "name: Test\n"
                                "prompts: [prompts/a, prompts/b.prompt.md]\n"
                                "datasets:\n"
                                "  - path: data/rows.csv\n"
                                "    prompt: a\n"
                                "providers:\n"
                                "  - {name: fake, kind: scripted, path: rules.yaml}\n"
                                "provider: fake\n"
                                "environments:\n"
                                "  - name: staging\n"
                                "    pointers:\n"
                                "      a: 2\n"
                                "      b: [{version: 1, weight: 10000}]\n");
        write("prompts/a/prompt.yaml", "key: a\nname: The letter A\ntags: [one, two]\n");
        write("prompts/a/v1.md", "---\ncommit: first\ntags: [old]\n---\nHello {{ name }}\n");
        write("prompts/a/v2.txt", "Dear {{ name }}\n");
        write("prompts/a/notes.md", "=== sytem ===\nnot a version\n");
        write("prompts/b.prompt.md", "---\nname: The letter B\ncommit: only\n---\nB\n");
        write("data/rows.csv", "name\nAnn\n");
        write("rules.yaml", "rules: []\n");
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }

    void replace(const char *name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", name);
        write(name, file.readAll().replace(before, after));
    }

    QTemporaryDir folder;
};

} // namespace

class TstSampleFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void readsOnePrompt();
    void manifests_data();
    void manifests();
    void splits();
    void folders_data();
    void folders();
    void linksDoNotLeadOut();
    void linksInsideAreFollowed();
    void pathsDoNotLeadOut_data();
    void pathsDoNotLeadOut();
    void noManifest();
};

void TstSampleFolder::readsEverything()
{
    const ImportableFolder sample;
    const auto bundle = readImportFolder(sample.folder.path());
    QVERIFY2(bundle.ok(), bundle.ok() ? "" : qPrintable(bundle.error().text()));
    QCOMPARE(bundle->name, QStringLiteral("Test"));
    QCOMPARE(bundle->prompts.size(), 2);
    const ImportedPrompt &a = bundle->prompts[0];
    QCOMPARE(a.info.key, QStringLiteral("a"));
    QCOMPARE(a.info.name, QStringLiteral("The letter A"));
    QCOMPARE(a.versions.size(), 2);
    QCOMPARE(a.versions[0].message, QStringLiteral("first"));
    QCOMPARE(a.versions[0].tags, QStringList(QStringLiteral("old")));
    QCOMPARE(a.versions[0].content.messages[0].text(), QStringLiteral("Hello {{ name }}"));
    QCOMPARE(a.versions[1].content.messages[0].text(), QStringLiteral("Dear {{ name }}"));
    QCOMPARE(bundle->prompts[1].info.key, QStringLiteral("b"));
    QCOMPARE(bundle->prompts[1].info.name, QStringLiteral("The letter B"));
    QCOMPARE(bundle->prompts[1].versions[0].message, QStringLiteral("only"));
    QCOMPARE(bundle->datasets.size(), 1);
    QCOMPARE(bundle->datasets[0].prompt, QStringLiteral("a"));
    QCOMPARE(bundle->datasets[0].content.name, QStringLiteral("rows"));
    QCOMPARE(bundle->providers.size(), 1);
    QCOMPARE(bundle->providers[0].text, QByteArray("rules: []\n"));
    QCOMPARE(bundle->provider, QStringLiteral("fake"));
    QCOMPARE(bundle->environments.size(), 1);
    QCOMPARE(bundle->environments[0].kind, QStringLiteral("staging"));
    QCOMPARE(bundle->environments[0].pointers[0].split, (QList<ImportedPointer::Share>{{2, 10000}}));
}

void TstSampleFolder::readsOnePrompt()
{
    const ImportableFolder sample;
    const auto folder = readImportPrompt(sample.folder.filePath(QStringLiteral("prompts/a")));
    QVERIFY2(folder.ok(), folder.ok() ? "" : qPrintable(folder.error().text()));
    QCOMPARE(folder->versions.size(), 2);
    const auto file = readImportPrompt(sample.folder.filePath(QStringLiteral("prompts/b.prompt.md")));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text()));
    QCOMPARE(file->info.key, QStringLiteral("b"));
    QCOMPARE(readImportPrompt(sample.folder.filePath(QStringLiteral("prompts/c.md"))).error().code,
             ErrorCode::NotFound);
    sample.write("prompts/Upper.md", "x");
    QVERIFY(readImportPrompt(sample.folder.filePath(QStringLiteral("prompts/Upper.md")))
                .error()
                .message.contains(QStringLiteral("prompt key")));
}

void TstSampleFolder::manifests_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *before, const char *after, const char *place, const char *says) {
        QTest::addRow("%s", name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place)
                                  << QString::fromLatin1(says);
    };
    row("another format passes", "project/1", "project/2", ":1:9", "promptlab-project/1");
    row("a manifest without a name passes", "name: Test\n", "", ":1:1", "\"name\" is missing");
    row("a misspelt field passes", "environments:", "enviroments:", ":10:1", "did you mean \"environments\"");
    row("a prompt twice passes", "prompts/b.prompt.md", "prompts/a", ":3:22", "listed twice");
    row("an empty path passes", "prompts/b.prompt.md", "''", ":3:22", "empty");
    row("a dataset without a path passes", "  - path: data/rows.csv\n    prompt: a", "  - prompt: a", ":5:5",
        "\"path\" is missing");
    row("a dataset for no prompt passes", "prompt: a", "prompt: z", ":5:11", "\"z\"");
    row("an unknown kind of provider passes", "kind: scripted", "kind: openai", ":8:24", "scripted");
    row("an unknown default provider passes", "provider: fake", "provider: fa", ":9:11", "no provider \"fa\"");
    row("a bad name of an environment passes", "name: staging", "name: 'a b'", ":11:11", "not a name");
    row("an unknown kind of environment passes", "name: staging", "name: x\n    kind: test", ":12:11",
        "personal, staging");
    row("an environment that points nowhere passes", "a: 2", "c: 2", ":13:10", "\"c\"");
    row("a version that is not there passes", "a: 2", "a: 3", ":13:10", "has 2");
    row("version 0 passes", "a: 2", "a: 0", ":13:10", "whole number");
    row("shares that do not add up pass", "weight: 10000", "weight: 9999", ":14:10", "add up to 10000");
    row("a share without a weight passes", ", weight: 10000", "", ":14:11", "\"weight\"");
    row("a pointer of text passes", "a: 2", "a: v2", ":13:10", "version number");
    row("broken YAML passes", "name: Test", "name: [Test", ":3:8", "YAML");
}

void TstSampleFolder::manifests()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, place);
    QFETCH(const QString, says);
    const ImportableFolder sample;
    sample.replace("promptlab.yaml", before, after);
    const auto bundle = readImportFolder(sample.folder.path());
    QVERIFY(!bundle.ok());
    QVERIFY2(bundle.error().message.contains(says), qPrintable(bundle.error().text()));
    QVERIFY2(bundle.error().position.has_value(), qPrintable(bundle.error().text()));
    QCOMPARE(bundle.error().position->toString(), sample.folder.filePath(QStringLiteral("promptlab.yaml")) + place);
}

void TstSampleFolder::splits()
{
    const ImportableFolder sample;
    sample.replace("promptlab.yaml", "a: 2", "a: [{version: 1, weight: 9500}, {version: 2, weight: 500}]");
    const auto bundle = readImportFolder(sample.folder.path());
    QVERIFY2(bundle.ok(), bundle.ok() ? "" : qPrintable(bundle.error().text()));
    QCOMPARE(bundle->environments[0].pointers[0].split, (QList<ImportedPointer::Share>{{1, 9500}, {2, 500}}));
}

void TstSampleFolder::folders_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *file, const QByteArray &bytes, const char *place,
                        const char *says) {
        QTest::addRow("%s", name) << QByteArray(file) << bytes << QString::fromLatin1(place)
                                  << QString::fromLatin1(says);
    };
    row("a gap in the versions passes", "prompts/a/v4.md", "x", "/prompts/a", "no v3");
    row("a version in two forms passes", "prompts/a/v2.md", "x", "/prompts/a", "there twice");
    row("a mistake in a version has no place", "prompts/a/v2.txt", "=== usre ===\nx", "/prompts/a/v2.txt:1:5", "user");
    row("a mistake in prompt.yaml has no place", "prompts/a/prompt.yaml", "key: A\n", "/prompts/a/prompt.yaml:1:6",
        "prompt key");
    row("a tag of two versions passes", "prompts/a/v2.txt", "---\ntags: [old]\n---\nx", "/prompts/a/v2.txt",
        "already that of");
    row("a key of two prompts passes", "prompts/a/prompt.yaml", "key: b\n", "/promptlab.yaml:3:22", "already that of");
    row("a mistake in a dataset has no place", "data/rows.csv", "name\n\"Ann\n", "/data/rows.csv:2:1", "never closed");
}

void TstSampleFolder::folders()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    QFETCH(const QString, says);
    const ImportableFolder sample;
    sample.write(file.constData(), bytes);
    const auto bundle = readImportFolder(sample.folder.path());
    QVERIFY(!bundle.ok());
    QVERIFY2(bundle.error().message.contains(says), qPrintable(bundle.error().text()));
    QVERIFY2(bundle.error().position.has_value(), qPrintable(bundle.error().text()));
    QCOMPARE(bundle.error().position->toString(), sample.folder.path() + place);
}

void TstSampleFolder::linksDoNotLeadOut()
{
    const QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("v3.md")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    const ImportableFolder sample;
    QVERIFY(QFile::link(secret.fileName(), sample.folder.filePath(QStringLiteral("prompts/a/v3.md"))));
    const auto bundle = readImportFolder(sample.folder.path());
    QVERIFY(!bundle.ok());
    QCOMPARE(bundle.error().code, ErrorCode::InvalidInput);

    // A whole folder behind a link.
    QFile info(outside.filePath(QStringLiteral("prompt.yaml")));
    QVERIFY(info.open(QIODevice::WriteOnly));
    info.write("key: stolen\n");
    info.close();
    const ImportableFolder other;
    QVERIFY(QFile::link(outside.path(), other.folder.filePath(QStringLiteral("prompts/link"))));
    other.replace("promptlab.yaml", "prompts/b.prompt.md", "prompts/link");
    const auto linked = readImportFolder(other.folder.path());
    QVERIFY(!linked.ok());
    QCOMPARE(linked.error().code, ErrorCode::InvalidInput);
    QCOMPARE(linked.error().position->toString(), other.folder.filePath(QStringLiteral("promptlab.yaml:3:22")));
}

void TstSampleFolder::linksInsideAreFollowed()
{
    const ImportableFolder sample;
    QVERIFY(QFile::link(sample.folder.filePath(QStringLiteral("prompts/a/v1.md")),
                        sample.folder.filePath(QStringLiteral("prompts/a/v3.md"))));
    sample.replace("prompts/a/v1.md", "tags: [old]\n", "");
    const auto bundle = readImportFolder(sample.folder.path());
    QVERIFY2(bundle.ok(), bundle.ok() ? "" : qPrintable(bundle.error().text()));
    QCOMPARE(bundle->prompts[0].versions.size(), 3);
}

void TstSampleFolder::pathsDoNotLeadOut_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("code");
    QTest::addRow("a path upwards passes") << QByteArray("../rows.csv") << int(ErrorCode::InvalidInput);
    QTest::addRow("a path upwards inside passes")
        << QByteArray("data/../data/rows.csv") << int(ErrorCode::InvalidInput);
    QTest::addRow("an absolute path passes") << QByteArray("/etc/passwd.csv") << int(ErrorCode::InvalidInput);
    QTest::addRow("a backslash passes") << QByteArray("data\\rows.csv") << int(ErrorCode::InvalidInput);
    QTest::addRow("a pattern passes") << QByteArray("data/*.csv") << int(ErrorCode::NotFound);
    QTest::addRow("an address passes") << QByteArray("file:data/rows.csv") << int(ErrorCode::NotFound);
    QTest::addRow("a folder passes") << QByteArray("data") << int(ErrorCode::InvalidInput);
}

void TstSampleFolder::pathsDoNotLeadOut()
{
    QFETCH(const QByteArray, path);
    const ImportableFolder sample;
    sample.replace("promptlab.yaml", "data/rows.csv", path);
    const auto bundle = readImportFolder(sample.folder.path());
    QVERIFY(!bundle.ok());
    QTEST(int(bundle.error().code), "code");
    QCOMPARE(bundle.error().position->toString(), sample.folder.filePath(QStringLiteral("promptlab.yaml:5:11")));
}

void TstSampleFolder::noManifest()
{
    const QTemporaryDir folder;
    const auto bundle = readImportFolder(folder.path());
    QVERIFY(!bundle.ok());
    QCOMPARE(bundle.error().code, ErrorCode::NotFound);
    QVERIFY(bundle.error().message.contains(QStringLiteral("promptlab.yaml")));
}

QTEST_GUILESS_MAIN(TstSampleFolder)
#include "tst_samplefolder.moc"
