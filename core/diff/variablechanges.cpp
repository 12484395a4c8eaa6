// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/variablechanges.h"

#include "core/diff/wordtokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace promptlab {

namespace {

constexpr double RenameLeastConfidence = 0.6;
constexpr qint64 RenameCells = 2'500;
constexpr qsizetype RenameNameLength = 100;
constexpr qsizetype UseTokens = 200'000;

std::optional<QJsonValue> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QJsonValue>(text);
}

QList<ValueChange> variableFields(const Variable *before, const Variable *after)
{
    using Value = std::optional<QJsonValue>;
    const auto untrusted = [](const Variable &variable) { return variable.untrusted ? Value(true) : std::nullopt; };
    QList<ValueChange> changes = jsonChanges(before ? Value(before->type) : std::nullopt,
                                             after ? Value(after->type) : std::nullopt, QStringLiteral("/type"));
    changes += jsonChanges(before ? unlessEmpty(before->description) : std::nullopt,
                           after ? unlessEmpty(after->description) : std::nullopt, QStringLiteral("/description"));
    changes += jsonChanges(before ? before->defaultValue : std::nullopt, after ? after->defaultValue : std::nullopt,
                           QStringLiteral("/default"));
    changes += jsonChanges(before ? untrusted(*before) : std::nullopt, after ? untrusted(*after) : std::nullopt,
                           QStringLiteral("/untrusted"));
    return changes;
}

/// Where the placeholders of the messages use a name.
struct NameUse {
    int count = 0;
    QStringList lines; ///< the lines, with the name replaced by a mark

    friend bool operator==(const NameUse &, const NameUse &) = default;
};

/// @p line with every use of @p name replaced by a mark, if there is one. A placeholder's own braces are no words, so
/// its words are found by cutting off its first and last unit.
void addLineUse(NameUse &use, QStringView line, const QList<WordToken> &tokens, const QString &name)
{
    QString marked;
    int count = 0;
    for (const WordToken &token : tokens) {
        if (token.kind != WordToken::Kind::Placeholder) {
            marked += line.sliced(token.begin, token.length);
            continue;
        }
        const QStringView inside = line.sliced(token.begin + 1, token.length - 2);
        for (const WordToken &word : wordTokens(inside, UseTokens)) {
            const QStringView text = inside.sliced(word.begin, word.length);
            const bool found = word.kind == WordToken::Kind::Word && text == name;
            marked += found ? QStringView(u"\uFFFC") : text;
            count += found ? 1 : 0;
        }
    }
    if (count == 0)
        return;
    use.count += count;
    use.lines.append(marked);
}

QHash<QString, NameUse> nameUses(const PromptContent &content, const QSet<QString> &names)
{
    QHash<QString, NameUse> uses;
    for (const Message &message : content.messages) {
        const QString text = message.text();
        for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
            const QList<WordToken> tokens = wordTokens(line, UseTokens);
            const bool any = std::any_of(tokens.cbegin(), tokens.cend(), [](const WordToken &token) {
                return token.kind == WordToken::Kind::Placeholder;
            });
            for (const QString &name : names) {
                if (any)
                    addLineUse(uses[name], line, tokens, name);
            }
        }
    }
    return uses;
}

/// 1 - edit distance / longer length, of names without separators and case.
double nameLikeness(const QString &a, const QString &b)
{
    const auto plain = [](const QString &name) {
        QString letters = name.left(RenameNameLength).toCaseFolded();
        letters.removeIf([](QChar unit) { return !unit.isLetterOrNumber(); });
        return letters;
    };
    const QString x = plain(a);
    const QString y = plain(b);
    std::vector<int> row(size_t(y.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= x.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= y.size(); ++j) {
            const int above = row[size_t(j)];
            const int replaced = diagonal + (x[i - 1] == y[j - 1] ? 0 : 1);
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, replaced});
            diagonal = above;
        }
    }
    const auto longer = double(std::max(x.size(), y.size()));
    return longer > 0 ? 1.0 - row.back() / longer : 0.0;
}

class VariableComparer
{
public:
    VariableComparer(const PromptContent &before, const PromptContent &after, QList<ContractIssue> &contract)
        : m_before(before), m_after(after), m_contract(contract)
    {
        for (const Variable &variable : before.variables)
            m_old.insert(variable.name, &variable);
        for (const Variable &variable : after.variables)
            m_new.insert(variable.name, &variable);
    }

    Result<QList<VariableChange>> run(const CancelToken &cancel)
    {
        PL_CHECK(guessRenames(cancel));
        QList<VariableChange> changes;
        for (const Variable &variable : m_after.variables) {
            if (const Variable *old = m_old.value(variable.name))
                addChanged(changes, *old, variable);
            else if (m_renamedTo.contains(variable.name))
                changes.append(renamed(variable));
            else
                changes.append(added(variable));
        }
        for (const Variable &variable : m_before.variables) {
            if (m_new.contains(variable.name) || m_renamedFrom.contains(variable.name))
                continue;
            changes.append({ItemChange::Removed, variable.name, {}, 1, variableFields(&variable, nullptr)});
            report(ContractIssue::Kind::VariableRemoved, variable.name);
        }
        return changes;
    }

private:
    struct Rename {
        double confidence;
        const Variable *before;
        const Variable *after;
    };

    void report(ContractIssue::Kind kind, const QString &subject, const QString &oldName = {})
    {
        m_contract.append({kind, subject, oldName});
    }

    void reportDemands(const Variable &before, const Variable &after)
    {
        if (before.type != after.type)
            report(ContractIssue::Kind::VariableTypeChanged, after.name);
        if (before.defaultValue && !after.defaultValue)
            report(ContractIssue::Kind::VariableBecameRequired, after.name);
    }

    void addChanged(QList<VariableChange> &changes, const Variable &before, const Variable &after)
    {
        if (before == after)
            return;
        changes.append({ItemChange::Changed, after.name, {}, 1, variableFields(&before, &after)});
        reportDemands(before, after);
    }

    VariableChange added(const Variable &variable)
    {
        if (!variable.defaultValue)
            report(ContractIssue::Kind::VariableAddedWithoutDefault, variable.name);
        return {ItemChange::Added, variable.name, {}, 1, variableFields(nullptr, &variable)};
    }

    VariableChange renamed(const Variable &variable)
    {
        const Rename &rename = m_renamedTo[variable.name];
        report(ContractIssue::Kind::VariableRenamed, variable.name, rename.before->name);
        reportDemands(*rename.before, variable);
        return {ItemChange::Renamed, variable.name, rename.before->name, rename.confidence,
                variableFields(rename.before, &variable)};
    }

    Result<void> guessRenames(const CancelToken &cancel)
    {
        QList<const Variable *> gone;
        QList<const Variable *> fresh;
        for (const Variable &variable : m_before.variables) {
            if (!m_new.contains(variable.name))
                gone.append(&variable);
        }
        for (const Variable &variable : m_after.variables) {
            if (!m_old.contains(variable.name))
                fresh.append(&variable);
        }
        if (gone.isEmpty() || fresh.isEmpty() || qint64(gone.size()) * fresh.size() > RenameCells)
            return {};
        QSet<QString> names;
        for (const Variable *one : gone + fresh)
            names.insert(one->name);
        m_usesBefore = nameUses(m_before, names);
        m_usesAfter = nameUses(m_after, names);
        std::vector<Rename> renames;
        for (const Variable *before : std::as_const(gone)) {
            PL_CHECK(cancel.check());
            for (const Variable *after : std::as_const(fresh)) {
                const double confidence = renameConfidence(*before, *after);
                if (confidence >= RenameLeastConfidence)
                    renames.push_back({confidence, before, after});
            }
        }
        std::stable_sort(renames.begin(), renames.end(),
                         [](const Rename &x, const Rename &y) { return x.confidence > y.confidence; });
        for (const Rename &rename : renames) {
            if (m_renamedFrom.contains(rename.before->name) || m_renamedTo.contains(rename.after->name))
                continue;
            m_renamedFrom.insert(rename.before->name);
            m_renamedTo.insert(rename.after->name, rename);
        }
        return {};
    }

    /// 0 … 1: likeness of the names counts 0.6, an equal description 0.3, an equal default 0.1; where the texts use the
    /// new name as often as they used the old one, which they use no more, 0.4, and 0.6 where they do so in the same
    /// lines.
    [[nodiscard]] double renameConfidence(const Variable &before, const Variable &after) const
    {
        if (before.type != after.type)
            return 0;
        double confidence = 0.6 * nameLikeness(before.name, after.name);
        if (!before.description.isEmpty() && before.description == after.description)
            confidence += 0.3;
        if (before.defaultValue && before.defaultValue == after.defaultValue)
            confidence += 0.1;
        const NameUse was = m_usesBefore.value(before.name);
        const NameUse is = m_usesAfter.value(after.name);
        const bool handedOver = was.count > 0 && was.count == is.count && m_usesAfter.value(before.name).count == 0
                             && m_usesBefore.value(after.name).count == 0;
        if (handedOver)
            confidence += was == is ? 0.6 : 0.4;
        return std::min(1.0, confidence);
    }

    const PromptContent &m_before;
    const PromptContent &m_after;
    QList<ContractIssue> &m_contract;
    QHash<QString, const Variable *> m_old;
    QHash<QString, const Variable *> m_new;
    QHash<QString, NameUse> m_usesBefore;
    QHash<QString, NameUse> m_usesAfter;
    QSet<QString> m_renamedFrom;
    QHash<QString, Rename> m_renamedTo;
};

} // namespace

Result<QList<VariableChange>> variableChanges(const PromptContent &before, const PromptContent &after,
                                              QList<ContractIssue> &contract, const CancelToken &cancel)
{
    return VariableComparer(before, after, contract).run(cancel);
}

} // namespace promptlab
