// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace promptlab {

/// What stands where there is nothing yet: an icon, what the place is for, one primary way in and one other. A list
/// that is empty because of a filter says so instead, and offers to clear it. When it takes the place of what had the
/// focus, the focus goes to its way in.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the widget.
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EmptyState)

    /// "No pipeline yet", "A pipeline runs a prompt on a dataset …". Either action may be nullptr.
    void showEmpty(const QString &icon, const QString &title, const QString &sentence, QAction *primary,
                   QAction *other = nullptr);
    /// "No run matches \"failed\"" with a button that clears the filter.
    void showFiltered(const QString &sentence, std::function<void()> clearFilter);
    /// While something else asks for the next step, the way in is framed only.
    void setPrimaryFilled(bool filled);
    [[nodiscard]] QString title() const;
    /// The way in, for the focus; nullptr when there is none, or none that can be used.
    [[nodiscard]] QWidget *firstButton() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dropButtons();
    void takeFocus();

    const Theme &m_theme;
    QWidget *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_buttons;
    QPushButton *m_primary = nullptr;
    bool m_filled = true;
};

} // namespace promptlab
