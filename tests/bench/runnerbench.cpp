// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcases.h"

#include "core/workspace/workspace.h"
#include "core/workspace/workspacecreation.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace promptlab::bench {

namespace {

struct RunnerSettings {
    int cases = 0;
    int concurrency = 0;
    QString baseUrl;
};

struct RunnerFigures {
    bool ok = false;
    QString problem;
    double endedAt = 0; ///< microseconds since the epoch
    double cpuMs = 0;
    int done = 0;
};

/// A dataset of short rows with three assertions each.
DatasetContent benchDataset(int rows)
{
    DatasetContent content;
    content.name = QStringLiteral("bench");
    content.defaultAssertions = {
        QJsonObject{{QStringLiteral("type"), QStringLiteral("contains")},
                    {QStringLiteral("value"), QStringLiteral("ticket")}},
        QJsonObject{{QStringLiteral("type"), QStringLiteral("not-icontains")},
                    {QStringLiteral("value"), QStringLiteral("sorry")}},
        QJsonObject{{QStringLiteral("type"), QStringLiteral("regex")},
                    {QStringLiteral("value"), QStringLiteral("[a-z]+ \\d+")}},
    };
    for (int i = 0; i < rows; ++i) {
        DatasetRow row;
        row.key = QStringLiteral("row-%1").arg(i);
        row.variables = {{QStringLiteral("text"),
                          QStringLiteral("ticket %1: the printer on floor %2 does not answer").arg(i).arg(i % 9)}};
        content.rows.append(row);
    }
    return content;
}

SavePromptRequest benchPrompt()
{
    SavePromptRequest request;
    request.key = QStringLiteral("bench");
    request.create = true;
    request.content.messages = {
        Message::ofText(MessageRole::System, QStringLiteral("You sort tickets. Answer with the ticket.")),
        Message::ofText(MessageRole::User, QStringLiteral("{{ text }}"))};
    Variable variable;
    variable.name = QStringLiteral("text");
    request.content.variables = {variable};
    request.content.settings.model = QStringLiteral("bench-model");
    return request;
}

Task<Result<void>> measure(RunnerSettings settings, QString folder, const Clock *clock, RunnerFigures *figures)
{
    CreateWorkspaceOptions creation;
    creation.path = folder + QStringLiteral("/w/bench.promptlab");
    creation.projectName = QStringLiteral("bench");
    creation.personName = QStringLiteral("bench");
    creation.useKeyFile = true;
    creation.keyFile = folder + QStringLiteral("/key");
    PL_CO_TRY(const CreatedWorkspace created, co_await createWorkspace(std::move(creation), nullptr, clock));
    OpenWorkspaceOptions opening;
    opening.path = created.path;
    opening.unlock.keyFile = created.keyFile;
    PL_CO_TRY(const std::unique_ptr<Workspace> workspace, co_await Workspace::open(std::move(opening), clock));
    const Context context = workspace->context();
    PL_CO_CHECK(co_await workspace->prompts().save(context, benchPrompt()));
    PL_CO_CHECK(co_await workspace->datasets().import(context, benchDataset(settings.cases)));
    RunRequest request;
    request.versions = {QStringLiteral("bench@1")};
    request.dataset = QStringLiteral("bench");
    request.concurrency = settings.concurrency;
    PL_CO_TRY(request.provider,
              co_await workspace->providers().describe(context, QStringLiteral("openai-compatible"), settings.baseUrl));
    PL_CO_TRY(const RunRecord run, co_await workspace->testing().create(context, request));
    const double cpuBefore = ownCpuMs();
    int done = 0;
    PL_CO_CHECK(co_await workspace->testing().execute(
        context, run.id, [&done](const RunProgress &progress) { done = progress.done - progress.errors; }));
    figures->endedAt =
        std::chrono::duration<double, std::micro>(std::chrono::system_clock::now().time_since_epoch()).count();
    figures->cpuMs = ownCpuMs() - cpuBefore;
    figures->done = done;
    co_return Result<void>();
}

Task<void> measureAndQuit(RunnerSettings settings, QString folder, const Clock *clock, RunnerFigures *figures)
{
    const Result<void> outcome = co_await measure(settings, folder, clock, figures);
    figures->ok = outcome.ok() && figures->done == settings.cases;
    if (!outcome.ok())
        figures->problem = outcome.error().text();
    QCoreApplication::quit();
}

/// The loopback server in a process of its own, so that its work is not counted as ours.
class LoopbackProcess
{
public:
    LoopbackProcess(const QString &program, int latencyMs)
    {
        m_process.start(program, {QStringLiteral("--latency-ms"), QString::number(latencyMs)});
        if (m_process.waitForStarted() && m_process.waitForReadyRead(10'000))
            m_port = m_process.readLine().trimmed();
    }
    ~LoopbackProcess() { stop(); }
    /// Ends it; microseconds since the epoch at which the first byte of a request came, or 0.
    double stop()
    {
        m_process.terminate();
        m_process.waitForFinished(5'000);
        return QJsonDocument::fromJson(m_process.readAllStandardOutput())
            .object()
            .value(QStringLiteral("first_byte_at"))
            .toDouble();
    }
    [[nodiscard]] QString baseUrl() const
    {
        return QStringLiteral("http://127.0.0.1:%1/v1").arg(QString::fromLatin1(m_port));
    }

private:
    QProcess m_process;
    QByteArray m_port;
};

void addRunnerRow(BenchReport &report, int latencyMs, int cases, int concurrency, const ChildTimes &child,
                  double firstByteAt)
{
    const QJsonObject json = QJsonDocument::fromJson(child.output).object();
    BenchRow row;
    row.group = QStringLiteral("Runner, three assertions a case, one loopback server");
    row.name = QStringLiteral("%1 ms, %2 cases, concurrency %3").arg(latencyMs).arg(cases).arg(concurrency);
    const double wall = (json.value(QStringLiteral("endedAt")).toDouble() - firstByteAt) / 1'000;
    const double cpuPerCase = json.value(QStringLiteral("cpuMs")).toDouble() / cases;
    row.figures = {{QStringLiteral("wall ms"), wall},
                   {QStringLiteral("cpu ms/case"), cpuPerCase},
                   {QStringLiteral("peak MB"), child.peakMb}};
    const bool complete = json.value(QStringLiteral("ok")).toBool() && firstByteAt > 0;
    if (!complete)
        row.name += QStringLiteral(" INCOMPLETE: ") + json.value(QStringLiteral("problem")).toString();
    if (latencyMs > 0) {
        const double ideal = double(cases) * latencyMs / concurrency;
        row.figures.insert(QStringLiteral("ratio to ideal"), wall / ideal);
        if (concurrency == 64) {
            row.aim = QStringLiteral("<= 1.05 x ideal");
            row.met = complete && wall <= 1.05 * ideal;
        }
    } else if (cases == 5'000) {
        row.aim = QStringLiteral("<= 0.3 cpu ms/case, < 2 s, < 120 MB");
        row.met = complete && cpuPerCase <= 0.3 && wall < 2'000 && child.peakMb < 120;
    }
    report.add(row);
}

} // namespace

void benchRunner(BenchReport &report, const BenchPlaces &places, bool quick)
{
    for (const int latencyMs : {0, 50}) {
        for (const int cases : {1'000, 5'000}) {
            for (const int concurrency : {4, 16, 64}) {
                if (quick && (cases > 1'000 || concurrency == 16))
                    continue;
                LoopbackProcess server(places.loopback, latencyMs);
                const ChildTimes child =
                    runChild({places.self, QStringLiteral("--runner-child"), QString::number(cases),
                              QString::number(concurrency), server.baseUrl()});
                addRunnerRow(report, latencyMs, cases, concurrency, child, server.stop());
            }
        }
    }
}

int benchRunnerChild(const QStringList &arguments)
{
    RunnerSettings settings;
    settings.cases = arguments.value(0).toInt();
    settings.concurrency = arguments.value(1).toInt();
    settings.baseUrl = arguments.value(2);
    const QTemporaryDir folder;
    const SystemClock clock;
    RunnerFigures figures;
    TaskScope scope;
    QTimer::singleShot(0, QCoreApplication::instance(),
                       [&] { scope.spawn(measureAndQuit(settings, folder.path(), &clock, &figures)); });
    QCoreApplication::exec();
    const QJsonObject json{{QStringLiteral("ok"), figures.ok},
                           {QStringLiteral("problem"), figures.problem},
                           {QStringLiteral("endedAt"), figures.endedAt},
                           {QStringLiteral("cpuMs"), figures.cpuMs}};
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return figures.ok ? 0 : 1;
}

} // namespace promptlab::bench
