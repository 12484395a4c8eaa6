// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/echoprovider.h"
#include "core/provider/scriptedprovider.h"
#include "core/script/scripthost.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace promptlab;

namespace {

const QByteArray scriptHead = "format: promptlab-scripted/1\nname: Test rules\nmodels: [one, two]\n";

QString shown(const ChatOutcome &outcome)
{
    if (outcome.error)
        return QStringLiteral("%1 %2 tries=%3")
            .arg(providerErrorKindName(outcome.error->kind))
            .arg(outcome.error->httpStatus)
            .arg(outcome.tries);
    return QStringLiteral("%1 \"%2\" tries=%3")
        .arg(stopReasonName(outcome.response->stop), outcome.response->text)
        .arg(outcome.tries);
}

ChatRequest ask(const QString &user)
{
    ChatRequest request;
    request.messages = {Message::ofText(MessageRole::System, QStringLiteral("system text")),
                        Message::ofText(MessageRole::User, user)};
    return request;
}

} // namespace

class TstScriptedProvider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void streamsInPieces();
    void latencyIsReal();
    void faults_data();
    void faults();
    void rulesRunInAnotherThread();
    void cancelIsQuick();
    void manyAtOnceAreRight();
    void echo();
    void echoIsCutAndCancelled();

private:
    std::unique_ptr<ScriptedProvider> provider(const QByteArray &rules, ScriptedOptions options = {})
    {
        const auto read = readScriptRules(QByteArray(scriptHead + rules), QStringLiteral("t"), m_scripts);
        if (!read.ok())
            qFatal("%s", qPrintable(read.error().text()));
        options.attempts.retry.baseMs = 5;
        return std::make_unique<ScriptedProvider>(
            *read, m_scripts, m_clock, [] { return 0.0; }, options);
    }

    ScriptHost m_scripts;
    SystemClock m_clock;
};

void TstScriptedProvider::answers()
{
    const auto source = provider(
        "rules:\n  - match: { user: { contains: call } }\n    tool_calls: [ { name: f, arguments: { a: 1 } } ]\n"
        "  - match: { user: { contains: no } }\n    refusal: I will not\n  - reply: 'you said {{user}}'\n");
    const ChatOutcome outcome = QCoro::waitFor(source->chat(ask(QStringLiteral("hi")), {}, {}));
    QCOMPARE(shown(outcome), QStringLiteral("stop \"you said hi\" tries=1"));
    QVERIFY(outcome.response->simulated);
    QCOMPARE(outcome.response->model, QStringLiteral("one"));
    QVERIFY(outcome.response->usage.estimated);
    QVERIFY(outcome.response->usage.promptTotal.value_or(0) > 0);
    QVERIFY(outcome.timing.firstTokenMs.has_value());
    QVERIFY(outcome.timing.wallMs >= outcome.timing.totalMs);
    const ChatOutcome call = QCoro::waitFor(source->chat(ask(QStringLiteral("call")), {}, {}));
    QCOMPARE(call.response->toolCalls.size(), 1);
    QCOMPARE(call.response->stop, StopReason::ToolCalls);
    const ChatOutcome refusal = QCoro::waitFor(source->chat(ask(QStringLiteral("no")), {}, {}));
    QCOMPARE(refusal.response->refusal, QStringLiteral("I will not"));
    QCOMPARE(refusal.response->stop, StopReason::Refusal);
    QVERIFY(source->info().simulated);
    QVERIFY(source->info().local);
    QCOMPARE(source->info().label, QStringLiteral("Test rules"));
    QCOMPARE(*QCoro::waitFor(source->models({})), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

void TstScriptedProvider::streamsInPieces()
{
    const auto source = provider("rules: [ { reply: abcdefgh, chunk: 3 } ]\n");
    QStringList deltas;
    const ChatOutcome outcome =
        QCoro::waitFor(source->chat(ask(QStringLiteral("x")), {}, [&](const QString &piece) { deltas += piece; }));
    QCOMPARE(outcome.response->text, QStringLiteral("abcdefgh"));
    QCOMPARE(deltas, (QStringList{QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("gh")}));
}

void TstScriptedProvider::latencyIsReal()
{
    const auto source = provider("rules: [ { reply: abcd, chunk: 1, latency_ms: { first: 40, per_chunk: 10 } } ]\n");
    QElapsedTimer timer;
    timer.start();
    const ChatOutcome outcome = QCoro::waitFor(source->chat(ask(QStringLiteral("x")), {}, {}));
    QVERIFY(timer.elapsed() >= 69);
    QVERIFY2(outcome.timing.firstTokenMs.value_or(0) >= 39,
             qPrintable(QString::number(outcome.timing.firstTokenMs.value_or(0))));
    QVERIFY(outcome.timing.totalMs >= outcome.timing.firstTokenMs.value_or(0) + 29);
}

void TstScriptedProvider::faults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fault, const char *expected) {
        QTest::addRow("%s", fault) << QByteArray(fault) << QString::fromLatin1(expected);
    };
    row("{ status: 500 }", "server 500 tries=3");
    row("{ status: 400 }", "bad_request 400 tries=1");
    row("{ status: 529, times: 1 }", "stop \"fine\" tries=2");
    row("{ status: 429, headers: { retry-after-ms: 1 }, times: 2 }", "stop \"fine\" tries=3");
    row("{ status: 429, body: '{\"error\":{\"type\":\"insufficient_quota\"}}' }", "quota 429 tries=1");
    row("{ status: 400, headers: { x-should-retry: 'true' }, times: 1 }", "stop \"fine\" tries=2");
    row("{ disconnect: true }", "network 0 tries=1");
    row("{ disconnect: true, times: 1 }", "network 0 tries=1");
    row("{ cut_after: 2 }", "protocol 200 tries=1");
    row("{ cut_after: 0 }", "protocol 200 tries=1");
    row("{ malformed: true }", "protocol 200 tries=1");
    row("{ error_event: went wrong }", "server 200 tries=1");
    row("{ first_byte_ms: 20 }", "stop \"fine\" tries=1");
}

void TstScriptedProvider::faults()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, expected);
    const auto source = provider("rules: [ { reply: fine, fault: " + fault + " } ]\n");
    QElapsedTimer timer;
    timer.start();
    const ChatOutcome outcome = QCoro::waitFor(source->chat(ask(QStringLiteral("x")), {}, {}));
    QCOMPARE(shown(outcome), expected);
    if (fault.contains("first_byte_ms"))
        QVERIFY(timer.elapsed() >= 19);
    if (outcome.error)
        QVERIFY(outcome.error->error.message.contains(QLatin1String("imulated"))
                || outcome.error->error.message.contains(QLatin1String("Test rules")));
}

void TstScriptedProvider::rulesRunInAnotherThread()
{
    Qt::HANDLE estimated = nullptr;
    ScriptedOptions options;
    options.estimator = [&estimated](const QString &text) {
        estimated = QThread::currentThreadId();
        return roughTokenCount(text);
    };
    const auto source = provider("rules: [ { reply: x } ]\n", options);
    QVERIFY(QCoro::waitFor(source->chat(ask(QStringLiteral("x")), {}, {})).response.has_value());
    QVERIFY(estimated != nullptr);
    QVERIFY(estimated != QThread::currentThreadId());
}

void TstScriptedProvider::cancelIsQuick()
{
    const auto source = provider("rules: [ { reply: x, latency_ms: 5000 } ]\n");
    CancelSource cancel;
    Context context;
    context.cancel = cancel.token();
    QElapsedTimer timer;
    QTimer::singleShot(30, this, [&] {
        timer.start();
        cancel.cancel();
    });
    const ChatOutcome outcome = QCoro::waitFor(source->chat(ask(QStringLiteral("x")), context, {}));
    QCOMPARE(outcome.error->kind, ProviderErrorKind::Cancelled);
    QVERIFY(timer.elapsed() < 100);
    QCOMPARE(QCoro::waitFor(source->chat(ask(QStringLiteral("x")), context, {})).error->kind,
             ProviderErrorKind::Cancelled);
}

void TstScriptedProvider::manyAtOnceAreRight()
{
    const auto source = provider(
        "rules: [ { match: { user: { regex: 'number (\\d+)' } }, reply: 'got {{match.1}}', latency_ms: 2 } ]\n");
    int ended = 0;
    int right = 0;
    const auto one = [](ScriptedProvider *from, int number, int *done, int *good) -> Task<void> {
        const ChatOutcome outcome = co_await from->chat(ask(QStringLiteral("number %1").arg(number)), {}, {});
        ++*done;
        *good += outcome.response && outcome.response->text == QStringLiteral("got %1").arg(number) ? 1 : 0;
    };
    for (int i = 0; i < 100; ++i)
        one(source.get(), i, &ended, &right);
    QTRY_COMPARE(ended, 100);
    QCOMPARE(right, 100);
}

void TstScriptedProvider::echo()
{
    EchoProvider source(EchoOptions{false, 0, 2, roughTokenCount}, m_clock);
    QStringList deltas;
    const ChatOutcome outcome =
        QCoro::waitFor(source.chat(ask(QStringLiteral("hello")), {}, [&](const QString &piece) { deltas += piece; }));
    QCOMPARE(shown(outcome), QStringLiteral("stop \"hello\" tries=1"));
    QCOMPARE(deltas, (QStringList{QStringLiteral("he"), QStringLiteral("ll"), QStringLiteral("o")}));
    QVERIFY(outcome.response->simulated);
    QCOMPARE(outcome.response->usage.outputTotal.value_or(0), 2);
    EchoProvider whole(EchoOptions{true, 0, 0, roughTokenCount}, m_clock);
    QCOMPARE(QCoro::waitFor(whole.chat(ask(QStringLiteral("hello")), {}, {})).response->text,
             QStringLiteral("system text\nhello"));
    QVERIFY(source.info().simulated && source.info().local);
    QCOMPARE(*QCoro::waitFor(source.models({})), QStringList{QStringLiteral("echo")});
}

void TstScriptedProvider::echoIsCutAndCancelled()
{
    EchoProvider source(EchoOptions{false, 20, 0, roughTokenCount}, m_clock);
    ChatRequest request = ask(QStringLiteral("12345678"));
    request.settings.maxTokens = 1;
    QCOMPARE(shown(QCoro::waitFor(source.chat(request, {}, {}))), QStringLiteral("length \"1234\" tries=1"));
    CancelSource cancel;
    cancel.cancel();
    Context context;
    context.cancel = cancel.token();
    QCOMPARE(QCoro::waitFor(source.chat(request, context, {})).error->kind, ProviderErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TstScriptedProvider)
#include "tst_scriptedprovider.moc"
