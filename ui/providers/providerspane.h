// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/providers/providerparts.h"

class QListView;
class QStackedWidget;

namespace promptlab {

class ConfirmBar;
class EmptyState;
class FactList;
class MessageBar;
class PanelToolBar;
class PaneSplitter;
class ProviderController;
class ProviderForm;
class ProviderKeyForm;
class ProviderListModel;

/// The providers of a workspace: which there are, in which order, whether they answer, and their keys. Servers on this
/// computer are found and offered. Place: {"providers", "provider", name}.
class ProvidersPane final : public Pane
{
    Q_OBJECT

public:
    explicit ProvidersPane(ProviderPageParts parts, QWidget *parent = nullptr);
    ~ProvidersPane() override;
    Q_DISABLE_COPY_MOVE(ProvidersPane)

    void registerActions(ActionRegistry &registry) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activated() override;
    [[nodiscard]] QWidget *firstFocusWidget() const override;
    bool open(const Place &place) override;
    Task<void> finish() override;

    [[nodiscard]] ProviderController &controller() const { return *m_controller; }

private:
    void addCommands(ActionRegistry &registry);
    QWidget *buildLeft();
    QWidget *buildDetail();
    void connectAll();
    void showProviders();
    void showCurrent();
    void showFound();
    void closeForms();
    void move(int direction);
    void askRemove();
    void startAdd(const FoundServer *found);
    [[nodiscard]] const ProviderSetting *current() const;
    void choose(const QUuid &provider);

    ProviderPageParts m_parts;
    ProviderController *m_controller;
    ActionRegistry *m_registry = nullptr;
    ProviderListModel *m_model;
    QUuid m_wanted;
    QString m_wantedName;
    QUuid m_removing;
    PanelToolBar *m_toolBar = nullptr;
    MessageBar *m_message = nullptr;
    PaneSplitter *m_columns = nullptr;
    QListView *m_list = nullptr;
    FactList *m_found = nullptr;
    QStackedWidget *m_right = nullptr;
    QWidget *m_detail = nullptr;
    PanelToolBar *m_detailBar = nullptr;
    FactList *m_facts = nullptr;
    EmptyState *m_empty = nullptr;
    ProviderForm *m_form = nullptr;
    ProviderKeyForm *m_keyForm = nullptr;
    ConfirmBar *m_confirm = nullptr;
    QJsonObject m_restored;
};

} // namespace promptlab
