// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panestack.h"

#include "ui/common/emptystate.h"

#include <QPointer>

namespace promptlab {

PaneStack::PaneStack(QWidget *parent) : QStackedWidget(parent) {}

void PaneStack::addPane(Pane *pane)
{
    Q_ASSERT(!m_panes.contains(pane->id()));
    m_panes.insert(pane->id(), pane);
    m_order.append(pane->id());
    addWidget(pane);
    follow(pane, &Pane::statusTextChanged, &Texts::status, &PaneStack::statusTextChanged);
    follow(pane, &Pane::positionTextChanged, &Texts::position, &PaneStack::positionTextChanged);
    follow(pane, &Pane::tokensTextChanged, &Texts::tokens, &PaneStack::tokensTextChanged);
}

void PaneStack::follow(Pane *pane, void (Pane::*changed)(const QString &), QString Texts::*kept,
                       void (PaneStack::*told)(const QString &))
{
    connect(pane, changed, this, [this, pane, kept, told](const QString &text) {
        m_texts[pane->id()].*kept = text;
        if (currentWidget() == pane)
            Q_EMIT(this->*told)(text);
    });
}

Task<void> PaneStack::removePane(QString id)
{
    const QPointer<Pane> pane = m_panes.value(id);
    if (!pane)
        co_return;
    co_await pane->finish();
    m_panes.remove(id);
    m_order.removeOne(id);
    m_texts.remove(id);
    m_seen.remove(id);
    delete pane.data();
}

Pane *PaneStack::currentPane() const
{
    return qobject_cast<Pane *>(currentWidget());
}

QString PaneStack::currentId() const
{
    const Pane *pane = currentPane();
    return pane ? pane->id() : QString();
}

bool PaneStack::showPane(const QString &id)
{
    Pane *pane = m_panes.value(id);
    if (!pane || refuses(pane))
        return false;
    const bool moved = currentWidget() != pane;
    const bool first = !m_seen.contains(id);
    m_seen.insert(id);
    // Where the focus was in a pane, it is again. Asked for now: the stack gives it to the next best widget of a page
    // that never had it.
    QWidget *focus = pane->focusWidget();
    setCurrentWidget(pane);
    if (moved || first) {
        if (!focus || !focus->isVisibleTo(pane))
            focus = startFocus(*pane);
        (focus ? focus : pane)->setFocus(Qt::OtherFocusReason);
    }
    if (moved || first) {
        pane->activated();
        tellTexts();
        Q_EMIT currentPaneChanged(id);
    }
    return true;
}

QWidget *PaneStack::startFocus(const Pane &pane)
{
    QWidget *first = pane.firstFocusWidget();
    if (first && first->isVisibleTo(&pane) && first->isEnabled())
        return first;
    const auto empties = pane.findChildren<EmptyState *>();
    for (const EmptyState *empty : empties) {
        if (empty->isVisibleTo(&pane) && empty->firstButton())
            return empty->firstButton();
    }
    return nullptr;
}

bool PaneStack::refuses(const QWidget *next)
{
    if (m_held.isEmpty() || next == currentWidget())
        return false;
    Q_EMIT refused(m_held);
    return true;
}

void PaneStack::showPage(QWidget *page, QWidget *focus)
{
    if (refuses(page))
        return;
    if (indexOf(page) < 0)
        addWidget(page);
    setCurrentWidget(page);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    tellTexts();
    Q_EMIT currentPaneChanged({});
}

void PaneStack::tellTexts()
{
    const Texts texts = m_texts.value(currentId());
    Q_EMIT statusTextChanged(texts.status);
    Q_EMIT positionTextChanged(texts.position);
    Q_EMIT tokensTextChanged(texts.tokens);
}

WorkspaceView PaneStack::view() const
{
    WorkspaceView view;
    view.pane = currentId();
    for (const QString &id : m_order) {
        if (const QJsonObject state = m_panes.value(id)->saveState(); !state.isEmpty())
            view.panes.insert(id, state);
    }
    return view;
}

void PaneStack::restore(const WorkspaceView &view)
{
    for (const QString &id : qAsConst(m_order)) {
        if (const QJsonObject state = view.panes.value(id).toObject(); !state.isEmpty())
            m_panes.value(id)->restoreState(state);
    }
}

} // namespace promptlab
