// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commentrepository.h"

namespace promptlab {

namespace {

struct CommentText {
    Q_DECLARE_TR_FUNCTIONS(CommentRepository)
};

constexpr const char *commentAnchor = "comment.anchor";
constexpr const char *commentBody = "comment.body";
const char commentSelect[] =
    "SELECT id, project_id, object_kind, object_id, anchor, body, author_id, created_at, updated_at, resolved_at"
    " FROM comment";

Result<void> commentChanged(qint64 changed)
{
    if (changed == 1)
        return {};
    return makeError(ErrorCode::NotFound, CommentText::tr("The comment does not exist any more"));
}

} // namespace

Result<void> CommentRepository::insert(const CommentRecord &comment)
{
    const SealedRow sealed(m_cipher, comment.project, comment.id);
    QVariant anchor = sqlNull();
    if (!comment.anchor.isNull()) {
        PL_TRY(anchor, sealed.seal(commentAnchor, DataClass::Prompt, comment.anchor));
    }
    PL_TRY(const QVariant body, sealed.seal(commentBody, DataClass::Prompt, comment.body));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO comment (id, project_id, object_kind, object_id, anchor, body, author_id, created_at,"
            " updated_at, resolved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(comment.id), sqlId(comment.project), comment.objectKind, sqlId(comment.objectId), anchor, body,
         sqlId(comment.author), comment.createdAt, comment.updatedAt, comment.resolvedAt}));
    return {};
}

Result<void> CommentRepository::setBody(const CommentRecord &comment)
{
    PL_TRY(const QVariant body,
           SealedRow(m_cipher, comment.project, comment.id).seal(commentBody, DataClass::Prompt, comment.body));
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE comment SET body = ?, updated_at = ? WHERE id = ? AND deleted_at = 0"),
                        {body, comment.updatedAt, sqlId(comment.id)}));
    return commentChanged(changed);
}

Result<void> CommentRepository::setResolved(const CommentId &id, qint64 resolvedAt, qint64 nowMs)
{
    PL_TRY(const qint64 changed,
           m_db.execute(
               QStringLiteral("UPDATE comment SET resolved_at = ?, updated_at = ? WHERE id = ? AND deleted_at = 0"),
               {resolvedAt, nowMs, sqlId(id)}));
    return commentChanged(changed);
}

Result<void> CommentRepository::remove(const CommentId &id, qint64 nowMs)
{
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE comment SET body = ?, anchor = NULL, deleted_at = ?, updated_at = ?"
                                       " WHERE id = ? AND deleted_at = 0"),
                        {QByteArray(), nowMs, nowMs, sqlId(id)}));
    return commentChanged(changed);
}

Result<CommentRecord> CommentRepository::readComment(const Row &row) const
{
    CommentRecord comment;
    comment.id = row.id<CommentId>(0);
    comment.project = row.id<ProjectId>(1);
    comment.objectKind = row.text(2);
    comment.objectId = row.uuid(3);
    const SealedRow sealed(m_cipher, comment.project, comment.id);
    PL_TRY(comment.anchor, sealed.openJson(commentAnchor, DataClass::Prompt, row.bytes(4)));
    PL_TRY(comment.body, sealed.openText(commentBody, DataClass::Prompt, row.bytes(5)));
    comment.author = row.id<PersonId>(6);
    comment.createdAt = row.integer(7);
    comment.updatedAt = row.integer(8);
    comment.resolvedAt = row.integer(9);
    return comment;
}

Result<std::optional<CommentRecord>> CommentRepository::find(const CommentId &id)
{
    return m_db.first<CommentRecord>(QLatin1String(commentSelect) + QStringLiteral(" WHERE id = ? AND deleted_at = 0"),
                                     {sqlId(id)}, [this](const Row &row) { return readComment(row); });
}

Result<QList<CommentRecord>> CommentRepository::list(const QString &objectKind, const QUuid &objectId)
{
    return m_db.all<CommentRecord>(
        QLatin1String(commentSelect)
            + QStringLiteral(" WHERE object_kind = ? AND object_id = ? AND deleted_at = 0 ORDER BY created_at, id"),
        {objectKind, sqlId(objectId)}, [this](const Row &row) { return readComment(row); });
}

} // namespace promptlab
