// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/outlinepanel.h"

#include "ui/common/elidedlabel.h"
#include "ui/diff/outlinedelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>

namespace promptlab {

namespace {

QString tokenDifference(const DiffDocument &document)
{
    const qint64 more = document.right.tokens->tokens - document.left.tokens->tokens;
    if (more == 0)
        return {};
    return more > 0 ? QString(QLatin1String(" +") + QString::number(more))
                    : QString(QLatin1Char(' ') + QChar(0x2212) + QString::number(-more));
}

} // namespace

OutlinePanel::OutlinePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new ElidedLabel(theme, TextStyle::Strong, ColorRole::Text, this)),
      m_count(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, this)), m_list(new QListView(this)),
      m_facts(new QWidget(this))
{
    setAccessibleName(tr("Changes"));
    m_title->setText(tr("Changes"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.grid(3), 0, theme.grid(3), 0);
    head->setSpacing(theme.grid(2));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *headBox = new QWidget(this);
    headBox->setLayout(head);
    headBox->setFixedHeight(theme.length(Length::PaneHeader));
    connect(&theme, &Theme::changed, headBox,
            [headBox, &theme] { headBox->setFixedHeight(theme.length(Length::PaneHeader)); });

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new OutlineDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setToolTip({});
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    facts->setSpacing(theme.grid(1));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headBox);
    column->addWidget(m_list, 1);
    column->addWidget(m_facts);
    setMinimumWidth(theme.grid(44));

    connect(&m_model, &OutlineModel::viewedWanted, this, &OutlinePanel::viewedWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const int change = m_model.changeOfRow(now.row());
        if (!m_following && change >= 0)
            Q_EMIT changeWanted(change, true);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const int change = m_model.changeOfRow(index.row()); change >= 0)
            Q_EMIT changeWanted(change, true);
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_list->doItemsLayout();
        showFacts();
    });
}

void OutlinePanel::setDocument(const std::shared_ptr<const DiffDocument> &document)
{
    m_following = true;
    m_model.setDocument(document);
    m_following = false;
    m_document = document;
    m_viewed = 0;
    showCount();
    showFacts();
}

void OutlinePanel::setViewed(const std::vector<bool> &viewed)
{
    m_model.setViewed(viewed);
    m_viewed = int(std::count(viewed.cbegin(), viewed.cend(), true));
    showCount();
}

void OutlinePanel::showCount()
{
    const size_t changes = m_document ? m_document->changes.size() : 0;
    m_count->setText(changes == 0 ? QString() : tr("%1 of %2 viewed").arg(m_viewed).arg(changes));
}

void OutlinePanel::setCurrentChange(int change)
{
    const int row = m_model.rowOfChange(change);
    m_following = true;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    m_following = false;
}

int OutlinePanel::currentChange() const
{
    return m_model.changeOfRow(m_list->currentIndex().row());
}

void OutlinePanel::showFacts()
{
    const DiffDocument *document = m_document.get();
    while (QLayoutItem *item = m_facts->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](TextStyle style, const QString &text, const QString &toolTip = {}) {
        auto *label = new QLabel(text, m_facts);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setFont(m_theme.font(style));
        label->setToolTip(toolTip);
        m_facts->layout()->addWidget(label);
    };
    if (document && document->left.tokens && document->right.tokens)
        add(TextStyle::Figure,
            tr("Tokens %1 \u2192 %2%3", "old, new, difference")
                .arg(document->left.tokens->text(), document->right.tokens->text(), tokenDifference(*document)),
            tr("Tokens of the text of all messages, as it is written: the sum of the figures at their headings"));
    if (document && document->prompt) {
        for (const ContractIssue &issue : document->prompt->contract)
            add(TextStyle::Small, contractIssueText(issue));
    }
    m_facts->setVisible(m_facts->layout()->count() > 0);
}

void OutlinePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, m_theme.length(Length::PaneHeader) - 1, width(), 1), m_theme.color(ColorRole::Border));
    if (!m_facts->isHidden())
        painter.fillRect(QRect(0, m_facts->y(), width(), 1), m_theme.color(ColorRole::Border));
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentChange() >= 0) {
            Q_EMIT changeWanted(currentChange(), false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace promptlab
