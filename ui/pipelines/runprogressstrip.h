// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/testingpipelineservice.h"
#include "ui/common/theme.h"

#include <QWidget>

namespace promptlab {

/// Where a run stands: a line of 4 px and its figures: done, rate, time left, cost, failed, errors. Figures that have
/// no room are left out from the right.
class RunProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the strip.
    explicit RunProgressStrip(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunProgressStrip)

    /// A run that works now. @p expectedMicros: what it was thought to cost.
    void showProgress(const QString &title, const RunProgress &progress, std::optional<qint64> expectedMicros);
    /// A run that stands still or works elsewhere, by what is stored.
    void showTotals(const QString &title, const RunRecord &run, const RunTotals &totals);
    /// All that is shown, in words.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct StripFigure {
        QString name;
        QString value;
        QString rest; ///< muted, behind the value
        std::optional<StatusTone> tone;
    };
    void setFigures(const QString &title, QList<StripFigure> figures, double share);

    const Theme &m_theme;
    QString m_title;
    QList<StripFigure> m_figures;
    double m_share = 0;
};

} // namespace promptlab
