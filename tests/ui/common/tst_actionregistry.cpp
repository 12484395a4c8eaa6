// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionregistry.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;

namespace {

ActionSpec command(const char *id, const QString &key, ActionScope scope = ActionScope::Window,
                   const QString &pane = {})
{
    ActionSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.text = QStringLiteral("&Do ") + spec.id;
    spec.scope = scope;
    spec.pane = pane;
    if (!key.isEmpty())
        spec.keys = {QKeySequence(key)};
    return spec;
}

} // namespace

class TstActionRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAreFoundAndFire();
    void toolTipsNameTheKey();
    void conflicts_data();
    void conflicts();
    void changedKeysSurvive();
    void unknownKeysAreLeftOut();
};

void TstActionRegistry::actionsAreFoundAndFire()
{
    ActionRegistry registry;
    int fired = 0;
    QAction *action = registry.add(command("a.b", QStringLiteral("Ctrl+B")), [&fired] { ++fired; });
    QCOMPARE(registry.action(QStringLiteral("a.b")), action);
    QCOMPARE(registry.action(QStringLiteral("nothing")), nullptr);
    QCOMPARE(registry.ids(), QStringList{QStringLiteral("a.b")});
    QCOMPARE(registry.plainText(QStringLiteral("a.b")), QStringLiteral("Do a.b"));
    action->trigger();
    QCOMPARE(fired, 1);
}

void TstActionRegistry::toolTipsNameTheKey()
{
    ActionRegistry registry;
    QAction *action = registry.add(command("a", QStringLiteral("Ctrl+B")));
    QCOMPARE(action->toolTip(), QStringLiteral("Do a (Ctrl+B)"));
    registry.setKeys(QStringLiteral("a"), {QKeySequence(QStringLiteral("F7"))});
    QCOMPARE(action->toolTip(), QStringLiteral("Do a (F7)"));
    registry.setKeys(QStringLiteral("a"), {});
    QCOMPARE(action->toolTip(), QStringLiteral("Do a"));
}

void TstActionRegistry::conflicts_data()
{
    QTest::addColumn<int>("scopeA");
    QTest::addColumn<QString>("paneA");
    QTest::addColumn<int>("scopeB");
    QTest::addColumn<QString>("paneB");
    QTest::addColumn<int>("count");
    const int window = int(ActionScope::Window);
    const int pane = int(ActionScope::Pane);
    QTest::newRow("two of the window") << window << QString() << window << QString() << 1;
    QTest::newRow("the window and a pane") << window << QString() << pane << QStringLiteral("diff") << 1;
    QTest::newRow("two of one pane") << pane << QStringLiteral("diff") << pane << QStringLiteral("diff") << 1;
    QTest::newRow("two panes may share a key")
        << pane << QStringLiteral("diff") << pane << QStringLiteral("prompts") << 0;
}

void TstActionRegistry::conflicts()
{
    QFETCH(int, scopeA);
    QFETCH(QString, paneA);
    QFETCH(int, scopeB);
    QFETCH(QString, paneB);
    QFETCH(int, count);
    ActionRegistry registry;
    registry.add(command("a", QStringLiteral("F8"), ActionScope(scopeA), paneA));
    registry.add(command("b", QStringLiteral("F8"), ActionScope(scopeB), paneB));
    registry.add(command("c", QStringLiteral("F9")));
    registry.add(command("d", QString()));
    registry.add(command("e", QString()));
    QCOMPARE(registry.conflicts().size(), count);
    registry.setKeys(QStringLiteral("b"), {QKeySequence(QStringLiteral("Shift+F8"))});
    QCOMPARE(registry.conflicts().size(), 0);
}

void TstActionRegistry::changedKeysSurvive()
{
    ActionRegistry registry;
    registry.add(command("a", QStringLiteral("Ctrl+B")));
    registry.add(command("b", QStringLiteral("Ctrl+C")));
    QCOMPARE(registry.changedKeys(), QJsonObject());
    QSignalSpy changed(&registry, &ActionRegistry::keysChanged);
    registry.setKeys(QStringLiteral("b"),
                     {QKeySequence(QStringLiteral("Ctrl+K, Ctrl+S")), QKeySequence(QStringLiteral("F2"))});
    QCOMPARE(changed.count(), 1);
    const QJsonObject stored = registry.changedKeys();
    QCOMPARE(stored,
             (QJsonObject{{QStringLiteral("b"), QJsonArray{QStringLiteral("Ctrl+K, Ctrl+S"), QStringLiteral("F2")}}}));
    registry.resetKeys(QStringLiteral("b"));
    QCOMPARE(registry.changedKeys(), QJsonObject());
    registry.applyChangedKeys(stored);
    QCOMPARE(registry.changedKeys(), stored);
}

void TstActionRegistry::unknownKeysAreLeftOut()
{
    ActionRegistry registry;
    registry.add(command("a", QStringLiteral("Ctrl+B")));
    registry.applyChangedKeys(
        {{QStringLiteral("a"), QJsonArray{QStringLiteral("Ctrl+NoSuchKey"), QStringLiteral("F3"), 5}},
         {QStringLiteral("gone"), QJsonArray{QStringLiteral("F4")}}});
    QCOMPARE(registry.keys(QStringLiteral("a")), QList<QKeySequence>{QKeySequence(QStringLiteral("F3"))});
}

QTEST_MAIN(TstActionRegistry)
#include "tst_actionregistry.moc"
