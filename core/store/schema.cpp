// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/schemafingerprint.h"

#include <QCryptographicHash>
#include <QFile>

static void initStoreResources()
{
    Q_INIT_RESOURCE(promptlab_store);
}

namespace promptlab {

namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

constexpr int schemaVersion = 1;

Result<QString> migrationScript(int version)
{
    initStoreResources();
    QFile file(QStringLiteral(":/promptlab/store/schema/%1.sql").arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Internal,
                         SchemaText::tr("The program lacks the schema of workspaces; reinstall it"));
    return QString::fromUtf8(file.readAll());
}

} // namespace

int currentSchemaVersion()
{
    return schemaVersion;
}

Result<void> createSchema(Connection &db, const QUuid &workspaceId, qint64 nowMs)
{
    PL_TRY(const QString script, migrationScript(schemaVersion));
    for (const QString &statement : db.dialect().statements(script))
        PL_CHECK(db.execute(statement));
    PL_CHECK(db.execute(
        QStringLiteral("INSERT INTO workspace (id, schema_version, created_at, created_with) VALUES (?, ?, ?, ?)"),
        {sqlId(workspaceId), schemaVersion, nowMs, QStringLiteral(PROMPTLAB_VERSION)}));
    if (db.dialect().engine() == Engine::Sqlite)
        PL_CHECK(db.execute(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion)));
    return {};
}

Result<bool> hasSchema(Connection &db)
{
    const QString sql = db.dialect().engine() == Engine::Sqlite
                          ? QStringLiteral("SELECT count(*) FROM sqlite_schema")
                          : QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = "
                                           "current_schema() AND table_name = 'workspace'");
    PL_TRY(const qint64 tables, db.number(sql));
    return tables > 0;
}

Result<QByteArray> schemaFingerprint(Connection &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    PL_CHECK(db.select(
        QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"), {},
        [&hash](const Row &row) -> Result<void> {
            for (int column = 0; column < 4; ++column) {
                hash.addData(row.text(column).toUtf8());
                hash.addData(QByteArrayView("\0", 1));
            }
            return {};
        }));
    return hash.result();
}

Result<WorkspaceHeader> readHeader(Connection &db)
{
    if (db.dialect().engine() == Engine::Sqlite) {
        PL_TRY(const qint64 version, db.number(QStringLiteral("PRAGMA user_version")));
        if (version > schemaVersion)
            return makeError(
                ErrorCode::Unsupported,
                SchemaText::tr(
                    "The workspace was written by a newer program (schema %1, this one knows %2); update Prompt Lab")
                    .arg(version)
                    .arg(schemaVersion));
        if (version == 0)
            return makeError(
                ErrorCode::Corrupt,
                SchemaText::tr("The workspace is empty: its creation was interrupted; run \"init\" again"));
        if (version < schemaVersion)
            return makeError(ErrorCode::Conflict,
                             SchemaText::tr("The workspace has the older schema %1; it must be brought to %2 first")
                                 .arg(version)
                                 .arg(schemaVersion));
        PL_TRY(const QByteArray fingerprint, schemaFingerprint(db));
        if (fingerprint.toHex() != storeSchemaFingerprint)
            return makeError(
                ErrorCode::Corrupt,
                SchemaText::tr("The tables of the file are not those of a Prompt Lab workspace; it is not opened"));
    } else {
        PL_TRY(const bool present, hasSchema(db));
        if (!present)
            return makeError(
                ErrorCode::NotFound,
                SchemaText::tr("The database holds no Prompt Lab workspace; make one with \"promptlab-cli init\""));
    }
    const auto header =
        db.first<WorkspaceHeader>(QStringLiteral("SELECT id, schema_version, created_at FROM workspace"), {},
                                  [](const Row &row) -> Result<WorkspaceHeader> {
                                      return WorkspaceHeader{row.uuid(0), int(row.integer(1)), row.integer(2)};
                                  });
    if (!header.ok())
        return header.error();
    if (!header->has_value())
        return makeError(ErrorCode::Corrupt, SchemaText::tr("The workspace has no head row; restore a backup"));
    if ((*header)->schemaVersion > schemaVersion)
        return makeError(
            ErrorCode::Unsupported,
            SchemaText::tr(
                "The workspace was written by a newer program (schema %1, this one knows %2); update Prompt Lab")
                .arg((*header)->schemaVersion)
                .arg(schemaVersion));
    return **header;
}

} // namespace promptlab
