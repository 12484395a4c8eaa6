// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/diff/diffreport.h"
#include "core/diff/displaytext.h"
#include "core/diff/htmlpage.h"
#include "core/diff/styledtext.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PromptReportText {
    Q_DECLARE_TR_FUNCTIONS(PromptReport)
};

QString shownValue(const std::optional<QJsonValue> &value)
{
    if (!value)
        return {};
    if (value->isString() && !value->toString().isEmpty())
        return value->toString();
    return QString::fromUtf8(canonicalJson(*value));
}

QString itemTitle(ItemChange kind)
{
    switch (kind) {
    case ItemChange::Added: return PromptReportText::tr("added");
    case ItemChange::Removed: return PromptReportText::tr("removed");
    case ItemChange::Renamed: return PromptReportText::tr("renamed");
    case ItemChange::Unchanged:
    case ItemChange::Changed: break;
    }
    return PromptReportText::tr("changed");
}

QString messageTitle(const MessageChange &change)
{
    QStringList facts;
    const int index = change.after >= 0 ? change.after : change.before;
    const QString name = PromptReportText::tr("Message %1, %2").arg(index + 1).arg(messageRoleName(change.roleAfter));
    if (change.kind == ItemChange::Added || change.kind == ItemChange::Removed)
        facts.append(itemTitle(change.kind));
    if (change.moved)
        facts.append(PromptReportText::tr("moved from place %1").arg(change.before + 1));
    if (change.roleChanged())
        facts.append(PromptReportText::tr("role was %1").arg(messageRoleName(change.roleBefore)));
    if (change.textChanged && change.kind == ItemChange::Changed)
        facts.append(PromptReportText::tr("text changed"));
    if (facts.isEmpty())
        return name;
    return name + QLatin1String(": ") + facts.join(QStringLiteral(", "));
}

using ValueRows = QList<HtmlPage::ValueRow>;

void appendValueRows(ValueRows &rows, const QString &prefix, const QList<ValueChange> &changes)
{
    for (const ValueChange &change : changes) {
        const ItemChange kind = !change.before ? ItemChange::Added
                              : !change.after  ? ItemChange::Removed
                                               : ItemChange::Changed;
        const QString path = change.path.startsWith(QLatin1Char('/')) ? change.path.sliced(1) : change.path;
        const QString name = prefix.isEmpty() ? path
                           : path.isEmpty()   ? prefix
                                              : QString(prefix + QLatin1String(": ") + path);
        rows.append({kind, name, shownValue(change.before), shownValue(change.after)});
    }
}

struct ReportSection {
    QString title;
    ValueRows rows;
};

QString variableTitle(const VariableChange &change)
{
    if (change.kind != ItemChange::Renamed)
        return change.name;
    return PromptReportText::tr("%1 (was %2, %3 percent sure)")
        .arg(change.name, change.oldName)
        .arg(qRound(change.confidence * 100));
}

/// All but the messages, as tables of values.
QList<ReportSection> valueSections(const PromptDiff &diff)
{
    QList<ReportSection> sections;
    const auto add = [&sections](const QString &title, const ValueRows &rows) {
        if (!rows.isEmpty())
            sections.append({title, rows});
    };
    ValueRows rows;
    if (diff.formatChanged())
        rows.append({ItemChange::Changed, PromptReportText::tr("template format"),
                     templateFormatName(diff.formatBefore), templateFormatName(diff.formatAfter)});
    appendValueRows(rows, {}, diff.settings);
    add(PromptReportText::tr("Settings"), rows);
    rows.clear();
    for (const VariableChange &change : diff.variables) {
        if (change.kind != ItemChange::Changed)
            rows.append({change.kind, variableTitle(change), {}, itemTitle(change.kind)});
        appendValueRows(rows, change.name, change.fields);
    }
    add(PromptReportText::tr("Variables"), rows);
    rows.clear();
    for (const ToolChange &change : diff.tools) {
        if (change.kind != ItemChange::Changed)
            rows.append({change.kind, change.name, {}, itemTitle(change.kind)});
        appendValueRows(rows, change.name, change.fields);
    }
    add(PromptReportText::tr("Tools"), rows);
    rows.clear();
    appendValueRows(rows, {}, diff.responseSchema);
    add(PromptReportText::tr("Response schema"), rows);
    rows.clear();
    appendValueRows(rows, {}, diff.includePins);
    add(PromptReportText::tr("Includes"), rows);
    return sections;
}

QStringList contractTexts(const PromptDiff &diff)
{
    QStringList texts;
    for (const ContractIssue &issue : diff.contract)
        texts.append(contractIssueText(issue));
    return texts;
}

/// Writes the text form.
class PromptTextWriter
{
public:
    explicit PromptTextWriter(const ReportOptions &options) : m_options(options) {}

    void title(const QString &text) { line({{displayText(text), TextStyle::Header}}); }
    void warning(const QString &text) { line({{QLatin1String("! ") + displayText(text), TextStyle::Note}}); }

    void value(const HtmlPage::ValueRow &row)
    {
        const char mark = row.kind == ItemChange::Added ? '+' : row.kind == ItemChange::Removed ? '-' : '~';
        StyledLine out{{QString(QLatin1Char(mark)) + QLatin1Char(' ') + displayText(row.name), TextStyle::Plain}};
        if (!row.before.isEmpty() || !row.after.isEmpty())
            out.append(StyledRun{QStringLiteral(": "), TextStyle::Plain});
        if (!row.before.isEmpty())
            out.append(StyledRun{displayText(row.before), TextStyle::Removed});
        if (!row.before.isEmpty() && !row.after.isEmpty())
            out.append(StyledRun{QStringLiteral(" -> "), TextStyle::Plain});
        if (!row.after.isEmpty())
            out.append(StyledRun{displayText(row.after), TextStyle::Added});
        line(out);
    }

    void text(const QString &text) { m_out += text; }
    QString take() { return std::move(m_out); }

private:
    void line(const StyledLine &line) { m_out += paintStyled(line, m_options.colour) + QLatin1Char('\n'); }

    const ReportOptions &m_options;
    QString m_out;
};

} // namespace

Result<QString> renderPromptDiff(const PromptDiff &diff, const ReportOptions &options, const CancelToken &cancel)
{
    if (diff.isEqual())
        return QString();
    PromptTextWriter out(options);
    for (const QString &text : contractTexts(diff))
        out.warning(text);
    for (const ReportSection &section : valueSections(diff)) {
        out.title(section.title);
        for (const HtmlPage::ValueRow &row : section.rows)
            out.value(row);
    }
    for (const MessageChange &change : diff.messages) {
        if (change.kind == ItemChange::Unchanged)
            continue;
        out.title(messageTitle(change));
        ValueRows rows;
        appendValueRows(rows, {}, change.fields);
        for (const HtmlPage::ValueRow &row : std::as_const(rows))
            out.value(row);
        PL_TRY(const QString text, renderUnified(change.text, options, cancel));
        out.text(text);
    }
    return out.take();
}

Result<QString> renderPromptDiffHtml(const PromptDiff &diff, const ReportOptions &options, const CancelToken &cancel)
{
    HtmlPage page(PromptReportText::tr("%1 compared with %2").arg(options.oldName, options.newName), options);
    if (diff.isEqual())
        page.paragraph(PromptReportText::tr("Nothing differs."));
    if (const QStringList texts = contractTexts(diff); !texts.isEmpty()) {
        page.heading(2, PromptReportText::tr("What callers will notice"));
        page.list(texts);
    }
    for (const ReportSection &section : valueSections(diff)) {
        page.heading(2, section.title);
        page.values(section.rows);
    }
    for (const MessageChange &change : diff.messages) {
        if (change.kind == ItemChange::Unchanged)
            continue;
        page.heading(2, messageTitle(change));
        ValueRows rows;
        appendValueRows(rows, {}, change.fields);
        if (!rows.isEmpty())
            page.values(rows);
        if (change.textChanged)
            PL_CHECK(page.diff(change.text, cancel));
    }
    return page.finish();
}

Result<QString> renderHtml(const LineDiff &diff, const ReportOptions &options, const CancelToken &cancel)
{
    HtmlPage page(PromptReportText::tr("%1 compared with %2").arg(options.oldName, options.newName), options);
    if (diff.isEqual()) {
        page.paragraph(PromptReportText::tr("The texts are equal."));
        return page.finish();
    }
    const DiffStats &stats = diff.stats;
    page.paragraph(PromptReportText::tr("%1 removed, %2 added, %3 changed, %4 moved, %5 unchanged lines")
                       .arg(stats.removed)
                       .arg(stats.added)
                       .arg(stats.changed)
                       .arg(stats.moved)
                       .arg(stats.equal));
    PL_CHECK(page.diff(diff, cancel));
    return page.finish();
}

} // namespace promptlab
