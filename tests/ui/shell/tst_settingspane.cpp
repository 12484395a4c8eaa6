// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellsupport.h"
#include "ui/common/messagebar.h"
#include "ui/shell/settingrow.h"
#include "ui/shell/settingspane.h"
#include "ui/shell/shortcutmodel.h"
#include "ui/shell/shortcutpage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace promptlab;

namespace {

ActionSpec keySpec(const char *id, const QString &key)
{
    ActionSpec spec;
    spec.id = QLatin1String(id);
    spec.text = QStringLiteral("Do ") + spec.id;
    spec.category = QStringLiteral("Test");
    spec.keys = {QKeySequence(key)};
    return spec;
}

} // namespace

/// The settings pane with its controls and the editor of keys.
class TstSettingsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void controlsAndSettingsAgree();
    void searchFindsAndClears();
    void importAndExport();
    void problemsAreNamed();
    void placesOpenPages();
    void stateIsRestored();
    void shortcutModelIsSound();
    void shortcutsAreAssigned();
    void conflictsAreShown();
    void keysOfAbsentPanesStay();
    void everythingHasAName();
    void pagesKeepTheirWidth();
    void commandsAreSearched();

private:
    struct Parts {
        explicit Parts(Theme &theme) : fixture(theme)
        {
            registry.add(keySpec("a.one", QStringLiteral("F8")));
            registry.add(keySpec("a.two", QStringLiteral("F9")));
            pane = std::make_unique<SettingsPane>(theme, fixture.settings, registry);
            pane->registerActions(registry);
            pane->resize(976, 674);
            pane->show();
        }
        ~Parts() { pane.reset(); }
        Q_DISABLE_COPY_MOVE(Parts)
        [[nodiscard]] SettingRow *row(const QString &key) const
        {
            return pane->findChild<SettingRow *>(QStringLiteral("setting.") + key);
        }
        ShellFixture fixture;
        ActionRegistry registry;
        std::unique_ptr<SettingsPane> pane;
    };
    std::unique_ptr<Theme> m_theme;
};

void TstSettingsPane::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
}

void TstSettingsPane::init()
{
    failOnQtWarnings();
}

void TstSettingsPane::controlsAndSettingsAgree()
{
    Parts parts(*m_theme);
    Settings &settings = parts.fixture.settings;
    for (const SettingSpec &spec : settings.specs())
        QVERIFY2(parts.row(spec.key), qPrintable(spec.key));
    auto *scale = qobject_cast<QSpinBox *>(parts.row(settingkey::fontScale)->control());
    QCOMPARE(scale->value(), 100);
    scale->setValue(130);
    QCOMPARE(settings.whole(settingkey::fontScale), 130);
    settings.reset(settingkey::fontScale);
    QCOMPARE(scale->value(), 100);
    auto *notify = qobject_cast<QCheckBox *>(parts.row(settingkey::notify)->control());
    notify->click();
    QVERIFY(!settings.flag(settingkey::notify));
    auto *scheme = qobject_cast<QComboBox *>(parts.row(settingkey::scheme)->control());
    QVERIFY(settings.set(settingkey::scheme, QStringLiteral("dark")).ok());
    QCOMPARE(scheme->currentData().toString(), QStringLiteral("dark"));
    auto *standard = parts.row(settingkey::scheme)->findChild<QPushButton *>();
    QVERIFY(!standard->isHidden());
    standard->click();
    QCOMPARE(settings.choice(settingkey::scheme), QStringLiteral("system"));
    QVERIFY(standard->isHidden());
}

void TstSettingsPane::searchFindsAndClears()
{
    Parts parts(*m_theme);
    auto *search = qobject_cast<QLineEdit *>(parts.pane->firstFocusWidget());
    QVERIFY(parts.row(settingkey::scheme)->isVisible());
    QVERIFY(!parts.row(settingkey::notify)->isVisible());
    search->setText(QStringLiteral("job long"));
    QVERIFY(!parts.row(settingkey::scheme)->isVisible());
    QVERIFY(parts.row(settingkey::notifyAfterSeconds)->isVisible());
    search->setText(QStringLiteral("qwertz"));
    QVERIFY(!parts.row(settingkey::notifyAfterSeconds)->isVisible());
    search->clear();
    QVERIFY(parts.row(settingkey::scheme)->isVisible());
}

void TstSettingsPane::importAndExport()
{
    Parts parts(*m_theme);
    Settings &settings = parts.fixture.settings;
    QSignalSpy posted(parts.pane.get(), &Pane::messagePosted);
    QVERIFY(settings.set(settingkey::diffContext, 9).ok());
    const QString file = parts.fixture.folder.filePath(QStringLiteral("export.json"));
    parts.pane->exportTo(file);
    settings.reset(settingkey::diffContext);
    parts.pane->importFrom(file);
    QCOMPARE(settings.whole(settingkey::diffContext), 9);
    QCOMPARE(posted.count(), 2);
    auto *bar = parts.pane->findChild<MessageBar *>();
    parts.pane->importFrom(parts.fixture.folder.filePath(QStringLiteral("no.json")));
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QLatin1String("no.json")), qPrintable(bar->text()));
    QCOMPARE(settings.whole(settingkey::diffContext), 9);
    parts.pane->exportTo(QStringLiteral("/proc/no/such/place.json"));
    QVERIFY(bar->isVisible());
    QCOMPARE(posted.count(), 2);
}

void TstSettingsPane::problemsAreNamed()
{
    Parts parts(*m_theme);
    auto *bar = parts.pane->findChild<MessageBar *>();
    parts.pane->showProblems({});
    QVERIFY(bar->isHidden());
    parts.pane->showProblems({QStringLiteral("\"a.b\" must be true")});
    QVERIFY(bar->text().contains(QLatin1String("a.b")));
}

void TstSettingsPane::placesOpenPages()
{
    Parts parts(*m_theme);
    QVERIFY(parts.pane->open({QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("keys"), {}}));
    QCOMPARE(parts.pane->currentPage(), QStringLiteral("keys"));
    auto *other = new QWidget;
    parts.pane->addPage(QStringLiteral("providers"), QStringLiteral("Providers"), other);
    QVERIFY(parts.pane->open({QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("providers"), {}}));
    QVERIFY(other->isVisible());
    QVERIFY(!parts.pane->open({QStringLiteral("settings"), QStringLiteral("prompt"), QStringLiteral("x"), {}}));
    QCOMPARE(parts.pane->quickEntries().size(), parts.fixture.settings.specs().size());
    QVERIFY(parts.pane->open(parts.pane->quickEntries().last().place));
    QVERIFY(parts.row(settingkey::reopenWorkspace)->isVisible());
}

void TstSettingsPane::stateIsRestored()
{
    Parts first(*m_theme);
    first.pane->showPage(QStringLiteral("keys"));
    Parts second(*m_theme);
    second.pane->restoreState(first.pane->saveState());
    QCOMPARE(second.pane->currentPage(), QStringLiteral("keys"));
    second.pane->restoreState({{QStringLiteral("page"), 4'000}, {QStringLiteral("splitter"), QStringLiteral("x")}});
    QCOMPARE(second.pane->currentPage(), QStringLiteral("keys"));
}

void TstSettingsPane::shortcutModelIsSound()
{
    ActionRegistry registry;
    ShortcutModel model(registry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    registry.add(keySpec("a.one", QStringLiteral("F8")));
    ActionSpec ofPane = keySpec("b.two", QStringLiteral("F9"));
    ofPane.pane = QStringLiteral("b");
    registry.add(ofPane);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ShortcutModel::Keys).data().toString(), QStringLiteral("F8"));
    registry.setKeys(QStringLiteral("a.one"), {QKeySequence(Qt::Key_F9)});
    QVERIFY(model.index(0, 0).data(ShortcutModel::ConflictRole).toBool());
    QVERIFY(model.index(1, 0).data(ShortcutModel::ConflictRole).toBool());
    QVERIFY(model.index(0, ShortcutModel::Remark).data().toString().contains(QLatin1String("Do b.two")));
    registry.setKeys(QStringLiteral("a.one"), {QKeySequence(Qt::Key_F7)});
    QVERIFY(!model.index(1, 0).data(ShortcutModel::ConflictRole).toBool());
    QVERIFY(model.index(0, 0).data(ShortcutModel::ChangedRole).toBool());
    registry.removePane(QStringLiteral("b"));
    QCOMPARE(model.rowCount(), 1);
}

void TstSettingsPane::shortcutsAreAssigned()
{
    Parts parts(*m_theme);
    auto *page = parts.pane->findChild<ShortcutPage *>();
    page->select(QStringLiteral("a.two"));
    QCOMPARE(page->selected(), QStringLiteral("a.two"));
    page->assign(QKeySequence(QStringLiteral("Ctrl+K, Ctrl+S")));
    QCOMPARE(parts.registry.keys(QStringLiteral("a.two")).first().toString(), QStringLiteral("Ctrl+K, Ctrl+S"));
    QVERIFY(parts.fixture.settings.shortcuts().contains(QStringLiteral("a.two")));
    page->assign({});
    QVERIFY(parts.registry.keys(QStringLiteral("a.two")).isEmpty());
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Reset"))
            button->click();
    }
    QCOMPARE(parts.registry.keys(QStringLiteral("a.two")), QList<QKeySequence>{QKeySequence(Qt::Key_F9)});
    QVERIFY(!parts.fixture.settings.shortcuts().contains(QStringLiteral("a.two")));
}

void TstSettingsPane::conflictsAreShown()
{
    Parts parts(*m_theme);
    auto *page = parts.pane->findChild<ShortcutPage *>();
    auto *bar = page->findChild<MessageBar *>();
    parts.pane->showPage(QStringLiteral("keys"));
    page->select(QStringLiteral("a.two"));
    page->assign(QKeySequence(Qt::Key_F8));
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QLatin1String("Do a.one")), qPrintable(bar->text()));
    page->assign(QKeySequence(Qt::Key_F7));
    QVERIFY(!bar->isVisible());
}

void TstSettingsPane::keysOfAbsentPanesStay()
{
    Parts parts(*m_theme);
    parts.fixture.settings.setShortcuts({{QStringLiteral("prompts.save"), QJsonArray{QStringLiteral("F4")}}});
    auto *page = parts.pane->findChild<ShortcutPage *>();
    page->select(QStringLiteral("a.two"));
    page->assign(QKeySequence(Qt::Key_F7));
    QCOMPARE(parts.fixture.settings.shortcuts().keys(),
             (QStringList{QStringLiteral("a.two"), QStringLiteral("prompts.save")}));
}

void TstSettingsPane::everythingHasAName()
{
    Parts parts(*m_theme);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(uiComplaints(*parts.pane).join(QLatin1Char('\n')), QString());
}

/// Whatever was stored, the names of the pages can be read.
void TstSettingsPane::pagesKeepTheirWidth()
{
    Parts parts(*m_theme);
    QJsonObject state = parts.pane->saveState();
    state.insert(QStringLiteral("splitter"), QJsonArray{48, 928});
    parts.pane->restoreState(state);
    auto *list = parts.pane->findChild<QListView *>();
    QCoreApplication::sendPostedEvents();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString text = list->model()->index(row, 0).data().toString();
        QVERIFY2(list->viewport()->width() >= QFontMetrics(m_theme->font(TextStyle::Base)).horizontalAdvance(text),
                 qPrintable(text));
    }
}

void TstSettingsPane::commandsAreSearched()
{
    Parts parts(*m_theme);
    auto *page = parts.pane->findChild<ShortcutPage *>();
    auto *table = page->findChild<QTableView *>();
    const int all = table->model()->rowCount();
    QVERIFY(all > 1);
    page->searchField()->setText(QStringLiteral("F9"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(page->selected(), QStringLiteral("a.two"));
    // One that the search hides is shown when it is asked for.
    page->select(QStringLiteral("a.one"));
    QCOMPARE(page->selected(), QStringLiteral("a.one"));
    QCOMPARE(table->model()->rowCount(), all);
    // The search of all settings counts as long as this one is empty.
    page->setFilter(QStringLiteral("a.two"));
    QCOMPARE(table->model()->rowCount(), 1);
    page->setFilter({});
    QCOMPARE(table->model()->rowCount(), all);
}

QTEST_MAIN(TstSettingsPane)
#include "tst_settingspane.moc"
