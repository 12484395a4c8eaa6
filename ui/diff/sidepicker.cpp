// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/sidepicker.h"

#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/segmentedcontrol.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int pickerWidth = 184; ///< steps of the grid
constexpr int pickerHeight = 88;
constexpr int promptColumn = 52;
constexpr QLatin1String kindVersion{"version"};
constexpr QLatin1String kindFile{"file"};

} // namespace

SidePicker::SidePicker(const Theme &theme, QWidget *over)
    : Popup(theme, over), m_kind(new SegmentedControl(theme, tr("What to compare"), this)),
      m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Choose what to compare"));
    m_kind->addSegment(kindVersion, tr("Version"), tr("A version of a prompt"));
    m_kind->addSegment(kindFile, tr("File"), tr("A file on this computer"));
    m_pages->addWidget(makeVersionPage());
    m_pages->addWidget(makeFilePage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(3), theme.grid(3), theme.grid(3));
    column->setSpacing(theme.grid(2));
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_pages, 1);
    connect(m_kind, &SegmentedControl::currentChanged, this, &SidePicker::showKind);
}

QListView *SidePicker::makeList(QAbstractItemModel *model, const QString &name)
{
    auto *list = new QListView(this);
    list->setModel(model);
    list->setItemDelegate(new ChoiceDelegate(theme(), list));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(name);
    return list;
}

QWidget *SidePicker::makeVersionPage()
{
    auto *page = new QWidget(this);
    m_search = new QLineEdit(page);
    m_search->setPlaceholderText(tr("Search prompts"));
    m_search->setAccessibleName(tr("Search prompts"));
    m_search->setToolTip(tr("Type a part of the prompt's key or name; \u2193 goes to the list"));
    m_search->setClearButtonEnabled(false);
    m_search->addAction(LabIcons(theme()).icon(QStringLiteral("search"), ColorRole::TextMuted),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_promptList = makeList(&m_filter, tr("Prompts"));
    m_promptList->setFixedWidth(theme().grid(promptColumn));
    m_versionList = makeList(&m_versions, tr("Versions"));
    m_promptList->installEventFilter(this);
    m_versionList->installEventFilter(this);
    m_problem = new QLabel(page);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->hide();
    auto *lists = new QHBoxLayout;
    lists->setSpacing(theme().grid(2));
    lists->addWidget(m_promptList);
    lists->addWidget(m_versionList, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().grid(2));
    column->addWidget(m_search);
    column->addLayout(lists, 1);
    column->addWidget(m_problem);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setWords(text);
        m_promptList->setCurrentIndex(m_filter.index(0));
        takePrompt(m_promptList->currentIndex()); // none, when nothing matches
        sayWhatIsMissing();
    });
    connect(m_promptList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { takePrompt(now); });
    connect(m_versionList, &QListView::clicked, this, &SidePicker::takeVersion);
    return page;
}

QWidget *SidePicker::makeFilePage()
{
    auto *page = new QWidget(this);
    auto *hint = new QLabel(tr("A file of any kind: text is compared line by line, other files byte by byte."), page);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_path = new QLineEdit(page);
    m_path->setPlaceholderText(tr("Path of a file"));
    m_path->setAccessibleName(tr("Path of a file"));
    m_path->setToolTip(tr("Path of a file (Enter compares it)"));
    auto *browse = new QPushButton(tr("Browse\u2026"), page);
    browse->setAccessibleName(tr("Browse for a file"));
    browse->setToolTip(tr("Look for the file"));
    auto *use = new QPushButton(tr("Compare this file"), page);
    use->setAccessibleName(use->text());
    use->setToolTip(tr("Compare this file (Enter)"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().grid(2));
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().grid(2));
    column->addWidget(hint);
    column->addLayout(row);
    column->addWidget(use, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_path, &QLineEdit::returnPressed, this, &SidePicker::takePath);
    connect(use, &QPushButton::clicked, this, &SidePicker::takePath);
    connect(browse, &QPushButton::clicked, this, [this] {
        const TextSide side = m_side;
        closePopup();
        Q_EMIT browseWanted(side);
    });
    return page;
}

void SidePicker::showKind(const QString &kind)
{
    m_pages->setCurrentIndex(kind == kindFile ? 1 : 0);
    (kind == kindFile ? m_path : m_search)->setFocus(Qt::OtherFocusReason);
}

void SidePicker::openFor(TextSide side, const DiffChoice &now, const QRect &anchor, bool versions, bool wantFile)
{
    m_side = side;
    m_search->clear();
    m_versions.setItems({});
    m_versionsOf.clear();
    m_path->setText(now.kind == DiffChoice::Kind::File ? now.what : QString());
    m_path->selectAll();
    m_wantedPrompt = now.kind == DiffChoice::Kind::Version ? now.what.section(QLatin1Char('@'), 0, 0) : QString();
    m_wantedVersion = now.kind == DiffChoice::Kind::Version ? now.what : QString();
    // The list of last time is shown until the new one is there; its versions are asked for anew.
    m_promptList->setCurrentIndex({});
    if (!versions)
        m_prompts.setItems({});
    if (m_filter.rowCount() > 0)
        selectPrompt(m_wantedPrompt);
    m_problem->setText(tr("No workspace is open: open one to compare its versions."));
    m_problem->setVisible(!versions);
    m_anchor = anchor;
    const bool file = wantFile || now.kind == DiffChoice::Kind::File || !versions;
    openWith(file ? m_path : m_search);
    m_kind->setCurrent(file ? kindFile : kindVersion);
    showKind(file ? kindFile : kindVersion);
}

QRect SidePicker::wantedGeometry(const QRect &over) const
{
    const Theme &look = theme();
    const QRect room = over.adjusted(look.grid(2), 0, -look.grid(2), -look.grid(2));
    const int width = std::min(look.grid(pickerWidth), room.width());
    const int height = std::min(look.grid(pickerHeight), std::max(look.grid(40), room.bottom() - m_anchor.bottom()));
    const int x = std::clamp(m_anchor.left() + look.grid(2), room.left(), std::max(room.left(), room.right() - width));
    return {x, m_anchor.bottom() + 1, width, height};
}

void SidePicker::setPrompts(const QList<PromptListItem> &prompts)
{
    const QString now = m_promptList->currentIndex().data(ChoiceModel::KeyRole).toString();
    m_prompts.setItems(promptChoices(prompts));
    sayWhatIsMissing();
    selectPrompt(now.isEmpty() ? m_wantedPrompt : now);
}

void SidePicker::sayWhatIsMissing()
{
    m_problem->setVisible(m_filter.rowCount() == 0);
    if (m_prompts.rowCount() == 0)
        m_problem->setText(tr("The workspace has no prompts yet: write one in the prompts pane, or choose a file."));
    else
        m_problem->setText(tr("No prompt matches \"%1\"; take letters away to see more.").arg(m_search->text()));
}

void SidePicker::selectPrompt(const QString &key)
{
    QModelIndex wanted = m_filter.index(0, 0);
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_filter.index(row, 0).data(ChoiceModel::KeyRole).toString() == key)
            wanted = m_filter.index(row, 0);
    }
    m_promptList->setCurrentIndex(wanted);
}

void SidePicker::setVersions(const QString &key, const QList<ChoiceItem> &versions)
{
    if (m_promptList->currentIndex().data(ChoiceModel::KeyRole).toString() != key)
        return;
    m_versions.setItems(versions);
    selectVersion();
}

void SidePicker::selectVersion()
{
    QModelIndex wanted = m_versions.index(0, 0);
    for (int row = 0; row < m_versions.rowCount(); ++row) {
        if (m_versions.index(row).data(ChoiceModel::KeyRole).toString() == m_wantedVersion)
            wanted = m_versions.index(row);
    }
    m_versionList->setCurrentIndex(wanted);
}

void SidePicker::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void SidePicker::takePrompt(const QModelIndex &index)
{
    const QString key = index.data(ChoiceModel::KeyRole).toString();
    if (std::exchange(m_versionsOf, key) == key)
        return; // another letter in the field, the same prompt on top
    m_versions.setItems({});
    if (!key.isEmpty())
        Q_EMIT promptWanted(key);
}

void SidePicker::takeVersion(const QModelIndex &index)
{
    const QString reference = index.data(ChoiceModel::KeyRole).toString();
    if (reference.isEmpty())
        return;
    closePopup();
    Q_EMIT chosen(m_side, DiffChoice::version(reference));
}

void SidePicker::takePath()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    closePopup();
    Q_EMIT chosen(m_side, DiffChoice::file(path));
}

bool SidePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        closePopup(); // what it hung under is elsewhere now
        return false;
    }
    if (watched == parentWidget() || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_promptList->setFocus(Qt::TabFocusReason);
        return true;
    }
    if ((watched == m_search || watched == m_promptList)
        && (enter || (watched == m_promptList && key == Qt::Key_Right))) {
        m_versionList->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_versionList && enter) {
        takeVersion(m_versionList->currentIndex());
        return true;
    }
    if (watched == m_versionList && key == Qt::Key_Left) {
        m_promptList->setFocus(Qt::TabFocusReason);
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace promptlab
