// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/diffsearch.h"

#include <QtConcurrent>

namespace promptlab {

namespace {

constexpr int searchCancelEvery = 1024;

void collectMatches(int index, const DocumentRow &row, const DiffSection &section, TextSide side, const QString &text,
                    Qt::CaseSensitivity sensitivity, DiffMatches &matches)
{
    const int line = row.line(side);
    if (line < 0)
        return;
    const QStringView plain = section.lines(side).line(LineNumber(line));
    for (qsizetype at = plain.indexOf(text, 0, sensitivity); at >= 0;
         at = plain.indexOf(text, at + text.size(), sensitivity)) {
        if (matches.all.size() >= mostDiffMatches) {
            matches.more = true;
            return;
        }
        matches.all.append({index, row.section, side, line, int(at), int(text.size())});
    }
}

} // namespace

Result<DiffMatches> findInDocument(const DiffDocument &document, DiffViewMode mode, const QString &text,
                                   Qt::CaseSensitivity sensitivity, const CancelToken &cancel)
{
    DiffMatches matches;
    if (text.isEmpty())
        return matches;
    const std::vector<DocumentRow> &rows = document.rowsOf(mode);
    for (int i = 0; i < int(rows.size()) && !matches.more; ++i) {
        if (i % searchCancelEvery == 0)
            PL_CHECK(cancel.check());
        const DocumentRow &row = rows[size_t(i)];
        const DiffSection &section = document.sectionOf(row);
        if (row.kind != RowKind::Equal)
            collectMatches(i, row, section, TextSide::Left, text, sensitivity, matches);
        collectMatches(i, row, section, TextSide::Right, text, sensitivity, matches);
    }
    return matches;
}

DiffSearch::DiffSearch(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() == 0) // cleared
            return;
        const Result<DiffMatches> matches = m_watcher.result();
        if (matches.ok())
            Q_EMIT found(*matches);
    });
}

DiffSearch::~DiffSearch()
{
    m_cancel.cancel();
}

void DiffSearch::find(std::shared_ptr<const DiffDocument> document, DiffViewMode mode, const QString &text,
                      Qt::CaseSensitivity sensitivity)
{
    m_cancel.cancel();
    m_cancel = CancelSource();
    if (!document || text.isEmpty()) {
        m_watcher.setFuture({});
        Q_EMIT found({});
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run([document = std::move(document), mode, text, sensitivity, token = m_cancel.token()] {
            return findInDocument(*document, mode, text, sensitivity, token);
        }));
}

} // namespace promptlab
