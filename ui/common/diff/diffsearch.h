// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

namespace promptlab {

/// A place where a searched text stands.
struct DiffMatch {
    int row = 0; ///< of the document, in the mode that was searched
    int section = 0;
    TextSide side = TextSide::Left;
    int line = 0;
    int begin = 0; ///< UTF-16 units in the line
    int length = 0;

    friend bool operator==(const DiffMatch &, const DiffMatch &) = default;
};

/// All matches, from top to bottom.
struct DiffMatches {
    QList<DiffMatch> all;
    bool more = false; ///< there are more than were collected
};

/// At most this many matches are collected.
inline constexpr int mostDiffMatches = 10'000;

/// Searches both texts in the order of their rows; unchanged lines are found once, on the right. Errors: Cancelled.
Result<DiffMatches> findInDocument(const DiffDocument &document, DiffViewMode mode, const QString &text,
                                   Qt::CaseSensitivity sensitivity, const CancelToken &cancel = {});

/// Searches in a pool thread; the newest search wins. Lives in the main thread.
class DiffSearch final : public QObject
{
    Q_OBJECT

public:
    explicit DiffSearch(QObject *parent = nullptr);
    ~DiffSearch() override;
    Q_DISABLE_COPY_MOVE(DiffSearch)

    /// An empty @p text finds nothing.
    void find(std::shared_ptr<const DiffDocument> document, DiffViewMode mode, const QString &text,
              Qt::CaseSensitivity sensitivity);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void found(const promptlab::DiffMatches &matches);

private:
    CancelSource m_cancel;
    QFutureWatcher<Result<DiffMatches>> m_watcher;
};

} // namespace promptlab
