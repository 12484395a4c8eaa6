// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"

#include <QLocale>
#include <QTest>

using namespace promptlab;

/// Numbers as a reader of the chosen language writes them.
class TstNumberText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_data();
    void decimals();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TstNumberText::decimals_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    const QLocale german(QLocale::German);
    QTest::newRow("plain") << QLocale::c() << 76.04 << 1 << QStringLiteral("76.0");
    QTest::newRow("German") << german << 76.04 << 1 << QStringLiteral("76,0");
    QTest::newRow("a true minus") << QLocale::c() << -27.7 << 1 << QStringLiteral("\u221227.7");
    QTest::newRow("a true minus in German") << german << -0.125 << 3 << QStringLiteral("\u22120,125");
    QTest::newRow("nothing has no sign") << QLocale::c() << -0.04 << 1 << QStringLiteral("0.0");
    QTest::newRow("no groups") << german << 12345.6 << 1 << QStringLiteral("12345,6");
}

void TstNumberText::decimals()
{
    QFETCH(QLocale, locale);
    QFETCH(double, value);
    QFETCH(int, places);
    QLocale::setDefault(locale);
    QTEST(decimalText(value, places), "text");
}

QTEST_GUILESS_MAIN(TstNumberText)
#include "tst_numbertext.moc"
