// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/common/labicons.h"
#include "ui/shell/palettedelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>

namespace promptlab {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteRows = 12;
constexpr int paletteMostEntries = 200;

bool isPrefix(QChar sign)
{
    return QStringLiteral("@#:").contains(sign);
}

} // namespace

CommandPalette::CommandPalette(const Theme &theme, const ActionRegistry &registry,
                               std::function<QList<PaletteEntries>()> entries, QWidget *over)
    : Popup(theme, over), m_registry(registry), m_source(std::move(entries)), m_field(new QLineEdit(this)),
      m_count(new QLabel(this)), m_list(new QListView(this)), m_empty(new QLabel(this)), m_footer(new QLabel(this))
{
    setAccessibleName(tr("Command palette"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setToolTip(tr("Type some letters of it; Enter takes the selected row, Esc closes"));
    m_field->installEventFilter(this);
    m_field->addAction(LabIcons(theme).icon(QStringLiteral("chevron-right"), ColorRole::TextMuted),
                       QLineEdit::LeadingPosition);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Matches"));
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.grid(2);
    column->setContentsMargins(1, edge, 1, edge);
    column->setSpacing(theme.grid(1));
    top->setContentsMargins(edge, 0, edge + theme.grid(1), 0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_footer->setContentsMargins(theme.grid(3), 0, theme.grid(3), 0);
    column->addWidget(m_footer);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::toggle(PaletteMode mode)
{
    if (isOpen() && m_mode == mode) {
        closePopup();
        return;
    }
    m_mode = mode;
    m_entries = mode == PaletteMode::Entries ? m_source() : QList<PaletteEntries>();
    m_field->clear();
    switch (mode) {
    case PaletteMode::Commands: m_field->setPlaceholderText(tr("Search commands")); break;
    case PaletteMode::Entries: m_field->setPlaceholderText(tr("Go to…")); break;
    case PaletteMode::Keyboard: m_field->setPlaceholderText(tr("Search commands that have a key")); break;
    }
    m_footer->setFont(theme().font(TextStyle::Small));
    m_count->setFont(theme().font(TextStyle::Small));
    refresh();
    openWith(m_field);
}

void CommandPalette::refresh()
{
    QString query = m_field->text();
    qsizetype all = m_registry.ids().size();
    if (m_mode == PaletteMode::Keyboard) {
        m_model.setRows(keyboardRows(m_registry, query, m_frontPane));
    } else if (m_mode == PaletteMode::Commands || query.startsWith(QLatin1Char('>'))) {
        if (query.startsWith(QLatin1Char('>')))
            query.remove(0, 1);
        m_model.setRows(paletteCommands(m_registry, query.trimmed(), m_recent));
    } else {
        const QChar prefix = !query.isEmpty() && isPrefix(query.at(0)) ? query.at(0) : QChar();
        if (!prefix.isNull())
            query.remove(0, 1);
        m_model.setRows(paletteEntries(m_entries, query.trimmed(), prefix, paletteMostEntries));
        all = 0;
        for (const PaletteEntries &pane : qAsConst(m_entries))
            all += std::count_if(pane.entries.begin(), pane.entries.end(),
                                 [prefix](const QuickEntry &entry) { return entry.prefix == prefix; });
    }
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(m_model.count()), locale.toString(all)));
    const bool none = m_model.count() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setText(query.isEmpty() ? tr("There is nothing to go to yet")
                                     : tr("Nothing matches \"%1\"").arg(query.trimmed()));
    m_footer->setText(footerText());
    m_footer->setVisible(!m_footer->text().isEmpty());
    if (const int first = m_model.firstSelectable(); first >= 0)
        m_list->setCurrentIndex(m_model.index(first));
    if (isOpen())
        setGeometry(wantedGeometry(parentWidget()->rect()));
}

QString CommandPalette::footerText() const
{
    if (m_mode != PaletteMode::Entries)
        return {};
    QStringList parts{tr("> commands")};
    const std::pair<QChar, QString> kinds[] = {
        {QLatin1Char('@'), tr("@ variables")}, {QLatin1Char('#'), tr("# versions")}, {QLatin1Char(':'), tr(": line")}};
    for (const auto &[sign, text] : kinds) {
        const bool offered = std::any_of(m_entries.begin(), m_entries.end(), [sign = sign](const PaletteEntries &pane) {
            return std::any_of(pane.entries.begin(), pane.entries.end(),
                               [sign](const QuickEntry &entry) { return entry.prefix == sign; });
        });
        if (offered)
            parts += text;
    }
    return parts.join(QStringLiteral("     "));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const PaletteRow row = m_model.rows().at(index.row());
    closePopup();
    if (row.kind == PaletteRow::Kind::Command)
        Q_EMIT commandChosen(row.commandId);
    else
        Q_EMIT placeChosen(row.place);
}

void CommandPalette::moveCurrent(int step)
{
    const int rows = m_model.rowCount();
    int at = m_list->currentIndex().row();
    const int way = step > 0 ? 1 : -1;
    for (int left = std::abs(step); left > 0;) {
        int next = at + way;
        while (next >= 0 && next < rows && !m_model.rows().at(next).enabled)
            next += way;
        if (next < 0 || next >= rows)
            break;
        at = next;
        --left;
    }
    if (at < 0)
        return;
    m_list->setCurrentIndex(m_model.index(at));
    if (at == m_model.firstSelectable())
        m_list->scrollToTop(); // with its heading
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_field || watched == m_list) && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down: moveCurrent(1); return true;
        case Qt::Key_Up: moveCurrent(-1); return true;
        case Qt::Key_PageDown: moveCurrent(paletteRows - 2); return true;
        case Qt::Key_PageUp: moveCurrent(2 - paletteRows); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
        default: break;
        }
    }
    return Popup::eventFilter(watched, event);
}

QRect CommandPalette::wantedGeometry(const QRect &room) const
{
    const int margin = theme().grid(4);
    const int width = std::min(room.width() - 2 * margin, theme().grid(paletteWidth / theme().grid(1)));
    const int row = theme().length(Length::RowComfortable);
    int content = 0;
    for (const PaletteRow &line : m_model.rows())
        content += line.kind == PaletteRow::Kind::Section ? theme().length(Length::RowCompact) : row;
    content = std::clamp(content, 2 * row, paletteRows * row);
    const int chrome = m_field->sizeHint().height() + theme().grid(6)
                     + (m_footer->text().isEmpty() ? 0 : m_footer->sizeHint().height() + theme().grid(1));
    const int top = room.y() + theme().length(Length::ToolBar) + theme().grid(2);
    const int height = std::min(content + chrome, room.bottom() - top - margin);
    return {room.x() + (room.width() - width) / 2, top, width, height};
}

} // namespace promptlab
