// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/picturetour.h"

#include "ui/common/popup.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panestack.h"
#include "ui/shell/tour.h"

#include <QCoreApplication>
#include <QDir>

namespace promptlab::desktop {

namespace {

struct PictureTourText {
    Q_DECLARE_TR_FUNCTIONS(PictureTour)
};

// A pane is ready when it has read what it shows and looks the same twice; one that never rests is taken as it is.
constexpr int lookEveryMs = 250;
constexpr int mostLooks = 40;

/// What each pane shows: something of the sample where it can, else the pane as it is.
Place tourPlace(const QString &pane)
{
    if (pane == QLatin1String("prompts"))
        return {pane, QStringLiteral("prompt"), QStringLiteral("triage"), {}};
    if (pane == QLatin1String("diff"))
        return {pane,
                QStringLiteral("versions"),
                {},
                {{QStringLiteral("left"), QStringLiteral("triage@1")},
                 {QStringLiteral("right"), QStringLiteral("triage@2")}}};
    return {pane, {}, {}, {}};
}

/// What the window shows by itself: the name of the picture, the command that brings it, the pane below.
struct TourState {
    const char *name;
    const char *command;
    const char *pane;
};

constexpr TourState tourStates[] = {
    {"palette", "go.palette", "prompts"},      {"quick-open", "go.quickOpen", "prompts"},
    {"keyboard-help", "help.keys", "prompts"}, {"members", "go.members", "deployments"},
    {"messages", "go.messages", "prompts"},    {"keys", "help.changeKeys", "settings"},
    {"about", "help.about", "settings"},       {"tour", "help.tour", "prompts"},
    {"new-workspace", "file.new", "prompts"}};

constexpr QSize tourLarge(1440, 900);
constexpr QSize tourSmall(1024, 700);

/// Takes away what lies over the panes.
void closeOverlays(MainWindow &window)
{
    const auto popups = window.findChildren<Popup *>();
    for (Popup *popup : popups)
        popup->closePopup();
    if (auto *tour = window.findChild<Tour *>())
        tour->end();
}

} // namespace

QString PictureTour::Shot::fileName() const
{
    return QStringLiteral("%1-%2-%3x%4%5.png")
        .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(size.width())
        .arg(size.height())
        .arg(scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString());
}

PictureTour::PictureTour(MainWindow &window, Theme &theme, QString folder, QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme), m_folder(std::move(folder))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &PictureTour::look);
}

void PictureTour::start()
{
    if (!QDir().mkpath(m_folder)) {
        end(makeError(ErrorCode::Io, PictureTourText::tr("The folder \"%1\" cannot be made").arg(m_folder)));
        return;
    }
    plan();
    next();
}

void PictureTour::plan()
{
    const QStringList panes = m_window.stack().ids();
    for (const bool dark : {false, true}) {
        for (const QSize &size : {tourLarge, tourSmall}) {
            for (const QString &pane : panes)
                m_shots.append({pane, tourPlace(pane), {}, size, dark});
            for (const TourState &state : tourStates) {
                const QString pane = QLatin1String(state.pane);
                m_shots.append({QLatin1String(state.name), tourPlace(pane), QLatin1String(state.command), size, dark});
            }
        }
        for (const QString &pane : panes)
            m_shots.append({pane, tourPlace(pane), {}, tourLarge, dark, 2});
    }
}

void PictureTour::next()
{
    if (m_at == m_shots.size()) {
        end(int(m_shots.size()));
        return;
    }
    const Shot &shot = m_shots.at(m_at);
    closeOverlays(m_window);
    m_theme.setScheme(shot.dark ? ColorScheme::Dark : ColorScheme::Light);
    m_window.resize(shot.size);
    if (!m_window.openPlace(shot.place))
        m_window.openPlace({shot.place.pane, {}, {}, {}});
    m_window.clearMessage();
    if (QAction *command = m_window.registry().action(shot.command))
        command->trigger();
    m_last = {};
    m_looks = 0;
    m_timer.start();
}

void PictureTour::look()
{
    const QImage now = picture(m_shots.at(m_at).scale);
    const Pane *pane = m_window.stack().currentPane();
    if ((now != m_last || (pane && pane->isReading())) && ++m_looks < mostLooks) {
        m_last = now;
        return;
    }
    m_timer.stop();
    const QString path = QDir(m_folder).filePath(m_shots.at(m_at).fileName());
    if (!now.save(path)) {
        end(makeError(ErrorCode::Io, PictureTourText::tr("The picture \"%1\" cannot be written").arg(path)));
        return;
    }
    ++m_at;
    next();
}

QImage PictureTour::picture(qreal scale) const
{
    // Drawn anew, not enlarged: text and icons have as many pixels as on a screen of this resolution.
    QImage image(m_window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(m_theme.color(ColorRole::Window));
    m_window.render(&image, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return image;
}

void PictureTour::end(const Result<int> &result)
{
    Q_EMIT finished(result);
}

} // namespace promptlab::desktop
