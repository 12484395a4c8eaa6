// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/labsandbox.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace promptlab;

using Prepare = std::function<void(LabSandbox &)>;
Q_DECLARE_METATYPE(Prepare)

/// The root script: its verbs, its sentences for what a machine can lack, and how little a second run does.
class TstLab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aloneItPrintsItsVerbs();
    void oneSentence_data();
    void oneSentence();
    void goesOn_data();
    void goesOn();
    void theSecondSetupAsksNobody();
    void aNewLockFileRunsNpmAgain();
    void aBrokenDownloadKeepsTheOldPackages();
    void missingPackagesAreInstalled();
    void highlightingIsNotTriedAgainForADay();
    void testCountsAreSummed_data();
    void testCountsAreSummed();
    void theSlowestFilesAreNamed();
    void ciCallsTheTests();
    void everyDependencyHasItsReason();

private:
    const QString m_source = QStringLiteral(PROMPTLAB_SOURCE_DIR);
};

namespace {

const char *const NoNetwork =
    "echo 'Err:1 deb bookworm InRelease'; echo \"Temporary failure resolving 'mirror'\"; exit 100";

void sentenceRow(const char *name, const char *arguments, const char *says, const Prepare &prepare)
{
    QTest::addRow("%s", name) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << prepare
                              << QString::fromLatin1(says);
}

void becomeFedora(LabSandbox &box)
{
    box.setSystem("ID=fedora\nVERSION_ID=40\nPRETTY_NAME=\"Fedora 40\"\n");
}

void becomeUser(LabSandbox &box)
{
    box.setCommand(QStringLiteral("id"), QStringLiteral("echo 1000"));
}

void addArgumentRows()
{
    sentenceRow("an unknown verb", "fly", "no verb \"fly\"", [](LabSandbox &) {});
    sentenceRow("an unknown flag of build", "build --fast", "does not know --fast", [](LabSandbox &) {});
    sentenceRow("an unknown preset", "build --preset fast", "no preset \"fast\"", [](LabSandbox &) {});
    sentenceRow("an unknown flag of lint", "lint --fast", "does not know --fast", [](LabSandbox &) {});
    sentenceRow("an unknown flag of format", "format --fast", "does not know --fast", [](LabSandbox &) {});
    sentenceRow("format outside of a checkout", "format", "no git checkout", [](LabSandbox &) {});
}

void addSystemRows()
{
    sentenceRow("an unsupported system", "test", "Fedora 40", [](LabSandbox &box) {
        becomeFedora(box);
        box.forgetPackages();
    });
    sentenceRow("a Debian that is too old", "run", "Debian 11", [](LabSandbox &box) {
        box.setSystem("ID=debian\nVERSION_ID=\"11\"\nPRETTY_NAME=\"Debian 11\"\n");
        box.forgetPackages();
    });
    sentenceRow("an Ubuntu that is too old", "run", "Ubuntu 22.04", [](LabSandbox &box) {
        box.setSystem("ID=ubuntu\nVERSION_ID=\"22.04\"\nPRETTY_NAME=\"Ubuntu 22.04\"\n");
        box.forgetPackages();
    });
    sentenceRow("a system without dpkg", "run", "Debian 12 or Ubuntu 24.04", [](LabSandbox &box) {
        becomeFedora(box);
        box.removeCommand(QStringLiteral("dpkg-query"));
    });
    sentenceRow("no apt-get", "run", "no apt-get", [](LabSandbox &box) {
        box.forgetPackages();
        box.removeCommand(QStringLiteral("apt-get"));
    });
    sentenceRow("no rights and no sudo", "run", "neither root rights nor sudo", [](LabSandbox &box) {
        becomeUser(box);
        box.forgetPackages();
        box.removeCommand(QStringLiteral("sudo"));
    });
    sentenceRow("sudo refuses", "run", "sudo refused", [](LabSandbox &box) {
        becomeUser(box);
        box.forgetPackages();
        box.setCommand(QStringLiteral("sudo"), QStringLiteral("echo 'sudo: a password is required' >&2; exit 1"));
    });
}

void addDownloadRows()
{
    sentenceRow("no network for apt", "test", "connect this machine to the network", [](LabSandbox &box) {
        box.forgetPackages();
        box.setCommand(QStringLiteral("apt-get"), QLatin1String(NoNetwork));
    });
    sentenceRow("no network, and apt-get update only warns", "test", "connect this machine to the network",
                [](LabSandbox &box) {
                    box.forgetPackages();
                    box.setCommand(QStringLiteral("apt-get"),
                                   QStringLiteral("echo 'Err:1 deb bookworm InRelease'; exit 0"));
                });
    sentenceRow("no space for the packages", "test", "disk is full", [](LabSandbox &box) {
        box.forgetPackages();
        box.setCommand(QStringLiteral("apt-get"),
                       QStringLiteral("echo \"E: You don't have enough free space in /var/cache\"; exit 100"));
    });
    sentenceRow("apt fails otherwise", "test", "apt could not install", [](LabSandbox &box) {
        box.forgetPackages();
        box.setCommand(QStringLiteral("apt-get"), QStringLiteral("echo 'E: Unmet dependencies'; exit 100"));
    });
    sentenceRow("no network for npm", "run", "npm reached no registry", [](LabSandbox &box) {
        box.setCommand(QStringLiteral("npm"), QStringLiteral("echo 'npm ERR! code EAI_AGAIN'; exit 1"));
    });
    sentenceRow("npm fails otherwise", "run", "npm could not install", [](LabSandbox &box) {
        box.setCommand(QStringLiteral("npm"), QStringLiteral("echo 'npm ERR! code EINTEGRITY'; exit 1"));
    });
}

void addBuildRows()
{
    sentenceRow("too little space to build", "run", "too full to build", [](LabSandbox &box) {
        box.setEnvironment(QStringLiteral("PROMPTLAB_FREE_KB"), QStringLiteral("1048576"));
    });
    sentenceRow("the disk fills while configuring", "run", "disk is full", [](LabSandbox &box) {
        box.setCommand(QStringLiteral("cmake"), QStringLiteral("echo 'CMake Error: No space left on device'; exit 1"));
    });
    sentenceRow("cmake is missing", "build", "cmake is missing",
                [](LabSandbox &box) { box.removeCommand(QStringLiteral("cmake")); });
    sentenceRow("ninja is missing", "build", "ninja is missing",
                [](LabSandbox &box) { box.removeCommand(QStringLiteral("ninja")); });
    sentenceRow("the disk fills while compiling", "build", "disk is full", [](LabSandbox &box) {
        box.setCommand(QStringLiteral("ninja"),
                       QStringLiteral("echo 'fatal error: error writing to x.s: No space left on device'; exit 1"));
    });
}

} // namespace

void TstLab::aloneItPrintsItsVerbs()
{
    LabSandbox sandbox(m_source);
    QCOMPARE(sandbox.error(), QString());
    const LabOutcome outcome = sandbox.run(QStringLiteral("lab"), {});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QString());
    for (const char *verb :
         {"run", "test", "build", "bench", "prove", "package", "format", "lint", "translate", "setup"}) {
        const QRegularExpression line(QStringLiteral("^  %1 +\\w").arg(QLatin1String(verb)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(line.match(outcome.out).hasMatch(), verb);
    }
    QCOMPARE(sandbox.takeCalls(), QStringList());
}

void TstLab::oneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("says");
    addArgumentRows();
    addSystemRows();
    addDownloadRows();
    addBuildRows();
}

void TstLab::oneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(Prepare, prepare);
    QFETCH(QString, says);
    LabSandbox sandbox(m_source);
    prepare(sandbox);
    QCOMPARE(sandbox.error(), QString());
    const LabOutcome outcome = sandbox.run(QStringLiteral("lab"), arguments);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.out + outcome.err));
    QVERIFY2(outcome.err.startsWith(QLatin1String("lab: ")) && outcome.err.endsWith(QLatin1String(".\n")),
             qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    QCOMPARE(outcome.exitCode, 2);
}

void TstLab::goesOn_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, int exitCode, const Prepare &prepare) {
        QTest::addRow("%s", name) << prepare << exitCode;
    };
    row("everything is there", 0, [](LabSandbox &) {});
    row("another system that has everything", 0,
        [](LabSandbox &box) { box.setSystem("ID=linuxmint\nVERSION_ID=22\n"); });
    row("Debian's testing carries no number", 0, [](LabSandbox &box) { box.setSystem("ID=debian\n"); });
    row("no os-release at all", 0, [](LabSandbox &box) {
        box.setEnvironment(QStringLiteral("PROMPTLAB_OS_RELEASE"), QStringLiteral("/nonexistent"));
    });
    row("no HOME", 0, [](LabSandbox &box) {
        box.setEnvironment(QStringLiteral("HOME"), QString());
        box.write(QStringLiteral("project/build/home/.cache/promptlab/ksyntaxhighlighting/installed-static"), {});
    });
    row("no mount table", 0, [](LabSandbox &box) {
        box.setEnvironment(QStringLiteral("PROMPTLAB_FREE_KB"), QString());
        box.setCommand(QStringLiteral("df"),
                       QStringLiteral("echo 'df: cannot read table of mounted file systems' >&2; exit 1"));
    });
    row("a compile error ends with 1", 1, [](LabSandbox &box) {
        box.setCommand(QStringLiteral("ninja"), QStringLiteral("echo 'x.cpp:1:1: error: no'; exit 1"));
    });
}

void TstLab::goesOn()
{
    QFETCH(Prepare, prepare);
    QFETCH(int, exitCode);
    LabSandbox sandbox(m_source);
    prepare(sandbox);
    const LabOutcome outcome = sandbox.run(QStringLiteral("lab"), {QStringLiteral("build"), QStringLiteral("x")});
    QVERIFY2(outcome.exitCode == exitCode, qPrintable(outcome.out + outcome.err));
    const QStringList calls = sandbox.takeCalls();
    QVERIFY2(calls.contains(QLatin1String("ninja")), qPrintable(calls.join(QLatin1Char(' '))));
    QVERIFY2(!calls.contains(QLatin1String("apt-get")), "the network was asked although everything is there");
}

void TstLab::theSecondSetupAsksNobody()
{
    LabSandbox sandbox(m_source);
    QCOMPARE(sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")}).exitCode, 0);
    QCOMPARE(sandbox.takeCalls(), (QStringList{QStringLiteral("dpkg-query"), QStringLiteral("npm")}));
    QCOMPARE(sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")}).exitCode, 0);
    QCOMPARE(sandbox.takeCalls(), QStringList());
}

void TstLab::aNewLockFileRunsNpmAgain()
{
    LabSandbox sandbox(m_source);
    QCOMPARE(sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")}).exitCode, 0);
    sandbox.takeCalls();
    sandbox.write(QStringLiteral("project/resources/npm/package-lock.json"), "{\"x\": 1}\n");
    QCOMPARE(sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")}).exitCode, 0);
    QVERIFY(sandbox.takeCalls().contains(QLatin1String("npm")));
}

void TstLab::aBrokenDownloadKeepsTheOldPackages()
{
    LabSandbox sandbox(m_source);
    sandbox.write(QStringLiteral("project/resources/npm/node_modules/kept"), "1");
    sandbox.setCommand(QStringLiteral("npm"), QStringLiteral("mkdir -p node_modules; echo ETIMEDOUT; exit 1"));
    QCOMPARE(sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")}).exitCode, 2);
    QVERIFY(QFileInfo::exists(sandbox.path(QStringLiteral("project/resources/npm/node_modules/kept"))));
}

void TstLab::missingPackagesAreInstalled()
{
    LabSandbox sandbox(m_source);
    sandbox.forgetPackages();
    sandbox.setCommand(QStringLiteral("apt-get"), QStringLiteral("echo \"$@\" >> $HOME/asked"));
    // Only the second alternative of PostgreSQL is to be had, and nothing optional.
    sandbox.setCommand(
        QStringLiteral("apt-cache"),
        QStringLiteral(
            "case $2 in *kf6*|postgresql-15) echo '  Candidate: (none)' ;; *) echo '  Candidate: 1.0' ;; esac"));
    const LabOutcome outcome = sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.err));
    QFile file(sandbox.path(QStringLiteral("home/asked")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString asked = QString::fromUtf8(file.readAll());
    QVERIFY2(asked.contains(QLatin1String(" update\n")), qPrintable(asked));
    const QStringList installed =
        asked.section(QLatin1String("--no-install-recommends "), 1).trimmed().split(QLatin1Char(' '));
    QVERIFY2(installed.contains(QLatin1String("g++")), qPrintable(asked));
    QVERIFY2(installed.contains(QLatin1String("libqt6sql6-sqlite")), qPrintable(asked));
    QVERIFY2(installed.contains(QLatin1String("postgresql-16")), qPrintable(asked));
    QVERIFY2(!asked.contains(QLatin1String("kf6")), qPrintable(asked));
    QVERIFY2(!asked.contains(QLatin1String("nodejs")), "node is there and must not be installed");
}

void TstLab::highlightingIsNotTriedAgainForADay()
{
    LabSandbox sandbox(m_source);
    QVERIFY(QFile::remove(sandbox.path(QStringLiteral("home/.cache/promptlab/ksyntaxhighlighting/installed-static"))));
    sandbox.setCommand(QStringLiteral("apt-get"), QLatin1String(NoNetwork));
    const LabOutcome first = sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")});
    QVERIFY2(first.exitCode == 0, qPrintable(first.out + first.err));
    QVERIFY2(first.out.contains(QLatin1String("Markdown lexer")), qPrintable(first.out));
    sandbox.takeCalls();
    QCOMPARE(sandbox.run(QStringLiteral("lab"), {QStringLiteral("setup")}).exitCode, 0);
    QCOMPARE(sandbox.takeCalls(), QStringList());
}

void TstLab::testCountsAreSummed_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("line");
    const auto program = [](const char *name, const QByteArray &output, bool passed) -> QByteArray {
        return QByteArray("1/2 Testing: ") + name + "\n1/2 Test: " + name + "\nOutput:\n----------\n" + output
             + "<end of output>\n" + (passed ? "Test Passed.\n" : "Test Failed.\n");
    };
    const QByteArray good =
        "PASS   : TstA::initTestCase()\nPASS   : TstA::a()\nPASS   : TstA::b(row)\nPASS   : TstA::cleanupTestCase()\n";
    const QByteArray bad = "PASS   : TstB::a()\nFAIL!  : TstB::b(row) 1 is not 2\nSKIP   : TstB::c() later\n";
    QTest::addRow("functions and rows count") << program("tst_a", good, true) << QStringLiteral("2 passed, 0 failed\n");
    QTest::addRow("failures and skips count") << program("tst_a", good, true) + program("tst_b", bad, false)
                                              << QStringLiteral("3 passed, 1 failed, 1 skipped\n");
    QTest::addRow("another program counts as one")
        << program("script", "fine\n", true) << QStringLiteral("1 passed, 0 failed\n");
    QTest::addRow("a crash counts as one") << program("tst_a", good, false) << QStringLiteral("2 passed, 1 failed\n");
    QTest::addRow("nothing ran") << QByteArray("Start testing\n") << QStringLiteral("0 passed, 0 failed\n");
}

void TstLab::testCountsAreSummed()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, line);
    LabSandbox sandbox(m_source);
    sandbox.write(QStringLiteral("project/build/ci/Testing/Temporary/LastTest.log"), log);
    const LabOutcome outcome = sandbox.run(
        QStringLiteral("-c"),
        {QStringLiteral("source installer/shell/common.sh; source installer/shell/build.sh; print_test_counts ci")});
    QCOMPARE(outcome.out, line);
}

void TstLab::theSlowestFilesAreNamed()
{
    LabSandbox sandbox(m_source);
    const QString object = QStringLiteral("core/diff/CMakeFiles/promptlab_diff.dir/Unity/unity_0_cxx.cxx");
    sandbox.write(QStringLiteral("project/build/ci/") + object,
                  "#include \"/x/core/diff/linediff.cpp\"\n#include \"/x/core/diff/merge.cpp\"\n");
    sandbox.write(QStringLiteral("project/build/ci/.ninja_log"),
                  "# ninja log v5\n0\t9500\t1\t" + object.toUtf8()
                      + ".o\tabc\n0\t99\t1\tapp/CMakeFiles/x.dir/main.cpp.o\tabc\n"
                        "0\t50000\t1\tbin/promptlab-cli\tabc\n0\t12000\t1\tapp/CMakeFiles/x.dir/main.cpp.o\tabc\n");
    const LabOutcome outcome = sandbox.run(
        QStringLiteral("-c"),
        {QStringLiteral("source installer/shell/common.sh; source installer/shell/build.sh; print_slowest ci 10")});
    const QStringList lines = outcome.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1).simplified(), QStringLiteral("12.0 s app/x: main.cpp"));
    QCOMPARE(lines.at(2).simplified(),
             QStringLiteral("9.5 s core/diff/promptlab_diff: Unity/unity_0_cxx.cxx (linediff.cpp merge.cpp)"));
}

void TstLab::ciCallsTheTests()
{
    LabSandbox sandbox(m_source);
    sandbox.setCommand(QStringLiteral("ctest"),
                       QStringLiteral("mkdir -p build/ci/Testing/Temporary; printf '1/1 Test: x\\nTest Passed.\\n' > "
                                      "build/ci/Testing/Temporary/LastTest.log"));
    const LabOutcome outcome = sandbox.run(QStringLiteral(".ci/run"), {});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.err));
    QVERIFY2(outcome.out.endsWith(QLatin1String("\n1 passed, 0 failed\n")), qPrintable(outcome.out));
    sandbox.setCommand(
        QStringLiteral("ctest"),
        QStringLiteral("printf '1/1 Test: x\\nTest Failed.\\n' > build/ci/Testing/Temporary/LastTest.log; exit 8"));
    const LabOutcome failed = sandbox.run(QStringLiteral(".ci/run"), {});
    QCOMPARE(failed.exitCode, 1);
    QVERIFY2(failed.out.split(QLatin1Char('\n')).contains(QLatin1String("0 passed, 1 failed")), qPrintable(failed.out));
}

void TstLab::everyDependencyHasItsReason()
{
    static const QRegularExpression line(
        QStringLiteral("^\\??[a-z0-9][a-z0-9+.-]+(?: \\| [a-z0-9][a-z0-9+.-]+)* +# \\S.*$"));
    QDirIterator lists(m_source + QStringLiteral("/installer/dependencies"), {QStringLiteral("*.txt")}, QDir::Files);
    int count = 0;
    while (lists.hasNext()) {
        QFile file(lists.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList seen;
        for (const QString &text : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (text.startsWith(QLatin1Char('#')))
                continue;
            QVERIFY2(line.match(text).hasMatch(), qPrintable(file.fileName() + QLatin1String(": ") + text));
            const QString name = text.section(QLatin1Char(' '), 0, 0);
            QVERIFY2(!seen.contains(name), qPrintable(file.fileName() + QLatin1String(" names twice: ") + name));
            seen += name;
            ++count;
        }
    }
    QVERIFY(count > 20);
}

QTEST_GUILESS_MAIN(TstLab)
#include "tst_lab.moc"
