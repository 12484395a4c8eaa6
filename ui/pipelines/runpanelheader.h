// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QBoxLayout;

namespace promptlab {

class ElidedLabel;

/// The 32 px line above a part of the pane: a name at the left, a note and small controls at the right.
class RunPanelHeader final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the header.
    explicit RunPanelHeader(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunPanelHeader)

    void setTitle(const QString &title);
    /// Muted, at the right of the title's line.
    void setNote(const QString &note);
    [[nodiscard]] QString title() const;
    /// A control at the far right.
    void addControl(QWidget *control);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QBoxLayout *m_row;
};

} // namespace promptlab
