// SPDX-License-Identifier: GPL-3.0-or-later
// The pane on a real workspace with the sample: from opening over drafts and saves to conflicts, and what it looks like.
#include "tests/support/uichecks.h"
#include "tests/ui/prompts/promptsfixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/look.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/historypanel.h"
#include "ui/prompts/previewpanel.h"
#include "ui/prompts/problemspanel.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/sidecolumn.h"
#include "ui/prompts/variablespanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

class TstPromptsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstPromptsPane::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstPromptsPane::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    QTest::addRow("wide and light") << QSize(1392, 874) << false << QStringLiteral("prompts-light");
    QTest::addRow("wide and dark") << QSize(1392, 874) << true << QStringLiteral("prompts-dark");
    QTest::addRow("narrow and light") << QSize(976, 674) << false << QStringLiteral("prompts-1024x700-light");
    QTest::addRow("narrow and dark") << QSize(976, 674) << true << QStringLiteral("prompts-1024x700-dark");
}

void TstPromptsPane::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    PromptsWorkspace workspace;
    QVERIFY2(workspace.problem().isEmpty(), qPrintable(workspace.problem()));
    ShownPrompts shown(*m_theme, workspace, workspace.services(), size);
    PromptsPane &pane = shown.pane;
    QTRY_COMPARE(pane.prompts().rowCount(), 3);
    savePicture(pane, name + QStringLiteral("-nothing"));
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("reply"), {}}));
    QTRY_VERIFY(pane.session().isOpen());
    QSignalSpy datasets(&pane.side().variables(), &VariablesPanel::rowChosen);
    Q_EMIT pane.side().variables().datasetChosen(QStringLiteral("replies"));
    QTRY_COMPARE(datasets.size(), 1);
    QTRY_VERIFY(pane.side().preview().shownText().contains(QStringLiteral("Lena")));
    const int end = pane.editor().positionOf({1, 9, 1});
    pane.editor().replaceAt({1, 9, 1}, 0, QStringLiteral("# Task\nWrite to {{ custmer }} **now**."));
    QVERIFY(end > 0);
    QTRY_COMPARE(pane.side().problems().model().errors(), 1);
    QTRY_VERIFY(shown.action("save")->isEnabled());
    pane.editor().setFocus();
    savePicture(pane, name);
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.press("versions"));
    QTRY_COMPARE(pane.side().history().model().rowCount(), 4);
    savePicture(pane, name + QStringLiteral("-versions"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.press("model"));
    savePicture(pane, name + QStringLiteral("-model"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.press("replace"));
    pane.editor().setFocus();
    pane.findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("the"));
    QVERIFY(shown.press("save"));
    savePicture(pane, name + QStringLiteral("-bars"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
}

QTEST_MAIN(TstPromptsPane)
#include "tst_promptspane.moc"
