// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerspane.h"

#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/confirmbar.h"
#include "ui/common/emptystate.h"
#include "ui/common/factlist.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/messagebar.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/panesplitter.h"
#include "ui/common/sectionheading.h"
#include "ui/providers/providercontroller.h"
#include "ui/providers/providerdelegate.h"
#include "ui/providers/providerfacts.h"
#include "ui/providers/providerform.h"
#include "ui/providers/providerkeyform.h"
#include "ui/providers/providerlistmodel.h"

#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int providersWidth = 400;
constexpr int providersLeast = 260;
constexpr int foundHeight = 150;

} // namespace

ProvidersPane::ProvidersPane(ProviderPageParts parts, QWidget *parent)
    : Pane({QStringLiteral("providers"), tr("Providers"), QStringLiteral("plug")}, parent), m_parts(std::move(parts)),
      m_controller(new ProviderController(m_parts, this)), m_model(new ProviderListModel(this))
{
}

ProvidersPane::~ProvidersPane() = default;

void ProvidersPane::addCommands(ActionRegistry &registry)
{
    const LabIcons icons(m_parts.theme);
    const auto add = [&](const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                         ActionScope scope, std::function<void()> trigger) {
        ActionSpec spec;
        spec.id = QStringLiteral("providers.") + name;
        spec.text = text;
        spec.category = title();
        spec.icon = icon;
        if (!key.isEmpty())
            spec.keys = {key};
        spec.scope = scope;
        spec.pane = id();
        registry.add(spec, std::move(trigger))->setIcon(icons.icon(icon));
    };
    const ActionScope pane = ActionScope::Pane;
    add(QStringLiteral("add"), tr("Add a provider"), QStringLiteral("plus"), QKeySequence(QKeySequence::New), pane,
        [this] { startAdd(nullptr); });
    add(QStringLiteral("findLocal"), tr("Look for local servers"), QStringLiteral("refresh-cw"), {}, pane,
        [this] { m_controller->findLocal(); });
    add(QStringLiteral("test"), tr("Test"), QStringLiteral("play"), QKeySequence(Qt::Key_F5), pane, [this] {
        if (const ProviderSetting *provider = current())
            m_controller->test(provider->id);
    });
    add(QStringLiteral("key"), tr("Key…"), QStringLiteral("eye-off"), QKeySequence(Qt::CTRL | Qt::Key_K), pane, [this] {
        if (const ProviderSetting *provider = current()) {
            m_keyForm->start(*provider);
            m_right->setCurrentWidget(m_keyForm);
            m_keyForm->firstField()->setFocus(Qt::OtherFocusReason);
            showCurrent();
        }
    });
    add(QStringLiteral("change"), tr("Change…"), QStringLiteral("pencil"), QKeySequence(Qt::Key_F2), pane, [this] {
        if (const ProviderSetting *provider = current()) {
            m_form->startChange(*provider, m_controller->providers());
            m_right->setCurrentWidget(m_form);
            m_form->firstField()->setFocus(Qt::OtherFocusReason);
            showCurrent();
        }
    });
    add(QStringLiteral("remove"), tr("Remove…"), QStringLiteral("trash-2"), QKeySequence(QKeySequence::Delete),
        ActionScope::List, [this] { askRemove(); });
    add(QStringLiteral("up"), tr("Move up"), QStringLiteral("chevron-up"), QKeySequence(Qt::ALT | Qt::Key_Up),
        ActionScope::List, [this] { move(-1); });
    add(QStringLiteral("down"), tr("Move down"), QStringLiteral("chevron-down"), QKeySequence(Qt::ALT | Qt::Key_Down),
        ActionScope::List, [this] { move(1); });
}

void ProvidersPane::registerActions(ActionRegistry &registry)
{
    m_registry = &registry;
    addCommands(registry);
    const Theme &theme = m_parts.theme;
    m_toolBar = new PanelToolBar(theme, this);
    m_toolBar->setTitle(title());
    m_toolBar->addAction(registry.action(QStringLiteral("providers.findLocal")));
    m_toolBar->setPrimary(registry.action(QStringLiteral("providers.add")));
    m_message = new MessageBar(theme, this);
    m_confirm = new ConfirmBar(theme, this);
    m_columns = new PaneSplitter(theme, Qt::Horizontal, this);
    m_columns->addWidget(buildLeft());
    m_right = new QStackedWidget(m_columns);
    m_detail = buildDetail();
    m_form = new ProviderForm(theme, m_controller->kinds(), m_right);
    m_keyForm = new ProviderKeyForm(theme, m_right);
    m_empty = new EmptyState(theme, m_right);
    m_empty->showEmpty(QStringLiteral("plug"), tr("No provider yet"),
                       tr("A provider answers prompts: a server on this computer, a service with a key, or rules that "
                          "simulate one."),
                       registry.action(QStringLiteral("providers.add")),
                       registry.action(QStringLiteral("providers.findLocal")));
    for (QWidget *page : std::initializer_list<QWidget *>{m_detail, m_form, m_keyForm, m_empty})
        m_right->addWidget(page);
    m_columns->addWidget(m_right);
    m_columns->setDefaultSizes({providersWidth, -1});
    m_columns->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_message);
    column->addWidget(m_columns, 1);
    column->addWidget(m_confirm);
    connectAll();
    restoreState(m_restored);
    showProviders();
    showFound();
}

QWidget *ProvidersPane::buildLeft()
{
    const Theme &theme = m_parts.theme;
    auto *panel = new QWidget(m_columns);
    panel->setMinimumWidth(providersLeast);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list = new QListView(panel);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProviderDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setAccessibleName(tr("Providers in their order"));
    for (const char *id : {"providers.remove", "providers.up", "providers.down"})
        m_list->addAction(m_registry->action(QLatin1String(id)));
    m_found = new FactList(theme, tr("Servers on this computer"), panel);
    m_found->setFixedHeight(foundHeight);
    column->addWidget(m_list, 1);
    column->addWidget(new SectionHeading(theme, tr("Found on this computer"), panel));
    column->addWidget(m_found);
    return panel;
}

QWidget *ProvidersPane::buildDetail()
{
    const Theme &theme = m_parts.theme;
    auto *panel = new QWidget(m_right);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_detailBar = new PanelToolBar(theme, panel);
    for (const char *id : {"providers.remove", "providers.change", "providers.key"})
        m_detailBar->addAction(m_registry->action(QLatin1String(id)));
    m_detailBar->addFramed(m_registry->action(QStringLiteral("providers.test")));
    m_facts = new FactList(theme, tr("About the provider"), panel);
    column->addWidget(m_detailBar);
    column->addWidget(m_facts, 1);
    return panel;
}

void ProvidersPane::connectAll()
{
    connect(m_controller, &ProviderController::providersChanged, this, &ProvidersPane::showProviders);
    connect(m_controller, &ProviderController::checksChanged, this, [this] {
        m_model->setChecks(m_controller->checks());
        showCurrent();
    });
    connect(m_controller, &ProviderController::foundChanged, this, &ProvidersPane::showFound);
    connect(m_controller, &ProviderController::busyChanged, this, [this](bool busy) {
        m_form->setBusy(busy);
        m_keyForm->setBusy(busy);
    });
    connect(m_controller, &ProviderController::saved, this, [this](const ProviderSetting &provider) {
        m_wanted = provider.id;
        closeForms();
        showProviders();
        Q_EMIT messagePosted(tr("The provider %1 is stored").arg(provider.name));
    });
    connect(m_controller, &ProviderController::refused, this, [this](const Error &error) {
        if (m_right->currentWidget() == m_keyForm)
            m_keyForm->showProblem(error.text());
        else
            m_form->showProblem(error.text());
    });
    connect(m_controller, &ProviderController::failed, this,
            [this](const QString &what, const Error &error) { m_message->showMessage(messageFromError(what, error)); });
    connect(m_model, &ProviderListModel::orderWanted, m_controller, &ProviderController::reorder);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showCurrent(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_confirm->close();
        showCurrent();
    });
    connect(m_form, &ProviderForm::submitted, this, [this](const QUuid &provider, const ProviderDraft &draft) {
        if (provider.isNull())
            m_controller->add(draft);
        else
            m_controller->change(provider, draft);
    });
    connect(m_form, &ProviderForm::cancelled, this, &ProvidersPane::closeForms);
    connect(m_keyForm, &ProviderKeyForm::cancelled, this, &ProvidersPane::closeForms);
    connect(m_keyForm, &ProviderKeyForm::keyGiven, m_controller, &ProviderController::setKey);
    connect(m_keyForm, &ProviderKeyForm::keyDropped, this,
            [this](const QUuid &provider) { m_controller->setKey(provider, nullptr, KeyPlace::None); });
    connect(m_found, &FactList::placeRequested, this, [this](const Place &place) {
        const int index = place.id.toInt();
        if (index >= 0 && index < m_controller->found().size())
            startAdd(&m_controller->found().at(index));
    });
    connect(m_confirm, &ConfirmBar::confirmed, this, [this] {
        m_confirm->close();
        m_controller->remove(m_removing);
    });
    connect(m_confirm, &ConfirmBar::closed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

const ProviderSetting *ProvidersPane::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

void ProvidersPane::choose(const QUuid &provider)
{
    const int row = m_model->rowOf(provider);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ProvidersPane::showProviders()
{
    const ProviderSetting *before = current();
    const QUuid kept = before ? before->id : QUuid();
    m_model->setProviders(m_controller->providers());
    if (!m_wantedName.isEmpty()) {
        for (const ProviderSetting &provider : m_controller->providers()) {
            if (provider.name == m_wantedName)
                m_wanted = provider.id;
        }
        m_wantedName.clear();
    }
    if (m_model->rowOf(m_wanted) >= 0)
        choose(std::exchange(m_wanted, QUuid()));
    else
        choose(kept);
    if (!current() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_toolBar->setTitle(title(),
                        m_controller->hasRead() ? tr("%n in this workspace", nullptr, m_model->rowCount()) : QString());
    showCurrent();
}

void ProvidersPane::showCurrent()
{
    const ProviderSetting *provider = current();
    const QString none = tr("Choose a provider first");
    const auto block = [this](const char *name, const QString &why) {
        m_registry->setBlocked(QStringLiteral("providers.") + QLatin1String(name), why);
    };
    // Behind a form nothing happens to what nobody sees.
    const bool form = m_right->currentWidget() == m_form || m_right->currentWidget() == m_keyForm;
    const QString hidden = tr("Close the form first");
    for (const char *name : {"test", "change", "remove"})
        block(name, form ? hidden : provider ? QString() : none);
    block("key", form ? hidden : !provider ? none : provider->takesKey ? QString() : tr("This provider takes no key"));
    const int row = m_list->currentIndex().row();
    block("up", !provider ? none : row == 0 ? tr("It is the first one") : QString());
    block("down", !provider ? none : row + 1 == m_model->rowCount() ? tr("It is the last one") : QString());
    if (!form)
        m_right->setCurrentWidget(provider || !m_controller->hasRead() ? m_detail : static_cast<QWidget *>(m_empty));
    const auto buttons = m_toolBar->findChildren<ActionButton *>();
    for (ActionButton *button : buttons) {
        if (&button->command() == m_registry->action(QStringLiteral("providers.add")))
            setButtonKind(button,
                          form || m_right->currentWidget() == m_empty ? ButtonKind::Plain : ButtonKind::Primary);
    }
    m_detailBar->setTitle(provider ? provider->name : QString());
    if (provider)
        m_facts->setRows(
            providerFacts(*provider, m_controller->checks().value(provider->id), row, m_parts.clock.nowMs()));
    else
        m_facts->setRows({});
}

void ProvidersPane::showFound()
{
    m_found->setRows(foundServerFacts(m_controller->found(), m_controller->isLooking()));
    m_registry->setBlocked(QStringLiteral("providers.findLocal"),
                           m_controller->isLooking() ? tr("It is being looked already") : QString());
}

void ProvidersPane::startAdd(const FoundServer *found)
{
    m_confirm->close();
    m_form->startNew(m_controller->providers(), found);
    m_right->setCurrentWidget(m_form);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void ProvidersPane::closeForms()
{
    m_right->setCurrentWidget(m_detail);
    showCurrent();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProvidersPane::move(int direction)
{
    const int row = m_list->currentIndex().row();
    const int to = direction < 0 ? row - 1 : row + 2;
    if (row < 0 || to < 0 || to > m_model->rowCount())
        return;
    m_wanted = m_model->at(row)->id;
    m_controller->reorder(m_model->movedOrder(row, to));
}

void ProvidersPane::askRemove()
{
    const ProviderSetting *provider = current();
    if (!provider)
        return;
    m_removing = provider->id;
    Confirmation confirmation;
    confirmation.question =
        provider->keyPlace == KeyPlace::None
            ? tr("Remove %1 from this workspace? Runs that used it stay.").arg(provider->name)
            : tr("Remove %1 from this workspace, and its key? Runs that used it stay.").arg(provider->name);
    confirmation.button = tr("Remove %1").arg(provider->name);
    confirmation.danger = true;
    m_confirm->ask(confirmation);
}

QJsonObject ProvidersPane::saveState() const
{
    if (!m_columns)
        return m_restored;
    const ProviderSetting *provider = current();
    return {{QStringLiteral("columns"), m_columns->saveSizes()},
            {QStringLiteral("provider"), provider ? provider->name : QString()}};
}

void ProvidersPane::restoreState(const QJsonObject &state)
{
    if (!m_columns) {
        m_restored = state;
        return;
    }
    m_columns->restoreSizes(state.value(QStringLiteral("columns")).toArray());
    m_wantedName = state.value(QStringLiteral("provider")).toString();
    showProviders();
}

void ProvidersPane::activated()
{
    m_controller->refresh();
    m_controller->findLocal();
}

QWidget *ProvidersPane::firstFocusWidget() const
{
    return m_list;
}

bool ProvidersPane::open(const Place &place)
{
    if (!place.kind.isEmpty() && place.kind != QLatin1String("provider"))
        return false;
    m_wantedName = place.id;
    if (m_controller->hasRead())
        showProviders();
    return true;
}

Task<void> ProvidersPane::finish()
{
    co_await m_controller->finish();
}

} // namespace promptlab
