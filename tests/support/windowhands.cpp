// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowhands.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeySequence>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

namespace promptlab {

namespace {

constexpr int wheelNotch = 120; ///< angle delta of one notch, as Qt counts

/// The window that keys go to: who types does not aim.
QWindow *typingWindow(QWidget &window)
{
    QWindow *focus = QGuiApplication::focusWindow();
    return focus ? focus : window.window()->windowHandle();
}

class InsideHands final : public WindowHands
{
public:
    void pressKey(QWidget &window, QKeyCombination key) override
    {
        QTest::keyClick(typingWindow(window), key.key(), key.keyboardModifiers());
    }
    void typeText(QWidget &window, const QString &text) override
    {
        for (const QChar letter : text)
            QTest::keyClick(typingWindow(window), letter.toLatin1());
    }
    void click(QWidget &target, QPoint at) override
    {
        QWidget *window = target.window();
        const QPoint place = target.mapTo(window, at);
        QTest::mouseMove(window->windowHandle(), place - QPoint(1, 1));
        QTest::mouseMove(window->windowHandle(), place);
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, Qt::NoModifier, place);
    }
    void turnWheel(QWidget &target, QPoint at, int notches) override
    {
        QWheelEvent wheel(at, target.mapToGlobal(at), QPoint(), QPoint(0, -notches * wheelNotch), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&target, &wheel);
    }
};

/// How xdotool calls a key.
QString serverKeyName(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Return: return QStringLiteral("Return");
    case Qt::Key_Escape: return QStringLiteral("Escape");
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return QStringLiteral("Tab");
    case Qt::Key_Space: return QStringLiteral("space");
    case Qt::Key_Backspace: return QStringLiteral("BackSpace");
    case Qt::Key_PageUp: return QStringLiteral("Prior");
    case Qt::Key_PageDown: return QStringLiteral("Next");
    case Qt::Key_Comma: return QStringLiteral("comma");
    default: break;
    }
    const QString name = QKeySequence(key).toString(QKeySequence::PortableText); // "F5", "Down", "A"
    return name.size() == 1 ? name.toLower() : name;
}

QString serverKeyText(QKeyCombination key)
{
    QString text;
    const Qt::KeyboardModifiers held = key.keyboardModifiers();
    if (held.testFlag(Qt::ControlModifier))
        text += QLatin1String("ctrl+");
    if (held.testFlag(Qt::AltModifier))
        text += QLatin1String("alt+");
    if (held.testFlag(Qt::ShiftModifier) || key.key() == Qt::Key_Backtab)
        text += QLatin1String("shift+");
    return text + serverKeyName(key.key());
}

class ServerHands final : public WindowHands
{
public:
    void pressKey(QWidget &, QKeyCombination key) override
    {
        run({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), serverKeyText(key)});
    }
    void typeText(QWidget &, const QString &text) override
    {
        run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"), QStringLiteral("--"), text});
    }
    void click(QWidget &target, QPoint at) override { pressButton(target, at, 1, 1); }
    void turnWheel(QWidget &target, QPoint at, int notches) override
    {
        constexpr int up = 4;
        constexpr int down = 5;
        pressButton(target, at, notches > 0 ? down : up, std::abs(notches));
    }

private:
    static void pressButton(const QWidget &target, QPoint at, int button, int times)
    {
        const QPoint place = (QPointF(target.mapToGlobal(at)) * target.devicePixelRatioF()).toPoint();
        run({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()),
             QStringLiteral("click"), QStringLiteral("--repeat"), QString::number(times), QString::number(button)});
    }
    /// The window goes on while the program runs.
    static void run(const QStringList &arguments)
    {
        QProcess program;
        QEventLoop loop;
        QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&program, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(QStringLiteral("xdotool"), arguments);
        if (program.state() != QProcess::NotRunning)
            loop.exec();
    }
};

} // namespace

std::unique_ptr<WindowHands> handsInside()
{
    return std::make_unique<InsideHands>();
}

std::unique_ptr<WindowHands> handsOfXServer()
{
    return std::make_unique<ServerHands>();
}

bool hasXServerHands()
{
    return !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
}

} // namespace promptlab
