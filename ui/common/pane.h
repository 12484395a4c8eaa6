// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "ui/common/actionregistry.h"
#include "ui/common/place.h"

#include <QWidget>

namespace promptlab {

/// What a pane is called. The id is stable: it is used in settings, places and action ids.
struct PaneIdentity {
    QString id;    ///< "prompts"
    QString title; ///< translated
    QString icon;  ///< name in the icon set
};

/// One line of the quick open list.
struct QuickEntry {
    QString text;   ///< what is searched and shown: "triage-ticket"
    QString detail; ///< muted, behind it: "v9 · support"
    QString icon;   ///< name in the icon set; empty: the pane's icon
    Place place;    ///< where Enter leads
    QChar prefix;   ///< '@' variables, '#' versions, ':' lines: only listed after this sign; null: always
};

/// One page of the window, behind one item of the rail. A pane knows services and its own widgets, never the window or
/// another pane: it asks by signals. Owned by the window, lives in the main thread.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(PaneIdentity identity, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Pane)

    [[nodiscard]] const QString &id() const { return m_identity.id; }
    [[nodiscard]] const QString &title() const { return m_identity.title; }
    [[nodiscard]] const QString &iconName() const { return m_identity.icon; }

    /// Adds the pane's commands to the one list; called once, before the pane is shown. The window listens for the keys
    /// of ActionScope::Window and Pane; those of ActionScope::List the pane adds to its lists with
    /// QWidget::addAction().
    virtual void registerActions(ActionRegistry &registry);

    /// What the session keeps: splitters, filters, the open thing. Cheap; called often.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    /// Takes such an object in. Must not fail on an object of another version or a damaged one.
    virtual void restoreState(const QJsonObject &state);

    /// The pane came to the front: refresh what may be old.
    virtual void activated();
    /// Whether what it should show is still being read.
    [[nodiscard]] virtual bool isReading() const { return false; }
    /// Where the focus goes when the pane comes to the front for the first time; nullptr: nowhere.
    [[nodiscard]] virtual QWidget *firstFocusWidget() const { return nullptr; }
    /// Its parts in the order in which F6 visits them; those that are hidden are passed over. None: it is one part.
    [[nodiscard]] virtual QList<QWidget *> panels() const { return {}; }
    /// Shows @p place. False when the pane does not know its kind.
    virtual bool open(const Place &place);
    /// Everything that quick open may show of this pane. Called when the list opens; must not wait for anything.
    [[nodiscard]] virtual QList<QuickEntry> quickEntries() const { return {}; }
    /// Cancels and awaits the pane's own tasks; called before the workspace is closed. Nothing may start afterwards.
    virtual Task<void> finish();

Q_SIGNALS:
    /// The left part of the status bar while the pane is in front.
    void statusTextChanged(const QString &text);
    /// "Ln 26, Col 62".
    void positionTextChanged(const QString &text);
    /// "1,284 tok".
    void tokensTextChanged(const QString &text);
    /// What waits for this person; 0 takes the badge away.
    void badgeCountChanged(int count);
    /// Asks the shell to show another place, of this pane or another.
    void navigationRequested(const promptlab::Place &place);
    /// Goes to the history behind the status bar: something that happened and needs nobody.
    void messagePosted(const QString &text);

private:
    PaneIdentity m_identity;
};

} // namespace promptlab
