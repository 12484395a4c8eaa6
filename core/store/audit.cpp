// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/security/audithash.h"

#include <QtEndian>

namespace promptlab {

namespace {

struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

constexpr const char *reasonColumn = "audit_entry.reason";

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// What is wrong with a stored row compared with the chain, or an empty text.
QString auditProblem(const Row &row, qint64 expectedSeq, const QByteArray &previousHash)
{
    const qint64 seq = row.integer(0);
    if (seq != expectedSeq)
        return AuditText::tr("entry %1 is missing").arg(expectedSeq);
    const QByteArray body = row.text(1).toUtf8();
    const QByteArray hash = QByteArray::fromHex(row.text(2).toLatin1());
    if (auditChainHash(previousHash, body) != hash)
        return AuditText::tr("entry %1 was altered (its hash does not fit)").arg(seq);
    const auto parsed = parseJson(body);
    if (!parsed.ok())
        return AuditText::tr("entry %1 is not readable").arg(seq);
    const QJsonObject json = parsed->toObject();
    const QJsonObject object = json.value(QStringLiteral("object")).toObject();
    const bool columnsAgree = json.value(QStringLiteral("seq")).toInteger() == seq
                           && json.value(QStringLiteral("time")).toInteger() == row.integer(3)
                           && json.value(QStringLiteral("action")).toString() == row.text(4)
                           && object.value(QStringLiteral("kind")).toString() == row.text(5)
                           && object.value(QStringLiteral("id")).toString() == row.text(6)
                           && json.value(QStringLiteral("outcome")).toString() == row.text(7)
                           && json.value(QStringLiteral("traceId")).toString() == row.text(8)
                           && json.value(QStringLiteral("project")).toString() == row.text(9)
                           && json.value(QStringLiteral("actor")).toString() == row.text(10);
    return columnsAgree ? QString()
                        : AuditText::tr("entry %1 was altered (a column differs from the hashed text)").arg(seq);
}

} // namespace

QString auditOutcomeName(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Ok: return QStringLiteral("ok");
    case AuditOutcome::Denied: return QStringLiteral("denied");
    case AuditOutcome::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QUuid auditRowId(qint64 seq)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(seq, bytes.data() + 8);
    bytes[0] = char(0x01); // never the null id
    return QUuid::fromRfc4122(bytes);
}

Result<AuditHead> AuditLog::head()
{
    // PostgreSQL has no single write lock: appending is serialised for the rest of the transaction.
    if (m_db.dialect().engine() == Engine::Postgres)
        PL_CHECK(m_db.execute(QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended('promptlab.audit', 0))")));
    PL_TRY(auto found,
           m_db.first<AuditHead>(QStringLiteral("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"), {},
                                 [](const Row &row) -> Result<AuditHead> {
                                     return AuditHead{row.integer(0), QByteArray::fromHex(row.text(1).toLatin1())};
                                 }));
    return found.value_or(AuditHead{0, auditGenesisHash()});
}

Result<QJsonObject> AuditLog::body(const AuditEntry &entry, const Context &context, qint64 nowMs, qint64 seq) const
{
    QJsonValue reason(QJsonValue::Null);
    if (!entry.reason.isEmpty()) {
        const FieldRef field{reasonColumn, context.project, auditRowId(seq), DataClass::Prompt};
        PL_TRY(const QByteArray sealed, m_cipher.seal(field, entry.reason.toUtf8()));
        reason = QString::fromLatin1(sealed.toBase64());
    }
    QJsonArray fields;
    for (const QString &field : entry.changedFields)
        fields.append(field);
    return QJsonObject{
        {QStringLiteral("seq"), seq},
        {QStringLiteral("time"), nowMs},
        {QStringLiteral("actor"), context.actor.person.toString()},
        {QStringLiteral("actorKind"), actorKindName(context.actor.kind)},
        {QStringLiteral("selfAttested"), context.actor.selfAttested},
        {QStringLiteral("session"), nullIfEmpty(context.actor.session)},
        {QStringLiteral("traceId"), QString::fromLatin1(context.trace.traceId.toHex())},
        {QStringLiteral("action"), entry.action},
        {QStringLiteral("object"),
         QJsonObject{{QStringLiteral("kind"), entry.objectKind}, {QStringLiteral("id"), entry.objectId}}},
        {QStringLiteral("project"), context.project.toString()},
        {QStringLiteral("outcome"), auditOutcomeName(entry.outcome)},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("before"), nullIfEmpty(entry.beforeHash)},
        {QStringLiteral("after"), nullIfEmpty(entry.afterHash)},
    };
}

Result<AuditRecord> AuditLog::append(const AuditEntry &entry, const Context &context, qint64 nowMs)
{
    PL_TRY(const AuditHead last, head());
    AuditRecord record;
    record.seq = last.seq + 1;
    PL_TRY(const QJsonObject json, body(entry, context, nowMs, record.seq));
    PL_TRY(record.body, canonicalAuditEntry(json));
    record.hash = auditChainHash(last.hash, record.body);
    PL_CHECK(m_db.execute(QStringLiteral("INSERT INTO audit_entry (seq, time, project_id, actor_id, action, "
                                         "object_kind, object_id, outcome, trace_id, body, hash)"
                                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                          {record.seq, nowMs, sqlId(context.project), sqlId(context.actor.person), entry.action,
                           entry.objectKind, entry.objectId, auditOutcomeName(entry.outcome),
                           QString::fromLatin1(context.trace.traceId.toHex()), QString::fromUtf8(record.body),
                           QString::fromLatin1(record.hash.toHex())}));
    return record;
}

Result<AuditVerification> AuditLog::verify(const std::optional<AuditHead> &trusted, const CancelToken &cancel)
{
    AuditVerification report;
    QByteArray previous = auditGenesisHash();
    MerkleBuilder leaves;
    bool trustedSeen = !trusted || trusted->seq == 0;
    PL_CHECK(m_db.select(
        QStringLiteral(
            "SELECT seq, body, hash, time, action, object_kind, object_id, outcome, trace_id, project_id, actor_id"
            " FROM audit_entry ORDER BY seq"),
        {}, [&](const Row &row) -> Result<void> {
            PL_CHECK(cancel.check());
            if (report.firstBadSeq)
                return {};
            const qint64 expected = report.entries + 1;
            report.problem = auditProblem(row, expected, previous);
            if (!report.problem.isEmpty()) {
                report.firstBadSeq = expected;
                return {};
            }
            report.entries = expected;
            previous = QByteArray::fromHex(row.text(2).toLatin1());
            leaves.add(row.text(1).toUtf8());
            if (trusted && trusted->seq == expected) {
                trustedSeen = true;
                if (trusted->hash != previous) {
                    report.firstBadSeq = expected;
                    report.problem =
                        AuditText::tr("entry %1 differs from the head that was kept outside: the chain was rewritten")
                            .arg(expected);
                }
            }
            return {};
        }));
    if (!report.firstBadSeq && !trustedSeen) {
        report.firstBadSeq = report.entries + 1;
        report.problem =
            AuditText::tr("the chain ends at entry %1, but a head kept outside says %2: its tail was cut off")
                .arg(report.entries)
                .arg(trusted->seq);
    }
    report.headHash = previous;
    report.merkleRoot = leaves.root();
    report.anchored = trusted.has_value() && !report.firstBadSeq;
    return report;
}

Result<QList<AuditRecord>> AuditLog::list(qint64 after, int limit)
{
    return m_db.all<AuditRecord>(
        QStringLiteral("SELECT seq, body, hash FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?"), {after, limit},
        [](const Row &row) -> Result<AuditRecord> {
            return AuditRecord{row.integer(0), row.text(1).toUtf8(), QByteArray::fromHex(row.text(2).toLatin1())};
        });
}

Result<QList<AuditRecord>> AuditLog::about(const QString &objectKind, const QString &objectId)
{
    return m_db.all<AuditRecord>(
        QStringLiteral("SELECT seq, body, hash FROM audit_entry WHERE object_kind = ? AND object_id = ? ORDER BY seq"),
        {objectKind, objectId}, [](const Row &row) -> Result<AuditRecord> {
            return AuditRecord{row.integer(0), row.text(1).toUtf8(), QByteArray::fromHex(row.text(2).toLatin1())};
        });
}

Result<QString> AuditLog::reasonIn(const QJsonObject &body) const
{
    const QString sealed = body.value(QStringLiteral("reason")).toString();
    if (sealed.isEmpty())
        return QString();
    PL_TRY(const ProjectId project, ProjectId::parse(body.value(QStringLiteral("project")).toString()));
    const FieldRef field{reasonColumn, project, auditRowId(body.value(QStringLiteral("seq")).toInteger()),
                         DataClass::Prompt};
    PL_TRY(const QByteArray plain, m_cipher.open(field, QByteArray::fromBase64(sealed.toLatin1())));
    return exactText(plain);
}

} // namespace promptlab
