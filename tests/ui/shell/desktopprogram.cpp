// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktopprogram.h"

namespace promptlab::desktop {

void DesktopTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
    QApplication::setQuitOnLastWindowClosed(false);
}

void DesktopTest::init()
{
    failOnQtWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(QFileInfo(sampleWorkspacePath()).path()).removeRecursively();
}

void DesktopTest::cleanup()
{
    QDir(QFileInfo(sampleWorkspacePath()).path()).removeRecursively();
}

void DesktopTest::press(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("There is no button ") + text));
}

void DesktopTest::fill(const QWidget &page, const QString &name, const QString &text)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            field->setText(text);
    }
}

void DesktopTest::askForWorkspace(const DesktopProgram &program, const QString &path)
{
    const_cast<DesktopProgram &>(program).desktop.window().registry().action(QStringLiteral("file.new"))->trigger();
    const auto *form = program.page<CreatePage>();
    QVERIFY(form);
    fill(*form, QStringLiteral("Name of the project"), QStringLiteral("Mine"));
    fill(*form, QStringLiteral("Your name"), QStringLiteral("Ada"));
    fill(*form, QStringLiteral("File"), path);
    form->findChild<QComboBox *>()->setCurrentIndex(2);
    press(*form, QStringLiteral("Create workspace"));
}

} // namespace promptlab::desktop
