// SPDX-License-Identifier: GPL-3.0-or-later
// The token file as values.
#include "ui/common/theme.h"

#include "core/base/json.h"

namespace promptlab {

namespace {

struct ThemeText {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

constexpr const char *roleNames[] = {
    "window",       "surface",     "surfaceAlt",        "raised",        "hover",       "pressed",     "border",
    "borderStrong", "text",        "textMuted",         "textDisabled",  "accent",      "accentText",  "accentMark",
    "accentSubtle", "selection",   "selectionInactive", "selectionText", "focus",       "danger",      "dangerText",
    "tooltip",      "tooltipText", "findMatch",         "findCurrent",   "lineCurrent", "scrollHandle"};
constexpr const char *diffNames[] = {"added", "removed", "changed", "moved"};
constexpr const char *statusNames[] = {"pass", "fail", "error", "inconclusive", "running", "waiting", "paused"};
constexpr const char *syntaxNames[] = {"variable", "variableBg", "control",   "tag",         "string",  "number",
                                       "comment",  "heading",    "lintError", "lintWarning", "lintInfo"};
constexpr const char *typeNames[] = {"caption",  "small", "base",      "strong", "title",
                                     "headline", "code",  "codeSmall", "figure"};
constexpr const char *lengthNames[] = {"rail",          "railItem",     "toolBar",        "paneHeader",  "tabBar",
                                       "statusBar",     "rowCompact",   "rowComfortable", "rowTwoLine",  "control",
                                       "controlSmall",  "badge",        "scrollBar",      "splitHandle", "splitGrab",
                                       "overviewRuler", "progressThin", "focusRing"};
static_assert(std::size(roleNames) == colorRoleCount);
static_assert(std::size(statusNames) == statusToneCount);
static_assert(std::size(syntaxNames) == syntaxToneCount);
static_assert(std::size(typeNames) == textStyleCount);
static_assert(std::size(lengthNames) == lengthCount);

/// Reads values by path and remembers the first one that is missing.
class TokenReader
{
public:
    explicit TokenReader(QJsonObject root) : m_root(std::move(root)) {}

    QColor color(const QStringList &path)
    {
        const QColor color(at(path).toString());
        if (!color.isValid())
            missing(path);
        return color;
    }
    int number(const QStringList &path)
    {
        const QJsonValue value = at(path);
        if (!value.isDouble())
            missing(path);
        return value.toInt();
    }
    QString text(const QStringList &path)
    {
        const QJsonValue value = at(path);
        if (!value.isString())
            missing(path);
        return value.toString();
    }
    QList<QColor> colorList(const QStringList &path)
    {
        QList<QColor> list;
        for (const QJsonValueConstRef item : at(path).toArray())
            list.append(QColor(item.toString()));
        if (list.isEmpty()
            || std::any_of(list.begin(), list.end(), [](const QColor &color) { return !color.isValid(); }))
            missing(path);
        return list;
    }
    [[nodiscard]] QJsonValue at(const QStringList &path) const
    {
        QJsonValue value = m_root;
        for (const QString &key : path)
            value = value.toObject().value(key);
        return value;
    }
    [[nodiscard]] const QString &firstMissing() const { return m_missing; }

private:
    void missing(const QStringList &path)
    {
        if (m_missing.isEmpty())
            m_missing = path.join(QLatin1Char('.'));
    }

    QJsonObject m_root;
    QString m_missing;
};

QString tokenName(const char *name)
{
    return QString::fromLatin1(name);
}

ThemeColors readColors(TokenReader &reader, const QString &scheme)
{
    ThemeColors colors;
    for (size_t i = 0; i < colors.roles.size(); ++i)
        colors.roles.at(i) = reader.color({scheme, QStringLiteral("palette"), tokenName(roleNames[i])});
    const QStringList palettes{QStringLiteral("default"), QStringLiteral("blueOrange")};
    for (size_t p = 0; p < colors.diff.size(); ++p) {
        for (size_t i = 0; i < colors.diff.at(p).size(); ++i) {
            const QStringList place{scheme, QStringLiteral("diff"), palettes.at(qsizetype(p)), tokenName(diffNames[i])};
            colors.diff.at(p).at(i) = {reader.color(place + QStringList{QStringLiteral("line")}),
                                       reader.color(place + QStringList{QStringLiteral("word")}),
                                       reader.color(place + QStringList{QStringLiteral("mark")})};
        }
    }
    for (size_t i = 0; i < colors.status.size(); ++i) {
        const QStringList place{scheme, QStringLiteral("status"), tokenName(statusNames[i])};
        colors.status.at(i) = {reader.color(place + QStringList{QStringLiteral("mark")}),
                               reader.color(place + QStringList{QStringLiteral("tint")}),
                               reader.text(place + QStringList{QStringLiteral("icon")})};
    }
    for (size_t i = 0; i < colors.syntax.size(); ++i)
        colors.syntax.at(i) = reader.color({scheme, QStringLiteral("syntax"), tokenName(syntaxNames[i])});
    const QString chart = QStringLiteral("chart");
    colors.chart.series = reader.colorList({scheme, chart, QStringLiteral("series")});
    colors.chart.grid = reader.color({scheme, chart, QStringLiteral("grid")});
    colors.chart.axis = reader.color({scheme, chart, QStringLiteral("axis")});
    colors.chart.band = reader.color({scheme, chart, QStringLiteral("band")});
    colors.chart.threshold = reader.color({scheme, chart, QStringLiteral("threshold")});
    colors.chart.zero = reader.color({scheme, chart, QStringLiteral("zero")});
    colors.heat = reader.colorList({scheme, QStringLiteral("heat")});
    return colors;
}

QStringList families(TokenReader &reader, const QString &face)
{
    const QString type = QStringLiteral("type");
    QStringList list{reader.text({type, face, QStringLiteral("family")})};
    for (const QJsonValueConstRef fallback : reader.at({type, face, QStringLiteral("fallback")}).toArray())
        list.append(fallback.toString());
    return list;
}

} // namespace

Result<ThemeTokens> readThemeTokens(const QByteArray &json)
{
    PL_TRY(const QJsonValue root, parseJson(json, QStringLiteral("tokens.json")));
    TokenReader reader(root.toObject());
    ThemeTokens tokens;
    tokens.light = readColors(reader, QStringLiteral("light"));
    tokens.dark = readColors(reader, QStringLiteral("dark"));
    for (size_t i = 0; i < tokens.type.size(); ++i) {
        const QStringList place{QStringLiteral("type"), QStringLiteral("scale"), tokenName(typeNames[i])};
        TypeStep &step = tokens.type.at(i);
        step.px = reader.number(place + QStringList{QStringLiteral("px")});
        step.line = reader.number(place + QStringList{QStringLiteral("line")});
        step.weight = reader.number(place + QStringList{QStringLiteral("weight")});
        const auto style = TextStyle(i);
        step.code = style == TextStyle::Code || style == TextStyle::CodeSmall || style == TextStyle::Figure;
    }
    for (size_t i = 0; i < tokens.lengths.size(); ++i)
        tokens.lengths.at(i) = reader.number({QStringLiteral("size"), tokenName(lengthNames[i])});
    tokens.uiFamilies = families(reader, QStringLiteral("ui"));
    tokens.codeFamilies = families(reader, QStringLiteral("code"));
    if (!reader.firstMissing().isEmpty())
        return makeError(ErrorCode::InvalidInput,
                         ThemeText::tr("The token \"%1\" is missing or wrong").arg(reader.firstMissing()));
    return tokens;
}

} // namespace promptlab
