// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypopup.h"

#include "ui/common/labstyle.h"
#include "ui/common/rowdelegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace promptlab {

namespace {

constexpr int historyWidth = 520;
constexpr int historyHeight = 320;

} // namespace

HistoryPopup::HistoryPopup(const Theme &theme, MessageHistory &history, QWidget *over)
    : Popup(theme, over), m_history(history), m_list(new QListView(this))
{
    setAccessibleName(tr("Messages"));
    auto *title = new QLabel(tr("Messages"), this);
    const auto dressTitle = [&theme, title] { title->setFont(theme.font(TextStyle::Strong)); };
    dressTitle();
    connect(&theme, &Theme::changed, title, dressTitle);
    auto *copy = new QPushButton(tr("Copy all"), this);
    copy->setAccessibleName(tr("Copy all messages"));
    copy->setToolTip(tr("Copy all messages as text"));
    setButtonKind(copy, ButtonKind::Flat);
    connect(copy, &QPushButton::clicked, this, [&history] { QGuiApplication::clipboard()->setText(history.asText()); });
    m_list->setModel(&history);
    m_list->setAccessibleName(tr("Messages"));
    m_list->setToolTip(tr("What happened in this window, newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *rows = new RowDelegate(theme, m_list);
    rows->setWrapping(true);
    m_list->setItemDelegate(rows);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme.grid(2), 1, theme.grid(2));
    column->setSpacing(theme.grid(1));
    top->setContentsMargins(theme.grid(3), 0, theme.grid(2), 0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
}

void HistoryPopup::toggle()
{
    if (isOpen())
        closePopup();
    else
        openWith(m_list);
}

QRect HistoryPopup::wantedGeometry(const QRect &room) const
{
    const int margin = theme().grid(2);
    const int width = std::min(historyWidth, room.width() - 2 * margin);
    const int height = std::min(historyHeight, room.height() - 2 * margin);
    const int bottom = room.bottom() - theme().length(Length::StatusBar) - margin;
    return {room.x() + theme().length(Length::Rail) + margin, bottom - height, width, height};
}

} // namespace promptlab
