// SPDX-License-Identifier: GPL-3.0-or-later
// The plan is read once a process, so every case is a child of this program.
#include "core/base/failpoint.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace promptlab;

namespace {

/// Passes "one" three times and "two" once and prints what happened.
int passFailpoints()
{
    for (const char *name : {"one", "one", "two", "one"}) {
        std::printf("%s=%s ", name, failpoint(name).ok() ? "ok" : "error");
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TstFailpoint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<bool>("killed");
        const QByteArray untouched = "one=ok one=ok two=ok one=ok ";
        QTest::addRow("no plan") << QString() << untouched << false;
        QTest::addRow("another name") << "three:error" << untouched << false;
        QTest::addRow("a plan without an action") << "one" << untouched << false;
        QTest::addRow("an error on the first pass, once")
            << "one:error" << QByteArray("one=error one=ok two=ok one=ok ") << false;
        QTest::addRow("an error on the third pass")
            << "one:error@3" << QByteArray("one=ok one=ok two=ok one=error ") << false;
        QTest::addRow("other names do not count as passes")
            << "two:error@1" << QByteArray("one=ok one=ok two=error one=ok ") << false;
        QTest::addRow("a crash") << "two:crash" << QByteArray("one=ok one=ok ") << true;
        QTest::addRow("a crash on the second pass") << "one:crash@2" << QByteArray("one=ok ") << true;
    }
    void plans()
    {
        QFETCH(QString, plan);
        QFETCH(bool, killed);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("PL_FAILPOINT"));
        if (!plan.isNull())
            environment.insert(QStringLiteral("PL_FAILPOINT"), plan);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--pass")});
        QVERIFY(child.waitForFinished());
        QTEST(child.readAllStandardOutput(), "output");
        QCOMPARE(child.exitStatus(), killed ? QProcess::CrashExit : QProcess::NormalExit);
        QCOMPARE(child.exitCode(), killed ? SIGKILL : 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--pass")))
        return passFailpoints();
    TstFailpoint test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failpoint.moc"
