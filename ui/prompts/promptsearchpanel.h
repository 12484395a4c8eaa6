// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/promptservice.h"
#include "ui/common/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace promptlab {

class EmptyState;
class SearchResultModel;

/// Words in all prompts: a field, and the places in what every prompt says now. In place of the editor; Enter goes to
/// a place, Esc goes back. What was found stays, so that one can go on with the next place.
class PromptSearchPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit PromptSearchPanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PromptSearchPanel)

    /// Puts the focus into the field; @p words stand in it, unless they are empty.
    void begin(const QString &words);
    void addFindings(const QList<PromptFinding> &findings, const PromptSearchProgress &progress);
    /// Nothing more will be found.
    void end(const PromptSearchProgress &progress);
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_view; }
    [[nodiscard]] const SearchResultModel &results() const { return *m_results; }
    /// What is said about the search, for tests.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void searchRequested(const promptlab::PromptSearch &search);
    void stopRequested();
    /// A hit without a length: the prompt itself.
    void placeChosen(const QString &key, const promptlab::PromptHit &hit);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void setUpList();
    QToolButton *addToggle(const QString &text, const QString &name);
    void start();
    void stop();
    void choose(const QModelIndex &index);
    void say();
    void showRightPage();

    const Theme &m_theme;
    SearchResultModel *m_results;
    QLineEdit *m_field;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_stop = nullptr;
    QLabel *m_note;
    QWidget *m_head;
    QStackedWidget *m_pages;
    QListView *m_view;
    EmptyState *m_nothing;
    QTimer m_delay; ///< after the last key
    PromptSearch m_search;
    PromptSearchProgress m_progress;
    bool m_searching = false;
};

} // namespace promptlab
