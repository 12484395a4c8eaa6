// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QAbstractButton;

namespace promptlab {

/// A form on the surface of a pane: Esc leaves it, Ctrl+Enter, and Enter in a field with one value, presses its main
/// button, Ctrl+S its button that keeps
/// without more, where there is one. These keys come before commands of the pane that have the same ones.
class FormWidget : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the form.
    explicit FormWidget(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FormWidget)

Q_SIGNALS:
    void cancelled();

protected:
    /// Both are children of the form; @p keep may be nullptr.
    void setFormButtons(QAbstractButton *main, QAbstractButton *keep = nullptr);

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;

private:
    QAbstractButton *m_main = nullptr;
    QAbstractButton *m_keep = nullptr;
};

} // namespace promptlab
