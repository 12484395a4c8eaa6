// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/worddiff.h"
#include "ui/common/diff/diffdocument.h"

#include <QCache>
#include <QObject>
#include <QSet>

namespace promptlab {

/// The words that differ in the rows on the screen. Short lines are compared when they are asked for, long ones in a
/// pool; ready() tells when to ask again. Lives in the main thread.
class WordCache final : public QObject
{
    Q_OBJECT

public:
    explicit WordCache(QObject *parent = nullptr);
    ~WordCache() override;
    Q_DISABLE_COPY_MOVE(WordCache)

    void setDocument(std::shared_ptr<const DiffDocument> document);
    /// Null: the row has none, or they are not known yet. Stays valid until the next call.
    [[nodiscard]] const WordDiff *words(DiffViewMode mode, int row);

Q_SIGNALS:
    void ready();

private:
    struct Entry {
        std::optional<WordDiff> words;
    };
    void compareInPool(quint64 key, const DocumentRow &row);

    std::shared_ptr<const DiffDocument> m_document;
    QCache<quint64, Entry> m_entries;
    QSet<quint64> m_waiting;
    CancelSource m_cancel;
};

/// The words of one row: of two lines that are alike, or of a changed value. Errors: Cancelled.
Result<std::optional<WordDiff>> documentRowWords(const DiffDocument &document, const DocumentRow &row,
                                                 const CancelToken &cancel = {});

} // namespace promptlab
