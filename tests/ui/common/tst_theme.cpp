// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labicons.h"
#include "ui/common/look.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;

namespace {

QByteArray tokenFile()
{
    QFile file(QStringLiteral(":/promptlab/theme/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file without one member.
QByteArray without(const QStringList &path)
{
    std::function<QJsonObject(QJsonObject, qsizetype)> remove = [&](QJsonObject object, qsizetype depth) {
        if (depth + 1 == path.size())
            object.remove(path.at(depth));
        else
            object.insert(path.at(depth), remove(object.value(path.at(depth)).toObject(), depth + 1));
        return object;
    };
    return QJsonDocument(remove(QJsonDocument::fromJson(tokenFile()).object(), 0)).toJson();
}

} // namespace

class TstTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingTokensAreNamed_data();
    void missingTokensAreNamed();
    void contrast_data();
    void contrast();
    void textHasContrast_data();
    void textHasContrast();
    void everyPairHasContrast_data();
    void everyPairHasContrast();
    void schemeFollowsTheDesktop();
    void fontsAreTheBundledOnes();
    void fontScaleIsBounded();
    void rowsAreAsDenseAsWanted();
    void heatSteps();
    void iconsTakeTheirColour();
    void everyStatusHasAnIcon();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstTheme::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY2(dressed.ok(), dressed.ok() ? "" : qPrintable(dressed.error().text()));
    m_theme = std::move(*dressed);
}

void TstTheme::missingTokensAreNamed_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"light.palette.window", "dark.diff.blueOrange.moved.word", "light.status.waiting.icon", "dark.syntax.control",
          "light.chart.series", "dark.heat", "type.scale.figure.px", "size.badge", "type.code.family"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TstTheme::missingTokensAreNamed()
{
    QFETCH(QString, path);
    const auto tokens = readThemeTokens(without(path.split(QLatin1Char('.'))));
    QVERIFY(!tokens.ok());
    QVERIFY2(tokens.error().text().contains(path), qPrintable(tokens.error().text()));
}

void TstTheme::contrast_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the same twice") << QColor(0x44, 0x50, 0xc8) << QColor(0x44, 0x50, 0xc8) << 1.0;
    QTest::newRow("grey #777777 on white") << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.48;
}

void TstTheme::contrast()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrastRatio(a, b) - ratio) < 0.005);
}

void TstTheme::textHasContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("back");
    QTest::addColumn<double>("least");
    const std::pair<const char *, ColorRole> backs[] = {
        {"window", ColorRole::Window},         {"surface", ColorRole::Surface},
        {"surfaceAlt", ColorRole::SurfaceAlt}, {"raised", ColorRole::Raised},
        {"hover", ColorRole::Hover},           {"selection", ColorRole::Selection},
        {"pressed", ColorRole::Pressed},       {"inactive", ColorRole::SelectionInactive}};
    for (const bool dark : {false, true}) {
        const auto row = [dark](const char *name, const char *back, ColorRole text, ColorRole behind, double least) {
            QTest::addRow("%s: %s on %s", dark ? "dark" : "light", name, back) << dark << text << behind << least;
        };
        for (const auto &[name, back] : backs) {
            row("text", name, ColorRole::Text, back, 4.5);
            row("muted text", name, ColorRole::TextMuted, back, 4.5);
        }
        row("accent text", "accent", ColorRole::AccentText, ColorRole::Accent, 4.5);
        row("accent mark", "surface", ColorRole::AccentMark, ColorRole::Surface, 4.5);
        row("danger text", "danger", ColorRole::DangerText, ColorRole::Danger, 4.5);
        row("tooltip text", "tooltip", ColorRole::TooltipText, ColorRole::Tooltip, 4.5);
        row("strong border", "window", ColorRole::BorderStrong, ColorRole::Window, 3);
        row("focus", "surface", ColorRole::Focus, ColorRole::Surface, 3);
    }
}

void TstTheme::textHasContrast()
{
    QFETCH(bool, dark);
    QFETCH(ColorRole, text);
    QFETCH(ColorRole, back);
    QFETCH(double, least);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    const double ratio = contrastRatio(m_theme->color(text), m_theme->color(back));
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

/// Whatever is drawn on something else, by the tokens themselves: a colour of a scheme is "palette.text" or
/// "diff.default.added.line".
void TstTheme::everyPairHasContrast_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QStringList>("grounds");
    QTest::addColumn<double>("least");
    constexpr double text = 4.5;
    constexpr double mark = 3;
    const QStringList chrome{QStringLiteral("palette.window"), QStringLiteral("palette.surface"),
                             QStringLiteral("palette.surfaceAlt"), QStringLiteral("palette.raised")};
    const QStringList rows{QStringLiteral("palette.hover"), QStringLiteral("palette.pressed"),
                           QStringLiteral("palette.selection"), QStringLiteral("palette.selectionInactive")};
    QStringList code{QStringLiteral("palette.surface"), QStringLiteral("palette.lineCurrent")};
    QStringList tints;
    for (const char *tone : {"pass", "fail", "error", "inconclusive", "running", "waiting", "paused"})
        tints += QStringLiteral("status.%1.tint").arg(QLatin1String(tone));
    QStringList words;
    for (const char *palette : {"default", "blueOrange"}) {
        for (const char *tone : {"added", "removed", "changed", "moved"}) {
            const QString of = QStringLiteral("diff.%1.%2.").arg(QLatin1String(palette), QLatin1String(tone));
            code += of + QStringLiteral("line");
            words += of + QStringLiteral("word");
        }
    }
    for (const char *scheme : {"light", "dark"}) {
        const QString in = QLatin1String(scheme);
        const auto row = [&in](const QString &ink, const QStringList &grounds, double least) {
            QTest::addRow("%s: %s", qPrintable(in), qPrintable(ink)) << in << ink << grounds << least;
        };
        row(QStringLiteral("palette.text"),
            chrome + rows + code + words + tints
                + QStringList{QStringLiteral("palette.accentSubtle"), QStringLiteral("palette.findMatch"),
                              QStringLiteral("palette.findCurrent")},
            text);
        row(QStringLiteral("palette.textMuted"), chrome + rows + tints, text);
        row(QStringLiteral("palette.selectionText"),
            {QStringLiteral("palette.selection"), QStringLiteral("palette.selectionInactive")}, text);
        row(QStringLiteral("palette.accentText"), {QStringLiteral("palette.accent")}, text);
        row(QStringLiteral("palette.dangerText"), {QStringLiteral("palette.danger")}, text);
        row(QStringLiteral("palette.tooltipText"), {QStringLiteral("palette.tooltip")}, text);
        row(QStringLiteral("palette.accentMark"), chrome + QStringList{QStringLiteral("palette.accentSubtle")}, text);
        row(QStringLiteral("palette.focus"), chrome + rows + QStringList{QStringLiteral("palette.accentSubtle")}, mark);
        row(QStringLiteral("palette.surface"), {QStringLiteral("palette.accent"), QStringLiteral("palette.danger")},
            mark);
        row(QStringLiteral("palette.borderStrong"), chrome, mark);
        for (const char *tone : {"pass", "fail", "error", "inconclusive", "running", "waiting", "paused"})
            row(QStringLiteral("status.%1.mark").arg(QLatin1String(tone)),
                chrome + QStringList{QStringLiteral("status.%1.tint").arg(QLatin1String(tone))}, text);
        for (const char *palette : {"default", "blueOrange"}) {
            for (const char *tone : {"added", "removed", "changed", "moved"}) {
                const QString of = QStringLiteral("diff.%1.%2.").arg(QLatin1String(palette), QLatin1String(tone));
                row(of + QStringLiteral("mark"),
                    QStringList{of + QStringLiteral("line"), QStringLiteral("palette.surface")}, mark);
            }
        }
        for (const char *tone : {"control", "tag", "string", "number", "comment", "heading"})
            row(QStringLiteral("syntax.") + QLatin1String(tone), code, text);
        row(QStringLiteral("syntax.variable"),
            {QStringLiteral("palette.surface"), QStringLiteral("palette.lineCurrent"),
             QStringLiteral("syntax.variableBg")},
            text);
        for (const char *tone : {"lintError", "lintWarning", "lintInfo"})
            row(QStringLiteral("syntax.") + QLatin1String(tone), {QStringLiteral("palette.surface")}, mark);
        row(QStringLiteral("chart.axis"), {QStringLiteral("palette.surface")}, text);
        for (const char *of : {"threshold", "zero"})
            row(QStringLiteral("chart.") + QLatin1String(of), {QStringLiteral("palette.surface")}, mark);
    }
}

void TstTheme::everyPairHasContrast()
{
    QFETCH(QString, scheme);
    QFETCH(QString, ink);
    QFETCH(QStringList, grounds);
    QFETCH(double, least);
    const QJsonObject tokens = QJsonDocument::fromJson(tokenFile()).object().value(scheme).toObject();
    const auto color = [&tokens](const QString &path) {
        QJsonValue value = tokens;
        for (const QString &part : path.split(QLatin1Char('.')))
            value = value.toObject().value(part);
        return QColor(value.toString());
    };
    QVERIFY2(color(ink).isValid(), qPrintable(ink));
    for (const QString &ground : grounds) {
        QVERIFY2(color(ground).isValid(), qPrintable(ground));
        const double ratio = contrastRatio(color(ink), color(ground));
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(ground).arg(ratio)));
    }
}

void TstTheme::schemeFollowsTheDesktop()
{
    m_theme->setScheme(ColorScheme::System);
    m_theme->desktopSchemeChanged(false);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->desktopSchemeChanged(true);
    QVERIFY(m_theme->isDark());
    m_theme->desktopSchemeChanged(true);
    QCOMPARE(changed.count(), 1);
    m_theme->setScheme(ColorScheme::Light);
    QVERIFY(!m_theme->isDark());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(QApplication::palette().color(QPalette::Base), m_theme->color(ColorRole::Surface));
}

void TstTheme::fontsAreTheBundledOnes()
{
    QVERIFY2(QFontInfo(m_theme->font(TextStyle::Base)).family().startsWith(QLatin1String("Inter")),
             qPrintable(QFontInfo(m_theme->font(TextStyle::Base)).family()));
    QCOMPARE(QFontInfo(m_theme->font(TextStyle::Figure)).family(), QStringLiteral("JetBrains Mono"));
    QCOMPARE(m_theme->font(TextStyle::Headline).pixelSize(), 20);
    QCOMPARE(int(m_theme->font(TextStyle::Strong).weight()), 600);
}

void TstTheme::fontScaleIsBounded()
{
    m_theme->setFontScale(9);
    QCOMPARE(m_theme->font(TextStyle::Base).pixelSize(), 26);
    QCOMPARE(m_theme->length(Length::RowCompact), 56);
    QCOMPARE(m_theme->length(Length::FocusRing), 2);
    m_theme->setFontScale(1);
    QCOMPARE(m_theme->length(Length::RowCompact), 28);
}

void TstTheme::rowsAreAsDenseAsWanted()
{
    QListWidget list;
    list.setItemDelegate(new RowDelegate(*m_theme, &list));
    list.addItem(QStringLiteral("A row"));
    list.show();
    const int row = m_theme->rowHeight();
    const int twoLines = m_theme->length(Length::RowTwoLine);
    QCOMPARE(list.visualItemRect(list.item(0)).height(), row);
    m_theme->setRowDensity(RowDensity::Comfortable);
    QVERIFY(m_theme->rowHeight() > row);
    QCOMPARE(m_theme->length(Length::RowTwoLine) - twoLines, m_theme->rowHeight() - row);
    QCOMPARE(list.visualItemRect(list.item(0)).height(), m_theme->rowHeight()); // what is shown follows at once
    m_theme->setRowDensity(RowDensity::Compact);
    QCOMPARE(list.visualItemRect(list.item(0)).height(), row);
    QCOMPARE(m_theme->length(Length::RowTwoLine), twoLines);
}

void TstTheme::heatSteps()
{
    m_theme->setScheme(ColorScheme::Light);
    QCOMPARE(m_theme->heat(-1), m_theme->heat(0));
    QCOMPARE(m_theme->heat(2), m_theme->heat(1));
    QVERIFY(m_theme->heat(0.1) != m_theme->heat(0.9));
}

void TstTheme::iconsTakeTheirColour()
{
    const LabIcons icons(*m_theme);
    QVERIFY(icons.icon(QStringLiteral("no-such-icon")).isNull());
    const QIcon icon = icons.icon(QStringLiteral("play"), ColorRole::Danger);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        m_theme->setScheme(scheme);
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.paint(&painter, image.rect());
        painter.end();
        bool found = false;
        for (int y = 0; y < image.height() && !found; ++y) {
            for (int x = 0; x < image.width() && !found; ++x)
                found = image.pixelColor(x, y) == m_theme->color(ColorRole::Danger);
        }
        QVERIFY2(found, "no pixel has the colour");
    }
}

void TstTheme::everyStatusHasAnIcon()
{
    for (int tone = 0; tone < statusToneCount; ++tone)
        QVERIFY2(LabIcons::exists(m_theme->status(StatusTone(tone)).icon),
                 qPrintable(m_theme->status(StatusTone(tone)).icon));
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
