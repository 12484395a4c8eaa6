// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"
#include "ui/shell/recentmodel.h"

class QListView;
class QStackedWidget;

namespace promptlab {

class ActionRegistry;

/// What stands in the window while no workspace is open: recent ones, and the ways to get one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page. Buttons are made of the commands file.sample, file.open and file.new.
    StartPage(const Theme &theme, const ActionRegistry &registry, const Session &session, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StartPage)

    [[nodiscard]] MessageBar &message() { return *m_message; }
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void openRequested(const QString &path);
    void forgetRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWays(const ActionRegistry &registry);
    [[nodiscard]] QWidget *makeRecent();
    void showRecent();

    const Theme &m_theme;
    RecentModel m_recent;
    MessageBar *m_message;
    QListView *m_list;
    QLabel *m_none;
    QList<QWidget *> m_buttons;
};

} // namespace promptlab
