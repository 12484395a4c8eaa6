// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/wordcache.h"

#include "core/diff/reporthunks.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace promptlab {

namespace {

constexpr int cachedRows = 2000;
constexpr qsizetype comparedAtOnce = 2000; ///< UTF-16 units of both lines

qsizetype unitsOf(const DiffDocument &document, const DocumentRow &row)
{
    if (row.type != DocumentRow::Type::Line)
        return 0;
    const LineDiff &text = document.sectionOf(row).text;
    qsizetype units = 0;
    if (row.a >= 0)
        units += text.a.line(LineNumber(row.a)).size();
    if (row.b >= 0)
        units += text.b.line(LineNumber(row.b)).size();
    return units;
}

} // namespace

Result<std::optional<WordDiff>> documentRowWords(const DiffDocument &document, const DocumentRow &row,
                                                 const CancelToken &cancel)
{
    const DiffSection &section = document.sectionOf(row);
    if (row.type == DocumentRow::Type::Line)
        return rowWords(section.text, row.asDiffRow(), cancel);
    if (row.type == DocumentRow::Type::Heading || row.kind != RowKind::Changed)
        return std::optional<WordDiff>();
    const DiffValueRow &value = section.values.at(row.a);
    PL_TRY(WordDiff words, diffWords(value.before, value.after, {}, cancel));
    return words.isUseful() ? std::optional<WordDiff>(std::move(words)) : std::nullopt;
}

WordCache::WordCache(QObject *parent) : QObject(parent), m_entries(cachedRows) {}

WordCache::~WordCache()
{
    m_cancel.cancel();
}

void WordCache::setDocument(std::shared_ptr<const DiffDocument> document)
{
    m_cancel.cancel();
    m_cancel = CancelSource();
    m_waiting.clear();
    m_entries.clear();
    m_document = std::move(document);
}

const WordDiff *WordCache::words(DiffViewMode mode, int row)
{
    const quint64 key = (quint64(mode) << 32) | quint32(row);
    if (const Entry *known = m_entries.object(key))
        return known->words ? &*known->words : nullptr;
    if (m_waiting.contains(key))
        return nullptr;
    const DocumentRow &wanted = m_document->rowsOf(mode).at(size_t(row));
    if (wanted.change < 0)
        return nullptr;
    if (unitsOf(*m_document, wanted) > comparedAtOnce) {
        compareInPool(key, wanted);
        return nullptr;
    }
    const auto found = documentRowWords(*m_document, wanted);
    auto *entry = new Entry{found.ok() ? *found : std::nullopt}; // the cache owns it from here
    m_entries.insert(key, entry);
    return entry->words ? &*entry->words : nullptr;
}

void WordCache::compareInPool(quint64 key, const DocumentRow &row)
{
    using Found = Result<std::optional<WordDiff>>;
    m_waiting.insert(key);
    auto *watcher = new QFutureWatcher<Found>(this);
    const CancelToken token = m_cancel.token();
    connect(watcher, &QFutureWatcher<Found>::finished, this, [this, watcher, key, token] {
        watcher->deleteLater();
        if (token.isCancelled()) // of a document before this one
            return;
        m_waiting.remove(key);
        const Found found = watcher->result();
        m_entries.insert(key, new Entry{found.ok() ? *found : std::nullopt});
        Q_EMIT ready();
    });
    watcher->setFuture(
        QtConcurrent::run([document = m_document, row, token] { return documentRowWords(*document, row, token); }));
}

} // namespace promptlab
