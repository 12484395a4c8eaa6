// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scripthost.h"

#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <latch>

using namespace promptlab;

namespace {

/// What one worker does with a shared host; the first mistake in words.
QString workWithScripts(const ScriptHost &host, int worker, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        const int number = worker * 1000 + round;
        const auto sum = host.run(QStringLiteral("[n, 1].reduce((a, b) => a + b)"), {{QStringLiteral("n"), number}});
        if (!sum.ok() || sum->toInt() != number + 1)
            return QStringLiteral("run: ") + (sum.ok() ? QString::number(sum->toInt()) : sum.error().text());
        const auto match = host.matchRegex(QStringLiteral("(?<=n)\\d+"), QString(), QStringLiteral("n%1").arg(number));
        if (!match.ok() || match->captures.value(0) != QString::number(number))
            return QStringLiteral("regex: ") + (match.ok() ? match->captures.value(0) : match.error().text());
        const auto schema = host.validateSchema(QJsonObject{{QStringLiteral("maximum"), worker}}, worker + round % 2);
        if (!schema.ok() || schema->size() != round % 2)
            return QStringLiteral("schema: ") + (schema.ok() ? QString::number(schema->size()) : schema.error().text());
        if (round % 10 == 5) {
            const auto late = host.run(QStringLiteral("for (;;);"), {});
            if (late.ok() || late.error().code != ErrorCode::Timeout)
                return QStringLiteral("loop: ") + (late.ok() ? QStringLiteral("ended") : late.error().text());
        }
    }
    return {};
}

} // namespace

class TstScriptThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyThreadsShareAHost();
    void aSmallStackIsEnoughAndBounded_data();
    void aSmallStackIsEnoughAndBounded();
    void deepScriptsEndInAnError();
    void hostsComeAndGoInPoolThreads();
};

void TstScriptThreads::manyThreadsShareAHost()
{
    const ScriptHost host(ScriptLimits{1000, 32U * 1024U * 1024U});
    constexpr int workers = 6;
    std::array<QString, workers> problems;
    std::latch start(workers);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back(QThread::create([&host, &problems, &start, worker] {
            start.arrive_and_wait();
            problems[size_t(worker)] = workWithScripts(host, worker, 15);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const QString &problem : problems)
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TstScriptThreads::aSmallStackIsEnoughAndBounded_data()
{
    QTest::addColumn<unsigned>("stackBytes");
    for (const unsigned kib : {256U, 512U, 1024U, 8192U})
        QTest::addRow("a stack of %u KiB", kib) << kib * 1024;
}

void TstScriptThreads::aSmallStackIsEnoughAndBounded()
{
    QFETCH(unsigned, stackBytes);
    const ScriptHost host(ScriptLimits{5000, 64U * 1024U * 1024U});
    QJsonValue deep = 1;
    for (int i = 0; i < 60; ++i)
        deep = QJsonArray{deep};
    const QString parentheses = QString(30'000, QLatin1Char('(')) + QString(30'000, QLatin1Char(')'));
    const QJsonObject tree{{QStringLiteral("items"), QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#")}}}};
    ErrorCode regexCode = ErrorCode::Internal;
    QString compiled;
    QString checkedText;
    QString rendered;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto regex = host.matchRegex(parentheses, QString(), QStringLiteral("a"));
        regexCode = regex.ok() ? ErrorCode::Internal : regex.error().code;
        const QString library = QStringLiteral("nunjucks");
        const QString text = QStringLiteral("{{ ") + parentheses + QStringLiteral(" }}");
        const auto answer = host.callLibrary(library, QStringLiteral("compile"), {text, QString(), QJsonObject()});
        compiled = answer.ok() ? (*answer)[QLatin1String("error")][QLatin1String("kind")].toString()
                               : errorCodeName(answer.error().code);
        const auto checked = host.validateSchema(tree, deep);
        checkedText = checked.ok() ? QString::number(checked->size()) : checked.error().text();
        const auto sum = host.run(QStringLiteral("const f = n => n ? 1 + f(n - 1) : 0; return 'depth ' + f(100);"), {});
        rendered = sum.ok() ? sum->toString() : sum.error().text();
    }));
    thread->setStackSize(stackBytes);
    thread->start();
    QVERIFY(thread->wait(60'000));
    QCOMPARE(int(regexCode), int(ErrorCode::LimitExceeded));
    QCOMPARE(compiled, QStringLiteral("limit"));
    QCOMPARE(checkedText, QStringLiteral("0"));
    QCOMPARE(rendered, QStringLiteral("depth 100"));
}

void TstScriptThreads::deepScriptsEndInAnError()
{
    const ScriptHost host(ScriptLimits{5000, 64U * 1024U * 1024U});
    const QStringList sources{
        QStringLiteral("const f = () => f() + 1; return f();"),
        QStringLiteral("const f = () => [1].map(f); return f();"),
        QStringLiteral("let a = []; for (let i = 0; i < 1e5; ++i) a = [a]; return JSON.stringify(a).length;"),
        QString(50'000, QLatin1Char('[')),
        QStringLiteral("new RegExp('('.repeat(30000) + ')'.repeat(30000)).test('a')")};
    for (const QString &source : sources) {
        const auto result = host.run(source, {});
        QVERIFY(!result.ok());
        QVERIFY2(result.error().code == ErrorCode::LimitExceeded, qPrintable(result.error().text()));
    }
}

void TstScriptThreads::hostsComeAndGoInPoolThreads()
{
    QThreadPool pool;
    pool.setMaxThreadCount(3);
    std::atomic<int> good = 0;
    for (int i = 0; i < 24; ++i) {
        pool.start([&good, i] {
            const ScriptHost host;
            const auto result = host.run(QStringLiteral("n * 2"), {{QStringLiteral("n"), i}});
            if (result.ok() && result->toInt() == i * 2)
                ++good;
        });
    }
    QVERIFY(pool.waitForDone(60'000));
    QCOMPARE(good.load(), 24);
}

QTEST_GUILESS_MAIN(TstScriptThreads)
#include "tst_scriptthreads.moc"
