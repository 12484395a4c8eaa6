// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffreport.h"

namespace promptlab {

/// Writes a report page piece by piece. Everything that comes from outside is escaped, hidden characters are made
/// visible.
class HtmlPage final
{
public:
    HtmlPage(const QString &title, const ReportOptions &options);

    void heading(int level, const QString &text);
    void paragraph(const QString &text);
    /// A text that a reader must not miss, with a mark in front.
    void warning(const QString &text);
    /// A list of texts.
    void list(const QStringList &items);

    /// A table of changed values: mark, name, old, new.
    struct ValueRow {
        ItemChange kind = ItemChange::Changed;
        QString name;
        QString before;
        QString after;
    };
    void values(const QList<ValueRow> &rows);

    /// The table of a line diff. Errors: Cancelled.
    Result<void> diff(const LineDiff &diff, const CancelToken &cancel);

    /// The page. Call it last.
    [[nodiscard]] QString finish();

private:
    ReportOptions m_options;
    QString m_html;
};

/// Text made safe for HTML content and attributes, hidden characters visible.
[[nodiscard]] QString htmlText(QStringView text);

} // namespace promptlab
