// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

class QAction;

namespace promptlab {

/// One item of the rail: an icon; accent bar and tile when it is selected, a count for what waits.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Both must outlive the button.
    RailButton(const Theme &theme, QString id, QString icon, QAction *action, QWidget *parent);
    Q_DISABLE_COPY_MOVE(RailButton)

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QAction *command() const { return m_action; }
    void setBadge(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void paintCount(QPainter &painter, const QRect &tile) const;

    const Theme &m_theme;
    QString m_id;
    QString m_icon;
    QAction *m_action;
    int m_badge = 0;
};

} // namespace promptlab
