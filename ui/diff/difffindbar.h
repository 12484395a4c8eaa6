// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace promptlab {

/// Find in a comparison: field, how many, back and forth, match case.
class DiffFindBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bar.
    explicit DiffFindBar(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DiffFindBar)

    /// Shows it with @p text, which is searched at once.
    void openWith(const QString &text);
    void closeBar();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Qt::CaseSensitivity sensitivity() const;
    /// @param current index, -1: none is current. @param more there are more than were counted.
    void showCount(int current, int count, bool more);

Q_SIGNALS:
    void searchWanted(const QString &text, Qt::CaseSensitivity sensitivity);
    void stepWanted(int step);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    const Theme &m_theme;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_case;
};

} // namespace promptlab
