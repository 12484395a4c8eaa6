// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QTest>

using namespace promptlab::architecture;

/// Holds the sources to the rules of docs/architecture.md, and tells (without failing) what has grown long.
class TstArchitecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesFollowTheTable();
    void qtHeadersAreInTheirPlace();
    void valueModulesStayPure();
    void wordsThatAreNotUsed();
    void linksFollowTheTable();
    void classNamesAreUnique();
    void everyFileNamesItsLicence();
    void sizes();

    void arrows_data();
    void arrows();
    void qtHeaders_data();
    void qtHeaders();
    void pureModules_data();
    void pureModules();
    void words_data();
    void words();
    void links_data();
    void links();
    void twins();
    void functionSizes_data();
    void functionSizes();

private:
    void check(const QStringList &breaches);

    const QString m_root = QStringLiteral(PROMPTLAB_SOURCE_DIR);
    const QtHeaders m_qt{QLibraryInfo::path(QLibraryInfo::HeadersPath)};
    QList<SourceFile> m_sources;
    QList<std::pair<QString, QByteArray>> m_others; ///< CMake files and scripts
};

void TstArchitecture::initTestCase()
{
    QVERIFY2(m_qt.belongsTo(QStringLiteral("QColor"), QStringLiteral("QtGui")), qPrintable(m_qt.root));
    for (const char *top : {"core", "ui", "app", "translations", "tests", "installer", "resources"}) {
        QDirIterator files(m_root + QLatin1Char('/') + QLatin1String(top),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt"),
                            QStringLiteral("*.cmake"), QStringLiteral("*.sh")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = QDir(m_root).relativeFilePath(file.fileName());
            if (path.contains(QLatin1String("node_modules/")))
                continue;
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray text = file.readAll();
            if (path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp")))
                m_sources.append(scanSource(path, text));
            else
                m_others.append({path, text});
        }
    }
    QVERIFY(m_sources.size() > 10);
}

void TstArchitecture::check(const QStringList &breaches)
{
    QVERIFY2(breaches.isEmpty(), qPrintable(QLatin1Char('\n') + breaches.join(QLatin1Char('\n'))));
}

void TstArchitecture::includesFollowTheTable()
{
    QStringList breaches;
    for (const SourceFile &file : qAsConst(m_sources)) {
        if (!file.path.startsWith(QLatin1String("tests/")))
            breaches += brokenArrows(file);
    }
    check(breaches);
}

void TstArchitecture::qtHeadersAreInTheirPlace()
{
    QStringList breaches;
    for (const SourceFile &file : qAsConst(m_sources))
        breaches += misplacedQtHeaders(file, m_qt);
    check(breaches);
}

void TstArchitecture::valueModulesStayPure()
{
    QStringList breaches;
    for (const SourceFile &file : qAsConst(m_sources))
        breaches += impureValues(file, m_qt);
    check(breaches);
}

void TstArchitecture::wordsThatAreNotUsed()
{
    QStringList breaches;
    for (const SourceFile &file : qAsConst(m_sources))
        breaches += forbiddenWords(file);
    check(breaches);
}

void TstArchitecture::linksFollowTheTable()
{
    QStringList breaches;
    for (const auto &[path, text] : qAsConst(m_others)) {
        if (path.startsWith(QLatin1String("core/")))
            breaches += brokenLinks(path, text);
    }
    check(breaches);
}

void TstArchitecture::classNamesAreUnique()
{
    check(twinClasses(m_sources));
}

void TstArchitecture::twins()
{
    const SourceFile a =
        scanSource(QStringLiteral("core/a/a.h"), "class Lines final\n{\n};\nstruct Other {\n};\nclass Named;\n");
    const SourceFile b =
        scanSource(QStringLiteral("core/b/b.h"), "class Lines : public QObject\n{\n};\nclass Named;\n");
    QCOMPARE(twinClasses({a, b}).size(), 1);
    QCOMPARE(twinClasses({a}).size(), 0);
}

void TstArchitecture::everyFileNamesItsLicence()
{
    QStringList breaches;
    for (const SourceFile &file : qAsConst(m_sources))
        breaches += missingLicence(file.path, file.text);
    for (const auto &[path, text] : qAsConst(m_others))
        breaches += missingLicence(path, text);
    check(breaches);
}

void TstArchitecture::sizes()
{
    QStringList files;
    QStringList functions;
    int total = 0;
    for (const SourceFile &file : qAsConst(m_sources)) {
        total += file.lineCount;
        if (file.lineCount > 600)
            files += QStringLiteral("  %1 lines  %2").arg(file.lineCount, 5).arg(file.path);
        for (const FunctionSize &function : file.functions) {
            if (function.length > 60)
                functions += QStringLiteral("  %1 lines  %2:%3 %4")
                                 .arg(function.length, 5)
                                 .arg(file.path)
                                 .arg(function.line)
                                 .arg(function.name);
        }
    }
    files.sort();
    functions.sort();
    qInfo().noquote() << QStringLiteral("%1 files over 600 lines (of %2 files, %3 lines)\n")
                             .arg(files.size())
                             .arg(m_sources.size())
                             .arg(total)
                      << files.join(QLatin1Char('\n'));
    qInfo().noquote() << QStringLiteral("%1 functions over 60 lines\n").arg(functions.size())
                      << functions.join(QLatin1Char('\n'));
    QVERIFY(total > 0);
}

void TstArchitecture::arrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("breaches");
    const auto row = [](const char *name, const char *path, const char *text, int breaches) {
        QTest::addRow("%s", name) << QString::fromLatin1(path) << QByteArray(text) << breaches;
    };
    row("a module may include one above it", "core/diff/a.cpp", "#include \"core/base/result.h\"\n", 0);
    row("a module may include itself", "core/diff/a.cpp", "#include \"core/diff/b.h\"\n", 0);
    row("a module must not include one below it", "core/base/a.cpp", "#include \"core/diff/b.h\"\n", 1);
    row("core must not include ui", "core/workspace/a.cpp", "#include \"ui/shell/b.h\"\n", 1);
    row("core must not include app", "core/workspace/a.cpp", "#include \"app/cli/b.h\"\n", 1);
    row("ui may include core", "ui/diff/a.cpp", "#include \"core/workspace/b.h\"\n", 0);
    row("ui must not include app", "ui/diff/a.cpp", "#include \"app/desktop/b.h\"\n", 1);
    row("a pane must not include another", "ui/diff/a.cpp", "#include \"ui/editor/b.h\"\n", 1);
    row("a pane may include the common parts", "ui/diff/a.cpp", "#include \"ui/common/b.h\"\n", 0);
    row("the shell may include panes", "ui/shell/a.cpp", "#include \"ui/editor/b.h\"\n", 0);
    row("app may include everything", "app/cli/a.cpp", "#include \"core/a/b.h\"\n#include \"ui/a/b.h\"\n", 0);
    row("product code must not include tests", "core/base/a.cpp", "#include \"tests/support/b.h\"\n", 1);
    row("headers are named from the root", "core/base/a.cpp", "#include \"b.h\"\n", 1);
    row("project headers take quotes", "core/diff/a.cpp", "#include <core/base/b.h>\n", 1);
    row("an unknown module is refused", "core/gadgets/a.cpp", "#include \"core/base/b.h\"\n", 1);
    row("outside libraries are free", "core/base/a.cpp", "#include <QString>\n#include <yaml-cpp/yaml.h>\n", 0);
}

void TstArchitecture::arrows()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(int, breaches);
    QCOMPARE(brokenArrows(scanSource(path, text)).size(), breaches);
}

void TstArchitecture::qtHeaders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("breaches");
    const auto row = [](const char *name, const char *path, const char *text, int breaches) {
        QTest::addRow("%s", name) << QString::fromLatin1(path) << QByteArray(text) << breaches;
    };
    row("no colour under core", "core/diff/a.cpp", "#include <QColor>\n", 1);
    row("no widget under core", "core/diff/a.cpp", "#include <QtWidgets/QWidget>\n", 1);
    row("no whole library under core", "core/diff/a.cpp", "#include <QtGui/QtGui>\n", 1);
    row("Qt Core is free", "core/diff/a.cpp", "#include <QString>\n#include <QtCore/QHash>\n", 0);
    row("no SQL under ui", "ui/diff/a.cpp", "#include <QSqlQuery>\n", 1);
    row("no HTTP under ui", "ui/diff/a.cpp", "#include <QNetworkAccessManager>\n", 1);
    row("colours belong to ui", "ui/diff/a.cpp", "#include <QColor>\n", 0);
}

void TstArchitecture::qtHeaders()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(int, breaches);
    QCOMPARE(misplacedQtHeaders(scanSource(path, text), m_qt).size(), breaches);
}

void TstArchitecture::pureModules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("breaches");
    const auto row = [](const char *name, const char *path, const char *text, int breaches) {
        QTest::addRow("%s", name) << QString::fromLatin1(path) << QByteArray(text) << breaches;
    };
    row("no object in a value module", "core/diff/a.h", "#include <QObject>\n", 1);
    row("no file in a value module", "core/prompt/a.h", "#include <QFile>\n", 1);
    row("no clock in a value module", "core/evaluation/a.h", "#include <QDateTime>\n#include <chrono>\n", 2);
    row("no database in a value module", "core/lint/a.h", "#include <QSqlQuery>\n", 1);
    row("no network in a value module", "core/template/a.h", "#include <QTcpSocket>\n", 1);
    row("values are free", "core/tokens/a.h", "#include <QString>\n#include <QCoreApplication>\n", 0);
    row("a program at build time may read files", "core/tokens/pack.cpp",
        "#include <QFile>\nint main(int, char **)\n{\n}\n", 0);
    row("other modules are free", "core/store/a.h", "#include <QObject>\n#include <QSqlQuery>\n", 0);
}

void TstArchitecture::pureModules()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(int, breaches);
    QCOMPARE(impureValues(scanSource(path, text), m_qt).size(), breaches);
}

void TstArchitecture::words_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("breaches");
    const auto row = [](const char *name, const char *path, const QByteArray &text, int breaches) {
        QTest::addRow("%s", name) << QString::fromLatin1(path) << text << breaches;
    };
    row("no nested event loop", "core/net/a.cpp", QByteArrayLiteral("QCoreApplication::process") + "Events();\n", 1);
    row("no sleep", "core/net/a.cpp", QByteArrayLiteral("QThread::m") + "sleep(3);\n", 1);
    row("no wait by the clock in a test", "tests/core/net/tst_a.cpp", QByteArrayLiteral("QTest::q") + "Wait(3);\n", 1);
    row("no skipped test", "tests/core/net/tst_a.cpp", QByteArrayLiteral("Q") + "SKIP(\"later\");\n", 1);
    row("no mark of unfinished work", "core/net/a.cpp", QByteArrayLiteral("// TO") + "DO write this\n", 1);
    row("a comment may speak of an event loop", "core/net/a.cpp", QByteArrayLiteral("// no QEvent") + "Loop here\n", 0);
}

void TstArchitecture::words()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(int, breaches);
    QCOMPARE(forbiddenWords(scanSource(path, text)).size(), breaches);
}

void TstArchitecture::links_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("breaches");
    QTest::addRow("a module may link one above it")
        << QByteArray("promptlab_add_module(diff\n  SOURCES a.cpp\n  DEPENDS base prompt)\n") << 0;
    QTest::addRow("a module must not link one below it")
        << QByteArray("promptlab_add_module(base SOURCES a.cpp DEPENDS diff LIBRARIES x)") << 1;
    QTest::addRow("a module must not link itself") << QByteArray("promptlab_add_module(base DEPENDS base)") << 1;
    QTest::addRow("libraries are no modules")
        << QByteArray("promptlab_add_module(base DEPENDS\n LIBRARIES workspace)") << 0;
}

void TstArchitecture::links()
{
    QFETCH(QByteArray, text);
    QFETCH(int, breaches);
    QCOMPARE(brokenLinks(QStringLiteral("core/x/CMakeLists.txt"), text).size(), breaches);
}

void TstArchitecture::functionSizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("a free function", "int f(int a)\n{\n    return a;\n}\n", "f@1+4");
    row("a method in a class in a namespace",
        "namespace n {\nclass C final : public B\n{\n    int g() const { return 1; }\n};\n}\n", "g@4+1");
    row("braces inside belong to the function", "void f()\n{\n    if (a) {\n        b({1, 2});\n    }\n}\n", "f@1+6");
    row("a lambda inside belongs to the function",
        "void f()\n{\n    auto x = [](int a) {\n        return a;\n    };\n}\n", "f@1+6");
    row("a brace in a string or a comment does not count",
        "void f()\n{\n    a = \"{\"; // {\n    b = '{'; /* { */\n}\n", "f@1+5");
    row("a brace in a raw string does not count", "void f()\n{\n    a = R\"(}{)\";\n}\nvoid g()\n{\n}\n",
        "f@1+4 g@5+3");
    row("members initialised by braces are no bodies", "C::C() : m_a{1}, m_b{2}\n{\n    x();\n}\n", "C::C@1+4");
    row("a struct with default values has no function", "struct S {\n    int a{1};\n    QString b;\n};\n", "");
    row("a macro is no function", "#define F(x) \\\n    do { x; } while (0)\nvoid f()\n{\n}\n", "f@3+3");
    row("a macro without a semicolon is no function", "Q_DECLARE_METATYPE(A)\nnamespace {\nvoid f()\n{\n}\n}\n",
        "f@3+3");
    row("a function that returns a struct", "struct S f(int a)\n{\n}\n", "f@1+3");
    row("a table is no function", "const int table[] = {\n    f(1),\n    2,\n};\n", "");
    row("digit separators are no characters", "void f()\n{\n    a = 1'000'000;\n}\n", "f@1+4");
    row("a template", "template<typename T>\nT f(T a)\n{\n    return a;\n}\n", "f@1+5");
}

void TstArchitecture::functionSizes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const FunctionSize &function : scanSource(QStringLiteral("a.cpp"), text).functions)
        found += QStringLiteral("%1@%2+%3").arg(function.name).arg(function.line).arg(function.length);
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
}

QTEST_GUILESS_MAIN(TstArchitecture)
#include "tst_architecture.moc"
