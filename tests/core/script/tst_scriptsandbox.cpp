// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/script/scripthost.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace promptlab;

namespace {

constexpr int sandboxDeadlineMs = 150;

/// The deadline is processor time; this is the wall time that ends a call on the busiest machine, and a moment for the
/// answer.
constexpr qint64 sandboxPatienceMs = 20 * sandboxDeadlineMs + 300;

} // namespace

class TstScriptSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverEnds_data();
    void neverEnds();
    void cannotReachTheHost_data();
    void cannotReachTheHost();
    void eatsMemory_data();
    void eatsMemory();
    void longWorkInsideOfTheEngine_data();
    void longWorkInsideOfTheEngine();
    void busyMachineStopsNothing();
    void callersDoNotWaitForALateScript();
    void survivesOneAfterTheOther();
    void cleanUpCodeOfAStoppedScriptDoesNotRun();
    void hugeResults_data();
    void hugeResults();
    void manyRunsDoNotPileUp();
    void librariesAreOutOfReach();

private:
    std::unique_ptr<ScriptHost> m_host;
};

void TstScriptSandbox::init()
{
    m_host = std::make_unique<ScriptHost>(ScriptLimits{sandboxDeadlineMs, 48U * 1024U * 1024U});
    QVERIFY(m_host->run(QStringLiteral("1"), {}).ok());
}

void TstScriptSandbox::neverEnds_data()
{
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char *source) {
        QTest::addRow("%s", name) << QString::fromUtf8(source);
    };
    row("an endless loop", "for (;;);");
    row("an endless loop that catches everything", "for (;;) { try { for (;;); } catch (e) {} finally { continue; } }");
    row("a catastrophic regular expression", "/(a+)+$/.test('a'.repeat(40) + 'b')");
    row("a catastrophic replace", "'a'.repeat(40).concat('b').replace(/(a|aa)+$/, '')");
    row("a getter in the result", "({get a() { for (;;); }})");
    row("a toJSON in the result", "({toJSON() { for (;;); }})");
    row("promise jobs without end", "const f = () => Promise.resolve().then(f); return f();");
    row("an async function without end", "(async () => { for (;;) await null; })()");
    row("recursion that unwinds without end", "const f = () => { try { f(); } finally { f(); } }; return f();");
    row("a generator without end", "[...(function* () { for (;;) yield* []; })()]");
    row("sorting with an endless comparison", "[1, 2].sort(() => { for (;;); })");
    row("a sparse array walked by join", "Array(6e7).join('x').length + Array(6e7).join('y').length; for (;;);");
    row("a sparse array walked by indexOf",
        "const a = []; a.length = 4e9; a[5] = 1; return Array.prototype.indexOf.call({length: 2 ** 53 - 1}, 1);");
    row("an array-like of great length", "Array.prototype.splice.call({length: 2 ** 53 - 10}, 1, 2, 3)");
}

void TstScriptSandbox::neverEnds()
{
    QFETCH(QString, source);
    QElapsedTimer timer;
    timer.start();
    const auto result = m_host->run(source, {});
    const qint64 elapsed = timer.elapsed();
    QVERIFY(!result.ok());
    QVERIFY2(result.error().code == ErrorCode::Timeout, qPrintable(result.error().text()));
    QVERIFY2(elapsed <= sandboxPatienceMs, qPrintable(QString::number(elapsed)));
    QVERIFY(m_host->run(QStringLiteral("1"), {}).ok());
}

void TstScriptSandbox::cannotReachTheHost_data()
{
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char *source) {
        QTest::addRow("%s", name) << QString::fromUtf8(source);
    };
    row("Function by the constructor of the global", "this.constructor.constructor('return this')()");
    row("Function by a function", "(() => 1).constructor('return 1')()");
    row("Function by an async function", "(async () => 1).constructor('return 1')()");
    row("Function by a generator", "(function* () {}).constructor('yield 1')().next()");
    row("Function by name", "new Function('return 1')()");
    row("eval", "eval('1')");
    row("indirect eval", "(0, eval)('1')");
    row("dynamic import", "import('fs')");
    row("dynamic import in a function", "(async () => (await import('./a.js')).default)()");
    row("require", "require('fs').readFileSync('/etc/passwd')");
    row("import.meta", "import.meta.url");
    for (const char *name : {"process.env",
                             "fetch('http://localhost')",
                             "new XMLHttpRequest()",
                             "load('/etc/passwd')",
                             "read('/etc/passwd')",
                             "quit()",
                             "print(1)",
                             "console.log(1)",
                             "setTimeout(() => 1, 1)",
                             "window.location",
                             "document.cookie",
                             "Deno.env",
                             "std.open('/etc/passwd')",
                             "os.system('id')",
                             "snarf('/etc/passwd')",
                             "new Worker('x')",
                             "gc()",
                             "new SharedArrayBuffer(8)",
                             "Atomics.wait()",
                             "new WebAssembly.Module()",
                             "new ArrayBuffer(8)",
                             "new Uint8Array(8)",
                             "new DataView({})",
                             "WeakRef.name",
                             "new FinalizationRegistry(() => 1)",
                             "BigInt('1')",
                             "structuredClone({})",
                             "queueMicrotask(() => 1)",
                             "new ShadowRealm()",
                             "globalThis.library.render"})
        row(name, name);
}

void TstScriptSandbox::cannotReachTheHost()
{
    QFETCH(QString, source);
    const auto result = m_host->run(source, {});
    QVERIFY2(!result.ok(), "it gave a value");
    QVERIFY2(result.error().code == ErrorCode::InvalidInput, qPrintable(result.error().text()));
}

void TstScriptSandbox::eatsMemory_data()
{
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char *source) {
        QTest::addRow("%s", name) << QString::fromUtf8(source);
    };
    row("objects without end", "const a = []; for (;;) a.push({x: [1], y: [2], z: [3]});");
    row("objects without end, exceptions caught",
        "const a = []; for (;;) { try { for (;;) a.push({x: [], y: []}); } catch (e) {} }");
    row("big arrays without end", "const a = []; for (;;) a.push(new Array(100000).fill(1));");
    row("texts without end",
        "const a = []; for (let i = 0;; ++i) a.push(('x' + i).repeat(1000) + i.toString().padEnd(50000, 'ab'));");
    row("a map without end", "const m = new Map(); for (let i = 0;; ++i) m.set(i, [i]);");
}

void TstScriptSandbox::eatsMemory()
{
    QFETCH(QString, source);
    const ScriptHost host(ScriptLimits{20'000, 24U * 1024U * 1024U});
    const auto result = host.run(source, {});
    QVERIFY(!result.ok());
    QVERIFY2(result.error().code == ErrorCode::LimitExceeded, qPrintable(result.error().text()));
    const auto after = host.run(QStringLiteral("'still ' + 'here'"), {});
    QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().text()));
}

void TstScriptSandbox::longWorkInsideOfTheEngine_data()
{
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char *source) {
        QTest::addRow("%s", name) << QString::fromUtf8(source);
    };
    row("a long needle in a long text", "'a'.repeat(3e7).indexOf('a'.repeat(1e5) + 'b')");
    row("includes", "'a'.repeat(3e7).includes('a'.repeat(1e5) + 'b')");
    row("lastIndexOf", "'a'.repeat(3e7).lastIndexOf('b' + 'a'.repeat(1e5))");
    row("split", "'a'.repeat(7e6).split('a'.repeat(1e5) + 'b')");
    row("replace", "'a'.repeat(3e7).replace('a'.repeat(1e5) + 'b', '')");
    row("replaceAll", "'a'.repeat(3e7).replaceAll('a'.repeat(1e5) + 'b', '')");
    row("a needle hidden in an object", "'a'.repeat(3e7).indexOf({toString: () => 'a'.repeat(1e5) + 'b'})");
    row("a text hidden in an object",
        "String.prototype.indexOf.call({toString: () => 'a'.repeat(3e7)}, 'a'.repeat(1e5) + 'b')");
    row("reversing a huge sparse array", "const a = []; a.length = 4e9; a.reverse()");
    row("joining a huge sparse array", "Array(2 ** 32 - 1).join('x')");
    row("printing a huge sparse array", "String(Array(2 ** 32 - 1))");
    row("reversing an array-like", "Array.prototype.reverse.call({length: 2 ** 53 - 1})");
    row("ordering combining marks", "('a' + '\\u0301\\u0316'.repeat(1e5)).normalize('NFC')");
    row("characters of a huge text", "'x'.repeat(1e8).split('')");
}

void TstScriptSandbox::longWorkInsideOfTheEngine()
{
    QFETCH(QString, source);
    QElapsedTimer timer;
    timer.start();
    const auto result = m_host->run(source, {});
    const qint64 elapsed = timer.elapsed();
    QVERIFY(!result.ok());
    QVERIFY2(elapsed <= sandboxPatienceMs, qPrintable(QString::number(elapsed)));
}

/// What a script may use is processor time: others that work beside it do not change its answer.
void TstScriptSandbox::busyMachineStopsNothing()
{
    ScriptLimits limits;
    limits.deadlineMs = 500;
    const ScriptHost host(limits);
    const auto endless = host.run(QStringLiteral("for (;;);"), {});
    QVERIFY(!endless.ok() && endless.error().code == ErrorCode::Timeout);
    // By the clock on the wall three times as long as it may work.
    const QString waits = QStringLiteral("const end = Date.now() + 1500; while (Date.now() < end); return 'done';");
    std::atomic<bool> over = false;
    std::vector<std::thread> others;
    for (unsigned i = 0; i < 12 * std::max(1U, std::thread::hardware_concurrency()); ++i)
        others.emplace_back([&over] {
            while (!over) {}
        });
    const auto beside = host.run(waits, {});
    over = true;
    for (std::thread &other : others)
        other.join();
    QVERIFY2(beside.ok(), beside.ok() ? "" : qPrintable(beside.error().text()));
    QCOMPARE(beside->toString(), QStringLiteral("done"));
}

void TstScriptSandbox::callersDoNotWaitForALateScript()
{
    // Printing a large BigInt takes the engine more than a second in one step.
    const QString slow = QStringLiteral("(3n ** 600000n).toString().length");
    QElapsedTimer timer;
    for (int i = 0; i < 4; ++i) {
        timer.start();
        const auto late = m_host->run(slow, {});
        const qint64 elapsed = timer.elapsed();
        QVERIFY(!late.ok());
        QVERIFY2(late.error().code == ErrorCode::Timeout, qPrintable(late.error().text()));
        QVERIFY2(elapsed <= sandboxPatienceMs, qPrintable(QString::number(elapsed)));
    }
    // The late ones end by themselves; until one has, no more are started.
    QTRY_VERIFY_WITH_TIMEOUT(m_host->run(QStringLiteral("1"), {}).ok(), 60'000);
}

void TstScriptSandbox::survivesOneAfterTheOther()
{
    const QStringList sources{
        QStringLiteral("for (;;);"), QStringLiteral("const f = () => f(); return f();"),
        QStringLiteral("const a = []; for (;;) a.push(new Array(100000).fill(1));"),
        QStringLiteral("/(a+)+$/.test('a'.repeat(40) + 'b')"),
        QStringLiteral("Object.prototype.toJSON = () => { throw 1; }; Array.prototype.push = null; throw 1;")};
    for (int round = 0; round < 3; ++round) {
        for (const QString &source : sources) {
            QVERIFY(!m_host->run(source, {}).ok());
            const auto sum = m_host->run(QStringLiteral("[1, 2, 3].map(x => x * 2).reduce((a, b) => a + b)"), {});
            QVERIFY2(sum.ok(), sum.ok() ? "" : qPrintable(sum.error().text()));
            QCOMPARE(sum->toInt(), 12);
        }
    }
}

void TstScriptSandbox::cleanUpCodeOfAStoppedScriptDoesNotRun()
{
    QElapsedTimer timer;
    timer.start();
    const auto result = m_host->run(QStringLiteral("try { for (;;); } finally { for (;;); }"), {});
    QVERIFY(!result.ok());
    QCOMPARE(int(result.error().code), int(ErrorCode::Timeout));
    QVERIFY(timer.elapsed() <= sandboxPatienceMs);
}

void TstScriptSandbox::hugeResults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("fits");
    QTest::addRow("a text of a million letters fits") << QStringLiteral("'x'.repeat(1e6)") << true;
    QTest::addRow("a list of a hundred thousand numbers fits")
        << QStringLiteral("Array.from({length: 100000}, (_, i) => i)") << true;
    QTest::addRow("a text of a billion letters does not") << QStringLiteral("'x'.repeat(1e9)") << false;
    QTest::addRow("many large texts do not") << QStringLiteral("Array(100).fill('x'.repeat(1e6))") << false;
    QTest::addRow("a sparse list of four billion does not")
        << QStringLiteral("const a = []; a.length = 4e9; return a;") << false;
    QTest::addRow("a source of two million letters does not") << QString(2'000'000, QLatin1Char('1')) << false;
}

void TstScriptSandbox::hugeResults()
{
    QFETCH(QString, source);
    QFETCH(bool, fits);
    const ScriptHost host(ScriptLimits{10'000, 64U * 1024U * 1024U});
    const auto result = host.run(source, {});
    QCOMPARE(result.ok(), fits);
    if (!fits)
        QCOMPARE(int(result.error().code), int(ErrorCode::LimitExceeded));
}

void TstScriptSandbox::manyRunsDoNotPileUp()
{
    // Each run leaves a dead global behind; with a small heap they must be collected in time.
    const ScriptHost host(ScriptLimits{5000, 8U * 1024U * 1024U});
    for (int i = 0; i < 2000; ++i) {
        const auto result = host.run(QStringLiteral("'hello world'.split(' ').map(w => w.length).join() + n"),
                                     {{QStringLiteral("n"), i}});
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(QString::number(i) + result.error().text()));
        QCOMPARE(result->toString(), QStringLiteral("5,5") + QString::number(i));
    }
}

void TstScriptSandbox::librariesAreOutOfReach()
{
    const auto stained =
        m_host->run(QStringLiteral("String.prototype.split = Array.prototype.push = Object.keys = () => { throw 1; };"
                                   "Object.prototype.type = 'number'; Object.prototype.a = 'evil'; return 1;"),
                    {});
    QVERIFY(stained.ok());
    QVERIFY(m_host
                ->callLibrary(QStringLiteral("nunjucks"), QStringLiteral("compile"),
                              {QStringLiteral("{{ a|d('x') }}"), QString(), QJsonObject()})
                .ok());
    const auto rendered = m_host->callLibrary(QStringLiteral("nunjucks"), QStringLiteral("render"),
                                              {QStringLiteral("{{ a|d('x') }}"), QString(), QJsonObject(), true, 100});
    QVERIFY(rendered.ok());
    QCOMPARE(rendered->toString(), QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TstScriptSandbox)
#include "tst_scriptsandbox.moc"
