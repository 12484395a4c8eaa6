// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptsearchpanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/labicons.h"
#include "ui/prompts/searchresultdelegate.h"
#include "ui/prompts/searchresultmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr int searchDelayMs = 250;
constexpr int searchBar = 2;
/// Fewer letters are in every line.
constexpr qsizetype searchLeastLetters = 2;

} // namespace

PromptSearchPanel::PromptSearchPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_results(new SearchResultModel(this)), m_field(new QLineEdit(this)),
      m_note(new QLabel(this)), m_head(makeHead()), m_pages(new QStackedWidget(this)), m_view(new QListView(this)),
      m_nothing(new EmptyState(theme, this))
{
    setUpList();
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &PromptSearchPanel::start);
    connect(&theme, &Theme::changed, this, [this] { m_view->doItemsLayout(); });
    say();
}

QWidget *PromptSearchPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_field->setObjectName(QStringLiteral("findInAll"));
    m_field->setPlaceholderText(tr("Find in all prompts"));
    m_field->setAccessibleName(tr("Find in all prompts"));
    m_field->setToolTip(tr("Words of one line, as they stand there; Enter goes to the first place (Ctrl+Shift+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(LabIcons(m_theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(m_theme.grid(1));
    fields->addWidget(m_field, 1);
    m_case = addToggle(QStringLiteral("Aa"), tr("Case matters"));
    m_word = addToggle(QStringLiteral("W"), tr("Whole words only"));
    fields->addWidget(m_case);
    fields->addWidget(m_word);
    const auto button = [this, fields](const QString &icon, const QString &name) {
        auto *made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setIcon(LabIcons(m_theme).icon(icon));
        made->setFixedSize(m_theme.length(Length::Control), m_theme.length(Length::Control));
        made->setAccessibleName(name);
        made->setToolTip(name);
        fields->addWidget(made);
        return made;
    };
    m_stop = button(QStringLiteral("square"), tr("Stop searching, keep what was found"));
    connect(m_stop, &QToolButton::clicked, this, &PromptSearchPanel::stop);
    connect(button(QStringLiteral("x"), tr("Back to the editor (Esc)")), &QToolButton::clicked, this,
            &PromptSearchPanel::closed);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(m_theme.grid(3), m_theme.grid(2), m_theme.grid(2), m_theme.grid(2));
    column->setSpacing(m_theme.grid(1));
    column->addLayout(fields);
    column->addWidget(m_note);
    return head;
}

QToolButton *PromptSearchPanel::addToggle(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(text);
    const auto dress = [this, button] {
        button->setFont(m_theme.font(TextStyle::CodeSmall));
        button->setFixedHeight(m_theme.length(Length::Control));
    };
    dress();
    connect(&m_theme, &Theme::changed, button, dress);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::toggled, this, &PromptSearchPanel::start);
    return button;
}

void PromptSearchPanel::setUpList()
{
    m_view->setObjectName(QStringLiteral("foundPlaces"));
    m_view->setAccessibleName(tr("Places"));
    m_view->setToolTip(tr("Where the words stand; Enter goes there"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_results);
    m_view->setItemDelegate(new SearchResultDelegate(m_theme, *m_results, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, &PromptSearchPanel::choose);
}

void PromptSearchPanel::begin(const QString &words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    // What was found before may be old by now.
    if (m_field->text().trimmed().size() >= searchLeastLetters)
        start();
}

void PromptSearchPanel::start()
{
    m_delay.stop();
    if (m_searching)
        Q_EMIT stopRequested();
    m_searching = false;
    m_results->clear();
    m_progress = {};
    m_search = {m_field->text(), m_case->isChecked(), m_word->isChecked()};
    if (m_search.text.trimmed().size() >= searchLeastLetters) {
        m_searching = true;
        Q_EMIT searchRequested(m_search);
    }
    say();
}

void PromptSearchPanel::stop()
{
    if (!m_searching)
        return;
    Q_EMIT stopRequested();
    m_searching = false;
    say();
}

void PromptSearchPanel::addFindings(const QList<PromptFinding> &findings, const PromptSearchProgress &progress)
{
    const bool first = m_results->rowCount() == 0;
    m_results->add(findings);
    m_progress = progress;
    if (first && m_results->rowCount() > 0)
        m_view->setCurrentIndex(m_results->index(1));
    say();
}

void PromptSearchPanel::end(const PromptSearchProgress &progress)
{
    m_searching = false;
    m_progress.more = progress.more;
    say();
}

void PromptSearchPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PromptHit *hit = m_results->hit(index.row());
    // A copy: opening the place may begin another search.
    const PromptHit place = hit ? *hit : PromptHit();
    const QString key = m_results->finding(index.row()).key;
    Q_EMIT placeChosen(key, place);
}

QString PromptSearchPanel::note() const
{
    return m_note->text();
}

void PromptSearchPanel::say()
{
    const QLocale locale;
    const QString found = tr("%1 in %2", "places, prompts")
                              .arg(tr("%n place(s)", nullptr, m_results->places()),
                                   tr("%n prompt(s)", "inflected: found in so many prompts", m_results->prompts()));
    if (m_searching)
        m_note->setText(tr("%1 so far · %2 prompts looked through", "places, number")
                            .arg(found, locale.toString(m_progress.prompts)));
    else if (m_progress.more)
        m_note->setText(tr("%1: there are more; give more words").arg(found));
    else
        m_note->setText(m_results->places() > 0 ? found : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_stop->setVisible(m_searching);
    showRightPage();
    update();
}

void PromptSearchPanel::showRightPage()
{
    if (m_results->rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    m_pages->setCurrentWidget(m_nothing);
    const QString words = m_search.text.trimmed();
    if (m_searching)
        m_nothing->showEmpty(QStringLiteral("search"), tr("Looking for \"%1\"").arg(words.left(60)),
                             tr("The first places appear at once; Esc stops."), nullptr);
    else if (words.size() < searchLeastLetters)
        m_nothing->showEmpty(QStringLiteral("search"), tr("Find in all prompts"),
                             tr("Type two letters or more. What every prompt says now is looked through, drafts "
                                "included."),
                             nullptr);
    else
        m_nothing->showFiltered(tr("No prompt says \"%1\".").arg(words.left(60)), [this] {
            m_field->clear();
            m_field->setFocus();
        });
}

bool PromptSearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_view && enter) {
        choose(m_view->currentIndex());
        return true;
    }
    if (watched == m_field && enter) {
        if (m_delay.isActive() || m_results->rowCount() == 0)
            start();
        else
            choose(m_view->currentIndex());
        return true;
    }
    if (watched == m_field && key == Qt::Key_Down && m_results->rowCount() > 0) {
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PromptSearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_searching)
        stop(); // the innermost thing first
    else
        Q_EMIT closed();
}

void PromptSearchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    const QRect head = m_head->geometry();
    painter.fillRect(head, m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, head.bottom(), width(), 1), m_theme.color(ColorRole::Border));
    if (m_searching)
        painter.fillRect(QRect(0, head.bottom() + 1 - searchBar, width(), searchBar),
                         m_theme.color(ColorRole::AccentMark));
}

} // namespace promptlab
