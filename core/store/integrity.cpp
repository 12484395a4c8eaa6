// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/promptrepository.h"
#include "core/store/runrepository.h"
#include "core/store/sealedcolumns.h"

namespace promptlab {

namespace {

struct IntegrityText {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

/// Ids of a table in one list, so that no statement stays open while rows are decrypted.
template<typename IdType>
Result<QList<IdType>> integrityIds(Connection &db, const char *table)
{
    return db.all<IdType>(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(table)), {},
                          [](const Row &row) -> Result<IdType> { return row.id<IdType>(0); });
}

Result<qint64> scrubVersions(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    PromptRepository prompts(db, cipher);
    PL_TRY(const QList<VersionId> ids, integrityIds<VersionId>(db, "prompt_version"));
    for (const VersionId &id : ids) {
        PL_CHECK(cancel.check());
        if (const auto version = prompts.findVersion(id); !version.ok())
            return version.error().wrapped(IntegrityText::tr("The prompt version %1 is damaged").arg(id.toString()));
    }
    return qint64(ids.size());
}

/// Columns that the two others do not look at.
Result<qint64> scrubValues(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    qint64 count = 0;
    for (const SealedColumn &column : sealedColumns()) {
        const QLatin1String table(column.table);
        if (table == QLatin1String("prompt_version") || table == QLatin1String("result"))
            continue;
        const QString sql =
            QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE length(%3) > 0")
                .arg(QLatin1String(column.owner), QLatin1String(column.row), QLatin1String(column.column), table);
        PL_CHECK(db.select(sql, {}, [&](const Row &row) -> Result<void> {
            PL_CHECK(cancel.check());
            const FieldRef field{column.place, row.id<ProjectId>(0), row.uuid(1), column.dataClass};
            if (const auto opened = cipher.open(field, row.bytes(2)); !opened.ok())
                return opened.error().wrapped(IntegrityText::tr("The value \"%1\" of the row %2 is damaged")
                                                  .arg(QLatin1String(column.place), uuidText(field.row)));
            ++count;
            return {};
        }));
    }
    return count;
}

Result<qint64> scrubResults(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    RunRepository runs(db, cipher);
    qint64 count = 0;
    PL_TRY(const QList<RunId> ids, integrityIds<RunId>(db, "run"));
    for (const RunId &id : ids) {
        const auto checked = runs.eachResult(id, [&](const ResultRecord &result) -> Result<void> {
            PL_CHECK(cancel.check());
            if (result.computeDigest() != result.digest)
                return makeError(ErrorCode::Corrupt,
                                 IntegrityText::tr("case %1 does not match its digest").arg(result.caseIndex));
            ++count;
            return {};
        });
        if (!checked.ok())
            return checked.error().wrapped(
                IntegrityText::tr("The results of the run %1 are damaged").arg(id.toString()));
    }
    return count;
}

} // namespace

Result<void> checkStructure(Connection &db)
{
    if (db.dialect().engine() != Engine::Sqlite)
        return {};
    QString found;
    PL_CHECK(db.select(QStringLiteral("PRAGMA integrity_check(1)"), {}, [&found](const Row &row) -> Result<void> {
        found = row.text(0);
        return {};
    }));
    if (found != QLatin1String("ok"))
        return makeError(ErrorCode::Corrupt, IntegrityText::tr("The file is damaged; restore a backup"), found);
    return checkForeignKeys(db);
}

Result<void> checkForeignKeys(Connection &db)
{
    if (db.dialect().engine() != Engine::Sqlite)
        return {};
    return db.select(QStringLiteral("PRAGMA foreign_key_check"), {}, [](const Row &row) -> Result<void> {
        return makeError(ErrorCode::Corrupt,
                         IntegrityText::tr("A row of the table \"%1\" refers to one that is missing").arg(row.text(0)));
    });
}

Result<ScrubReport> scrubContent(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    ScrubReport report;
    PL_TRY(report.versions, scrubVersions(db, cipher, cancel));
    PL_TRY(report.results, scrubResults(db, cipher, cancel));
    PL_TRY(report.values, scrubValues(db, cipher, cancel));
    return report;
}

Result<QList<QPair<QString, qint64>>> countRows(Connection &db)
{
    const QString tables = db.dialect().engine() == Engine::Sqlite
                             ? QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                             : QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema = "
                                              "current_schema() ORDER BY table_name");
    PL_TRY(const QStringList names,
           db.all<QString>(tables, {}, [](const Row &row) -> Result<QString> { return row.text(0); }));
    QList<QPair<QString, qint64>> counts;
    for (const QString &name : names) {
        PL_TRY(const qint64 rows, db.number(QStringLiteral("SELECT count(*) FROM %1").arg(name)));
        counts.append({name, rows});
    }
    return counts;
}

} // namespace promptlab
