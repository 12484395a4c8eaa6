// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/prompts/promptlistmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace promptlab {

/// The list at the left: search, tags and environments as chips, order, prompts.
class PromptListPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    PromptListPanel(const Theme &theme, PromptListModel &prompts, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PromptListPanel)

    /// Commands of the context menu and of single keys.
    void addListActions(const QList<QAction *> &actions);
    /// The command that switches to the archived prompts and back.
    void setArchivedAction(QAction *action);
    /// Shows the archived prompts instead of those in use.
    void showArchived(bool archived);
    void setLoading(bool loading);
    /// The list could not be read; what was there stays.
    void setFailed();
    /// The model has a new list: chips, selection and empty states follow.
    void refresh();
    /// Marks the row of a prompt without opening it again.
    void select(const QString &key);
    /// Takes the filter away where it hides this prompt. True: it did.
    bool reveal(const QString &key);
    [[nodiscard]] QString selectedKey() const;
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] PromptFilterModel &filter() const { return *m_filter; }
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void promptChosen(const QString &key);
    /// Enter, or a double click: the person wants to write.
    void editorWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void setUpView();
    void clearChips();
    void rebuildChips();
    /// A chip that stands for the view of archived prompts and leaves it.
    void addArchivedChip(QMenu &menu);
    void applyChips();
    void showRightPage();
    void clearFilter();
    void dropFilter();
    void setOrder(PromptOrder order);

    const Theme &m_theme;
    PromptListModel &m_prompts;
    PromptFilterModel *m_filter;
    QLineEdit *m_search;
    QWidget *m_chipRow;
    QToolButton *m_order;
    QLabel *m_count;
    QListView *m_view;
    QStackedWidget *m_pages;
    QWidget *m_notePage; ///< instead of rows: nothing there, nothing matches
    QLabel *m_note;
    QPushButton *m_clear;
    QWidget *m_loadingPage;
    QTimer m_loadingDelay;
    QSet<QString> m_wantedTags;
    QSet<QString> m_wantedEnvironments;
    QAction *m_archivedAction = nullptr;
    QString m_selected; ///< key of the prompt that is marked, where it is shown
    bool m_selecting = false;
    bool m_loaded = false;
    bool m_failed = false;
};

} // namespace promptlab
