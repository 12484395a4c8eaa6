// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/memberspopup.h"

#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/rowdelegate.h"
#include "ui/shell/memberform.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace promptlab {

namespace {

constexpr int membersWidth = 400;
constexpr int membersMostRows = 8;
constexpr int memberIconSide = 16;

/// A check before who acts, the name, the role at the right.
class MemberDelegate final : public QStyledItemDelegate
{
public:
    MemberDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRowBack(*painter, option, m_theme);
        const bool acts = index.data(MemberListModel::ActsRole).toBool();
        QRect room = option.rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
        const QRect icon(room.x(), room.y() + (room.height() - memberIconSide) / 2, memberIconSide, memberIconSide);
        if (acts)
            LabIcons(m_theme).paint(*painter, icon, QStringLiteral("check"), m_theme.color(ColorRole::AccentMark));
        room.setLeft(icon.right() + 1 + m_theme.grid(2));
        const QString role = index.data(MemberListModel::RoleTextRole).toString();
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        const int roleWidth = painter->fontMetrics().horizontalAdvance(role) + 1;
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, role);
        room.setRight(room.right() - roleWidth - m_theme.grid(2));
        painter->setFont(m_theme.font(acts ? TextStyle::Strong : TextStyle::Base));
        painter->setPen(m_theme.color(ColorRole::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.grid(40), m_theme.rowHeight()};
    }

private:
    const Theme &m_theme;
};

} // namespace

MembersPopup::MembersPopup(const Theme &theme, QWidget *over)
    : Popup(theme, over), m_model(new MemberListModel(this)), m_list(new QListView(this)),
      m_addButton(new QPushButton(tr("Add a member…"), this)), m_title(new QLabel(tr("Who acts"), this)),
      m_problem(new QLabel(this)), m_note(new QLabel(this)), m_form(new MemberForm(theme, this))
{
    setAccessibleName(tr("Members"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemberDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Members of the project"));
    m_list->setToolTip(tr("Enter acts for the chosen member"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    m_list->installEventFilter(this);
    m_addButton->setIcon(LabIcons(theme).icon(QStringLiteral("plus")));
    m_addButton->setAccessibleName(tr("Add a member"));
    m_addButton->setToolTip(tr("Add a person to the project"));
    m_addButton->setAutoDefault(true); // Enter presses it
    setButtonKind(m_addButton, ButtonKind::Flat);
    m_note->setText(tr("Prompt Lab cannot check who sits at this computer. What you do for another member is recorded "
                       "as self-attested, and shown so."));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.grid(3), 0, theme.grid(2), 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_addButton);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(theme.grid(3), 0, theme.grid(3), theme.grid(1));
    words->setSpacing(theme.grid(2));
    words->addWidget(m_problem);
    words->addWidget(m_form);
    words->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme.grid(2), 1, theme.grid(2));
    column->setSpacing(theme.grid(1));
    column->addLayout(top);
    column->addWidget(m_list);
    column->addLayout(words);
    connect(m_list, &QListView::clicked, this, &MembersPopup::choose);
    connect(m_addButton, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(m_form, &MemberForm::submitted, this, &MembersPopup::addRequested);
    connect(m_form, &MemberForm::cancelled, this, [this] { openForm(false); });
    connect(m_form, &MemberForm::heightChanged, this, &MembersPopup::fit);
    connect(&theme, &Theme::changed, this, &MembersPopup::dress);
    dress();
}

void MembersPopup::dress()
{
    m_title->setFont(theme().font(TextStyle::Strong));
    m_note->setFont(theme().font(TextStyle::Small));
    m_problem->setFont(theme().font(TextStyle::Small));
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, theme().color(ColorRole::Danger));
    m_problem->setPalette(colors);
    m_list->doItemsLayout();
    fit();
}

void MembersPopup::toggle()
{
    if (isOpen()) {
        closePopup();
        return;
    }
    showProblem({});
    openForm(false);
    goToRow(m_model->actingRow());
    openWith(m_list);
    Q_EMIT membersWanted();
}

void MembersPopup::startAdd(Role role)
{
    showProblem({});
    goToRow(m_model->actingRow());
    if (!isOpen())
        openWith(m_list);
    openForm(true);
    m_form->propose(role);
    Q_EMIT membersWanted();
}

void MembersPopup::setMembers(const QList<MemberRow> &members)
{
    // Who has gone on to a row meanwhile stays there.
    const int before = isOpen() ? m_list->currentIndex().row() : -1;
    const PersonId person = before >= 0 ? m_model->rows().at(before).person : PersonId();
    m_model->setRows(members);
    const int kept = before >= 0 ? m_model->rowOf(person) : -1;
    goToRow(kept >= 0 ? kept : m_model->actingRow());
    fit();
}

void MembersPopup::goToRow(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MembersPopup::memberAdded()
{
    openForm(false);
}

void MembersPopup::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setBusy(busy);
}

void MembersPopup::showProblem(const QString &text)
{
    const bool inForm = !m_form->isHidden();
    m_form->showProblem(inForm ? text : QString());
    m_problem->setText(inForm ? QString() : text);
    m_problem->setVisible(!inForm && !text.isEmpty());
    fit();
}

void MembersPopup::openForm(bool open)
{
    m_form->begin();
    m_problem->hide();
    // The focus goes first: hiding what has it would send it out of the popup, which closes then.
    if (open) {
        m_form->show();
        m_form->nameField()->setFocus(Qt::OtherFocusReason);
    } else if (isOpen()) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
    m_form->setVisible(open);
    m_addButton->setVisible(!open);
    fit();
}

void MembersPopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_busy)
        return;
    const MemberRow member = m_model->rows().at(index.row());
    if (member.acts)
        closePopup();
    else
        Q_EMIT memberChosen(member);
}

void MembersPopup::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 1, membersMostRows);
    m_list->setFixedHeight(rows * theme().rowHeight());
    layout()->invalidate();
    if (isOpen())
        setGeometry(wantedGeometry(parentWidget()->rect()));
}

bool MembersPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

QRect MembersPopup::wantedGeometry(const QRect &room) const
{
    const int margin = theme().grid(2);
    const int width = std::min(std::max(membersWidth, layout()->minimumSize().width()), room.width() - 2 * margin);
    const int height = std::min(layout()->totalHeightForWidth(width), room.height() - 2 * margin);
    const int bottom = room.bottom() - theme().length(Length::StatusBar) - margin;
    return {room.x() + theme().length(Length::Rail) + margin, bottom - height, width, height};
}

} // namespace promptlab
