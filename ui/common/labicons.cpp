// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labicons.h"

#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace promptlab {

namespace {

QString iconPath(const QString &name)
{
    return QStringLiteral(":/promptlab/icons/") + name + QStringLiteral(".svg");
}

/// The drawing with another stroke colour and a stroke that suits the size: small icons need a heavier line.
QByteArray drawing(const QString &name, const QColor &color, qreal size)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    const char *stroke = size <= 16 ? "2" : (size <= 20 ? "1.75" : "1.5");
    svg.replace("stroke-width=\"2\"", QByteArray(QByteArray("stroke-width=\"") + stroke + '"'));
    return svg;
}

/// Draws one icon; the colour is asked for when it is drawn.
class LabIconEngine final : public QIconEngine
{
public:
    LabIconEngine(const Theme &theme, QString name, std::function<QColor(const Theme &)> color)
        : m_theme(theme), m_name(std::move(name)), m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = mode == QIcon::Disabled ? m_theme.color(ColorRole::TextDisabled) : m_color(m_theme);
        LabIcons(m_theme).paint(*painter, rect, m_name, color);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LabIconEngine(m_theme, m_name, m_color); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !LabIcons::exists(m_name); }

private:
    const Theme &m_theme;
    QString m_name;
    std::function<QColor(const Theme &)> m_color;
};

} // namespace

bool LabIcons::exists(const QString &name)
{
    return QFile::exists(iconPath(name));
}

QIcon LabIcons::icon(const QString &name, ColorRole role) const
{
    if (!exists(name))
        return {};
    return QIcon(new LabIconEngine(m_theme, name, [role](const Theme &theme) { return theme.color(role); }));
}

QIcon LabIcons::status(StatusTone tone) const
{
    return QIcon(new LabIconEngine(m_theme, m_theme.status(tone).icon,
                                   [tone](const Theme &theme) { return theme.status(tone).mark; }));
}

void LabIcons::paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color) const
{
    // Of what is painted on in the end: a widget may be drawn into a picture of another resolution.
    const qreal ratio = std::max(1.0, std::abs(painter.deviceTransform().m11()));
    const qreal side = std::min(rect.width(), rect.height());
    const QSize pixels = (QSizeF(side, side) * ratio).toSize();
    const QString key = QStringLiteral("lab-icon/%1/%2/%3/%4").arg(name, color.name()).arg(pixels.width()).arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QSvgRenderer renderer(drawing(name, color, side));
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter onto(&pixmap);
        renderer.render(&onto, QRectF(QPointF(0, 0), QSizeF(pixels)));
        onto.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    const QPointF corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(corner, pixmap);
}

} // namespace promptlab
