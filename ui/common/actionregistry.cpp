// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionregistry.h"

#include <QJsonArray>

namespace promptlab {

namespace {

/// Whether keys of the two are heard in the same place.
bool actionsMeet(const ActionSpec &a, const ActionSpec &b)
{
    if (a.scope == ActionScope::Field || b.scope == ActionScope::Field)
        return false;
    return a.scope == ActionScope::Window || b.scope == ActionScope::Window || a.pane == b.pane;
}

Qt::ShortcutContext actionContext(ActionScope scope)
{
    switch (scope) {
    case ActionScope::Window: return Qt::WindowShortcut;
    case ActionScope::Pane:
    case ActionScope::List: return Qt::WidgetWithChildrenShortcut;
    case ActionScope::Field: break; // heard by no widget that it is added to: those are menus
    }
    return Qt::WidgetShortcut;
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::add(ActionSpec spec, std::function<void()> trigger)
{
    Q_ASSERT(!spec.id.isEmpty() && !m_entries.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    action->setShortcuts(spec.keys);
    action->setShortcutContext(actionContext(spec.scope));
    if (trigger)
        connect(action, &QAction::triggered, this, [trigger = std::move(trigger)] { trigger(); });
    const QString id = spec.id;
    const Entry &entry = *m_entries.insert(id, Entry{std::move(spec), action, {}, {}});
    m_order.append(id);
    showKeys(entry);
    Q_EMIT listChanged();
    return action;
}

void ActionRegistry::removePane(const QString &pane)
{
    Q_ASSERT(!pane.isEmpty());
    const QStringList all = std::exchange(m_order, {});
    for (const QString &id : all) {
        if (m_entries.value(id).spec.pane == pane)
            delete m_entries.take(id).action;
        else
            m_order.append(id);
    }
    Q_EMIT listChanged();
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_entries.value(id).action;
}

const ActionSpec *ActionRegistry::spec(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? nullptr : &found->spec;
}

QString ActionRegistry::plainText(const QString &id) const
{
    return withoutMnemonic(m_entries.value(id).spec.text);
}

void ActionRegistry::setLongText(const QString &id, const QString &text)
{
    if (const auto found = m_entries.find(id); found != m_entries.end())
        found->longText = text;
}

QString ActionRegistry::longText(const QString &id) const
{
    const QString text = m_entries.value(id).longText;
    return text.isEmpty() ? plainText(id) : text;
}

QString ActionRegistry::withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

void ActionRegistry::setBlocked(const QString &id, const QString &why)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    found->why = why;
    found->action->setEnabled(why.isEmpty());
    showKeys(*found);
}

QList<QKeySequence> ActionRegistry::keys(const QString &id) const
{
    const QAction *found = action(id);
    return found ? found->shortcuts() : QList<QKeySequence>();
}

void ActionRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd() || found->action->shortcuts() == keys)
        return;
    found->action->setShortcuts(keys);
    showKeys(*found);
    Q_EMIT keysChanged(id);
}

void ActionRegistry::resetKeys(const QString &id)
{
    setKeys(id, m_entries.value(id).spec.keys);
}

QList<ActionConflict> ActionRegistry::conflicts() const
{
    QList<ActionConflict> found;
    QHash<QKeySequence, QStringList> users;
    for (const QString &id : m_order) {
        for (const QKeySequence &key : keys(id)) {
            for (const QString &other : users.value(key)) {
                if (actionsMeet(m_entries.value(other).spec, m_entries.value(id).spec))
                    found.append({key, other, id});
            }
            users[key].append(id);
        }
    }
    return found;
}

QJsonObject ActionRegistry::changedKeys() const
{
    QJsonObject changed;
    for (const QString &id : m_order) {
        const QList<QKeySequence> current = keys(id);
        if (current == m_entries.value(id).spec.keys)
            continue;
        QJsonArray texts;
        for (const QKeySequence &key : current)
            texts.append(key.toString(QKeySequence::PortableText));
        changed.insert(id, texts);
    }
    return changed;
}

void ActionRegistry::applyChangedKeys(const QJsonObject &changed)
{
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it) {
        QList<QKeySequence> keys;
        for (const QJsonValueConstRef text : it.value().toArray()) {
            const QKeySequence key = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
            if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
                keys.append(key);
        }
        setKeys(it.key(), keys);
    }
}

void ActionRegistry::showKeys(const Entry &entry) const
{
    const QList<QKeySequence> keys = entry.action->shortcuts();
    const QString text = withoutMnemonic(entry.spec.text);
    QString tip = keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText));
    if (!entry.why.isEmpty())
        tip = tr("%1: %2", "a command and why it is blocked").arg(tip, entry.why);
    entry.action->setToolTip(tip);
}

} // namespace promptlab
