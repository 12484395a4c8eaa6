// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptanalysis.h"
#include "ui/prompts/sidepanel.h"

class QTextBrowser;

namespace promptlab {

class SegmentedControl;

/// The messages as the model would get them.
class PreviewPanel final : public SidePanel
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit PreviewPanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PreviewPanel)

    void show(const std::shared_ptr<const PromptAnalysis> &analysis);
    [[nodiscard]] QString shownText() const;

private:
    void rebuild();
    [[nodiscard]] QString messagesHtml() const;

    std::shared_ptr<const PromptAnalysis> m_analysis;
    QTextBrowser *m_text;
    SegmentedControl *m_form;
};

} // namespace promptlab
