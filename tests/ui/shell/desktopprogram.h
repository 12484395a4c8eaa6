// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktopapplication.h"
#include "app/desktop/sampleworkspace.h"
#include "tests/ui/shell/shellsupport.h"
#include "ui/shell/createpage.h"
#include "ui/shell/panestack.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

namespace promptlab::desktop {

/// The program on a folder of its own.
struct DesktopProgram {
    DesktopProgram(Theme &theme, const QString &folder)
        : settings(folder + QStringLiteral("/settings.json")),
          desktop(theme, settings, folder + QStringLiteral("/session.json"), nullptr)
    {
        settings.load();
    }
    /// A test that failed on its way ends in order, too.
    ~DesktopProgram()
    {
        if (!m_ended)
            end();
    }
    Q_DISABLE_COPY_MOVE(DesktopProgram)
    /// Closes the window and waits until everything is saved.
    void end()
    {
        m_ended = true;
        QSignalSpy finished(&desktop, &DesktopApplication::finished);
        desktop.window().close();
        QTRY_COMPARE(finished.count(), 1);
    }
    /// Opens the sample and waits for its panes.
    void openSample()
    {
        QSignalSpy opened(&desktop, &DesktopApplication::workspaceReady);
        if (!desktop.window().isVisible())
            desktop.start({});
        desktop.window().registry().action(QStringLiteral("file.sample"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    }
    template<typename T>
    [[nodiscard]] T *page() const
    {
        return qobject_cast<T *>(const_cast<DesktopApplication &>(desktop).window().stack().currentWidget());
    }
    Settings settings;
    DesktopApplication desktop;

private:
    bool m_ended = false;
};

/// What every test of the whole program begins and ends with.
class DesktopTest : public QObject
{
    Q_OBJECT

protected:
    static void press(const QWidget &page, const QString &text);
    static void fill(const QWidget &page, const QString &name, const QString &text);
    /// Asks for a new workspace with a key file.
    static void askForWorkspace(const DesktopProgram &program, const QString &path);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

} // namespace promptlab::desktop
