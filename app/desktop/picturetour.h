// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/place.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QTimer>

namespace promptlab {
class MainWindow;
class Theme;
} // namespace promptlab

namespace promptlab::desktop {

/// Leaves a picture of every pane, and of what the window itself shows over them, in a folder: light and dark, large
/// and small, and at twice the resolution, on the workspace that is open. For the README, and to look at the program
/// where there is no display.
class PictureTour final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PictureTour(MainWindow &window, Theme &theme, QString folder, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PictureTour)

    /// How long a pane must look the same to be taken for ready.
    void setPatience(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// Ends in finished().
    void start();

Q_SIGNALS:
    /// Errors: Io. The value: how many pictures there are.
    void finished(const promptlab::Result<int> &taken);

private:
    struct Shot {
        QString name;    ///< "prompts", "palette"
        Place place;     ///< the pane behind it
        QString command; ///< what the window shows over the pane; empty: nothing
        QSize size;
        bool dark = false;
        qreal scale = 1; ///< pixels of the picture for each of the window

        /// "prompts-dark-1024x700.png", "prompts-dark-1440x900@2x.png"
        [[nodiscard]] QString fileName() const;
    };
    void plan();
    void next();
    void look();
    [[nodiscard]] QImage picture(qreal scale) const;
    void end(const Result<int> &result);

    MainWindow &m_window;
    Theme &m_theme;
    QString m_folder;
    QList<Shot> m_shots;
    QTimer m_timer;
    QImage m_last;
    int m_at = 0;
    int m_looks = 0;
};

} // namespace promptlab::desktop
