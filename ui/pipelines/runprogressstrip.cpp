// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runprogressstrip.h"

#include "ui/common/backgroundjobs.h"
#include "ui/pipelines/runtext.h"

#include <QLocale>

namespace promptlab {

RunProgressStrip::RunProgressStrip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RunProgressStrip::showProgress(const QString &title, const RunProgress &progress,
                                    std::optional<qint64> expectedMicros)
{
    const QLocale locale;
    QList<StripFigure> figures;
    figures.append({tr("Done"),
                    locale.toString(progress.done),
                    tr(" / %1 answers", "behind a number").arg(locale.toString(progress.total)),
                    {}});
    figures.append({tr("Rate"),
                    progress.perSecond > 0
                        ? tr("%1 /s").arg(locale.toString(progress.perSecond, 'f', progress.perSecond < 100 ? 1 : 0))
                        : QStringLiteral("–"),
                    {},
                    {}});
    figures.append({tr("Time left"),
                    progress.secondsLeft ? durationText(qint64(*progress.secondsLeft * 1000)) : QStringLiteral("–"),
                    {},
                    {}});
    figures.append({tr("Cost so far"),
                    costText(progress.costMicros, progress.unknownCost == 0, progress.simulated),
                    expectedMicros && !progress.simulated
                        ? tr(" of about %1").arg(costText(*expectedMicros, true, false))
                        : QString(),
                    {}});
    figures.append({tr("Failed"),
                    locale.toString(progress.failed),
                    {},
                    progress.failed > 0 ? std::optional(StatusTone::Fail) : std::nullopt});
    figures.append({tr("Errors"),
                    locale.toString(progress.errors),
                    {},
                    progress.errors > 0 ? std::optional(StatusTone::Error) : std::nullopt});
    if (progress.retried > 0)
        figures.append({tr("Retried"), locale.toString(progress.retried), {}, StatusTone::Inconclusive});
    if (progress.unscored > 0)
        figures.append({tr("Not scored"), locale.toString(progress.unscored), {}, StatusTone::Inconclusive});
    if (progress.unchecked > 0)
        figures.append({tr("Not checked"), locale.toString(progress.unchecked), {}, StatusTone::Paused});
    setFigures(title, figures, {{progress.done, StatusTone::Running}}, progress.total);
}

void RunProgressStrip::showTotals(const QString &title, const RunRecord &run, const RunTotals &totals)
{
    const QLocale locale;
    QList<StripFigure> figures;
    figures.append({tr("Done"),
                    locale.toString(totals.done),
                    tr(" / %1 answers", "behind a number").arg(locale.toString(run.caseCount)),
                    {}});
    const qint64 passed = totals.passed - totals.unchecked;
    const auto toned = [](qint64 count, StatusTone tone) { return count > 0 ? std::optional(tone) : std::nullopt; };
    const auto share = passShare(totals);
    figures.append({tr("Passed"), locale.toString(passed), share ? QStringLiteral(" · ") + rateText(share) : QString(),
                    toned(passed, StatusTone::Pass)});
    figures.append({tr("Failed"), locale.toString(totals.failed), {}, toned(totals.failed, StatusTone::Fail)});
    figures.append({tr("Errors"), locale.toString(totals.errors), {}, toned(totals.errors, StatusTone::Error)});
    if (totals.unscored > 0)
        figures.append({tr("Not scored"), locale.toString(totals.unscored), {}, StatusTone::Inconclusive});
    if (totals.unchecked > 0)
        figures.append({tr("Not checked"), locale.toString(totals.unchecked), {}, StatusTone::Paused});
    figures.append({tr("Cost"), costText(totals.costMicros, totals.unknownCost == 0, run.simulated), {}, {}});
    figures.append({tr("Tokens"),
                    locale.toString(totals.promptTokens),
                    QStringLiteral(" + ") + locale.toString(totals.outputTokens),
                    {}});
    if (run.finishedAt > run.startedAt && run.startedAt > 0)
        figures.append({tr("Took"), durationText(run.finishedAt - run.startedAt), {}, {}});
    setFigures(title, figures,
               {{passed, StatusTone::Pass},
                {totals.failed, StatusTone::Fail},
                {totals.errors, StatusTone::Error},
                {totals.unscored, StatusTone::Inconclusive},
                {totals.unchecked, StatusTone::Paused}},
               run.caseCount);
}

void RunProgressStrip::setFigures(const QString &title, QList<StripFigure> figures, QList<StripPart> parts,
                                  qint64 cases)
{
    m_title = title;
    m_figures = std::move(figures);
    m_parts = std::move(parts);
    m_cases = cases;
    setAccessibleName(sentence());
    setToolTip(sentence());
    update();
}

QString RunProgressStrip::sentence() const
{
    QStringList parts{m_title};
    for (const StripFigure &figure : m_figures)
        parts.append(tr("%1: %2").arg(figure.name, figure.value + figure.rest));
    return parts.join(QStringLiteral(" · "));
}

QSize RunProgressStrip::sizeHint() const
{
    const int height = m_theme.lineHeight(TextStyle::Base) + m_theme.length(Length::ProgressThin)
                     + m_theme.lineHeight(TextStyle::Caption) + m_theme.lineHeight(TextStyle::Figure) + m_theme.grid(6);
    return {m_theme.grid(100), height};
}

QSize RunProgressStrip::minimumSizeHint() const
{
    return {m_theme.grid(40), sizeHint().height()};
}

/// One part after the other; a gap of a pixel keeps neighbours apart without their colours, and what is few is still
/// seen.
void RunProgressStrip::paintLine(QPainter &painter, const QRect &track) const
{
    painter.fillRect(track, m_theme.color(ColorRole::Border));
    if (m_cases <= 0)
        return;
    constexpr int leastPart = 3;
    int x = track.left();
    for (const StripPart &part : m_parts) {
        if (part.cases <= 0)
            continue;
        const int wanted = int(std::min(part.cases, m_cases) * track.width() / m_cases);
        const int width = std::min(std::max(wanted, leastPart), track.right() + 1 - x);
        painter.fillRect(QRect(x, track.top(), width, track.height()), m_theme.status(part.tone).mark);
        x += width;
        if (x <= track.right() && part.tone != StatusTone::Running)
            painter.fillRect(QRect(x++, track.top(), 1, track.height()), m_theme.color(ColorRole::Surface));
    }
}

void RunProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
    const int edge = m_theme.grid(3);
    const int right = width() - edge;
    int y = m_theme.grid(2);
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(ColorRole::Text));
    const int titleLine = m_theme.lineHeight(TextStyle::Base);
    painter.drawText(QRect(edge, y, right - edge, titleLine), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, right - edge));
    y += titleLine + m_theme.grid(1);
    const int bar = m_theme.length(Length::ProgressThin);
    const QRect track(edge, y, right - edge, bar);
    paintLine(painter, track);
    y += bar + m_theme.grid(2);
    int x = edge;
    const QFontMetrics caption(m_theme.font(TextStyle::Caption));
    const QFontMetrics figures(m_theme.font(TextStyle::Figure));
    for (const StripFigure &figure : qAsConst(m_figures)) {
        const int valueWidth = figures.horizontalAdvance(figure.value);
        const int width =
            std::max(caption.horizontalAdvance(figure.name), valueWidth + figures.horizontalAdvance(figure.rest));
        if (x + width > right)
            break;
        painter.setFont(m_theme.font(TextStyle::Caption));
        painter.setPen(m_theme.color(ColorRole::TextMuted));
        painter.drawText(QRect(x, y, width + 1, m_theme.lineHeight(TextStyle::Caption)),
                         Qt::AlignVCenter | Qt::AlignLeft, figure.name);
        painter.setFont(m_theme.font(TextStyle::Figure));
        const QRect line(x, y + m_theme.lineHeight(TextStyle::Caption), width + 1,
                         m_theme.lineHeight(TextStyle::Figure));
        painter.setPen(figure.tone ? m_theme.status(*figure.tone).mark : m_theme.color(ColorRole::Text));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, figure.value);
        painter.setPen(m_theme.color(ColorRole::TextMuted));
        painter.drawText(line.adjusted(valueWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, figure.rest);
        x += width + m_theme.grid(6);
    }
}

} // namespace promptlab
