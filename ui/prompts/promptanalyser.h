// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptanalysis.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

namespace promptlab {

/// Looks at the newest state of the prompt a moment after the last key, in a thread of its own. A newer state makes an
/// older answer void. Lives in the main thread.
class PromptAnalyser final : public QObject
{
    Q_OBJECT

public:
    /// @p scripts must outlive the analyser.
    explicit PromptAnalyser(const ScriptHost &scripts, QObject *parent = nullptr);
    ~PromptAnalyser() override;
    Q_DISABLE_COPY_MOVE(PromptAnalyser)

    /// @p read is called when the moment has come, so that nothing is copied for every key.
    void request(std::function<AnalysisInput()> read);
    /// Without waiting for the moment: a prompt was opened, a value was chosen.
    void requestNow(std::function<AnalysisInput()> read);
    /// Forgets what was asked; the answer under way is dropped.
    void cancel();

Q_SIGNALS:
    void analysed(const std::shared_ptr<const promptlab::PromptAnalysis> &analysis);

private:
    void start();
    void deliver();

    const ScriptHost &m_scripts;
    std::shared_ptr<const PriceTable> m_prices;
    QThreadPool m_pool;
    QTimer m_delay;
    std::function<AnalysisInput()> m_read;
    CancelSource m_cancel;
    QFutureWatcher<Result<PromptAnalysis>> m_watcher;
};

} // namespace promptlab
