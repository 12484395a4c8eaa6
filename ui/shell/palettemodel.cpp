// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "ui/shell/fuzzymatch.h"

#include <algorithm>

namespace promptlab {

namespace {

struct PaletteText {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

PaletteRow paletteSection(const QString &text)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Section;
    row.text = text;
    row.enabled = false;
    return row;
}

PaletteRow commandRow(const ActionRegistry &registry, const QString &id)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Command;
    row.text = registry.longText(id);
    row.icon = registry.spec(id)->icon;
    row.enabled = registry.action(id)->isEnabled();
    row.detail = row.enabled ? QString() : registry.whyBlocked(id);
    const QList<QKeySequence> keys = registry.keys(id);
    row.keys = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    row.commandId = id;
    return row;
}

/// Whether each word of what was typed is in the name or begins another word for it.
bool hasOtherWords(const ActionSpec &spec, const QString &name, const QString &query)
{
    const QStringList keywords = spec.keywords.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return fuzzyMatch(word, name)
            || std::any_of(keywords.cbegin(), keywords.cend(),
                           [&word](const QString &keyword) { return keyword.startsWith(word, Qt::CaseInsensitive); });
    });
}

/// By its name now, by the one that it has in menus and manuals, else by other words for it, which count less. Only the
/// first is shown.
std::optional<FuzzyMatch> matchCommand(const ActionRegistry &registry, const QString &id, const QString &query)
{
    if (!registry.action(id))
        return std::nullopt;
    const QString name = registry.longText(id);
    if (auto match = fuzzyMatch(query, name))
        return match;
    const ActionSpec &spec = *registry.spec(id);
    if (const auto match = fuzzyMatch(query, ActionRegistry::withoutMnemonic(spec.text)))
        return FuzzyMatch{match->score, {}};
    return hasOtherWords(spec, name, query) ? std::optional(FuzzyMatch{0, {}}) : std::nullopt;
}

/// Rows with their scores, best first; equals keep their order.
class RankedRows
{
public:
    void add(const PaletteRow &row, int score) { m_rows.append({score, row}); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QList<PaletteRow> best(qsizetype most)
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<PaletteRow> list;
        for (const auto &[score, row] : qAsConst(m_rows)) {
            if (list.size() == most)
                break;
            list.append(row);
        }
        return list;
    }

private:
    QList<std::pair<int, PaletteRow>> m_rows;
};

/// Ids by category, in the order of adding.
QList<std::pair<QString, QStringList>> byCategory(const ActionRegistry &registry)
{
    QList<std::pair<QString, QStringList>> groups;
    for (const QString &id : registry.ids()) {
        const QString category = registry.spec(id)->category;
        auto found = std::find_if(groups.begin(), groups.end(),
                                  [&category](const auto &group) { return group.first == category; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {category, {}});
        found->second.append(id);
    }
    return groups;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::count() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const PaletteRow &row) { return row.kind != PaletteRow::Kind::Section; }));
}

int PaletteModel::firstSelectable() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const PaletteRow &row) { return row.enabled; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::ToolTipRole: return row.detail.isEmpty() ? row.text : PaletteText::tr("%1: %2").arg(row.text, row.detail);
    case Qt::AccessibleTextRole: return row.keys.isEmpty() ? row.text : row.text + QStringLiteral(", ") + row.keys;
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).enabled)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QList<PaletteRow> paletteCommands(const ActionRegistry &registry, const QString &query, const QStringList &recent)
{
    QList<PaletteRow> rows;
    QStringList shown;
    RankedRows first;
    for (const QString &id : recent) {
        const auto match = matchCommand(registry, id, query);
        if (!match)
            continue;
        PaletteRow row = commandRow(registry, id);
        row.matched = match->positions;
        first.add(row, query.isEmpty() ? 0 : match->score);
        shown.append(id);
    }
    if (!first.isEmpty())
        rows += QList<PaletteRow>{paletteSection(PaletteText::tr("Recent"))} + first.best(8);
    RankedRows found;
    for (const auto &[category, ids] : byCategory(registry)) {
        RankedRows group;
        for (const QString &id : ids) {
            const auto match = shown.contains(id) ? std::nullopt : matchCommand(registry, id, query);
            if (!match)
                continue;
            PaletteRow row = commandRow(registry, id);
            row.matched = match->positions;
            if (query.isEmpty())
                group.add(row, 0); // in their own order
            else
                found.add(row, match->score);
        }
        if (!group.isEmpty())
            rows += QList<PaletteRow>{paletteSection(category)} + group.best(ids.size());
    }
    if (!found.isEmpty())
        rows += QList<PaletteRow>{paletteSection(PaletteText::tr("Commands"))} + found.best(registry.ids().size());
    return rows;
}

QList<PaletteRow> paletteEntries(const QList<PaletteEntries> &panes, const QString &query, QChar prefix, int most)
{
    QList<PaletteRow> rows;
    for (const PaletteEntries &pane : panes) {
        RankedRows found;
        for (const QuickEntry &entry : pane.entries) {
            if (entry.prefix != prefix)
                continue;
            const auto match = fuzzyMatch(query, entry.text);
            if (!match)
                continue;
            PaletteRow row;
            row.text = entry.text;
            row.detail = entry.detail;
            row.icon = entry.icon.isEmpty() ? pane.icon : entry.icon;
            row.place = entry.place;
            row.matched = match->positions;
            found.add(row, match->score);
        }
        if (!found.isEmpty())
            rows += QList<PaletteRow>{paletteSection(pane.title)} + found.best(most);
    }
    return rows;
}

QList<PaletteRow> keyboardRows(const ActionRegistry &registry, const QString &query, const QString &frontPane)
{
    QList<PaletteRow> rows;
    auto groups = byCategory(registry);
    std::stable_partition(groups.begin(), groups.end(), [&](const auto &group) {
        return !frontPane.isEmpty() && registry.spec(group.second.first())->pane == frontPane;
    });
    for (const auto &[category, ids] : qAsConst(groups)) {
        QList<PaletteRow> group;
        for (const QString &id : ids) {
            const auto match = fuzzyMatch(query, registry.longText(id));
            if (!match || registry.keys(id).isEmpty())
                continue;
            PaletteRow row = commandRow(registry, id);
            QStringList keys;
            for (const QKeySequence &key : registry.keys(id))
                keys += key.toString(QKeySequence::NativeText);
            row.keys = keys.join(QStringLiteral("   "));
            row.matched = match->positions;
            group.append(row);
        }
        if (!group.isEmpty())
            rows += QList<PaletteRow>{paletteSection(category)} + group;
    }
    return rows;
}

} // namespace promptlab
