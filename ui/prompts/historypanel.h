// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/historymodel.h"
#include "ui/prompts/sidepanel.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace promptlab {

/// The versions of the open prompt: look at one, compare two, take one up as the draft, tag one.
class HistoryPanel final : public SidePanel
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit HistoryPanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HistoryPanel)

    [[nodiscard]] HistoryModel &model() const { return *m_model; }
    void setHistory(const PromptHistory &history, const QList<EnvironmentPlace> &environments, qint64 nowMs);
    /// Nothing to show, and why: the prompt was never saved, or it cannot be read.
    void showNote(const QString &note);
    [[nodiscard]] QList<int> selectedVersions() const;
    [[nodiscard]] QWidget *list() const;

Q_SIGNALS:
    /// @p older: the smaller number. With one version selected it is compared with the one before it.
    void compareRequested(int older, int newer);
    void restoreRequested(int version);
    void tagRequested(int version, const QString &name);

private:
    void layOut();
    void updateButtons();
    void compare();

    HistoryModel *m_model;
    QListView *m_view;
    QLabel *m_note;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_tag;
    QLineEdit *m_tagName;
};

} // namespace promptlab
