// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/testingpipelineservice.h"
#include "ui/common/theme.h"

#include <QWidget>

namespace promptlab {

/// Where a run stands: a line of 4 px and its figures: done, rate, time left, cost, failed, errors. What stands still
/// is divided by outcome, and what no assertion looked at is a part of its own. Figures that have no room are left out
/// from the right.
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
    /// A part of the line; the figures below name it.
    struct StripPart {
        qint64 cases = 0;
        StatusTone tone = StatusTone::Paused;
    };
    void setFigures(const QString &title, QList<StripFigure> figures, QList<StripPart> parts, qint64 cases);
    void paintLine(QPainter &painter, const QRect &track) const;

    const Theme &m_theme;
    QString m_title;
    QList<StripFigure> m_figures;
    QList<StripPart> m_parts;
    qint64 m_cases = 0; ///< that the whole line stands for
};

} // namespace promptlab
