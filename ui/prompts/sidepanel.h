// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace promptlab {

class ElidedLabel;

/// A part of the column beside the editor: a header of 32 pixels with title and small controls, and what is below it.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    SidePanel(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SidePanel)

    /// Muted, right of the title.
    void setNote(const QString &note, const QString &toolTip = {});

protected:
    void setContent(QWidget *content);
    /// At the right end of the header.
    void addControl(QWidget *control);
    QToolButton *addButton(const QString &icon, const QString &name);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_head;
    QBoxLayout *m_row;
    ElidedLabel *m_note;
    QBoxLayout *m_column;
};

} // namespace promptlab
