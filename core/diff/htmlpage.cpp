// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/htmlpage.h"

#include "core/diff/displaytext.h"
#include "core/diff/htmldifftable.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct HtmlPageText {
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)
};

constexpr char PageColours[] = R"css(
:root{color-scheme:light dark;--bg:#ffffff;--alt:#f8f9fb;--line:#dadde4;--text:#1a1e26;--muted:#545c6b;--note:#835b00;
--variable:#4450c8;--control:#9c2f86;--tag:#0a6b74;--string:#18753f;--number:#a04d00;--comment:#656d7b;--heading:#1a1e26}
@media (prefers-color-scheme:dark){:root{--bg:#1a1d23;--alt:#1e2128;--line:#30353f;--text:#e3e6ec;--muted:#9da5b3;--note:#dfb44e;
--variable:#a6b0ff;--control:#e78fd3;--tag:#5ec4cc;--string:#6fce96;--number:#efa05a;--comment:#8a92a1;--heading:#f2f4f8}}
)css";

constexpr char GreenRed[] = R"css(
:root{--add:#e7f6eb;--addw:#b4e4c1;--addm:#1a7f45;--del:#fdecec;--delw:#f9c3c3;--delm:#c02c37;--mov:#efecfc;--movm:#6446c2}
@media (prefers-color-scheme:dark){:root{--add:#17301f;--addw:#1f5a34;--addm:#4fc07a;--del:#3a1d21;--delw:#702c33;--delm:#f07a80;
--mov:#28234a;--movm:#a997f5}}
)css";

constexpr char BlueOrange[] = R"css(
:root{--add:#e4f0fd;--addw:#b0d3f8;--addm:#1263b0;--del:#fdeee0;--delw:#f8cd9e;--delm:#a85100;--mov:#eceef1;--movm:#545c6b}
@media (prefers-color-scheme:dark){:root{--add:#132b45;--addw:#1d4f83;--addm:#6fb4f5;--del:#3b2711;--delw:#72460f;--delm:#f0a350;
--mov:#2b2f37;--movm:#9da5b3}}
)css";

constexpr char PageRules[] = R"css(
body{margin:0;padding:16px;background:var(--bg);color:var(--text);font:14px/1.45 Inter,"Noto Sans",sans-serif}
h1{font-size:18px}h2{font-size:15px;margin:24px 0 8px}h3{font-size:13px;margin:16px 0 6px}
p.warning{color:var(--note);font-weight:600}
table{border-collapse:collapse;width:100%;table-layout:fixed;border:1px solid var(--line)}
td,th{vertical-align:top;padding:1px 6px;text-align:left}
table.values td,table.values th{border-bottom:1px solid var(--line);overflow-wrap:anywhere;white-space:pre-wrap}
table.diff{font:13px/20px "JetBrains Mono","DejaVu Sans Mono",monospace}
td.n{color:var(--muted);text-align:right;user-select:none}
td.m{text-align:center;font-weight:700;user-select:none}
td.c{white-space:pre-wrap;overflow-wrap:anywhere;tab-size:8;unicode-bidi:plaintext}
tr.gap td{background:var(--alt);color:var(--muted)}
.add{background:var(--add)}.del{background:var(--del)}.mov{background:var(--mov)}.none{background:var(--alt)}
td.m.add{color:var(--addm)}td.m.del{color:var(--delm)}td.m.mov{color:var(--movm)}
ins{background:var(--addw);text-decoration:underline}del{background:var(--delw);text-decoration:line-through}
.note{color:var(--muted);font-style:italic;user-select:none}
.h-variable{color:var(--variable)}.h-control{color:var(--control)}.h-tag{color:var(--tag)}.h-string{color:var(--string)}
.h-number{color:var(--number)}.h-comment{color:var(--comment)}.h-heading{color:var(--heading);font-weight:700}
col.n{width:4.5em}col.m{width:2.2em}col.v{width:14em}
)css";

QString markOfItem(ItemChange kind)
{
    switch (kind) {
    case ItemChange::Added: return QStringLiteral("+");
    case ItemChange::Removed: return QString(QChar(u'\x2212'));
    case ItemChange::Unchanged: return {};
    case ItemChange::Changed:
    case ItemChange::Renamed: break;
    }
    return QStringLiteral("~");
}

} // namespace

QString htmlText(QStringView text)
{
    // A tab and a line feed are themselves in HTML; displayText() would show the feed as a picture.
    QString out;
    qsizetype at = 0;
    while (at <= text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        out += displayText(text.sliced(at, (end < 0 ? text.size() : end) - at))
                   .toHtmlEscaped()
                   .replace(QLatin1Char('\''), QLatin1String("&#39;"));
        if (end < 0)
            break;
        out += QLatin1Char('\n');
        at = end + 1;
    }
    return out;
}

HtmlPage::HtmlPage(const QString &title, const ReportOptions &options) : m_options(options)
{
    //: BCP 47 code of the language of this translation, for the lang attribute of reports
    const QString language = HtmlPageText::tr("en");
    m_html =
        QLatin1String("<!DOCTYPE html>\n<html lang=\"") + htmlText(language)
        + QLatin1String(
            "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        + htmlText(title) + QLatin1String("</title>\n<style>") + QLatin1String(PageColours)
        + QLatin1String(options.blueOrange ? BlueOrange : GreenRed) + QLatin1String(PageRules)
        + QLatin1String("</style>\n</head>\n<body>\n<main>\n");
    heading(1, title);
}

void HtmlPage::heading(int level, const QString &text)
{
    const QString tag = QLatin1Char('h') + QString::number(level);
    m_html +=
        QLatin1Char('<') + tag + QLatin1Char('>') + htmlText(text) + QLatin1String("</") + tag + QLatin1String(">\n");
}

void HtmlPage::paragraph(const QString &text)
{
    m_html += QLatin1String("<p>") + htmlText(text) + QLatin1String("</p>\n");
}

void HtmlPage::warning(const QString &text)
{
    m_html += QLatin1String("<p class=\"warning\">! ") + htmlText(text) + QLatin1String("</p>\n");
}

void HtmlPage::list(const QStringList &items)
{
    m_html += QLatin1String("<ul>\n");
    for (const QString &item : items)
        m_html += QLatin1String("<li>") + htmlText(item) + QLatin1String("</li>\n");
    m_html += QLatin1String("</ul>\n");
}

void HtmlPage::values(const QList<ValueRow> &rows)
{
    m_html += QLatin1String("<table class=\"values\"><colgroup><col class=\"m\"><col "
                            "class=\"v\"><col><col></colgroup>\n<tr><th></th><th>")
            + htmlText(HtmlPageText::tr("Name")) + QLatin1String("</th><th>") + htmlText(m_options.oldName)
            + QLatin1String("</th><th>") + htmlText(m_options.newName) + QLatin1String("</th></tr>\n");
    for (const ValueRow &row : rows) {
        m_html += QLatin1String("<tr><td>") + markOfItem(row.kind) + QLatin1String("</td><td>") + htmlText(row.name)
                + QLatin1String("</td><td class=\"") + QLatin1String(row.before.isEmpty() ? "none" : "del")
                + QLatin1String("\">") + htmlText(row.before) + QLatin1String("</td><td class=\"")
                + QLatin1String(row.after.isEmpty() ? "none" : "add") + QLatin1String("\">") + htmlText(row.after)
                + QLatin1String("</td></tr>\n");
    }
    m_html += QLatin1String("</table>\n");
}

Result<void> HtmlPage::diff(const LineDiff &diff, const CancelToken &cancel)
{
    if (diff.isLimited())
        warning(limitsText(diff.limits));
    return appendHtmlDiffTable(diff, m_options, m_html, cancel);
}

QString HtmlPage::finish()
{
    m_html += QLatin1String("</main>\n</body>\n</html>\n");
    return std::move(m_html);
}

} // namespace promptlab
