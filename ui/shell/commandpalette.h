// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/popup.h"
#include "ui/shell/palettemodel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace promptlab {

/// What the palette lists.
enum class PaletteMode {
    Commands, ///< Ctrl+Shift+P, and ">" in quick open
    Entries,  ///< Ctrl+P: what the panes offer; "@", "#" and ":" choose other kinds
    Keyboard  ///< the keys of all commands
};

/// One field and the list of what matches: commands, things to open, keys. Made from the registry and from what the
/// panes offer.
class CommandPalette final : public Popup
{
    Q_OBJECT

public:
    /// All must outlive it. @p entries is asked each time the list of entries opens.
    CommandPalette(const Theme &theme, const ActionRegistry &registry, std::function<QList<PaletteEntries>()> entries,
                   QWidget *over);
    Q_DISABLE_COPY_MOVE(CommandPalette)

    /// Opens it empty; a second call with the same mode closes it.
    void toggle(PaletteMode mode);
    void setRecentCommands(const QStringList &ids) { m_recent = ids; }
    /// The pane whose keys are listed first.
    void setFrontPane(const QString &id) { m_frontPane = id; }
    [[nodiscard]] PaletteMode mode() const { return m_mode; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] const PaletteModel &model() const { return m_model; }

Q_SIGNALS:
    void commandChosen(const QString &id);
    void placeChosen(const promptlab::Place &place);

protected:
    [[nodiscard]] QRect wantedGeometry(const QRect &room) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void choose(const QModelIndex &index);
    void moveCurrent(int step);
    [[nodiscard]] QString footerText() const;

    const ActionRegistry &m_registry;
    std::function<QList<PaletteEntries>()> m_source;
    QList<PaletteEntries> m_entries;
    QStringList m_recent;
    QString m_frontPane;
    PaletteMode m_mode = PaletteMode::Commands;
    PaletteModel m_model;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_footer;
};

} // namespace promptlab
