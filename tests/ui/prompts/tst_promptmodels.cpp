// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uitest.h"
#include "ui/prompts/historymodel.h"
#include "ui/prompts/problemsmodel.h"
#include "ui/prompts/promptlistmodel.h"
#include "ui/prompts/searchresultmodel.h"
#include "ui/prompts/variablesmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;

using ModelTester = QAbstractItemModelTester;

class TstPromptModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnQtWarnings(); }
    void environments();
    void filter_data();
    void filter();
    void order();
    void archivedApart();
    void searchResults();
    void drafts();
    void tenThousand();
    void variables();
    void values_data();
    void values();
    void problems();
    void history();
    void times_data();
    void times();
};

namespace {

PromptListItem listItem(const QString &key, const QString &name, const QStringList &tags,
                        const QStringList &environments, int versions, qint64 changed)
{
    PromptListItem item;
    item.prompt.key = key;
    item.prompt.name = name;
    item.prompt.tags = tags;
    item.prompt.updatedAt = changed;
    item.environments = environments;
    item.newestVersion = versions;
    return item;
}

QList<PromptListItem> someItems()
{
    return {listItem(QStringLiteral("reply-draft"), QStringLiteral("Antwort"), {QStringLiteral("support")},
                     {QStringLiteral("production@3"), QStringLiteral("staging@4")}, 4, 300),
            listItem(QStringLiteral("triage"), QStringLiteral("Sort tickets"),
                     {QStringLiteral("support"), QStringLiteral("json")}, {QStringLiteral("staging@2/5")}, 5, 100),
            listItem(QStringLiteral("answer"), QStringLiteral("Reply from article"), {}, {}, 1, 200)};
}

QStringList shownKeys(const PromptFilterModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.promptRow(model.index(row, 0)).key);
    return keys;
}

} // namespace

void TstPromptModels::environments()
{
    QCOMPARE(environmentPlace(QStringLiteral("production@3")),
             (EnvironmentPlace{QStringLiteral("production"), QStringLiteral("v3")}));
    QCOMPARE(environmentPlace(QStringLiteral("staging@3/4")).versions, QStringLiteral("v3/v4"));
    QCOMPARE(shortEnvironmentName(QStringLiteral("production")), QStringLiteral("prod"));
    QCOMPARE(shortEnvironmentName(QStringLiteral("eu-west")), QStringLiteral("eu-west"));
}

void TstPromptModels::filter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<QString>>("tags");
    QTest::addColumn<QSet<QString>>("environments");
    QTest::addColumn<QStringList>("expected");
    const QString answer = QStringLiteral("answer");
    const QString reply = QStringLiteral("reply-draft");
    const QString triage = QStringLiteral("triage");
    QTest::addRow("nothing typed") << QString() << QSet<QString>() << QSet<QString>()
                                   << QStringList{answer, reply, triage};
    QTest::addRow("part of a name") << QStringLiteral("REPLY") << QSet<QString>() << QSet<QString>()
                                    << QStringList{answer, reply};
    QTest::addRow("letters of a key") << QStringLiteral("rdf") << QSet<QString>() << QSet<QString>()
                                      << QStringList{reply};
    QTest::addRow("each word counts") << QStringLiteral("support json") << QSet<QString>() << QSet<QString>()
                                      << QStringList{triage};
    QTest::addRow("tag") << QString() << QSet<QString>{QStringLiteral("support")} << QSet<QString>()
                         << QStringList{reply, triage};
    QTest::addRow("environment") << QString() << QSet<QString>() << QSet<QString>{QStringLiteral("production")}
                                 << QStringList{reply};
    QTest::addRow("name of an environment")
        << QStringLiteral("Production") << QSet<QString>() << QSet<QString>() << QStringList{reply};
    QTest::addRow("its short name") << QStringLiteral("stg") << QSet<QString>() << QSet<QString>()
                                    << QStringList{reply, triage};
    QTest::addRow("a tag and an environment")
        << QStringLiteral("json staging") << QSet<QString>() << QSet<QString>() << QStringList{triage};
    QTest::addRow("nothing matches") << QStringLiteral("zzz") << QSet<QString>() << QSet<QString>() << QStringList();
}

void TstPromptModels::filter()
{
    QFETCH(QString, text);
    QFETCH(QSet<QString>, tags);
    QFETCH(QSet<QString>, environments);
    QFETCH(QStringList, expected);
    PromptListModel prompts;
    PromptFilterModel model(&prompts);
    const ModelTester tester(&prompts, ModelTester::FailureReportingMode::QtTest);
    const ModelTester filterTester(&model, ModelTester::FailureReportingMode::QtTest);
    prompts.setRows(makePromptRows(someItems(), {}));
    model.setText(text);
    model.setTags(tags);
    model.setEnvironments(environments);
    QCOMPARE(shownKeys(model), expected);
    QCOMPARE(model.isFiltering(), expected.size() != 3);
    model.clearFilter();
    QCOMPARE(model.rowCount(), 3);
}

void TstPromptModels::order()
{
    PromptListModel prompts;
    PromptFilterModel model(&prompts);
    prompts.setRows(makePromptRows(someItems(), {}));
    model.setOrder(PromptOrder::Changed);
    QCOMPARE(shownKeys(model).first(), QStringLiteral("reply-draft"));
    model.setOrder(PromptOrder::Versions);
    QCOMPARE(shownKeys(model).first(), QStringLiteral("triage"));
    model.setOrder(PromptOrder::Name);
    QCOMPARE(shownKeys(model).first(), QStringLiteral("answer"));
}

void TstPromptModels::archivedApart()
{
    QList<PromptListItem> items = someItems();
    items.append(listItem(QStringLiteral("old"), QStringLiteral("Old"), {QStringLiteral("dusty")}, {}, 3, 100));
    items.last().prompt.archivedAt = 5;
    PromptListModel prompts;
    PromptFilterModel model(&prompts);
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&prompts, &QAbstractItemModel::modelReset);
    prompts.setRows(makePromptRows(items, {}));
    prompts.setRows(makePromptRows(items, {})); // the same again is nothing new
    QCOMPARE(resets.size(), 1);
    QCOMPARE(prompts.inUse(), 3);
    QCOMPARE(prompts.archived(), 1);
    QVERIFY(!shownKeys(model).contains(QStringLiteral("old")));
    QVERIFY(!model.indexOf(prompts.indexOf(QStringLiteral("old"))).isValid());
    for (const auto &[tag, count] : prompts.tags())
        QVERIFY(tag != QLatin1String("dusty"));
    model.setArchived(true);
    QCOMPARE(shownKeys(model), QStringList{QStringLiteral("old")});
    model.setText(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
}

void TstPromptModels::searchResults()
{
    SearchResultModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    PromptHit hit;
    hit.line = 12;
    hit.length = 3;
    hit.excerpt = QStringLiteral("say now");
    model.add({});
    model.add({{QStringLiteral("triage"), QStringLiteral("Triage"), 2, {hit, hit}}});
    model.add({{QStringLiteral("reply"), QString(), 0, {hit}}});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.places(), 3);
    QCOMPARE(model.prompts(), 2);
    QVERIFY(!model.hit(0));
    QCOMPARE(model.hit(4)->line, 12);
    QCOMPARE(model.finding(2).key, QStringLiteral("triage"));
    QCOMPARE(model.finding(4).key, QStringLiteral("reply"));
    QVERIFY(model.data(model.index(1), Qt::AccessibleTextRole).toString().contains(QStringLiteral("12")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TstPromptModels::drafts()
{
    PromptListModel prompts;
    const ModelTester tester(&prompts, ModelTester::FailureReportingMode::QtTest);
    prompts.setRows(makePromptRows(
        someItems(), {{QStringLiteral("triage"), {}}, {QStringLiteral("never-saved"), QStringLiteral("N")}}));
    QCOMPARE(prompts.rowCount(), 4);
    QVERIFY(prompts.row(prompts.indexOf(QStringLiteral("triage"))).draft);
    QCOMPARE(prompts.row(prompts.indexOf(QStringLiteral("never-saved"))).versions, 0);
    QSignalSpy changed(&prompts, &QAbstractItemModel::dataChanged);
    prompts.setDraft(QStringLiteral("triage"), false);
    prompts.setDraft(QStringLiteral("triage"), false);
    QCOMPARE(changed.size(), 1);
    const auto tags = prompts.tags();
    QCOMPARE(tags.first().first, QStringLiteral("support"));
    QCOMPARE(tags.first().second, 2);
    QCOMPARE(prompts.environments(), (QStringList{QStringLiteral("production"), QStringLiteral("staging")}));
    const QString spoken = prompts.data(prompts.index(0), Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QStringLiteral("production")));
}

void TstPromptModels::tenThousand()
{
    QList<PromptListItem> items;
    for (int i = 0; i < 10'000; ++i)
        items.append(listItem(QStringLiteral("prompt-%1").arg(i), QStringLiteral("Prompt number %1").arg(i),
                              {QStringLiteral("tag-%1").arg(i % 40)}, {QStringLiteral("production@1")}, i % 9, i));
    PromptListModel prompts;
    PromptFilterModel model(&prompts);
    prompts.setRows(makePromptRows(items, {}));
    QCOMPARE(model.rowCount(), 10'000);
    model.setText(QStringLiteral("prompt-77"));
    QVERIFY(model.rowCount() < 2'000);
    model.setText(QStringLiteral("prompt-7777"));
    QCOMPARE(shownKeys(model).first(), QStringLiteral("prompt-7777"));
}

void TstPromptModels::variables()
{
    VariablesModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    Variable first;
    first.name = QStringLiteral("customer");
    Variable second;
    second.name = QStringLiteral("words");
    second.type = QStringLiteral("number");
    second.defaultValue = 140;
    PromptAnalysis analysis;
    analysis.usedNames = {QStringLiteral("customer"), QStringLiteral("extra")};
    analysis.uses.insert(QStringLiteral("customer"), {{0, 1, 1, 8}});
    model.setRows({first, second}, &analysis, {{QStringLiteral("customer"), QStringLiteral("Ann\nLee")}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(2).variable.name, QStringLiteral("extra"));
    QVERIFY(!model.row(2).declared);
    QCOMPARE(model.row(1).uses, 0);
    const QModelIndex value = model.index(0, VariablesModel::ValueColumn);
    QVERIFY(!value.data().toString().contains(QLatin1Char('\n')));
    QCOMPARE(model.index(1, VariablesModel::ValueColumn).data().toString(), QStringLiteral("140 (default)"));

    QSignalSpy edited(&model, &VariablesModel::valueEdited);
    QSignalSpy refused(&model, &VariablesModel::refused);
    QVERIFY(model.setData(value, QStringLiteral("Bo"), Qt::EditRole));
    QVERIFY(model.setData(model.index(1, VariablesModel::ValueColumn), QStringLiteral("12"), Qt::EditRole));
    QVERIFY(!model.setData(model.index(1, VariablesModel::ValueColumn), QStringLiteral("many"), Qt::EditRole));
    QCOMPARE(edited.size(), 2);
    QCOMPARE(refused.size(), 1);
    QSignalSpy renamed(&model, &VariablesModel::renameRequested);
    QVERIFY(model.setData(model.index(0, VariablesModel::NameColumn), QStringLiteral("client"), Qt::EditRole));
    QCOMPARE(renamed.size(), 1);
    QVERIFY(!model.flags(model.index(2, VariablesModel::NameColumn)).testFlag(Qt::ItemIsEditable));

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({first, second}, &analysis, {});
    QCOMPARE(reset.size(), 0); // the same names: the selection stays
    model.setRows({first}, &analysis, {});
    QCOMPARE(reset.size(), 1);
}

void TstPromptModels::values_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addRow("text") << QStringLiteral("string") << QStringLiteral("12") << true;
    QTest::addRow("number") << QStringLiteral("number") << QStringLiteral("1.5") << true;
    QTest::addRow("no number") << QStringLiteral("number") << QStringLiteral("\"1\"") << false;
    QTest::addRow("flag") << QStringLiteral("boolean") << QStringLiteral("true") << true;
    QTest::addRow("list") << QStringLiteral("list") << QStringLiteral("[1,2]") << true;
    QTest::addRow("object for a list") << QStringLiteral("list") << QStringLiteral("{}") << false;
    QTest::addRow("object") << QStringLiteral("object") << QStringLiteral("{\"a\":1}") << true;
    QTest::addRow("broken") << QStringLiteral("object") << QStringLiteral("{") << false;
}

void TstPromptModels::values()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto value = valueFromText(text, type);
    QCOMPARE(value.ok(), good);
    if (good)
        QCOMPARE(valueText(*value), text);
}

void TstPromptModels::problems()
{
    ProblemsModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    PromptProblem error;
    error.subject = QStringLiteral("custmer");
    error.text = QStringLiteral("is not declared");
    PromptProblem warning;
    warning.error = false;
    warning.text = QStringLiteral("This message is empty");
    model.setProblems({error, warning}, {QStringLiteral("26:20"), QString()});
    QCOMPARE(model.errors(), 1);
    QCOMPARE(model.warnings(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("custmer is not declared"));
    QCOMPARE(model.index(0).data(ProblemsModel::PlaceTextRole).toString(), QStringLiteral("26:20"));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Warning")));
    model.setProblems({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TstPromptModels::history()
{
    HistoryModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::QtTest);
    const SystemClock clock;
    PromptHistory history;
    history.key = QStringLiteral("reply");
    for (int number = 2; number >= 1; --number) {
        VersionSummary version;
        version.number = number;
        version.author = PersonId::create(clock);
        version.message = number == 2 ? QStringLiteral("Warmer\n\nMore about it") : QString();
        version.createdAt = 1'000;
        history.versions.append(version);
    }
    history.names.insert(history.versions.first().author, QStringLiteral("Ann"));
    model.setHistory(history, {{QStringLiteral("production"), QStringLiteral("v1/v2")}}, 2'000);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(0).message, QStringLiteral("Warmer"));
    QVERIFY(model.row(0).detail.startsWith(QStringLiteral("Ann")));
    QCOMPARE(model.row(1).message, QStringLiteral("No message"));
    QCOMPARE(model.row(1).environments, QStringList{QStringLiteral("production")});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TstPromptModels::times_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("expected");
    QTest::addRow("now") << qint64(5'000) << QStringLiteral("just now");
    QTest::addRow("minutes") << qint64(125'000) << QStringLiteral("2 min ago");
    QTest::addRow("hours") << qint64(5 * 3'600'000) << QStringLiteral("5 h ago");
}

void TstPromptModels::times()
{
    QFETCH(qint64, age);
    QFETCH(QString, expected);
    QCOMPARE(relativeTime(1'790'000'000'000 - age, 1'790'000'000'000), expected);
}

QTEST_MAIN(TstPromptModels)
#include "tst_promptmodels.moc"
