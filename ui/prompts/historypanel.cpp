// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/historypanel.h"

#include "ui/common/statuschip.h"
#include "ui/prompts/promptlistdelegate.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace promptlab {

namespace {

/// Version and message, author and time, tags and environments at the right.
class HistoryDelegate final : public QStyledItemDelegate
{
public:
    HistoryDelegate(const Theme &theme, const HistoryModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const HistoryRow &row = m_model.row(index.row());
        painter->save();
        paintListRow(*painter, option, m_theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.color(ColorRole::Border));
        const QRect inner = option.rect.adjusted(m_theme.grid(3), m_theme.grid(1), -m_theme.grid(3), -m_theme.grid(1));
        const int height = m_theme.lineHeight(TextStyle::Base);
        QRect first(inner.x(), inner.y(), inner.width(), height);
        QRect second(inner.x(), inner.bottom() + 1 - height, inner.width(), height);
        painter->setFont(m_theme.font(TextStyle::Figure));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        const QString number = QStringLiteral("v%1").arg(row.version.number);
        painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft, number);
        const int numberWidth =
            std::max(m_theme.grid(8), painter->fontMetrics().horizontalAdvance(number) + m_theme.grid(2));
        first.setLeft(first.left() + numberWidth);
        second.setLeft(second.left() + numberWidth);
        drawElided(*painter, first, TextStyle::Base, ColorRole::Text, row.message);
        second.setRight(paintChips(*painter, second, row) - m_theme.grid(1));
        drawElided(*painter, second, TextStyle::Small, ColorRole::TextMuted, row.detail);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.grid(20), m_theme.length(Length::RowTwoLine)};
    }

private:
    void drawElided(QPainter &painter, const QRect &room, TextStyle style, ColorRole ink, const QString &text) const
    {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_theme.color(ink));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    /// @return the left end of the chips.
    int paintChips(QPainter &painter, const QRect &room, const HistoryRow &row) const
    {
        int right = room.right() + 1;
        const auto add = [&](ChipKind kind, const QString &text) {
            const QSize size = chipSize(text, m_theme);
            if (right - size.width() < room.x() + room.width() / 3)
                return;
            paintChip(painter, QRect(right - size.width(), room.y(), size.width(), room.height()), kind, false, text,
                      m_theme);
            right -= size.width() + m_theme.grid(1);
        };
        for (const QString &environment : row.environments)
            add(environment == QLatin1String("production") ? ChipKind::Production : ChipKind::Environment,
                shortEnvironmentName(environment));
        for (const QString &tag : row.version.tags)
            add(ChipKind::Tag, tag);
        return right;
    }

    const Theme &m_theme;
    const HistoryModel &m_model;
};

QPushButton *historyButton(const QString &text, const QString &help, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(text);
    button->setToolTip(help);
    return button;
}

} // namespace

HistoryPanel::HistoryPanel(const Theme &theme, QWidget *parent)
    : SidePanel(theme, tr("Versions"), parent), m_model(new HistoryModel(this)), m_view(new QListView(this)),
      m_note(new QLabel(this)),
      m_compare(
          historyButton(tr("Compare"), tr("Compare the two selected versions, or one with the one before it"), this)),
      m_restore(historyButton(tr("Take up as draft"),
                              tr("Put this version into the editor; saving makes a new version"), this)),
      m_tag(historyButton(tr("Tag"), tr("Let the name point at the selected version"), this)),
      m_tagName(new QLineEdit(this))
{
    m_view->setObjectName(QStringLiteral("history"));
    m_view->setAccessibleName(tr("Versions of the prompt"));
    m_view->setToolTip(tr("Select one or two versions; Enter compares"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HistoryDelegate(theme, *m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    m_tagName->setPlaceholderText(tr("Name of a tag, like stable"));
    m_tagName->setAccessibleName(tr("Name of a tag"));
    m_tagName->setToolTip(tr("A name that points at one version; Enter sets it"));

    layOut();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::updateButtons);
    connect(m_view, &QAbstractItemView::activated, this, &HistoryPanel::compare);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(selectedVersions().first()); });
    const auto tag = [this] {
        if (m_tag->isEnabled())
            Q_EMIT tagRequested(selectedVersions().first(), m_tagName->text().trimmed());
    };
    connect(m_tag, &QPushButton::clicked, this, tag);
    connect(m_tagName, &QLineEdit::returnPressed, this, tag);
    connect(m_tagName, &QLineEdit::textChanged, this, &HistoryPanel::updateButtons);
    connect(&theme, &Theme::changed, this, [this] { m_view->doItemsLayout(); });
    m_note->hide();
    updateButtons();
}

void HistoryPanel::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    auto *commands = new QGridLayout;
    commands->setContentsMargins(theme().grid(3), theme().grid(2), theme().grid(3), theme().grid(2));
    commands->setSpacing(theme().grid(2));
    commands->addWidget(m_compare, 0, 0);
    commands->addWidget(m_restore, 0, 1);
    auto *tagging = new QHBoxLayout;
    tagging->setSpacing(theme().grid(2));
    tagging->addWidget(m_tagName, 1);
    tagging->addWidget(m_tag);
    commands->addLayout(tagging, 1, 0, 1, 2);
    column->addLayout(commands);
    setContent(content);
}

void HistoryPanel::setHistory(const PromptHistory &history, const QList<EnvironmentPlace> &environments, qint64 nowMs)
{
    m_note->hide();
    m_model->setHistory(history, environments, nowMs);
    setNote(tr("%n version(s)", nullptr, int(history.versions.size())));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
    updateButtons();
}

void HistoryPanel::showNote(const QString &note)
{
    m_model->clear();
    setNote({});
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    updateButtons();
}

QList<int> HistoryPanel::selectedVersions() const
{
    QList<int> versions;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        versions.append(m_model->row(index.row()).version.number);
    std::sort(versions.begin(), versions.end());
    return versions;
}

QWidget *HistoryPanel::list() const
{
    return m_view;
}

void HistoryPanel::updateButtons()
{
    const QList<int> versions = selectedVersions();
    m_compare->setEnabled(versions.size() == 2 || (versions.size() == 1 && versions.first() > 1));
    m_restore->setEnabled(versions.size() == 1);
    m_tag->setEnabled(versions.size() == 1 && !m_tagName->text().trimmed().isEmpty());
}

void HistoryPanel::compare()
{
    const QList<int> versions = selectedVersions();
    if (versions.size() == 2)
        Q_EMIT compareRequested(versions.first(), versions.last());
    else if (versions.size() == 1 && versions.first() > 1)
        Q_EMIT compareRequested(versions.first() - 1, versions.first());
}

} // namespace promptlab
