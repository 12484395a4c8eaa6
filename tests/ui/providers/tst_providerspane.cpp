// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uichecks.h"
#include "tests/ui/uitest.h"
#include "ui/common/actionregistry.h"
#include "ui/common/confirmbar.h"
#include "ui/common/emptystate.h"
#include "ui/common/factlist.h"
#include "ui/common/look.h"
#include "ui/common/messagebar.h"
#include "ui/providers/providercontroller.h"
#include "ui/providers/providerfacts.h"
#include "ui/providers/providerform.h"
#include "ui/providers/providerkeyform.h"
#include "ui/providers/providerlistmodel.h"
#include "ui/providers/providerspane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;

namespace {

/// Providers in memory.
class FakeProviders final : public ProviderService
{
public:
    Task<Result<QList<ProviderSetting>>> list(Context) override
    {
        ++reads;
        if (failure)
            co_return *failure;
        const QList<ProviderSetting> answer = stored;
        co_return answer;
    }
    QList<ProviderKind> kinds() const override
    {
        return {
            {QStringLiteral("openai"), QStringLiteral("OpenAI"), QStringLiteral("https://api.openai.com/v1"), true,
             true, false},
            {QStringLiteral("ollama"), QStringLiteral("Ollama"), QStringLiteral("http://localhost:11434/v1"), true,
             false, false},
            {QStringLiteral("scripted"), QStringLiteral("Rules from a YAML file (simulated)"), {}, false, false, true},
            {QStringLiteral("cassette"), QStringLiteral("Cassette"), {}, false, false, true}};
    }
    Task<Result<ProviderSetting>> add(Context, ProviderDraft draft) override
    {
        lastDraft = draft;
        if (failure)
            co_return *failure;
        ProviderSetting setting;
        setting.id = QUuid::createUuid();
        setting.name = draft.name;
        setting.type = QStringLiteral("openai-compatible");
        setting.preset = draft.kind;
        setting.label = draft.kind;
        setting.baseUrl = draft.baseUrl;
        stored.append(setting);
        Q_EMIT changed();
        co_return setting;
    }
    Task<Result<ProviderSetting>> change(Context, QUuid provider, ProviderDraft draft) override
    {
        lastDraft = draft;
        if (failure)
            co_return *failure;
        ProviderSetting answer;
        for (ProviderSetting &setting : stored) {
            if (setting.id == provider) {
                setting.baseUrl = draft.baseUrl;
                answer = setting;
            }
        }
        Q_EMIT changed();
        co_return answer;
    }
    Task<Result<void>> remove(Context, QUuid provider) override
    {
        stored.removeIf([&provider](const ProviderSetting &setting) { return setting.id == provider; });
        Q_EMIT changed();
        co_return Result<void>();
    }
    Task<Result<void>> reorder(Context, QList<QUuid> order) override
    {
        std::sort(stored.begin(), stored.end(), [&order](const ProviderSetting &a, const ProviderSetting &b) {
            return order.indexOf(a.id) < order.indexOf(b.id);
        });
        Q_EMIT changed();
        co_return Result<void>();
    }
    Task<Result<ProviderSetting>> setKey(Context, QUuid provider, std::shared_ptr<SecretBytes> key,
                                         KeyPlace place) override
    {
        if (failure)
            co_return *failure;
        lastKey = key ? key->view().toByteArray() : QByteArray();
        ProviderSetting answer;
        for (ProviderSetting &setting : stored) {
            if (setting.id == provider) {
                setting.keyPlace = place;
                setting.keyFingerprint = place == KeyPlace::None ? QString() : QStringLiteral("1a2b3c4d5e6f");
                answer = setting;
            }
        }
        Q_EMIT changed();
        co_return answer;
    }
    Task<Result<ProviderCheck>> test(Context, QUuid) override
    {
        ++tests;
        const ProviderCheck answer = nextCheck;
        co_return answer;
    }
    Task<Result<QList<FoundServer>>> findLocal(Context) override
    {
        ++looks;
        const QList<FoundServer> answer = servers;
        co_return answer;
    }

    QList<ProviderSetting> stored;
    QList<FoundServer> servers;
    ProviderCheck nextCheck;
    ProviderDraft lastDraft;
    QByteArray lastKey;
    std::optional<Error> failure;
    int reads = 0;
    int tests = 0;
    int looks = 0;
};

ProviderSetting setting(const QString &name, const QString &label, const QString &url)
{
    ProviderSetting made;
    made.id = QUuid::createUuidV5(QUuid(), name);
    made.name = name;
    made.label = label;
    made.type = QStringLiteral("openai-compatible");
    made.preset = name;
    made.baseUrl = url;
    return made;
}

/// A pane in a window, with four providers.
class ShownProviders
{
public:
    explicit ShownProviders(const Theme &theme, bool filled = true)
        : pane({theme, clock, service, [](const CancelToken &) { return Context(); }})
    {
        if (filled)
            fill();
        pane.registerActions(registry);
        for (const QString &id : registry.ids()) {
            if (registry.spec(id)->scope != ActionScope::List)
                pane.addAction(registry.action(id));
        }
        pane.resize(1392, 830);
        pane.show();
        pane.activateWindow();
        active = QTest::qWaitForWindowActive(&pane);
        pane.activated();
    }
    ~ShownProviders() { QCoro::waitFor(pane.finish()); }

    void fill()
    {
        ProviderSetting openai =
            setting(QStringLiteral("openai"), QStringLiteral("OpenAI"), QStringLiteral("https://api.openai.com/v1"));
        openai.needsKey = openai.takesKey = true;
        openai.keyVariable = QStringLiteral("OPENAI_API_KEY");
        ProviderSetting ollama =
            setting(QStringLiteral("ollama"), QStringLiteral("Ollama"), QStringLiteral("http://localhost:11434/v1"));
        ollama.local = true;
        ProviderSetting rules = setting(QStringLiteral("helpdesk"), QStringLiteral("Rules (simulated)"), {});
        rules.type = QStringLiteral("scripted");
        rules.simulated = true;
        rules.file = QStringLiteral("providers/helpdesk.yaml");
        ProviderSetting tape = setting(QStringLiteral("tape"), QStringLiteral("Recorded answers"), {});
        tape.type = QStringLiteral("cassette");
        tape.file = QStringLiteral("/home/aylin/answers.plcassette");
        tape.cassette = CassetteMode::Auto;
        tape.source = QStringLiteral("https://api.openai.com/v1");
        service.stored = {openai, ollama, rules, tape};
        service.servers = {{QStringLiteral("lmstudio"),
                            QStringLiteral("LM Studio"),
                            QStringLiteral("http://127.0.0.1:1234/v1"),
                            {QStringLiteral("qwen3-8b"), QStringLiteral("gemma-3-4b")}}};
        service.nextCheck.ms = 42;
        service.nextCheck.models = {QStringLiteral("llama3.2"), QStringLiteral("qwen3")};
    }
    template<typename T>
    [[nodiscard]] T *part() const
    {
        return pane.findChild<T *>();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return registry.action(QStringLiteral("providers.") + QLatin1String(name));
    }
    [[nodiscard]] QListView *list() const
    {
        const auto views = pane.findChildren<QListView *>();
        for (QListView *view : views) {
            if (qobject_cast<ProviderListModel *>(view->model()))
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] FactList *facts(const QString &name) const
    {
        const auto all = pane.findChildren<FactList *>();
        for (FactList *facts : all) {
            if (facts->accessibleName() == name)
                return facts;
        }
        return nullptr;
    }
    [[nodiscard]] QString detailText() const
    {
        QStringList text;
        for (const FactRow &row : facts(QStringLiteral("About the provider"))->rows())
            text += row.title + QLatin1Char('|') + row.detail;
        return text.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const ProviderSetting &one : service.stored)
            list += one.name;
        return list;
    }
    void choose(int row) const { list()->setCurrentIndex(list()->model()->index(row, 0)); }

    SystemClock clock;
    FakeProviders service;
    ActionRegistry registry;
    ProvidersPane pane;
    bool active = false;
};

} // namespace

class TstProvidersPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void model();
    void dropAsksForAnOrder();
    void marks();
    void emptyPage();
    void orderByKeys();
    void testShowsTheResult();
    void testShowsWhatToDo();
    void addThroughTheForm();
    void refusedFormStays();
    void formFollowsTheKind();
    void changeKeepsTheName();
    void keyIsNeverShownAgain();
    void keyProblemsAreShown();
    void serversAreFoundOnThisPageOnly();
    void removeAsksFirst();
    void readErrorIsShown();
    void placeAndState();
    void noConflicts();
    void nothingHappensBehindAForm();
    void layout_data();
    void layout();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstProvidersPane::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstProvidersPane::model()
{
    ProviderListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ProviderSetting a = setting(QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("http://a/v1"));
    const ProviderSetting b = setting(QStringLiteral("b"), QStringLiteral("B"), {});
    const ProviderSetting c = setting(QStringLiteral("c"), QStringLiteral("C"), {});
    model.setProviders({a, b, c});
    QCOMPARE(model.index(0).data(ProviderDetailRole).toString(), QStringLiteral("A · http://a/v1"));
    const auto order = [&model](int from, int to) {
        QString text;
        const QList<QUuid> ids = model.movedOrder(from, to);
        for (const QUuid &id : ids)
            text += model.at(model.rowOf(id))->name;
        return text;
    };
    QCOMPARE(order(0, 2), QStringLiteral("bac"));
    QCOMPARE(order(0, 3), QStringLiteral("bca"));
    QCOMPARE(order(2, 0), QStringLiteral("cab"));
    QCOMPARE(order(1, 1), QStringLiteral("abc"));
    QCOMPARE(order(5, 0), QStringLiteral("abc"));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setProviders({a, b, c});
    QCOMPARE(resets.count(), 0);
    model.setProviders({c, a, b});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowOf(a.id), 1);
}

void TstProvidersPane::dropAsksForAnOrder()
{
    ProviderListModel model;
    model.setProviders({setting(QStringLiteral("a"), {}, {}), setting(QStringLiteral("b"), {}, {}),
                        setting(QStringLiteral("c"), {}, {})});
    QSignalSpy wanted(&model, &ProviderListModel::orderWanted);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2)}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // the view keeps its rows
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<QList<QUuid>>().first(), model.at(2)->id);
    model.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}); // where it is
    model.dropMimeData(data.get(), Qt::CopyAction, 0, 0, {});
    const QMimeData foreign;
    model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {});
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
}

void TstProvidersPane::marks()
{
    ProviderSetting provider = setting(QStringLiteral("a"), {}, {});
    QVERIFY(!providerMark(provider, {}));
    provider.needsKey = provider.takesKey = true;
    QCOMPARE(providerMark(provider, {})->tone, StatusTone::Waiting);
    provider.keyInEnvironment = true;
    QVERIFY(!providerMark(provider, {}));
    ProviderCheckResult result;
    result.running = true;
    QCOMPARE(providerMark(provider, result)->tone, StatusTone::Running);
    result.running = false;
    result.at = 1;
    QCOMPARE(providerMark(provider, result)->tone, StatusTone::Pass);
    result.check.error = makeError(ErrorCode::Network, QStringLiteral("refused"));
    QCOMPARE(providerMark(provider, result)->tone, StatusTone::Fail);
    provider.keyPlace = KeyPlace::Keychain;
    provider.keyFingerprint = QStringLiteral("1a2b3c4d5e6f7788");
    QVERIFY(providerKeyText(provider).contains(QLatin1String("1a2b3c4d")));
    QVERIFY(!providerKeyText(provider).contains(QLatin1String("5e6f")));
}

void TstProvidersPane::emptyPage()
{
    const ShownProviders shown(*m_theme, false);
    QTRY_VERIFY(shown.part<EmptyState>()->isVisible());
    QVERIFY(!shown.action("test")->isEnabled());
    QVERIFY(shown.action("add")->isEnabled());
}

void TstProvidersPane::orderByKeys()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.list()->setFocus();
    shown.choose(2);
    QTest::keyClick(shown.list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shown.names().at(1), QStringLiteral("helpdesk"));
    QTRY_COMPARE(shown.list()->currentIndex().data().toString(), QStringLiteral("helpdesk"));
    QCOMPARE(shown.list()->currentIndex().row(), 1);
    QTest::keyClick(shown.list(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(shown.list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(shown.names().last(), QStringLiteral("helpdesk"));
    QVERIFY(!shown.action("down")->isEnabled());
    QVERIFY(shown.action("down")->toolTip().contains(QLatin1String("last one")));
}

void TstProvidersPane::testShowsTheResult()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.choose(1);
    QVERIFY(shown.detailText().contains(QLatin1String("Not tested")));
    shown.action("test")->trigger();
    QTRY_VERIFY(shown.detailText().contains(QLatin1String("It answers, in 42 ms")));
    QVERIFY(shown.detailText().contains(QLatin1String("llama3.2, qwen3")));
    QCOMPARE(shown.list()->currentIndex().data(ProviderMarkRole).toString(), QStringLiteral("Answers"));
}

void TstProvidersPane::testShowsWhatToDo()
{
    ShownProviders shown(*m_theme);
    shown.service.nextCheck = {};
    shown.service.nextCheck.error =
        makeError(ErrorCode::Network, QStringLiteral("localhost:11434 refused the connection"));
    shown.service.nextCheck.advice = QStringLiteral("Start Ollama, or correct the address.");
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.choose(1);
    shown.action("test")->trigger();
    QTRY_VERIFY(shown.detailText().contains(QLatin1String("refused the connection")));
    QVERIFY(shown.detailText().contains(QLatin1String("Start Ollama")));
}

void TstProvidersPane::addThroughTheForm()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.action("add")->trigger();
    auto *form = shown.part<ProviderForm>();
    QVERIFY(form->isVisible());
    const auto choices = form->findChildren<QComboBox *>();
    choices.first()->setCurrentIndex(1);                      // Ollama
    QCOMPARE(form->draft().name, QStringLiteral("ollama-2")); // that name is taken
    QCOMPARE(form->draft().baseUrl, QStringLiteral("http://localhost:11434/v1"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->isVisible());
    QTRY_COMPARE(shown.list()->currentIndex().data().toString(), QStringLiteral("ollama-2"));
    QCOMPARE(shown.service.lastDraft.kind, QStringLiteral("ollama"));
}

void TstProvidersPane::refusedFormStays()
{
    ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.action("add")->trigger();
    auto *form = shown.part<ProviderForm>();
    shown.service.failure = makeError(ErrorCode::InvalidInput, QStringLiteral("This is no address"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(form->problem(), QStringLiteral("This is no address"));
    QVERIFY(form->isVisible());
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(!form->isVisible());
}

void TstProvidersPane::formFollowsTheKind()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.action("add")->trigger();
    auto *form = shown.part<ProviderForm>();
    const auto visible = [form](const QString &name) {
        const auto all = form->findChildren<QWidget *>();
        return std::any_of(all.cbegin(), all.cend(), [&name](const QWidget *widget) {
            return widget->accessibleName() == name && widget->isVisible();
        });
    };
    auto *kind = form->findChildren<QComboBox *>().first();
    QVERIFY(visible(QStringLiteral("Address")) && !visible(QStringLiteral("File")));
    kind->setCurrentIndex(2);
    QVERIFY(!visible(QStringLiteral("Address")) && visible(QStringLiteral("File")) && !visible(QStringLiteral("Mode")));
    kind->setCurrentIndex(3);
    QVERIFY(visible(QStringLiteral("File")) && visible(QStringLiteral("Mode")) && visible(QStringLiteral("Source")));
    const auto choices = form->findChildren<QComboBox *>();
    choices.at(1)->setCurrentIndex(2); // replay only
    QVERIFY(!visible(QStringLiteral("Source")));
    QCOMPARE(int(form->draft().cassette), int(CassetteMode::Replay));
}

void TstProvidersPane::changeKeepsTheName()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.choose(1);
    shown.action("change")->trigger();
    auto *form = shown.part<ProviderForm>();
    QCOMPARE(form->draft().name, QStringLiteral("ollama"));
    const auto fields = form->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == QLatin1String("Name"))
            QVERIFY(!field->isEnabled());
        if (field->accessibleName() == QLatin1String("Address"))
            field->setText(QStringLiteral("http://localhost:11435/v1"));
    }
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.service.stored.at(1).baseUrl, QStringLiteral("http://localhost:11435/v1"));
    QTRY_VERIFY(shown.detailText().contains(QLatin1String("11435")));
}

void TstProvidersPane::keyIsNeverShownAgain()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.choose(1);
    QVERIFY(!shown.action("key")->isEnabled()); // Ollama takes none
    shown.choose(0);
    QVERIFY(shown.detailText().contains(QLatin1String("No key: enter one, or set OPENAI_API_KEY")));
    shown.action("key")->trigger();
    auto *form = shown.part<ProviderKeyForm>();
    auto *field = form->findChild<QLineEdit *>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!form->problem().isEmpty());
    QTest::keyClicks(field, QStringLiteral("sk-canary"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shown.service.lastKey, QByteArray("sk-canary"));
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isUndoAvailable());
    QTRY_VERIFY(shown.detailText().contains(QLatin1String("Key 1a2b3c4d, sealed in this workspace")));
    QVERIFY(!shown.detailText().contains(QLatin1String("canary")));
    QTRY_COMPARE(shown.service.tests, 1); // and it is tried at once
    shown.action("key")->trigger();
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("typed and left"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
}

void TstProvidersPane::keyProblemsAreShown()
{
    ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.choose(0);
    shown.action("key")->trigger();
    auto *form = shown.part<ProviderKeyForm>();
    shown.service.failure = makeError(ErrorCode::Unsupported, QStringLiteral("There is no keychain here"));
    auto *field = form->findChild<QLineEdit *>();
    field->setText(QStringLiteral("sk-x"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(form->problem(), QStringLiteral("There is no keychain here"));
    QVERIFY(form->isVisible());
}

void TstProvidersPane::serversAreFoundOnThisPageOnly()
{
    FakeProviders quiet;
    SystemClock clock;
    {
        ProvidersPane pane({*m_theme, clock, quiet, [](const CancelToken &) { return Context(); }});
        ActionRegistry registry;
        pane.registerActions(registry);
        QCOMPARE(quiet.looks, 0); // not before somebody looks at the page
        QCoro::waitFor(pane.finish());
    }
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.service.looks, 1);
    FactList *found = shown.facts(QStringLiteral("Servers on this computer"));
    QVERIFY(found->rows().first().title.contains(QLatin1String("Add LM Studio")));
    found->setCurrentIndex(found->model()->index(0, 0));
    QTest::keyClick(found, Qt::Key_Return);
    auto *form = shown.part<ProviderForm>();
    QVERIFY(form->isVisible());
    QCOMPARE(form->draft().baseUrl, QStringLiteral("http://127.0.0.1:1234/v1"));
}

void TstProvidersPane::removeAsksFirst()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.choose(2);
    shown.list()->setFocus();
    QTest::keyClick(shown.list(), Qt::Key_Delete);
    auto *bar = shown.part<ConfirmBar>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->question().contains(QLatin1String("helpdesk")));
    QTest::keyClick(bar, Qt::Key_Escape);
    QCOMPARE(shown.service.stored.size(), 4);
    shown.action("remove")->trigger();
    bar->findChildren<QPushButton *>().last()->click();
    QTRY_COMPARE(shown.list()->model()->rowCount(), 3);
    QVERIFY(!shown.names().contains(QStringLiteral("helpdesk")));
}

void TstProvidersPane::readErrorIsShown()
{
    ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    shown.service.failure = makeError(ErrorCode::Database, QStringLiteral("The workspace is busy"));
    shown.pane.controller().refresh();
    QTRY_VERIFY(shown.part<MessageBar>()->isVisible());
    QCOMPARE(shown.list()->model()->rowCount(), 4); // what was read stays
}

void TstProvidersPane::placeAndState()
{
    ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    QVERIFY(shown.pane.open({QStringLiteral("providers"), QStringLiteral("provider"), QStringLiteral("tape"), {}}));
    QCOMPARE(shown.list()->currentIndex().row(), 3);
    QVERIFY(!shown.pane.open({QStringLiteral("providers"), QStringLiteral("moon"), {}, {}}));
    const QJsonObject state = shown.pane.saveState();
    shown.choose(0);
    shown.pane.restoreState(state);
    QCOMPARE(shown.list()->currentIndex().row(), 3);
    shown.pane.restoreState({{QStringLiteral("provider"), 3}, {QStringLiteral("columns"), QStringLiteral("x")}});
}

void TstProvidersPane::noConflicts()
{
    const ShownProviders shown(*m_theme);
    QVERIFY(shown.registry.conflicts().isEmpty());
}

void TstProvidersPane::layout_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    const QSize wide(1440 - 48, 900 - 26);
    const QSize small(1024 - 48, 700 - 26);
    QTest::newRow("wide light") << wide << false << QStringLiteral("providers-light");
    QTest::newRow("wide dark") << wide << true << QStringLiteral("providers-dark");
    QTest::newRow("small light") << small << false << QStringLiteral("providers-small-light");
    QTest::newRow("small dark") << small << true << QStringLiteral("providers-small-dark");
}

void TstProvidersPane::layout()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    const ShownProviders shown(*m_theme);
    auto &pane = const_cast<ProvidersPane &>(shown.pane);
    pane.resize(size);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    const auto look = [&](const QString &what) {
        savePicture(pane, name + QLatin1Char('-') + what);
        return uiComplaints(pane).join(QLatin1Char('\n'));
    };
    shown.choose(1);
    shown.action("test")->trigger();
    QTRY_VERIFY(shown.detailText().contains(QLatin1String("42 ms")));
    QCOMPARE(look(QStringLiteral("list")), QString());
    shown.action("add")->trigger();
    shown.part<ProviderForm>()->findChildren<QComboBox *>().first()->setCurrentIndex(3);
    shown.part<ProviderForm>()->showProblem(
        QStringLiteral("A cassette needs the full name of a file in a folder that exists"));
    QCOMPARE(look(QStringLiteral("form")), QString());
    QTest::keyClick(shown.part<ProviderForm>(), Qt::Key_Escape);
    shown.choose(0);
    shown.action("key")->trigger();
    QCOMPARE(look(QStringLiteral("key")), QString());
    QTest::keyClick(shown.part<ProviderKeyForm>(), Qt::Key_Escape);
    shown.action("remove")->trigger();
    QCOMPARE(look(QStringLiteral("remove")), QString());
    m_theme->setScheme(ColorScheme::Light);
}

/// F5 and F2 belong to what is seen: not to the provider under a form. Enter in a field is for the form.
void TstProvidersPane::nothingHappensBehindAForm()
{
    const ShownProviders shown(*m_theme);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 4);
    QVERIFY(shown.active);
    shown.choose(1);
    QVERIFY(shown.action("test")->isEnabled());
    shown.action("add")->trigger();
    auto *form = shown.part<ProviderForm>();
    QVERIFY(form->isVisible());
    for (const char *name : {"test", "change", "key", "remove"})
        QVERIFY2(!shown.action(name)->isEnabled(), name);
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QVERIFY(shown.action("test")->isEnabled());
    shown.action("add")->trigger();
    form->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    const auto fields = form->findChildren<QLineEdit *>();
    const auto name = std::find_if(fields.cbegin(), fields.cend(), [](const QLineEdit *field) {
        return field->isVisible() && field->accessibleName() == QLatin1String("Name");
    });
    QVERIFY(name != fields.cend());
    (*name)->setFocus();
    QTest::keyClick(*name, Qt::Key_Return);
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(shown.service.lastDraft.kind, QStringLiteral("ollama"));
}

QTEST_MAIN(TstProvidersPane)
#include "tst_providerspane.moc"
