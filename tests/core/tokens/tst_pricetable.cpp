// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/pricetable.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace promptlab;

namespace {

constexpr qint64 dayMs = 86'400'000;

qint64 noonOf(const char *day)
{
    return *dayNumber(QString::fromLatin1(day)) * dayMs + dayMs / 2;
}

Result<PriceTable> tableOf(const char *models)
{
    const QByteArray json =
        QByteArray(R"({"generated":"2026-01-01","modifiers":{"acme":{"batch":0.5}},"models":)") + models + '}';
    return PriceTable::fromJson(json);
}

} // namespace

class TstPriceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costs_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QList<qint64>>("tokens"); // prompt, cached, write, long write, output
        QTest::addColumn<qint64>("microUsd");
        const auto row = [](const char *title, const char *model, const char *day, const QList<qint64> &tokens,
                            qint64 microUsd) {
            QTest::newRow(title) << QString::fromLatin1(model) << QString::fromLatin1(day) << tokens << microUsd;
        };
        row("input and output", "gpt-4o", "2026-01-05", {1000, 0, 0, 0, 100}, 2500 + 1000);
        row("cached tokens at their rate", "gpt-4o", "2026-01-05", {1000, 400, 0, 0, 0}, 600 * 5 / 2 + 500);
        row("dated snapshot of OpenAI", "gpt-4o-2024-08-06", "2026-01-05", {1000, 0, 0, 0, 0}, 2500);
        row("dated snapshot of Anthropic", "claude-haiku-4-5-20251001", "2026-01-05", {1000, 0, 0, 0, 0}, 1000);
        row("prefix of a gateway", "anthropic/claude-haiku-4-5", "2026-01-05", {1000, 0, 0, 0, 0}, 1000);
        row("prefix that belongs to the id", "openai/gpt-oss-20b", "2026-01-05", {1000, 0, 0, 0, 0}, 75);
        row("cache writes of both lives", "claude-opus-4-5", "2026-01-05", {1000, 300, 100, 50, 10},
            550 * 5 + 150 + 625 + 500 + 250);
        row("last day of the old price", "o3", "2025-06-09", {1000, 0, 0, 0, 0}, 10'000);
        row("first day of the new price", "o3", "2025-06-10", {1000, 0, 0, 0, 0}, 2000);
        row("tier not reached", "gpt-6.1-sol", "2026-10-01", {272'000, 0, 0, 0, 0}, 544'000);
        row("tier reprices the whole prompt", "gpt-6.1-sol", "2026-10-01", {272'001, 0, 0, 0, 0}, 1'088'004);
        row("tier reprices the output", "gpt-6.1-sol", "2026-10-01", {300'000, 0, 0, 0, 1000}, 1'200'000 + 15'000);
        row("cached tokens count for the tier", "claude-haiku-5-5", "2026-10-07", {100'001, 100'001, 0, 0, 0}, 5000);
        row("absent cached rate bills as input", "gpt-5.4-pro", "2026-10-07", {1000, 1000, 0, 0, 0}, 30'000);
        row("no tokens cost nothing", "gpt-4o", "2026-01-05", {0, 0, 0, 0, 0}, 0);
        row("half goes to the even side below", "text-embedding-3-large", "2026-01-05", {50, 0, 0, 0, 0}, 6);
        row("half goes to the even side above", "text-embedding-3-large", "2026-01-05", {150, 0, 0, 0, 0}, 20);
        row("under half goes down", "gpt-4o-mini", "2026-01-05", {3, 0, 0, 0, 0}, 0);
        row("free by the list", "omni-moderation-latest", "2026-01-05", {500, 0, 0, 0, 0}, 0);
    }
    void costs()
    {
        QFETCH(QString, model);
        QFETCH(QString, day);
        QFETCH(QList<qint64>, tokens);
        QFETCH(qint64, microUsd);
        const auto table = PriceTable::builtIn();
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().text()));
        const BillableTokens billable{tokens[0], tokens[1], tokens[2], tokens[3], tokens[4]};
        const CostQuote quote = table->cost(model, billable, noonOf(qPrintable(day)));
        QVERIFY2(quote.microUsd.has_value(), qPrintable(quote.reason));
        QCOMPARE(*quote.microUsd, microUsd);
        QVERIFY(!quote.local);
        QVERIFY(quote.row.contains(u"input") && quote.row.contains(u"id"));
    }

    void unknownIsNoNumber_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QList<qint64>>("tokens");
        const QList<qint64> some{10, 0, 0, 0, 10};
        QTest::newRow("unknown model") << QStringLiteral("mystery-1") << QStringLiteral("2026-01-05") << some;
        QTest::newRow("alias without a row")
            << QStringLiteral("chatgpt-4o-latest") << QStringLiteral("2026-01-05") << some;
        QTest::newRow("empty name") << QString() << QStringLiteral("2026-01-05") << some;
        QTest::newRow("before the first price")
            << QStringLiteral("gpt-6.1-sol") << QStringLiteral("2026-09-28") << some;
        QTest::newRow("output of an embedding model")
            << QStringLiteral("text-embedding-3-small") << QStringLiteral("2026-01-05") << some;
        QTest::newRow("long write without a rate")
            << QStringLiteral("gpt-6-sol") << QStringLiteral("2026-10-05") << QList<qint64>{10, 0, 0, 5, 0};
        QTest::newRow("more cached than prompt")
            << QStringLiteral("gpt-4o") << QStringLiteral("2026-01-05") << QList<qint64>{10, 11, 0, 0, 0};
        QTest::newRow("negative output") << QStringLiteral("gpt-4o") << QStringLiteral("2026-01-05")
                                         << QList<qint64>{10, 0, 0, 0, -1};
        QTest::newRow("more than fits") << QStringLiteral("gpt-4o") << QStringLiteral("2026-01-05")
                                        << QList<qint64>{std::numeric_limits<qint64>::max(), 0, 0, 0,
                                                         std::numeric_limits<qint64>::max()};
    }
    void unknownIsNoNumber()
    {
        QFETCH(QString, model);
        QFETCH(QString, day);
        QFETCH(QList<qint64>, tokens);
        const PriceTable table = PriceTable::builtIn().value();
        const CostQuote quote =
            table.cost(model, {tokens[0], tokens[1], tokens[2], tokens[3], tokens[4]}, noonOf(qPrintable(day)));
        QVERIFY(!quote.microUsd.has_value());
        QVERIFY(!quote.reason.isEmpty());
        QVERIFY(quote.toJson()[u"microUsd"].isNull());
    }

    void localCostsNothingAndSaysSo()
    {
        const PriceTable table = PriceTable::builtIn().value();
        PriceOptions options;
        options.local = true;
        const CostQuote quote = table.cost(u"mystery-1", {10, 0, 0, 0, 10}, 0, options);
        QCOMPARE(quote.microUsd, std::optional<qint64>(0));
        QVERIFY(quote.local && quote.toJson()[u"local"].toBool());
    }

    void tiersOfService_data()
    {
        QTest::addColumn<int>("tier");
        QTest::addColumn<bool>("regional");
        QTest::addColumn<std::optional<qint64>>("microUsd");
        using Cost = std::optional<qint64>;
        QTest::newRow("standard") << int(ServiceTier::Standard) << false << Cost(2500);
        QTest::newRow("batch") << int(ServiceTier::Batch) << false << Cost(1250);
        QTest::newRow("flex") << int(ServiceTier::Flex) << false << Cost(1250);
        QTest::newRow("priority") << int(ServiceTier::Priority) << false << Cost(5000);
        QTest::newRow("regional batch") << int(ServiceTier::Batch) << true << Cost(1375);
    }
    void tiersOfService()
    {
        QFETCH(int, tier);
        QFETCH(bool, regional);
        QFETCH(std::optional<qint64>, microUsd);
        const PriceTable table = PriceTable::builtIn().value();
        PriceOptions options;
        options.tier = ServiceTier(tier);
        options.regional = regional;
        QCOMPARE(table.cost(u"gpt-4o", {1000, 0, 0, 0, 0}, noonOf("2026-01-05"), options).microUsd, microUsd);
    }

    void aTierOfServiceThatAProviderLacksIsUnknown()
    {
        const PriceTable table = PriceTable::builtIn().value();
        PriceOptions options;
        options.tier = ServiceTier::Flex;
        QVERIFY(!table.cost(u"claude-opus-5", {1000, 0, 0, 0, 0}, noonOf("2026-11-05"), options).microUsd);
        options = {};
        options.provider = QStringLiteral("groq");
        QVERIFY(!table.cost(u"gpt-4o", {1000, 0, 0, 0, 0}, noonOf("2026-01-05"), options).microUsd);
    }

    void roundsOnceAtTheEnd()
    {
        // Each part is 0.4 micro-USD: rounding them one by one would give 0.
        const auto table = tableOf(
            R"([{"provider":"acme","id":"m","prices":[{"input":0.4,"cached_input":0.4,"cache_write":0.4,"output":0.4}]}])");
        QCOMPARE(table.value().cost(u"m", {3, 1, 1, 0, 1}, 0).microUsd, std::optional<qint64>(2));
    }

    void overridesReplaceAndAdd()
    {
        const PriceTable table = PriceTable::builtIn().value();
        const auto changed = table.withOverrides(
            QJsonArray{QJsonObject{{QStringLiteral("provider"), QStringLiteral("openai")},
                                   {QStringLiteral("id"), QStringLiteral("gpt-4o")},
                                   {QStringLiteral("prices"), QJsonArray{QJsonObject{{QStringLiteral("input"), 7}}}}},
                       QJsonObject{{QStringLiteral("provider"), QStringLiteral("acme")},
                                   {QStringLiteral("id"), QStringLiteral("mystery-1")},
                                   {QStringLiteral("prices"), QJsonArray{QJsonObject{{QStringLiteral("input"), 1}}}}}});
        QVERIFY(changed.ok());
        QCOMPARE(changed->cost(u"gpt-4o", {1000, 0, 0, 0, 0}, 0).microUsd, std::optional<qint64>(7000));
        QCOMPARE(changed->cost(u"mystery-1", {1000, 0, 0, 0, 0}, 0).microUsd, std::optional<qint64>(1000));
        QCOMPARE(changed->models().size(), table.models().size() + 1);
        QVERIFY(!table.find(u"mystery-1"));
    }

    void wrongTablesNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *title, const char *json, const char *pointer) {
            QTest::newRow(title) << QByteArray(json) << QString::fromLatin1(pointer);
        };
        row("no models", "{}", "/models");
        row("model is no object", R"({"models":[1]})", "/models/0");
        row("no id", R"({"models":[{"provider":"a"}]})", "/models/0/id");
        row("no prices", R"({"models":[{"provider":"a","id":"b"}]})", "/models/0/prices");
        row("negative price", R"({"models":[{"provider":"a","id":"b","prices":[{"input":-1}]}]})",
            "/models/0/prices/0/input");
        row("price as text", R"({"models":[{"provider":"a","id":"b","prices":[{"input":"1"}]}]})",
            "/models/0/prices/0/input");
        row("seven decimals", R"({"models":[{"provider":"a","id":"b","prices":[{"input":0.1234567}]}]})",
            "/models/0/prices/0/input");
        row("no such day", R"({"models":[{"provider":"a","id":"b","prices":[{"input":1,"from":"2026-02-29"}]}]})",
            "/models/0/prices/0/from");
        row("tier without a limit",
            R"({"models":[{"provider":"a","id":"b","prices":[{"input":1,"tiers":[{"input":2}]}]}]})",
            "/models/0/prices/0/tiers/0/above_prompt_tokens");
        row("factor of zero", R"({"models":[],"modifiers":{"a":{"batch":0}}})", "/modifiers/a/batch");
    }
    void wrongTablesNameThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto table = PriceTable::fromJson(json, QStringLiteral("mine.json"));
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ErrorCode::InvalidInput);
        QVERIFY2(table.error().text().contains(pointer + QLatin1Char(':')), qPrintable(table.error().text()));
        QVERIFY(table.error().text().startsWith(u"mine.json"));
    }

    void factsAboutModels()
    {
        const PriceTable table = PriceTable::builtIn().value();
        QCOMPARE(table.models().size(), 59);
        const ModelInfo *model = table.find(u"gpt-4o-2024-08-06");
        QVERIFY(model);
        QCOMPARE(model->contextWindow, std::optional<qint64>(128000));
        QCOMPARE(model->encoding, std::optional(TokenEncoding::O200kBase));
        QCOMPARE(model->shutdownDay, dayNumber(u"2027-01-14"));
        QVERIFY(table.find(u"gpt-4o", u"openai") && !table.find(u"gpt-4o", u"anthropic"));
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("day");
        using Day = std::optional<qint64>;
        QTest::newRow("epoch") << QStringLiteral("1970-01-01") << Day(0);
        QTest::newRow("day before the epoch") << QStringLiteral("1969-12-31") << Day(-1);
        QTest::newRow("leap day") << QStringLiteral("2000-02-29") << Day(11016);
        QTest::newRow("day after a leap day") << QStringLiteral("2024-03-01") << Day(19783);
        QTest::newRow("no leap day in 2100") << QStringLiteral("2100-02-29") << Day();
        QTest::newRow("month 13") << QStringLiteral("2026-13-01") << Day();
        QTest::newRow("day 0") << QStringLiteral("2026-01-00") << Day();
        QTest::newRow("no day") << QStringLiteral("yesterday!") << Day();
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<qint64>, day);
        QCOMPARE(dayNumber(text), day);
    }

    /// One way for all places: what it comes to, no zeros that say nothing, as the language writes numbers.
    void moneyForPeople()
    {
        QCOMPARE(moneyText(0), QStringLiteral("$0"));
        QCOMPARE(moneyText(410'000), QStringLiteral("$0.41"));
        QCOMPARE(moneyText(12'345), QStringLiteral("$0.012345"));
        QCOMPARE(moneyText(2'000'000), QStringLiteral("$2.00"));
        QCOMPARE(moneyText(123'456'789), QStringLiteral("$123.46"));
        QCOMPARE(moneyText(-500), QStringLiteral("−$0.0005"));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QString german = moneyText(410'000);
        QLocale::setDefault(before);
        QVERIFY2(german.contains(QStringLiteral("0,41")), qPrintable(german));
    }

    void moneyAsText_data()
    {
        QTest::addColumn<qint64>("microUsd");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("$0.000000");
        QTest::newRow("small") << qint64(12345) << QStringLiteral("$0.012345");
        QTest::newRow("over a dollar") << qint64(1'234'567) << QStringLiteral("$1.2346");
        QTest::newRow("over a hundred dollars") << qint64(123'456'789) << QStringLiteral("$123.46");
        QTest::newRow("negative") << qint64(-500) << QStringLiteral("-$0.000500");
    }
    void moneyAsText()
    {
        QFETCH(qint64, microUsd);
        QFETCH(QString, text);
        QCOMPARE(formatMicroUsd(microUsd), text);
    }
};

QTEST_GUILESS_MAIN(TstPriceTable)
#include "tst_pricetable.moc"
