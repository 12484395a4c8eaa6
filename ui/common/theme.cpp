// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

constexpr double smallestFontScale = 0.8;
constexpr double largestFontScale = 2.0;
constexpr int gridUnit = 4;

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme::Theme(ThemeTokens tokens, QObject *parent) : QObject(parent), m_tokens(std::move(tokens)) {}

QColor Theme::heat(double score) const
{
    const QList<QColor> &steps = colors().heat;
    const double place = std::clamp(score, 0.0, 1.0) * double(steps.size());
    return steps.at(std::min(qsizetype(place), steps.size() - 1));
}

QFont Theme::font(TextStyle style) const
{
    const TypeStep &step = m_tokens.type.at(size_t(style));
    QFont font;
    font.setFamilies(step.code ? m_tokens.codeFamilies : m_tokens.uiFamilies);
    font.setPixelSize(int(std::lround(step.px * m_fontScale)));
    font.setWeight(QFont::Weight(step.weight));
    if (step.code) {
        font.setFixedPitch(true);
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

int Theme::lineHeight(TextStyle style) const
{
    return int(std::lround(m_tokens.type.at(size_t(style)).line * m_fontScale));
}

int Theme::length(Length length) const
{
    const int base = m_tokens.lengths.at(size_t(length));
    switch (length) {
    case Length::SplitHandle:
    case Length::SplitGrab:
    case Length::FocusRing:
    case Length::ProgressThin:
    case Length::ScrollBar:
    case Length::OverviewRuler: return base;
    case Length::RowTwoLine: {
        const int air = m_rowDensity == RowDensity::Compact ? 0
                                                            : m_tokens.lengths.at(size_t(Length::RowComfortable))
                                                                  - m_tokens.lengths.at(size_t(Length::RowCompact));
        return int(std::lround((base + air) * m_fontScale));
    }
    default: return int(std::lround(base * m_fontScale)); // what holds text grows with it
    }
}

int Theme::grown(int pixels) const
{
    return int(std::lround(pixels * m_fontScale));
}

int Theme::grid(int steps) const
{
    return steps * gridUnit;
}

void Theme::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    update();
}

void Theme::desktopSchemeChanged(bool desktopIsDark)
{
    m_desktopDark = desktopIsDark;
    update();
}

void Theme::setDiffPalette(DiffPalette palette)
{
    if (std::exchange(m_diffPalette, palette) != palette)
        Q_EMIT changed();
}

void Theme::setRowDensity(RowDensity density)
{
    if (std::exchange(m_rowDensity, density) != density)
        Q_EMIT changed();
}

void Theme::setFontScale(double scale)
{
    const double bounded = std::clamp(scale, smallestFontScale, largestFontScale);
    if (!qFuzzyCompare(std::exchange(m_fontScale, bounded), bounded))
        Q_EMIT changed();
}

void Theme::update()
{
    const bool dark = m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && m_desktopDark);
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette, this](QPalette::ColorRole role, ColorRole ours) {
        palette.setColor(role, color(ours));
    };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::SurfaceAlt);
    set(QPalette::Button, ColorRole::Raised);
    set(QPalette::Mid, ColorRole::Border);
    set(QPalette::Midlight, ColorRole::Border);
    set(QPalette::Light, ColorRole::Raised);
    set(QPalette::Dark, ColorRole::BorderStrong);
    set(QPalette::Shadow, ColorRole::BorderStrong);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::AccentText);
    set(QPalette::PlaceholderText, ColorRole::TextMuted);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::SelectionText);
    set(QPalette::Link, ColorRole::AccentMark);
    set(QPalette::LinkVisited, ColorRole::AccentMark);
    set(QPalette::ToolTipBase, ColorRole::Tooltip);
    set(QPalette::ToolTipText, ColorRole::TooltipText);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(ColorRole::SelectionInactive));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(ColorRole::SurfaceAlt));
    return palette;
}

} // namespace promptlab
