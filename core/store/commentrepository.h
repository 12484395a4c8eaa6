// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

/// A remark on something (a version, a plan, a result), perhaps on one place in it.
struct CommentRecord {
    CommentId id;
    ProjectId project;
    QString objectKind; ///< "prompt_version", "deployment_plan", …
    QUuid objectId;
    QJsonValue anchor = QJsonValue(QJsonValue::Null); ///< place inside the object
    QString body;
    PersonId author;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 resolvedAt = 0; ///< 0: open
};

class CommentRepository
{
public:
    CommentRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    Result<void> insert(const CommentRecord &comment);
    /// Replaces the text. NotFound when it was deleted.
    Result<void> setBody(const CommentRecord &comment);
    /// @p resolvedAt 0 opens it again.
    Result<void> setResolved(const CommentId &id, qint64 resolvedAt, qint64 nowMs);
    /// Erases the text and hides the row.
    Result<void> remove(const CommentId &id, qint64 nowMs);

    Result<std::optional<CommentRecord>> find(const CommentId &id);
    /// Oldest first, without deleted ones.
    Result<QList<CommentRecord>> list(const QString &objectKind, const QUuid &objectId);

private:
    Result<CommentRecord> readComment(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
