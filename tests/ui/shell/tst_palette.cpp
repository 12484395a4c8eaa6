// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellsupport.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace promptlab;

namespace {

ActionSpec paletteSpec(const QString &id, const QString &text, const QString &category, const QString &key = {})
{
    ActionSpec spec;
    spec.id = id;
    spec.text = text;
    spec.category = category;
    if (!key.isEmpty())
        spec.keys = {QKeySequence(key)};
    return spec;
}

QStringList texts(const QList<PaletteRow> &rows)
{
    QStringList list;
    for (const PaletteRow &row : rows)
        list += (row.kind == PaletteRow::Kind::Section ? QStringLiteral("# ") : QString()) + row.text;
    return list;
}

} // namespace

/// Search and palette: what matches, in which order, and what keys do.
class TstPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void matches_data();
    void matches();
    void betterMatchWins_data();
    void betterMatchWins();
    void tenThousandAreQuick();
    void commandsAreFound();
    void blockedCommandsSayWhy();
    void longTextsAndKeywordsAreFound();
    void recentCommandsComeFirst();
    void keyboardHelpListsOnlyKeys();
    void entriesByPrefix();
    void modelIsSound();
    void keysWalkAndChoose();
    void greaterThanSwitchesToCommands();
    void escGivesTheFocusBack();
    void nothingMatches();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ActionRegistry> m_registry;
};

void TstPalette::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
}

void TstPalette::init()
{
    failOnQtWarnings();
    m_registry = std::make_unique<ActionRegistry>();
    const QString run = QStringLiteral("Run");
    const QString deploy = QStringLiteral("Deployments");
    m_registry->add(
        paletteSpec(QStringLiteral("run.here"), QStringLiteral("&Run prompt on this row"), run, QStringLiteral("F5")));
    m_registry->add(paletteSpec(QStringLiteral("run.failed"), QStringLiteral("Run &failed again"), run,
                                QStringLiteral("Ctrl+Shift+F5")));
    ActionSpec back = paletteSpec(QStringLiteral("deploy.back"), QStringLiteral("Roll back production…"), deploy);
    back.pane = QStringLiteral("deployments");
    m_registry->add(back);
}

void TstPalette::matches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("empty query") << QString() << QStringLiteral("Run") << true << QList<int>();
    QTest::newRow("empty text") << QStringLiteral("r") << QString() << false << QList<int>();
    QTest::newRow("start") << QStringLiteral("ru") << QStringLiteral("Run") << true << QList<int>{0, 1};
    QTest::newRow("case") << QStringLiteral("RUN") << QStringLiteral("run") << true << QList<int>{0, 1, 2};
    QTest::newRow("initials") << QStringLiteral("rfa") << QStringLiteral("Run failed again") << true
                              << QList<int>{0, 4, 11};
    QTest::newRow("words in any order") << QStringLiteral("fail run") << QStringLiteral("Run failed again") << true
                                        << QList<int>{0, 1, 2, 4, 5, 6, 7};
    QTest::newRow("a word is missing") << QStringLiteral("run x") << QStringLiteral("Run failed again") << false
                                       << QList<int>();
    QTest::newRow("order matters") << QStringLiteral("nur") << QStringLiteral("run") << false << QList<int>();
    QTest::newRow("start of a word rather than the first letter")
        << QStringLiteral("b") << QStringLiteral("abc-b") << true << QList<int>{4};
    QTest::newRow("umlauts") << QStringLiteral("ü") << QStringLiteral("Zurück") << true << QList<int>{3};
    QTest::newRow("inside of a word") << QStringLiteral("run") << QStringLiteral("overrun") << true
                                      << QList<int>{4, 5, 6};
    QTest::newRow("gaps in a word that was begun")
        << QStringLiteral("rollbk") << QStringLiteral("Roll back") << true << QList<int>{0, 1, 2, 3, 5, 8};
    QTest::newRow("consonants") << QStringLiteral("trgtck") << QStringLiteral("triage-ticket") << true
                                << QList<int>{0, 1, 4, 7, 9, 10};
    QTest::newRow("strewn over words") << QStringLiteral("rename") << QStringLiteral("Previous one that waits for me")
                                       << false << QList<int>();
    QTest::newRow("two words strewn over words")
        << QStringLiteral("new run") << QStringLiteral("Previous one that waits for me") << false << QList<int>();
    QTest::newRow("strewn over a long name")
        << QStringLiteral("start the") << QStringLiteral("Request changes (triage in production)") << false
        << QList<int>();
    QTest::newRow("letters that grow when folded")
        << QStringLiteral("x") << QStringLiteral("İx") << true << QList<int>{1};
}

void TstPalette::matches()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto match = fuzzyMatch(query, text);
    QCOMPARE(match.has_value(), found);
    if (match)
        QTEST(match->positions, "positions");
}

void TstPalette::betterMatchWins_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start of the text") << QStringLiteral("op") << QStringLiteral("Open") << QStringLiteral("Drop");
    QTest::newRow("start of a word") << QStringLiteral("op") << QStringLiteral("Quick open") << QStringLiteral("Stops");
    QTest::newRow("neighbours") << QStringLiteral("run") << QStringLiteral("Run") << QStringLiteral("Ruxxn");
    QTest::newRow("start of a word before letters of several")
        << QStringLiteral("run") << QStringLiteral("Failed run") << QStringLiteral("Read all until now");
    QTest::newRow("shorter text") << QStringLiteral("triage") << QStringLiteral("triage-ticket")
                                  << QStringLiteral("triage-ticket-with-a-long-name");
}

void TstPalette::betterMatchWins()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyMatch(query, better)->score > fuzzyMatch(query, worse)->score);
}

void TstPalette::tenThousandAreQuick()
{
    QList<QuickEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.append({QStringLiteral("prompt-for-customer-%1-about-refunds").arg(i), {}, {}, {}, {}});
    QElapsedTimer timer;
    timer.start();
    const auto rows = paletteEntries({{QStringLiteral("Prompts"), {}, entries}}, QStringLiteral("cust 9999"), {}, 200);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed()))); // with sanitizers
    QCOMPARE(rows.at(1).text, QStringLiteral("prompt-for-customer-9999-about-refunds"));
}

void TstPalette::commandsAreFound()
{
    const auto rows = paletteCommands(*m_registry, QStringLiteral("run"), {});
    // The third only has the letters somewhere.
    QCOMPARE(texts(rows), (QStringList{QStringLiteral("# Commands"), QStringLiteral("Run prompt on this row"),
                                       QStringLiteral("Run failed again")}));
    QCOMPARE(rows.at(1).keys, QStringLiteral("F5"));
    QCOMPARE(rows.at(1).matched, (QList<int>{0, 1, 2}));
    QCOMPARE(texts(paletteCommands(*m_registry, {}, {})),
             (QStringList{QStringLiteral("# Run"), QStringLiteral("Run prompt on this row"),
                          QStringLiteral("Run failed again"), QStringLiteral("# Deployments"),
                          QStringLiteral("Roll back production…")}));
}

void TstPalette::blockedCommandsSayWhy()
{
    m_registry->setBlocked(QStringLiteral("deploy.back"), QStringLiteral("nothing is running"));
    const auto rows = paletteCommands(*m_registry, QStringLiteral("roll"), {});
    QVERIFY(!rows.at(1).enabled);
    QCOMPARE(rows.at(1).detail, QStringLiteral("nothing is running"));
    PaletteModel model;
    model.setRows(rows);
    QCOMPARE(model.firstSelectable(), -1);
    QCOMPARE(model.count(), 1);
}

void TstPalette::longTextsAndKeywordsAreFound()
{
    ActionSpec start =
        paletteSpec(QStringLiteral("deploy.start"), QStringLiteral("Go"), QStringLiteral("Deployments"), {});
    start.keywords = QStringLiteral("put execute");
    m_registry->add(start);
    const auto found = [this](const QString &query) { return texts(paletteCommands(*m_registry, query, {})).mid(1); };
    QCOMPARE(found(QStringLiteral("exec")), QStringList{QStringLiteral("Go")});
    QVERIFY(found(QStringLiteral("put")).contains(QStringLiteral("Go")));
    QVERIFY(!found(QStringLiteral("ecute")).contains(QStringLiteral("Go"))); // only from the start of a word
    m_registry->setLongText(QStringLiteral("deploy.start"), QStringLiteral("Put triage into production…"));
    QCOMPARE(found(QStringLiteral("put triage")), QStringList{QStringLiteral("Put triage into production…")});
    // Other words beside those of the name, and the name of menus and manuals.
    QCOMPARE(found(QStringLiteral("execute triage")), QStringList{QStringLiteral("Put triage into production…")});
    QCOMPARE(found(QStringLiteral("go")), QStringList{QStringLiteral("Put triage into production…")});
    QVERIFY(found(QStringLiteral("execute nonsense")).isEmpty());
    m_registry->setLongText(QStringLiteral("deploy.start"), {});
    QCOMPARE(m_registry->longText(QStringLiteral("deploy.start")), QStringLiteral("Go"));
}

void TstPalette::recentCommandsComeFirst()
{
    const QStringList recent{QStringLiteral("gone.command"), QStringLiteral("deploy.back")};
    const auto rows = paletteCommands(*m_registry, {}, recent);
    QCOMPARE(texts(rows).mid(0, 3), (QStringList{QStringLiteral("# Recent"), QStringLiteral("Roll back production…"),
                                                 QStringLiteral("# Run")}));
    QCOMPARE(texts(rows).count(QStringLiteral("Roll back production…")), 1);
}

void TstPalette::keyboardHelpListsOnlyKeys()
{
    const auto rows = keyboardRows(*m_registry, {});
    QCOMPARE(texts(rows), (QStringList{QStringLiteral("# Run"), QStringLiteral("Run prompt on this row"),
                                       QStringLiteral("Run failed again")}));
    m_registry->setKeys(QStringLiteral("deploy.back"), {QKeySequence(Qt::Key_F12), QKeySequence(Qt::Key_F2)});
    const ActionSpec *back = m_registry->spec(QStringLiteral("deploy.back"));
    QVERIFY(!back->pane.isEmpty());
    QCOMPARE(texts(keyboardRows(*m_registry, {}, back->pane)).first(), QStringLiteral("# ") + back->category);
    QCOMPARE(keyboardRows(*m_registry, QStringLiteral("roll")).last().keys, QStringLiteral("F12   F2"));
}

void TstPalette::entriesByPrefix()
{
    QuickEntry prompt;
    prompt.text = QStringLiteral("triage");
    QuickEntry variable;
    variable.text = QStringLiteral("ticket");
    variable.prefix = QLatin1Char('@');
    const QList<PaletteEntries> panes{{QStringLiteral("Prompts"), QStringLiteral("file-text"), {prompt, variable}}};
    QCOMPARE(texts(paletteEntries(panes, QStringLiteral("t"), {}, 10)),
             (QStringList{QStringLiteral("# Prompts"), QStringLiteral("triage")}));
    const auto variables = paletteEntries(panes, QStringLiteral("t"), QLatin1Char('@'), 10);
    QCOMPARE(texts(variables), (QStringList{QStringLiteral("# Prompts"), QStringLiteral("ticket")}));
    QCOMPARE(variables.last().icon, QStringLiteral("file-text"));
}

void TstPalette::modelIsSound()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(paletteCommands(*m_registry, {}, {}));
    model.setRows({});
    model.setRows(paletteCommands(*m_registry, QStringLiteral("r"), {}));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("F5")));
}

void TstPalette::keysWalkAndChoose()
{
    QWidget over;
    over.resize(1'024, 700);
    CommandPalette palette(
        *m_theme, *m_registry, [] { return QList<PaletteEntries>(); }, &over);
    over.show();
    QVERIFY(QTest::qWaitForWindowActive(&over));
    QSignalSpy chosen(&palette, &CommandPalette::commandChosen);
    palette.toggle(PaletteMode::Commands);
    QVERIFY(palette.isOpen());
    QCOMPARE(QApplication::focusWidget(), palette.field());
    QTest::keyClick(palette.field(), Qt::Key_Down);
    QTest::keyClick(palette.field(), Qt::Key_Down); // over a heading
    QTest::keyClick(palette.field(), Qt::Key_Down); // the end stays
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("deploy.back"));
    QVERIFY(!palette.isOpen());
    palette.toggle(PaletteMode::Commands);
    QTest::keyClicks(palette.field(), QStringLiteral("failed"));
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(chosen.value(1).value(0).toString(), QStringLiteral("run.failed"));
    palette.toggle(PaletteMode::Commands);
    palette.toggle(PaletteMode::Commands);
    QVERIFY(!palette.isOpen());
}

void TstPalette::greaterThanSwitchesToCommands()
{
    QWidget over;
    over.resize(1'024, 700);
    QuickEntry entry;
    entry.text = QStringLiteral("reply-draft");
    entry.place = {QStringLiteral("prompts"), QStringLiteral("prompt"), QStringLiteral("reply-draft"), {}};
    CommandPalette palette(
        *m_theme, *m_registry,
        [entry] {
            return QList<PaletteEntries>{{QStringLiteral("Prompts"), {}, {entry}}};
        },
        &over);
    over.show();
    QSignalSpy places(&palette, &CommandPalette::placeChosen);
    QSignalSpy commands(&palette, &CommandPalette::commandChosen);
    palette.toggle(PaletteMode::Entries);
    QTest::keyClicks(palette.field(), QStringLiteral("rd"));
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(places.value(0).value(0).value<Place>(), entry.place);
    palette.toggle(PaletteMode::Entries);
    QTest::keyClicks(palette.field(), QStringLiteral("> roll"));
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(commands.value(0).value(0).toString(), QStringLiteral("deploy.back"));
}

void TstPalette::escGivesTheFocusBack()
{
    QWidget over;
    over.resize(1'024, 700);
    QLineEdit field(&over);
    CommandPalette palette(
        *m_theme, *m_registry, [] { return QList<PaletteEntries>(); }, &over);
    over.show();
    QVERIFY(QTest::qWaitForWindowActive(&over));
    field.setFocus();
    palette.toggle(PaletteMode::Commands);
    QTest::keyClick(palette.field(), Qt::Key_Escape);
    QVERIFY(!palette.isOpen());
    QCOMPARE(QApplication::focusWidget(), &field);
    palette.toggle(PaletteMode::Commands);
    field.setFocus(); // the focus goes elsewhere
    QVERIFY(!palette.isOpen());
}

void TstPalette::nothingMatches()
{
    QWidget over;
    over.resize(1'024, 700);
    CommandPalette palette(
        *m_theme, *m_registry, [] { return QList<PaletteEntries>(); }, &over);
    over.show();
    QSignalSpy chosen(&palette, &CommandPalette::commandChosen);
    palette.toggle(PaletteMode::Commands);
    QTest::keyClicks(palette.field(), QStringLiteral("zzzz"));
    QCOMPARE(palette.model().count(), 0);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QTest::keyClick(palette.field(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(palette.isOpen());
}

QTEST_MAIN(TstPalette)
#include "tst_palette.moc"
