// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace promptlab {

/// Colours of the chrome and of plain content.
enum class ColorRole {
    Window,  ///< chrome
    Surface, ///< content
    SurfaceAlt,
    Raised, ///< popups, buttons
    Hover,
    Pressed,
    Border,
    BorderStrong,
    Text,
    TextMuted,
    TextDisabled,
    Accent, ///< behind accentText
    AccentText,
    AccentMark, ///< marks and links on the other backgrounds
    AccentSubtle,
    Selection,
    SelectionInactive,
    SelectionText,
    Focus,
    Danger,
    DangerText,
    Tooltip,
    TooltipText,
    FindMatch,
    FindCurrent,
    LineCurrent,
    ScrollHandle
};
inline constexpr int colorRoleCount = int(ColorRole::ScrollHandle) + 1;

enum class DiffTone { Added, Removed, Changed, Moved };
struct DiffColors {
    QColor line; ///< behind a line
    QColor word; ///< behind the words that changed
    QColor mark; ///< glyphs and rulers
};

/// What something is in: always shown with its icon, never by colour alone.
enum class StatusTone { Pass, Fail, Error, Inconclusive, Running, Waiting, Paused };
inline constexpr int statusToneCount = int(StatusTone::Paused) + 1;
struct StatusColors {
    QColor mark;
    QColor tint;
    QString icon; ///< name in the icon set
};

enum class SyntaxTone {
    Variable,
    VariableBack,
    Control,
    Tag,
    String,
    Number,
    Comment,
    Heading,
    LintError,
    LintWarning,
    LintInfo
};
inline constexpr int syntaxToneCount = int(SyntaxTone::LintInfo) + 1;

struct ChartColors {
    QList<QColor> series; ///< at most six
    QColor grid;
    QColor axis;
    QColor band;
    QColor threshold;
    QColor zero;
};

/// Places in the type scale. Sizes follow the person's font scale.
enum class TextStyle { Caption, Small, Base, Strong, Title, Headline, Code, CodeSmall, Figure };
inline constexpr int textStyleCount = int(TextStyle::Figure) + 1;

/// Lengths in device-independent pixels at 100 %.
enum class Length {
    Rail,
    RailItem,
    ToolBar,
    PaneHeader,
    TabBar,
    StatusBar,
    RowCompact,
    RowComfortable,
    RowTwoLine,
    Control,
    ControlSmall,
    Badge,
    ScrollBar,
    SplitHandle,
    SplitGrab,
    OverviewRuler,
    ProgressThin,
    FocusRing
};
inline constexpr int lengthCount = int(Length::FocusRing) + 1;

/// Everything that one colour scheme says.
struct ThemeColors {
    std::array<QColor, colorRoleCount> roles;
    std::array<std::array<DiffColors, 4>, 2> diff; ///< default, blue and orange
    std::array<StatusColors, statusToneCount> status;
    std::array<QColor, syntaxToneCount> syntax;
    ChartColors chart;
    QList<QColor> heat; ///< worst first
};

struct TypeStep {
    int px = 13;
    int line = 20;
    int weight = 400;
    bool code = false;
};

/// The design tokens as values. Made by readThemeTokens().
struct ThemeTokens {
    ThemeColors light;
    ThemeColors dark;
    std::array<TypeStep, textStyleCount> type;
    std::array<int, lengthCount> lengths;
    QStringList uiFamilies;
    QStringList codeFamilies;
};

/// Reads the token file. Errors: InvalidInput naming the first role that is missing or no colour.
Result<ThemeTokens> readThemeTokens(const QByteArray &json);

enum class ColorScheme { System, Light, Dark };
enum class DiffPalette { Default, BlueOrange };
enum class RowDensity { Compact, Comfortable };

/// The look of the application: colours by role, fonts by place, lengths by name. Owned by the application and handed
/// on; changes of the scheme reach everything by changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeTokens tokens, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Theme)

    [[nodiscard]] QColor color(ColorRole role) const { return colors().roles.at(size_t(role)); }
    [[nodiscard]] const DiffColors &diff(DiffTone tone) const
    {
        return colors().diff.at(size_t(m_diffPalette)).at(size_t(tone));
    }
    [[nodiscard]] const StatusColors &status(StatusTone tone) const { return colors().status.at(size_t(tone)); }
    [[nodiscard]] QColor syntax(SyntaxTone tone) const { return colors().syntax.at(size_t(tone)); }
    [[nodiscard]] const ChartColors &chart() const { return colors().chart; }
    /// @param score 0 … 1.
    [[nodiscard]] QColor heat(double score) const;

    [[nodiscard]] QFont font(TextStyle style) const;
    /// Height of a line in this style, in pixels.
    [[nodiscard]] int lineHeight(TextStyle style) const;
    [[nodiscard]] int length(Length length) const;
    /// Height of the rows of lists and tables, as dense as the person wants them.
    [[nodiscard]] int rowHeight() const
    {
        return length(m_rowDensity == RowDensity::Compact ? Length::RowCompact : Length::RowComfortable);
    }
    /// A multiple of the grid of four pixels.
    [[nodiscard]] int grid(int steps) const;
    /// Pixels of a width that holds text, given for the usual size of text.
    [[nodiscard]] int grown(int pixels) const;

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    /// System follows @p desktopIsDark, which desktopSchemeChanged() keeps up to date.
    void setScheme(ColorScheme scheme);
    void desktopSchemeChanged(bool desktopIsDark);
    void setDiffPalette(DiffPalette palette);
    void setRowDensity(RowDensity density);
    /// 1.0 is 100 %; between 0.8 and 2.0.
    void setFontScale(double scale);
    /// The palette of widgets for these colours.
    [[nodiscard]] QPalette palette() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const ThemeColors &colors() const { return m_dark ? m_tokens.dark : m_tokens.light; }
    void update();

    ThemeTokens m_tokens;
    ColorScheme m_scheme = ColorScheme::System;
    DiffPalette m_diffPalette = DiffPalette::Default;
    RowDensity m_rowDensity = RowDensity::Compact;
    bool m_desktopDark = false;
    bool m_dark = false;
    double m_fontScale = 1;
};

/// Contrast of two opaque colours by WCAG 2.1: 1 … 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace promptlab
