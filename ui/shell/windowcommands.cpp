// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/common/labicons.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/editcommands.h"
#include "ui/shell/historypopup.h"
#include "ui/shell/jobspopup.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/memberspopup.h"

namespace promptlab {

namespace {

struct WindowText {
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

/// Adds commands of one category one after the other.
class CommandGroup
{
public:
    CommandGroup(ActionRegistry &registry, const Theme &theme, QString category)
        : m_registry(registry), m_icons(theme), m_category(std::move(category))
    {
    }
    QAction *add(const char *id, const QString &text, const char *keys, const char *icon, std::function<void()> run,
                 bool checkable = false)
    {
        ActionSpec spec;
        spec.id = QLatin1String(id);
        spec.text = text;
        spec.category = m_category;
        spec.icon = QLatin1String(icon);
        spec.checkable = checkable;
        if (*keys)
            spec.keys = {QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText)};
        QAction *action = m_registry.add(spec, std::move(run));
        if (*icon)
            action->setIcon(m_icons.icon(spec.icon));
        return action;
    }

private:
    ActionRegistry &m_registry;
    LabIcons m_icons;
    QString m_category;
};

constexpr int scaleStep = 10;

} // namespace

QString WindowCommands::goCategory()
{
    return WindowText::tr("Go");
}

QString WindowCommands::helpCategory()
{
    return WindowText::tr("Help");
}

void WindowCommands::add(MainWindow &window)
{
    MainWindow *w = &window;
    Settings &settings = window.m_parts.settings;
    CommandGroup file(window.m_registry, window.m_parts.theme, WindowText::tr("File"));
    file.add("file.new", WindowText::tr("&New workspace…"), "Ctrl+Shift+N", "plus",
             [w] { Q_EMIT w->newWorkspaceRequested(); });
    file.add("file.open", WindowText::tr("&Open workspace…"), "Ctrl+O", "folder-open", [w] { w->chooseWorkspace(); });
    file.add("file.sample", WindowText::tr("Open the &sample"), "", "flask-conical",
             [w] { Q_EMIT w->sampleRequested(); });
    file.add("file.import", WindowText::tr("&Import files…"), "Ctrl+I", "download", [w] { w->chooseImport(); });
    file.add("file.close", WindowText::tr("&Close workspace"), "", "", [w] { Q_EMIT w->closeWorkspaceRequested(); });
    file.add("file.quit", WindowText::tr("&Quit"), "Ctrl+Q", "", [w] { w->close(); });

    window.m_edit = std::make_unique<EditCommands>(window.m_parts.theme, window.m_registry, window);

    CommandGroup view(window.m_registry, window.m_parts.theme, WindowText::tr("View"));
    // Settings take whatever is in their table; the steps stay inside.
    const auto scale = [&settings](int step) {
        const int now = settings.whole(settingkey::fontScale);
        (void)settings.set(settingkey::fontScale, std::clamp(now + step, 80, 200));
    };
    view.add("view.larger", WindowText::tr("&Larger text"), "Ctrl++", "", [scale] { scale(scaleStep); });
    view.add("view.smaller", WindowText::tr("&Smaller text"), "Ctrl+-", "", [scale] { scale(-scaleStep); });
    view.add("view.normal", WindowText::tr("&Normal text"), "Ctrl+0", "",
             [&settings] { settings.reset(settingkey::fontScale); });
    view.add("view.scheme", WindowText::tr("Light or &dark colours"), "", "moon", [w, &settings] {
        (void)settings.set(settingkey::scheme,
                           w->m_parts.theme.isDark() ? QStringLiteral("light") : QStringLiteral("dark"));
    });
    view.add(
        "view.menuBar", WindowText::tr("&Menu bar"), "Ctrl+M", "",
        [&settings] { (void)settings.set(settingkey::menuBar, !settings.flag(settingkey::menuBar)); }, true);
    view.add(
        "view.fullScreen", WindowText::tr("&Full screen"), "F11", "",
        [w] { w->setWindowState(w->windowState() ^ Qt::WindowFullScreen); }, true);

    CommandGroup go(window.m_registry, window.m_parts.theme, goCategory());
    go.add("go.palette", WindowText::tr("&Command palette"), "Ctrl+Shift+P", "search",
           [w] { w->m_palette->toggle(PaletteMode::Commands); });
    go.add("go.quickOpen", WindowText::tr("&Quick open"), "Ctrl+P", "search",
           [w] { w->m_palette->toggle(PaletteMode::Entries); });
    go.add("go.start", WindowText::tr("&Start page"), "Alt+Home", "folder-open", [w] { Q_EMIT w->startRequested(); });
    go.add("go.menu", WindowText::tr("&Menu"), "F10", "menu", [w] { w->showMenus(); });
    go.add("go.nextPanel", WindowText::tr("&Next panel"), "F6", "", [w] { w->nextPanel(1); });
    go.add("go.previousPanel", WindowText::tr("&Previous panel"), "Shift+F6", "", [w] { w->nextPanel(-1); });
    go.add("go.messages", WindowText::tr("Messa&ges"), "Ctrl+Shift+M", "history", [w] { w->m_historyPopup->toggle(); });
    go.add("go.members", WindowText::tr("Act for another mem&ber…"), "Ctrl+Shift+A", "users",
           [w] { w->m_membersPopup->toggle(); });
    go.add("go.addMember", WindowText::tr("Add a mem&ber…"), "", "users",
           [w] { w->m_membersPopup->startAdd(Role::Member); });
    go.add("go.addApprover", WindowText::tr("Add a member who may appro&ve…"), "", "users",
           [w] { w->m_membersPopup->startAdd(Role::Admin); });
    go.add("go.jobs", WindowText::tr("&Running jobs"), "Ctrl+Shift+J", "loader", [w] { w->m_jobsPopup->toggle(); });

    CommandGroup help(window.m_registry, window.m_parts.theme, helpCategory());
    help.add("help.keys", WindowText::tr("&Keyboard shortcuts"), "F1", "keyboard",
             [w] { w->m_palette->toggle(PaletteMode::Keyboard); });
    help.add("help.tour", WindowText::tr("&Tour"), "", "info", [w] { Q_EMIT w->tourRequested(); });
    help.add("help.changeKeys", WindowText::tr("&Change keys…"), "", "", [w] {
        w->openPlace({QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("keys"), {}});
    });
    help.add("help.about", WindowText::tr("&About Prompt Lab"), "", "flask-conical",
             [w] { Q_EMIT w->aboutRequested(); });
}

} // namespace promptlab
