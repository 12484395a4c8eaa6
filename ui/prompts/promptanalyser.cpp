// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptanalyser.h"

#include <QtConcurrent>

namespace promptlab {

namespace {

constexpr int analyserDelayMs = 150;

} // namespace

PromptAnalyser::PromptAnalyser(const ScriptHost &scripts, QObject *parent)
    : QObject(parent), m_scripts(scripts), m_prices(std::make_shared<PriceTable>())
{
    // One thread that stays: the sandbox of templates is made once a thread.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(analyserDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &PromptAnalyser::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PromptAnalyser::deliver);
    if (auto table = PriceTable::builtIn(); table.ok())
        m_prices = std::make_shared<PriceTable>(std::move(*table));
}

PromptAnalyser::~PromptAnalyser()
{
    m_cancel.cancel();
    m_watcher.disconnect(this);
    m_pool.waitForDone();
}

void PromptAnalyser::request(std::function<AnalysisInput()> read)
{
    m_read = std::move(read);
    m_delay.start();
}

void PromptAnalyser::requestNow(std::function<AnalysisInput()> read)
{
    m_read = std::move(read);
    m_delay.stop();
    start();
}

void PromptAnalyser::cancel()
{
    m_delay.stop();
    m_read = {};
    m_cancel.cancel();
}

void PromptAnalyser::start()
{
    if (!m_read)
        return;
    m_cancel.cancel();
    m_cancel = CancelSource();
    const AnalysisInput input = std::exchange(m_read, {})();
    const ScriptHost *scripts = &m_scripts;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [input, scripts, prices = m_prices, token = m_cancel.token()] {
        return analysePrompt(input, *scripts, *prices, token);
    }));
}

void PromptAnalyser::deliver()
{
    const QFuture<Result<PromptAnalysis>> future = m_watcher.future();
    if (future.resultCount() == 0 || m_cancel.token().isCancelled())
        return;
    const Result<PromptAnalysis> result = future.result();
    if (result.ok())
        Q_EMIT analysed(std::make_shared<const PromptAnalysis>(*result));
}

} // namespace promptlab
