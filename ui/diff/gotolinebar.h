// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"
#include "ui/common/theme.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace promptlab {

class SegmentedControl;

/// Go to a line of one side.
class GoToLineBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bar.
    explicit GoToLineBar(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(GoToLineBar)

    /// @param section heading of the part that the lines are counted in; may be empty.
    void openAt(TextSide side, int line, const QString &section);
    void closeBar();
    [[nodiscard]] QSpinBox *field() const { return m_field; }

Q_SIGNALS:
    void lineWanted(promptlab::TextSide side, int line);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();

    const Theme &m_theme;
    QLabel *m_label;
    QSpinBox *m_field;
    SegmentedControl *m_side;
};

} // namespace promptlab
