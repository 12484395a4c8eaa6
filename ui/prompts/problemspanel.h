// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/problemsmodel.h"
#include "ui/prompts/sidepanel.h"

class QLabel;
class QListView;

namespace promptlab {

/// The list of problems. A click goes to the place; Enter or a double click repairs, where that can be done.
class ProblemsPanel final : public SidePanel
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit ProblemsPanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

    [[nodiscard]] ProblemsModel &model() const { return *m_model; }
    [[nodiscard]] QListView *list() const { return m_view; }
    void setProblems(const QList<PromptProblem> &problems, const QStringList &places);
    /// The next one (+1) or the one before (-1), round the ends; nothing when there is none.
    [[nodiscard]] std::optional<PromptProblem> step(int by);
    [[nodiscard]] std::optional<PromptProblem> current() const;

Q_SIGNALS:
    void problemChosen(const promptlab::PromptProblem &problem);
    void fixRequested(const promptlab::PromptProblem &problem);
    /// The context menu, at a place of the screen.
    void menuRequested(const promptlab::PromptProblem &problem, const QPoint &at);

private:
    void showCounts();

    ProblemsModel *m_model;
    QListView *m_view;
    QLabel *m_none;
};

} // namespace promptlab
