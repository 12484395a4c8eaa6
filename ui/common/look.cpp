// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/look.h"

#include "ui/common/keyrules.h"
#include "ui/common/labstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QLayout>
#include <QToolTip>

namespace promptlab {

namespace {

struct LookText {
    Q_DECLARE_TR_FUNCTIONS(Look)
};

Result<void> loadFonts()
{
    const QDir fonts(QStringLiteral(":/promptlab/fonts"));
    for (const QString &name : fonts.entryList(QDir::Files)) {
        if (QFontDatabase::addApplicationFont(fonts.filePath(name)) < 0)
            return makeError(ErrorCode::Corrupt,
                             LookText::tr("The font \"%1\" cannot be loaded; install Prompt Lab again").arg(name));
    }
    return {};
}

/// A layout that was told to change while its widget was hidden does so when it is shown: Qt itself only looks at the
/// layout of the page, not at those of the widgets on it.
class LateLayouts final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType()) {
            if (QLayout *layout = static_cast<QWidget *>(watched)->layout())
                layout->activate();
        }
        return false;
    }
};

/// The ring of the focus is shown to whoever uses the keyboard, and goes with the next press of the mouse.
class FocusShower final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool key = event->type() == QEvent::KeyPress;
        if ((key || event->type() == QEvent::MouseButtonPress) && watched->isWidgetType())
            show(static_cast<QWidget *>(watched)->window(), key);
        return false;
    }

private:
    static void show(QWidget *window, bool shown)
    {
        if (window->testAttribute(Qt::WA_KeyboardFocusChange) == shown)
            return;
        window->setAttribute(Qt::WA_KeyboardFocusChange, shown);
        if (QWidget *focus = window->focusWidget())
            focus->update();
    }
};

void applyTheme(QApplication &application, const Theme &theme)
{
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextStyle::Base));
    QToolTip::setFont(theme.font(TextStyle::Small));
    for (QWidget *widget : application.allWidgets()) {
        // Delegates take the height of their rows from the theme.
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            view->doItemsLayout();
        widget->update();
    }
}

} // namespace

bool desktopPrefersDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

Result<std::unique_ptr<Theme>> dressApplication(QApplication &application)
{
    QFile file(QStringLiteral(":/promptlab/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Corrupt, LookText::tr("The look is missing; install Prompt Lab again"),
                         file.errorString());
    PL_TRY(ThemeTokens tokens, readThemeTokens(file.readAll()));
    PL_CHECK(loadFonts());
    auto theme = std::make_unique<Theme>(std::move(tokens));
    theme->desktopSchemeChanged(desktopPrefersDark(QApplication::palette()));
    QApplication::setStyle(new LabStyle(*theme));
    applyTheme(application, *theme);
    application.installEventFilter(new LateLayouts(&application));
    application.installEventFilter(new FocusShower(&application));
    application.installEventFilter(new EnterPresses(&application));
    new FocusKeeper(&application);
    const Theme *shown = theme.get();
    QObject::connect(shown, &Theme::changed, &application, [&application, shown] { applyTheme(application, *shown); });
    return theme;
}

} // namespace promptlab
