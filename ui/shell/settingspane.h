// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/common/settings.h"

class QLineEdit;
class QListView;
class QScrollArea;
class QStackedWidget;
class QStandardItemModel;

namespace promptlab {

class EmptyState;
class MessageBar;
class PanelToolBar;
class PaneSplitter;
class SettingRow;
class ShortcutPage;
class Theme;

/// The settings: one page a group of the table, the keys, and pages that others add. A search looks through all of
/// them.
class SettingsPane final : public Pane
{
    Q_OBJECT

public:
    /// All must outlive the pane.
    SettingsPane(const Theme &theme, Settings &settings, ActionRegistry &registry, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SettingsPane)

    /// A page of somebody else: "providers". The pane takes it over. Place {settings, page, id} opens it. A page that
    /// is a Pane is told when it comes to the front, and its state is kept.
    void addPage(const QString &id, const QString &title, QWidget *page);
    /// Hides such a page and gives it back to the caller; nullptr for an unknown one.
    [[nodiscard]] QWidget *takePage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    void showPage(const QString &id);
    /// Says what load() could not take over; nothing when all was well.
    void showProblems(const QStringList &problems);

    void registerActions(ActionRegistry &registry) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activated() override;
    [[nodiscard]] QWidget *firstFocusWidget() const override;
    bool open(const Place &place) override;
    [[nodiscard]] QList<QuickEntry> quickEntries() const override;

    /// Reads and takes over; what is wrong is said in the bar.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

private:
    void buildGroups();
    void addListItem(const QString &id, const QString &title);
    void pageChosen();
    void bringForward(QWidget *page);
    void search(const QString &text);
    void chooseImport();
    void chooseExport();

    const Theme &m_theme;
    Settings &m_settings;
    QStandardItemModel *m_pages;
    PanelToolBar *m_bar;
    MessageBar *m_message;
    PaneSplitter *m_splitter;
    QLineEdit *m_search;
    QListView *m_list;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    EmptyState *m_nothing;
    ShortcutPage *m_shortcuts;
    QList<SettingRow *> m_rows;
    QHash<QString, QWidget *> m_headings; ///< by group
    QHash<QString, QWidget *> m_widgets;  ///< pages by id; groups have the scroll area
};

} // namespace promptlab
