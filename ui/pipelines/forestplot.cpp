// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/forestplot.h"

#include "ui/common/labicons.h"
#include "ui/pipelines/runtext.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <cmath>

namespace promptlab {

namespace {

struct ForestText {
    Q_DECLARE_TR_FUNCTIONS(ForestPlot)
};

constexpr int forestIconSide = 16;
constexpr int forestSquare = 8;
constexpr int forestCap = 4;
constexpr int leastPlotGrids = 40;
constexpr int longestNameLetters = 20;
constexpr int leastNameLetters = 12;

/// The bounds of all rows stand below each other: figures are as wide as another, and a blank too.
QString intervalOf(const ForestRow &row, const QList<ForestRow> &all)
{
    if (!row.interval)
        return ForestText::tr("too few");
    qsizetype lower = 0;
    qsizetype upper = 0;
    for (const ForestRow &other : all) {
        if (!other.interval)
            continue;
        lower = std::max(lower, forestPointText(other.interval->lower).size());
        upper = std::max(upper, forestPointText(other.interval->upper).size());
    }
    return QStringLiteral("[%1, %2]")
        .arg(forestPointText(row.interval->lower).rightJustified(lower),
             forestPointText(row.interval->upper).rightJustified(upper));
}

int lettersWide(const Theme &theme, int letters)
{
    return QFontMetrics(theme.font(TextStyle::Strong)).averageCharWidth() * letters;
}

/// 1, 2 or 5 times a power of ten, so that at least one step and at most three fill @p reach to each side.
double tickStep(double reach)
{
    const double rough = reach / 3;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ForestPlot::ForestPlot(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(tr("Differences with 95 % intervals; up and down read them"));
    setToolTip(accessibleName());
    connect(&theme, &Theme::changed, this, [this] {
        m_widest.reset();
        updateGeometry();
        update();
        Q_EMIT scaleChanged();
    });
}

void ForestPlot::setData(const ForestData &data)
{
    m_data = data;
    m_widest.reset();
    m_cursor = m_cursor < data.rows.size() ? m_cursor : -1;
    QStringList sentences;
    for (const ForestRow &row : data.rows)
        sentences.append(row.sentence);
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
    Q_EMIT scaleChanged();
}

int ForestPlot::rowHeight() const
{
    return m_theme.length(Length::RowCompact);
}

QSize ForestPlot::sizeHint() const
{
    return {m_theme.grid(110), int(m_data.rows.size()) * rowHeight() + m_theme.grid(1)};
}

QSize ForestPlot::minimumSizeHint() const
{
    return {m_theme.grid(80), sizeHint().height()};
}

const ForestPlot::Words &ForestPlot::widestWords() const
{
    if (m_widest)
        return *m_widest;
    const QFontMetrics names(m_theme.font(TextStyle::Strong));
    const QFontMetrics figures(m_theme.font(TextStyle::Figure));
    Words widest;
    for (const ForestRow &row : m_data.rows) {
        widest.name = std::max(widest.name, names.horizontalAdvance(row.name) + 1);
        widest.figure = std::max(widest.figure, figures.horizontalAdvance(forestPointText(row.difference)) + 1);
        widest.interval = std::max(widest.interval, figures.horizontalAdvance(intervalOf(row, m_data.rows)) + 1);
    }
    m_widest = widest;
    return *m_widest;
}

/// Names and figures stand at the left, the plot takes the rest. Where it is narrow the names are shortened first; only
/// where that does not help are the intervals drawn without their figures, which the line below and the tool tips
/// repeat.
ForestPlot::Columns ForestPlot::columns() const
{
    const Words &widest = widestWords();
    Columns columns;
    columns.figure = widest.figure;
    columns.interval = widest.interval;
    const auto restBeside = [&](int letters) {
        const int name = std::min(widest.name, lettersWide(m_theme, letters));
        return width() - m_theme.grid(3) - forestIconSide - m_theme.grid(2) - name - m_theme.grid(2) - columns.figure
             - m_theme.grid(4) - m_theme.grid(3);
    };
    const int least = m_theme.grid(leastPlotGrids);
    const int intervals = columns.interval + m_theme.grid(2);
    int rest = restBeside(longestNameLetters);
    if (rest - intervals < least && restBeside(leastNameLetters) - intervals >= least)
        rest = least + intervals;
    if (rest - intervals < least)
        columns.interval = 0;
    const int plot = std::max(least, rest - (columns.interval > 0 ? intervals : 0));
    columns.plot =
        QRect(width() - m_theme.grid(3) - plot, m_theme.grid(1), plot, int(m_data.rows.size()) * rowHeight());
    return columns;
}

/// The axis is symmetric about zero and holds every interval and the limit.
double ForestPlot::reach() const
{
    double most = std::max(m_data.margin * 1.5, 0.01);
    for (const ForestRow &row : m_data.rows) {
        most = std::max(most, std::abs(row.difference));
        if (row.interval)
            most = std::max({most, std::abs(row.interval->lower), std::abs(row.interval->upper)});
        if (row.bound)
            most = std::max(most, std::abs(*row.bound));
    }
    return most * 1.08;
}

double ForestPlot::xOf(double value, const QRect &plot) const
{
    return plot.left() + plot.width() * (0.5 + value / (2 * reach()));
}

bool ForestPlot::hasBound() const
{
    return std::any_of(m_data.rows.begin(), m_data.rows.end(), [](const ForestRow &row) { return row.bound; });
}

int ForestPlot::scaleHeight() const
{
    const int lines = 2 + int(legendLines().size());
    return m_data.rows.isEmpty() ? 0 : lines * m_theme.lineHeight(TextStyle::Caption) + m_theme.grid(2);
}

QString ForestPlot::limitWord() const
{
    return tr("limit %1").arg(signedText(-m_data.margin * m_data.scale, 0));
}

/// Side by side under the plot; where it is too narrow for both, the lower one begins further left.
std::pair<QRect, QRect> ForestPlot::sidePlaces(const QRect &plot, int top) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const int line = m_theme.lineHeight(TextStyle::Caption);
    const int upper = metrics.horizontalAdvance(m_data.upperSide) + 1;
    const int lower = metrics.horizontalAdvance(m_data.lowerSide) + 1;
    const QRect upperPlace(plot.right() + 1 - upper, top, upper, line);
    const int left = std::min(plot.left(), upperPlace.left() - m_theme.grid(4) - lower);
    return {QRect(left, top, lower, line), upperPlace};
}

/// Whether the limit can be named where it stands.
bool ForestPlot::limitFits(const QRect &plot) const
{
    const int width = QFontMetrics(m_theme.font(TextStyle::Caption)).horizontalAdvance(limitWord());
    const int place = int(std::round(xOf(-m_data.margin, plot))) - width / 2;
    const auto [lower, upper] = sidePlaces(plot, 0);
    return place > lower.right() + m_theme.grid(2) && place + width < upper.left() - m_theme.grid(2);
}

QString ForestPlot::dashedWord() const
{
    return tr("dashed: %1", "a line of the plot; %1: limit -2").arg(limitWord());
}

/// Whether it can be named at the left of the sides, below the names of the rows.
bool ForestPlot::limitFitsBeside(const QRect &plot) const
{
    const int width = QFontMetrics(m_theme.font(TextStyle::Caption)).horizontalAdvance(dashedWord());
    return m_theme.grid(3) + width + m_theme.grid(4) <= sidePlaces(plot, 0).first.left();
}

QStringList ForestPlot::legendLines() const
{
    QStringList parts;
    if (hasBound())
        parts = QStringList{tr("line: two-sided 95 % interval"), tr("▲ one-sided 95 % bound, for \"not worse\"")};
    if (!limitFits(plotRect()) && !limitFitsBeside(plotRect()))
        parts.append(dashedWord());
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const int room = plotRect().right() + 1 - m_theme.grid(3);
    QStringList lines;
    for (const QString &part : qAsConst(parts)) {
        const QString longer = lines.isEmpty() ? part : lines.last() + QStringLiteral("   ") + part;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= room)
            lines.last() = longer;
        else
            lines.append(part);
    }
    return lines;
}

QStringList ForestPlot::scaleWords() const
{
    return QStringList{m_data.lowerSide, limitWord(), m_data.upperSide} + legendLines();
}

bool ForestPlot::scaleIsApart() const
{
    const auto [lower, upper] = sidePlaces(plotRect(), 0);
    return lower.right() < upper.left() && lower.left() >= 0;
}

void ForestPlot::paintGrid(QPainter &painter, const QRect &plot) const
{
    const ChartColors &chart = m_theme.chart();
    const double limit = std::round(xOf(-m_data.margin, plot));
    painter.fillRect(QRectF(limit, plot.top(), plot.right() + 1 - limit, plot.height()),
                     m_theme.color(ColorRole::SurfaceAlt));
    const double step = tickStep(reach() * m_data.scale) / m_data.scale;
    for (double value = -std::floor(reach() / step) * step; value <= reach(); value += step) {
        const bool zero = std::abs(value) < step / 100;
        const double x = std::round(xOf(value, plot));
        painter.setPen(QPen(zero ? chart.zero : chart.grid, zero ? 2 : 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 1));
    }
    painter.setPen(QPen(chart.threshold, 1, Qt::DashLine));
    painter.drawLine(QPointF(limit, plot.top()), QPointF(limit, plot.bottom() + 1));
}

/// Every grid line has its number where the numbers keep apart, else every second, fifth, tenth.
double ForestPlot::shownStep(const QRect &plot) const
{
    const double step = tickStep(reach() * m_data.scale) / m_data.scale;
    const QString longest =
        signedText(-std::floor(reach() / step) * step * m_data.scale, step * m_data.scale < 1 ? 1 : 0);
    const int needed = QFontMetrics(m_theme.font(TextStyle::Caption)).horizontalAdvance(longest) + m_theme.grid(2);
    double shown = step;
    for (const int factor : {2, 5, 10}) {
        if (xOf(shown, plot) - xOf(0, plot) >= needed)
            break;
        shown = step * factor;
    }
    return shown;
}

void ForestPlot::paintScale(QPainter &painter, int top) const
{
    const QRect plot = plotRect();
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.chart().axis);
    const double step = tickStep(reach() * m_data.scale) / m_data.scale;
    const int line = m_theme.lineHeight(TextStyle::Caption);
    constexpr int tickWidth = 80;
    const double shown = shownStep(plot);
    for (double value = -std::floor(reach() / shown) * shown; value <= reach(); value += shown) {
        const bool zero = std::abs(value) < step / 100;
        const double x = std::round(xOf(value, plot));
        painter.drawText(QRectF(x - tickWidth / 2.0, top, tickWidth, line), Qt::AlignCenter,
                         signedText(zero ? 0 : value * m_data.scale, step * m_data.scale < 1 ? 1 : 0));
    }
    paintSides(painter, plot, top + line);
    paintLegend(painter, plot, top + 2 * line);
}

/// Whose gain each side is, and the limit where there is room for its name.
void ForestPlot::paintSides(QPainter &painter, const QRect &plot, int top) const
{
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    const auto [lower, upper] = sidePlaces(plot, top);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, m_data.lowerSide);
    painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, m_data.upperSide);
    painter.setPen(m_theme.chart().threshold);
    if (!limitFits(plot)) {
        if (limitFitsBeside(plot)) // else the legend names it
            painter.drawText(QRect(m_theme.grid(3), top, lower.left() - m_theme.grid(7), lower.height()),
                             Qt::AlignRight | Qt::AlignVCenter, dashedWord());
        return;
    }
    const int width = painter.fontMetrics().horizontalAdvance(limitWord());
    painter.drawText(QRect(int(std::round(xOf(-m_data.margin, plot))) - width / 2, top, width + 1, lower.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, limitWord());
}

/// From the left edge of the whole plot.
void ForestPlot::paintLegend(QPainter &painter, const QRect &plot, int top) const
{
    const int line = m_theme.lineHeight(TextStyle::Caption);
    const QStringList lines = legendLines();
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    for (int i = 0; i < lines.size(); ++i) {
        const QRect room(m_theme.grid(3), top + i * line, plot.right() + 1 - m_theme.grid(3), line);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(lines.at(i), Qt::ElideRight, room.width()));
    }
}

/// A triangle under the line: another mark than the ends of the interval.
void ForestPlot::paintBound(QPainter &painter, double value, int top, const QRect &plot) const
{
    const double x = xOf(value, plot);
    const double tip = top + rowHeight() / 2.0 + 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Text));
    painter.drawPolygon(QPolygonF{QPointF(x, tip), QPointF(x - forestCap, tip + 2 * forestCap - 1),
                                  QPointF(x + forestCap, tip + 2 * forestCap - 1)});
    painter.setBrush(Qt::NoBrush);
}

/// Name, difference and interval: every row's figures end in the same place, so that their points stand in a column.
void ForestPlot::paintFigures(QPainter &painter, const ForestRow &row, int top, const Columns &place) const
{
    int right = place.plot.left() - m_theme.grid(4);
    painter.setFont(m_theme.font(TextStyle::Figure));
    if (place.interval > 0) {
        painter.setPen(m_theme.color(ColorRole::TextMuted));
        painter.drawText(QRect(right - place.interval, top, place.interval, rowHeight()),
                         Qt::AlignVCenter | Qt::AlignRight, intervalOf(row, m_data.rows));
        right -= place.interval + m_theme.grid(2);
    }
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(QRect(right - place.figure, top, place.figure, rowHeight()), Qt::AlignVCenter | Qt::AlignRight,
                     forestPointText(row.difference));
    painter.setFont(m_theme.font(row.primary ? TextStyle::Strong : TextStyle::Base));
    const int left = m_theme.grid(3) + forestIconSide + m_theme.grid(2);
    const int room = right - place.figure - m_theme.grid(2) - left;
    painter.drawText(QRect(left, top, room, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, room));
}

void ForestPlot::paintRow(QPainter &painter, int index, const Columns &place) const
{
    const ForestRow &row = m_data.rows.at(index);
    const QRect &plot = place.plot;
    const int top = plot.top() + index * rowHeight();
    const QRect line(0, top, width(), rowHeight());
    const StatusColors &tone = m_theme.status(row.tone);
    const QRect icon(m_theme.grid(3), top + (rowHeight() - forestIconSide) / 2, forestIconSide, forestIconSide);
    LabIcons(m_theme).paint(painter, icon, tone.icon, tone.mark);
    paintFigures(painter, row, top, place);
    const double y = top + rowHeight() / 2.0;
    painter.setPen(QPen(tone.mark, 2));
    if (row.interval) {
        const double from = xOf(row.interval->lower, plot);
        const double to = xOf(row.interval->upper, plot);
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        painter.drawLine(QPointF(from, y - forestCap), QPointF(from, y + forestCap));
        painter.drawLine(QPointF(to, y - forestCap), QPointF(to, y + forestCap));
    }
    painter.setBrush(row.decided ? tone.mark : m_theme.color(ColorRole::Surface));
    painter.drawRect(
        QRectF(xOf(row.difference, plot) - forestSquare / 2.0, y - forestSquare / 2.0, forestSquare, forestSquare));
    painter.setBrush(Qt::NoBrush);
    if (row.bound)
        paintBound(painter, *row.bound, top, plot);
    if (index == m_cursor && hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        ring.rect = line.adjusted(m_theme.grid(1), 0, -m_theme.grid(1), 0);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void ForestPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    if (m_data.rows.isEmpty())
        return;
    const Columns place = columns();
    paintGrid(painter, place.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_data.rows.size(); ++row)
        paintRow(painter, row, place);
}

int ForestPlot::rowAt(int y) const
{
    const int row = (y - plotRect().top()) / rowHeight();
    return row >= 0 && row < m_data.rows.size() && y >= plotRect().top() ? row : -1;
}

void ForestPlot::moveCursor(int row)
{
    if (m_data.rows.isEmpty())
        return;
    m_cursor = std::clamp(row, 0, int(m_data.rows.size()) - 1);
    Q_EMIT rowRead(m_data.rows.at(m_cursor).sentence);
    update();
}

void ForestPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: moveCursor(m_cursor + 1); return;
    case Qt::Key_Up: moveCursor(m_cursor - 1); return;
    case Qt::Key_Home: moveCursor(0); return;
    case Qt::Key_End: moveCursor(int(m_data.rows.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ForestPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0)
        moveCursor(0);
    update();
}

void ForestPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ForestPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT scaleChanged();
}

bool ForestPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        QToolTip::showText(help->globalPos(), row < 0 ? toolTip() : m_data.rows.at(row).sentence, this);
        return true;
    }
    return QWidget::event(event);
}

ForestAxis::ForestAxis(const Theme &theme, const ForestPlot &plot, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_plot(plot)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&plot, &ForestPlot::scaleChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ForestAxis::sizeHint() const
{
    return {m_plot.sizeHint().width(), m_plot.scaleHeight()};
}

QSize ForestAxis::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ForestAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    if (!m_plot.data().rows.isEmpty())
        m_plot.paintScale(painter, m_theme.grid(1));
}

/// The rows above scroll, wherever the pointer is in the picture.
void ForestAxis::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_plot.parentWidget(), event);
}

} // namespace promptlab
