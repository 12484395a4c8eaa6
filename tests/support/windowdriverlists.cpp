// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, choices, menus and the palette.
#include "tests/support/windowdriver.h"

#include "ui/common/actionbutton.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/palettemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

namespace promptlab {

namespace {

constexpr int mostTickAttempts = 5;
constexpr int mostRowSteps = 400;
constexpr int keyAgainMs = 1'000;

QKeyCombination rowKey(const QModelIndex &from, const QModelIndex &to)
{
    if (!from.isValid() || from.row() < to.row())
        return Qt::Key_Down;
    if (from.row() > to.row())
        return Qt::Key_Up;
    return from.column() < to.column() ? Qt::Key_Right : Qt::Key_Left;
}

/// A place of the cell that is in view, when the cell is.
QPoint cellPoint(const QAbstractItemView &view, const QModelIndex &index)
{
    const QRect cell = view.visualRect(index);
    return {std::clamp(cell.center().x(), cell.left(), std::max(cell.left(), view.viewport()->width() - 8)),
            cell.center().y()};
}

QPoint boxPoint(const QAbstractItemView &view, const QModelIndex &index)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = view.visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = index.data().toString();
    return view.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &view).center();
}

ActionButton *buttonOf(const MainWindow &window, const QAction *action)
{
    const auto buttons = window.findChildren<ActionButton *>();
    for (ActionButton *button : buttons) {
        if (button->isVisible() && &button->command() == action)
            return button;
    }
    return nullptr;
}

} // namespace

Result<QModelIndex> WindowDriver::row(const QAbstractItemView &view, const QString &text, int role) const
{
    QModelIndex found;
    const bool there = waitUntil([&] {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < model->rowCount(view.rootIndex()) && !found.isValid(); ++row) {
            const QModelIndex index = model->index(row, 0, view.rootIndex());
            if (index.data(role).toString().startsWith(text))
                found = index;
        }
        return found.isValid() && view.isVisible();
    });
    if (there)
        return found;
    return makeError(ErrorCode::NotFound,
                     QStringLiteral("there is no row \"%1\" in \"%2\"; what is there:\n  %3")
                         .arg(text, view.accessibleName(), texts(view).join(QStringLiteral("\n  "))));
}

/// A key that leads nowhere, since the list was read anew meanwhile, is pressed again.
Result<void> WindowDriver::stepTo(QAbstractItemView &view, const QModelIndex &index)
{
    const QPersistentModelIndex wanted(index);
    const QDeadlineTimer deadline(m_patienceMs);
    while (wanted.isValid() && view.currentIndex() != wanted) {
        const QModelIndex before = view.currentIndex();
        key(rowKey(before, wanted));
        const QDeadlineTimer again(keyAgainMs);
        const bool moved = waitUntil([&] { return view.currentIndex() != before || again.hasExpired(); })
                        && view.currentIndex() != before;
        if (!moved && deadline.hasExpired())
            return makeError(ErrorCode::NotFound,
                             QStringLiteral("the arrow keys do not lead to \"%1\"").arg(wanted.data().toString()));
    }
    return {};
}

Result<void> WindowDriver::choose(QAbstractItemView &view, const QModelIndex &index)
{
    if (byKeyboard()) {
        PL_CHECK(focus(view));
        return stepTo(view, index);
    }
    const QPersistentModelIndex wanted(index);
    QWidget *viewport = view.viewport();
    for (int step = 0; !viewport->rect().contains(cellPoint(view, wanted)); ++step) {
        const int before = cellPoint(view, wanted).y();
        m_hands.turnWheel(*viewport, viewport->rect().center(), before < 0 ? -1 : 1);
        if (step > mostRowSteps || !waitUntil([&] { return cellPoint(view, wanted).y() != before; }))
            return makeError(ErrorCode::NotFound,
                             QStringLiteral("the wheel does not lead to \"%1\"").arg(wanted.data().toString()));
    }
    PL_CHECK(click(*viewport, cellPoint(view, wanted)));
    return expect(QStringLiteral("row \"%1\" that is chosen by a click").arg(wanted.data().toString()),
                  [&] { return !wanted.isValid() || !view.isVisible() || view.currentIndex() == wanted; });
}

/// A list that is read anew meanwhile is looked at again, as a person does.
Result<void> WindowDriver::tick(QAbstractItemView &view, const QModelIndex &index, bool on)
{
    const QString text = index.data().toString();
    QPersistentModelIndex wanted(index);
    const auto ticked = [&wanted] { return wanted.data(Qt::CheckStateRole).toInt() == Qt::Checked; };
    for (int attempt = 0; attempt < mostTickAttempts; ++attempt) {
        if (!wanted.isValid()) {
            PL_TRY(const QModelIndex again, row(view, text));
            wanted = again;
        }
        if (ticked() == on)
            return {};
        if (byKeyboard()) {
            PL_CHECK(choose(view, wanted));
            key(Qt::Key_Space);
        } else {
            view.ensurePolished();
            PL_CHECK(click(*view.viewport(), boxPoint(view, wanted)));
        }
        PL_CHECK(
            expect(QStringLiteral("%1 at \"%2\"").arg(on ? QStringLiteral("tick") : QStringLiteral("empty box"), text),
                   [&] { return !wanted.isValid() || ticked() == on; }));
    }
    return ticked() == on ? Result<void>()
                          : makeError(ErrorCode::Conflict, QStringLiteral("\"%1\" never stays").arg(text));
}

Result<void> WindowDriver::chooseEntry(QComboBox &choice, const QString &text)
{
    int wanted = -1;
    PL_CHECK(expect(QStringLiteral("entry \"%1\" in \"%2\"").arg(text, choice.accessibleName()), [&] {
        wanted = choice.findText(text, Qt::MatchStartsWith | Qt::MatchCaseSensitive);
        return wanted >= 0 && choice.isEnabled();
    }));
    if (choice.currentIndex() == wanted)
        return {};
    if (byKeyboard()) {
        PL_CHECK(focus(choice));
        while (choice.currentIndex() != wanted) {
            const int before = choice.currentIndex();
            key(before < wanted ? Qt::Key_Down : Qt::Key_Up);
            PL_CHECK(expect(QStringLiteral("way to the entry \"%1\"").arg(text),
                            [&] { return choice.currentIndex() != before; }));
        }
        return {};
    }
    PL_CHECK(click(choice, choice.rect().center()));
    PL_CHECK(expect(QStringLiteral("list of \"%1\"").arg(choice.accessibleName()),
                    [&] { return choice.view()->isVisible(); }));
    PL_CHECK(choose(*choice.view(), choice.model()->index(wanted, choice.modelColumn(), choice.rootModelIndex())));
    return expect(QStringLiteral("choice of \"%1\"").arg(text),
                  [&] { return !choice.view()->isVisible() && choice.currentIndex() == wanted; });
}

Result<void> WindowDriver::typeEntry(QComboBox &choice, const QString &text)
{
    QLineEdit &field = *choice.lineEdit();
    PL_CHECK(byKeyboard() ? focus(choice) : click(field, field.rect().center()));
    PL_CHECK(expect(QStringLiteral("focus at \"%1\"").arg(choice.accessibleName()), [&] { return choice.hasFocus(); }));
    key(QKeyCombination(Qt::CTRL, Qt::Key_A));
    type(text);
    PL_CHECK(expect(QStringLiteral("text \"%1\" in \"%2\"").arg(text, choice.accessibleName()),
                    [&] { return field.text().startsWith(text); }));
    QCompleter *completer = choice.completer();
    if (!completer || completer->completionMode() != QCompleter::PopupCompletion) {
        if (field.text() != text)
            key(Qt::Key_Delete); // what was put behind it
        return expect(QStringLiteral("text \"%1\"").arg(text), [&] { return field.text() == text; });
    }
    QAbstractItemView *offers = completer->popup();
    PL_TRY(const QModelIndex offer, row(*offers, text));
    if (byKeyboard()) {
        PL_CHECK(stepTo(*offers, offer));
        key(Qt::Key_Return);
    } else {
        PL_CHECK(choose(*offers, offer));
    }
    return expect(QStringLiteral("choice of \"%1\"").arg(text),
                  [&] { return !offers->isVisible() && choice.currentText().startsWith(text); });
}

Result<void> WindowDriver::command(const QString &id)
{
    ActionRegistry &registry = m_window.registry();
    const bool ready = waitUntil([&] {
        const QAction *action = registry.action(id);
        return action && action->isEnabled();
    });
    if (!ready)
        return makeError(ErrorCode::Conflict, QStringLiteral("the command \"%1\" (%2) cannot be used: %3")
                                                  .arg(registry.action(id) ? registry.plainText(id) : QString(), id,
                                                       registry.whyBlocked(id)));
    if (byKeyboard()) {
        const QList<QKeySequence> keys = registry.keys(id);
        if (keys.isEmpty())
            return commandByPalette(id);
        key(keys.first()[0]);
        return {};
    }
    if (ActionButton *button = buttonOf(m_window, registry.action(id)))
        return click(*button, button->rect().center());
    return commandByMenu(id);
}

Result<void> WindowDriver::commandByPalette(const QString &id)
{
    CommandPalette &palette = m_window.palettePopup();
    key(m_window.registry().keys(QStringLiteral("go.palette")).first()[0]);
    PL_CHECK(
        expect(QStringLiteral("command palette"), [&] { return palette.isOpen() && palette.field()->hasFocus(); }));
    // What it is called there: with nothing typed, all commands are listed.
    QString text;
    for (const PaletteRow &row : palette.model().rows())
        text = row.commandId == id ? row.text : text;
    QString words;
    for (const QChar letter : qAsConst(text)) {
        if (letter.unicode() < 0x7f) // a key each
            words += letter;
    }
    type(words);
    const auto commandAt = [&palette](int row) {
        const QList<PaletteRow> &rows = palette.model().rows();
        return row >= 0 && row < rows.size() && rows.at(row).enabled ? rows.at(row).commandId : QString();
    };
    const auto *list = palette.findChild<QListView *>();
    PL_CHECK(expect(QStringLiteral("\"%1\" in the palette").arg(text), [&] {
        for (int row = 0; row < palette.model().rows().size(); ++row) {
            if (palette.field()->text() == words && commandAt(row) == id)
                return true;
        }
        return false;
    }));
    for (int step = 0; commandAt(list->currentIndex().row()) != id && step < mostRowSteps; ++step) {
        const int before = list->currentIndex().row();
        key(Qt::Key_Down);
        PL_CHECK(expect(QStringLiteral("way down to \"%1\" in the palette").arg(text),
                        [&] { return list->currentIndex().row() != before; }));
    }
    key(Qt::Key_Return);
    return expect(QStringLiteral("end of the palette"), [&] { return !palette.isOpen(); });
}

Result<void> WindowDriver::openMenuEntry(QMenu &menu, QAction &entry)
{
    if (!byKeyboard()) {
        m_hands.click(menu, menu.actionGeometry(&entry).center());
        return {};
    }
    for (int step = 0; menu.activeAction() != &entry; ++step) {
        const QAction *before = menu.activeAction();
        key(Qt::Key_Down);
        if (step > mostRowSteps || !waitUntil([&] { return menu.activeAction() != before; }))
            return makeError(ErrorCode::NotFound, QStringLiteral("no way to \"%1\" in the menu").arg(entry.text()));
    }
    key(entry.menu() ? Qt::Key_Right : Qt::Key_Return);
    return {};
}

Result<void> WindowDriver::commandByMenu(const QString &id)
{
    QAction *action = m_window.registry().action(id);
    if (!action || !action->isEnabled())
        return makeError(ErrorCode::NotFound, QStringLiteral("there is no command \"%1\" that can be used").arg(id));
    if (byKeyboard())
        key(m_window.registry().keys(QStringLiteral("go.menu")).first()[0]);
    else
        PL_CHECK(click(*m_window.rail().menuButton(), m_window.rail().menuButton()->rect().center()));
    QMenu *top = nullptr;
    PL_CHECK(expect(QStringLiteral("menu"), [&] {
        top = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return top != nullptr;
    }));
    const auto categories = top->actions();
    for (QAction *category : categories) {
        QMenu *below = category->menu();
        if (!below || !below->actions().contains(action))
            continue;
        PL_CHECK(openMenuEntry(*top, *category));
        PL_CHECK(expect(QStringLiteral("menu \"%1\"").arg(category->text()), [&] { return below->isVisible(); }));
        PL_CHECK(openMenuEntry(*below, *action));
        return expect(QStringLiteral("end of the menu"), [] { return !QApplication::activePopupWidget(); });
    }
    return makeError(ErrorCode::NotFound,
                     QStringLiteral("\"%1\" is in no menu").arg(m_window.registry().plainText(id)));
}

} // namespace promptlab
