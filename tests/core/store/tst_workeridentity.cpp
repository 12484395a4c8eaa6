// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workeridentity.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace promptlab;

class TstWorkerIdentity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisProcessLives()
    {
        QCOMPARE(currentWorker(), currentWorker());
        QCOMPARE(currentWorker().split(QLatin1Char(':')).size(), 3);
        QVERIFY(!isWorkerDead(currentWorker()));
    }

    void aProcessThatEndedIsDead()
    {
        QProcess child;
        child.start(QStringLiteral("cat"), QStringList());
        QVERIFY(child.waitForStarted());
        QFile stat(QStringLiteral("/proc/%1/stat").arg(child.processId()));
        QVERIFY(stat.open(QIODevice::ReadOnly));
        const QString start = QString::fromLatin1(stat.readAll())
                                  .section(QLatin1Char(')'), -1)
                                  .trimmed()
                                  .section(QLatin1Char(' '), 19, 19);
        const QString worker =
            withPart(1, QString::number(child.processId())).section(QLatin1Char(':'), 0, 1) + QLatin1Char(':') + start;
        QVERIFY2(!isWorkerDead(worker), qPrintable(worker));
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(isWorkerDead(worker));
    }

    void whoCannotBeJudgedIsNotDead_data()
    {
        QTest::addColumn<QString>("worker");
        QTest::addColumn<bool>("dead");
        QTest::addRow("the number was given to another process") << withPart(2, QStringLiteral("1")) << true;
        QTest::addRow("no such process") << withPart(1, QStringLiteral("4194399")) << true;
        QTest::addRow("another machine") << withMachine(0, QStringLiteral("0123456789abcdef0123456789abcdef")) << false;
        QTest::addRow("another process id space (container) of this machine")
            << withMachine(2, QStringLiteral("17")) << false;
        QTest::addRow("nobody") << QString() << false;
        QTest::addRow("nonsense") << QStringLiteral("a:b") << false;
        QTest::addRow("no process") << withPart(1, QString()) << false;
        QTest::addRow("no start time") << withPart(2, QString()) << false;
    }
    void whoCannotBeJudgedIsNotDead()
    {
        QFETCH(QString, worker);
        QTEST(isWorkerDead(worker), "dead");
    }

    void anotherBootOfThisMachineIsDead()
    {
        const bool machineKnown = !QSysInfo::machineUniqueId().isEmpty();
        // Without an id of the machine it could be another one.
        QCOMPARE(isWorkerDead(withMachine(1, QStringLiteral("00000000-0000-0000-0000-000000000000"))), machineKnown);
    }

private:
    static QString withPart(int index, const QString &value)
    {
        QStringList parts = currentWorker().split(QLatin1Char(':'));
        parts[index] = value;
        return parts.join(QLatin1Char(':'));
    }
    static QString withMachine(int index, const QString &value)
    {
        QStringList parts = currentWorker().section(QLatin1Char(':'), 0, 0).split(QLatin1Char('/'));
        parts[index] = value;
        return withPart(0, parts.join(QLatin1Char('/')));
    }
};

QTEST_GUILESS_MAIN(TstWorkerIdentity)
#include "tst_workeridentity.moc"
