// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/picturetour.h"

#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panestack.h"

#include <QCoreApplication>
#include <QDir>

namespace promptlab::desktop {

namespace {

struct PictureTourText {
    Q_DECLARE_TR_FUNCTIONS(PictureTour)
};

// A pane is ready when it looks the same twice; one that never rests is taken as it is.
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

} // namespace

QString PictureTour::Shot::fileName() const
{
    return QStringLiteral("%1-%2-%3x%4.png")
        .arg(place.pane, dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(size.width())
        .arg(size.height());
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
    for (const bool dark : {false, true}) {
        for (const QSize &size : {QSize(1440, 900), QSize(1024, 700)}) {
            for (const QString &pane : m_window.stack().ids())
                m_shots.append({tourPlace(pane), size, dark});
        }
    }
    next();
}

void PictureTour::next()
{
    if (m_at == m_shots.size()) {
        end(int(m_shots.size()));
        return;
    }
    const Shot &shot = m_shots.at(m_at);
    m_theme.setScheme(shot.dark ? ColorScheme::Dark : ColorScheme::Light);
    m_window.resize(shot.size);
    if (!m_window.openPlace(shot.place))
        m_window.openPlace({shot.place.pane, {}, {}, {}});
    m_window.clearMessage();
    m_last = {};
    m_looks = 0;
    m_timer.start();
}

void PictureTour::look()
{
    const QImage now = m_window.grab().toImage();
    if (now != m_last && ++m_looks < mostLooks) {
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

void PictureTour::end(const Result<int> &result)
{
    Q_EMIT finished(result);
}

} // namespace promptlab::desktop
