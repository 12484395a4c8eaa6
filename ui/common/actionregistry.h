// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QJsonObject>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace promptlab {

/// Where the keys of an action are heard.
enum class ActionScope {
    Window, ///< everywhere in the window
    Pane,   ///< while its pane has the focus
    List,   ///< single letters: while a list of its pane has the focus, never in a text field
    Field   ///< shown only: the focused text field hears them by itself
};

/// What a command is, before it is made.
struct ActionSpec {
    QString id;               ///< "prompts.save": stable, used in settings and tests
    QString text;             ///< translated; names the effect, with an ampersand for its menu
    QString category;         ///< translated heading in palette, shortcut editor and help
    QString icon;             ///< name in the icon set; may be empty
    QList<QKeySequence> keys; ///< defaults
    ActionScope scope = ActionScope::Window;
    QString pane;           ///< id of the pane; empty for the window
    QString keywords;       ///< translated: other words that people look for in the palette
    bool dangerous = false; ///< changes what runs somewhere: asks first
    bool checkable = false;
};

/// Two commands that answer to one key in one place.
struct ActionConflict {
    QKeySequence key;
    QString first;
    QString second;

    friend bool operator==(const ActionConflict &, const ActionConflict &) = default;
};

/// The one list of all commands. Menus, tool bars, the palette, the shortcut editor and the help are made from it, so
/// that they cannot disagree. Owned by the window.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ActionRegistry)

    /// Makes the command; the action lives as long as the registry. Ids are unique (asserted). @p trigger may be empty:
    /// a pane connects later.
    QAction *add(ActionSpec spec, std::function<void()> trigger = {});
    /// Takes the commands of a pane away, before the pane goes.
    void removePane(const QString &pane);
    /// The action of an id that was added; nullptr for another.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const ActionSpec *spec(const QString &id) const;
    /// In the order of adding.
    [[nodiscard]] QStringList ids() const { return m_order; }
    /// The text without its ampersand.
    [[nodiscard]] QString plainText(const QString &id) const;
    /// What the command is called where its surroundings are not seen, as in the palette: with the things it acts on
    /// now. Empty: as plainText().
    void setLongText(const QString &id, const QString &text);
    [[nodiscard]] QString longText(const QString &id) const;
    [[nodiscard]] static QString withoutMnemonic(const QString &text);
    /// Blocks a command and says why (tool tip, palette, status bar), or frees it again when @p why is empty. A blocked
    /// command stays visible.
    void setBlocked(const QString &id, const QString &why);
    /// Empty when the command can be used, or when nobody said why it cannot.
    [[nodiscard]] QString whyBlocked(const QString &id) const { return m_entries.value(id).why; }

    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    /// Other keys than the default ones; an empty list takes the keys away.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void resetKeys(const QString &id);
    /// Every pair of commands that would fight for a key: one of the window against all, those of a pane among
    /// themselves.
    [[nodiscard]] QList<ActionConflict> conflicts() const;

    /// The keys that differ from the defaults: {"prompts.save": ["Ctrl+S"]}.
    [[nodiscard]] QJsonObject changedKeys() const;
    /// Takes such an object in; unknown ids and keys that are none are left out.
    void applyChangedKeys(const QJsonObject &changed);

Q_SIGNALS:
    void keysChanged(const QString &id);
    /// Commands came or went.
    void listChanged();

private:
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
        QString why;
        QString longText;
    };
    void showKeys(const Entry &entry) const;

    QHash<QString, Entry> m_entries;
    QStringList m_order;
};

} // namespace promptlab
