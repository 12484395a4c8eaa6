// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace promptlab {

/// The head of a column: its name, and muted at the right what it shows now.
class SectionHeading final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the heading.
    SectionHeading(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SectionHeading)

    void setTitle(const QString &title);
    void setNote(const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
    QString m_note;
};

} // namespace promptlab
