// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/runcomparison.h"

#include <QWidget>

namespace promptlab {

class Badge;
class DiffLoader;
class DiffView;
class ElidedLabel;

/// What two runs answered to one row, side by side as texts; above each side the run, the version and how the answer
/// came out.
class AnswerComparison final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive it.
    explicit AnswerComparison(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(AnswerComparison)

    void showRow(const ComparedRunsPtr &runs, const QString &rowKey);
    void clear();
    [[nodiscard]] const QString &row() const { return m_row; }
    [[nodiscard]] DiffView &view() const { return *m_view; }
    /// The heads of both sides, as shown.
    [[nodiscard]] QString heads() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Head {
        QWidget *box = nullptr;
        ElidedLabel *name = nullptr;
        Badge *outcome = nullptr;
    };
    Head addHead(QLayout *row);
    void fitMode();
    void fitHeads();

    const Theme &m_theme;
    QString m_row;
    QWidget *m_heads;
    Head m_baseline;
    Head m_candidate;
    DiffView *m_view;
    DiffLoader *m_loader;
};

} // namespace promptlab
