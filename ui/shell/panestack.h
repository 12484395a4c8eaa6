// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/shell/session.h"

#include <QStackedWidget>

namespace promptlab {

/// The panes, one in front; or a page that is no pane (start, unlock). Remembers what each pane said for the status bar
/// and says it again when the pane comes back.
class PaneStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PaneStack(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaneStack)

    /// Takes the pane over.
    void addPane(Pane *pane);
    /// Ends the pane's own work, then deletes it. The stack must live until then.
    Task<void> removePane(QString id);
    [[nodiscard]] Pane *pane(const QString &id) const { return m_panes.value(id); }
    /// In the order of adding.
    [[nodiscard]] const QStringList &ids() const { return m_order; }
    /// nullptr while a page is in front.
    [[nodiscard]] Pane *currentPane() const;
    [[nodiscard]] QString currentId() const;

    /// False for an unknown id.
    bool showPane(const QString &id);
    /// Takes the page over when it is new; it stays until another is shown. The focus goes to @p focus.
    void showPage(QWidget *page, QWidget *focus);
    /// Keeps what is in front there: nothing else is shown, refused() says @p why, until it is empty again.
    void hold(const QString &why) { m_held = why; }
    [[nodiscard]] bool isHeld() const { return !m_held.isEmpty(); }
    /// Where the focus goes in @p pane for the first time: its own first field, or the way in of its empty state;
    /// nullptr while it has neither.
    [[nodiscard]] static QWidget *startFocus(const Pane &pane);

    [[nodiscard]] WorkspaceView view() const;
    /// States of the panes that are there; the pane in front is for the caller.
    void restore(const WorkspaceView &view);

Q_SIGNALS:
    /// Empty: a page is in front.
    void currentPaneChanged(const QString &id);
    void statusTextChanged(const QString &text);
    void positionTextChanged(const QString &text);
    void tokensTextChanged(const QString &text);
    /// Something else should have been shown while the page in front is held.
    void refused(const QString &why);

private:
    struct Texts {
        QString status;
        QString position;
        QString tokens;
    };
    void follow(Pane *pane, void (Pane::*changed)(const QString &), QString Texts::*kept,
                void (PaneStack::*told)(const QString &));
    void tellTexts();
    [[nodiscard]] bool refuses(const QWidget *next);

    QHash<QString, Pane *> m_panes;
    QHash<QString, Texts> m_texts;
    QSet<QString> m_seen;
    QStringList m_order;
    QString m_held;
};

} // namespace promptlab
