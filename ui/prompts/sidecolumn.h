// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QStackedWidget;

namespace promptlab {

class HistoryPanel;
class ModelForm;
class PaneSplitter;
class PreviewPanel;
class ProblemsPanel;
class PromptSession;
class SegmentedControl;
class VariablesPanel;

/// What stands right of the editor: variables, preview and problems; or the model; or the versions.
class SideColumn final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the column.
    SideColumn(const Theme &theme, PromptSession &session, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SideColumn)

    [[nodiscard]] VariablesPanel &variables() const { return *m_variables; }
    [[nodiscard]] PreviewPanel &preview() const { return *m_preview; }
    [[nodiscard]] ProblemsPanel &problems() const { return *m_problems; }
    [[nodiscard]] ModelForm &model() const { return *m_model; }
    [[nodiscard]] HistoryPanel &history() const { return *m_history; }
    /// "try", "model" or "history".
    void showPage(const QString &page);
    [[nodiscard]] QString page() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void pageChanged(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void shareHeight();

    const Theme &m_theme;
    SegmentedControl *m_modes;
    QStackedWidget *m_pages;
    PaneSplitter *m_split;
    VariablesPanel *m_variables;
    PreviewPanel *m_preview;
    ProblemsPanel *m_problems;
    ModelForm *m_model;
    HistoryPanel *m_history;
};

} // namespace promptlab
