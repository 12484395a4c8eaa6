// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/failpoint.h"
#include "core/base/outputfile.h"
#include "core/security/encryptedfile.h"
#include "core/store/keyrepository.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <sqlite3.h>

namespace promptlab {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

// Shares of the whole work, for the progress.
constexpr double backupCopied = 0.4;
constexpr double backupChecked = 0.7;

void tellProgress(const StoreProgress &progress, double fraction)
{
    if (progress)
        progress(fraction);
}

struct CheckedCopy {
    BackupManifest manifest;
    QList<KeySlotRecord> keySlots;
};

Result<CheckedCopy> checkedCopy(const QString &path, const KeyRing &ring, const CancelToken &cancel)
{
    PL_TRY(const std::unique_ptr<Connection> db, Connection::open(StoreTarget::file(path), Connection::Mode::Read));
    PL_CHECK(checkWorkspaceCopy(*db, ring, {}, cancel));
    CheckedCopy checked;
    PL_TRY(checked.manifest, describeWorkspace(*db));
    PL_TRY(checked.keySlots, KeyRepository(*db).keySlots());
    return checked;
}

/// Puts the finished backup in its place. Until here everything lies in the scratch folder, so that a killed process
/// leaves nothing else.
Result<void> moveInPlace(const QString &sealed, const QString &place)
{
    PL_CHECK(failpoint("backup.before_rename"));
    if (std::rename(QFile::encodeName(sealed).constData(), QFile::encodeName(place).constData()) != 0)
        return makeErrnoError(BackupText::tr("Cannot put the backup in its place as \"%1\"").arg(place), errno);
    return syncToDisk(QFileInfo(place).absolutePath());
}

} // namespace

Result<void> checkWorkspaceCopy(Connection &db, const FieldCipher &cipher, const std::optional<AuditHead> &trusted,
                                const CancelToken &cancel)
{
    PL_CHECK(readHeader(db));
    PL_CHECK(checkStructure(db));
    PL_CHECK(scrubContent(db, cipher, cancel));
    PL_TRY(const AuditVerification audit, AuditLog(db, cipher).verify(trusted, cancel));
    if (audit.firstBadSeq)
        return makeError(ErrorCode::Corrupt, BackupText::tr("The audit log is broken: %1").arg(audit.problem));
    return {};
}

Result<BackupManifest> describeWorkspace(Connection &db)
{
    BackupManifest manifest;
    PL_TRY(const WorkspaceHeader header, readHeader(db));
    manifest.workspace = header.id;
    manifest.schemaVersion = header.schemaVersion;
    manifest.sqliteVersion = QString::fromLatin1(sqlite3_libversion());
    manifest.appVersion = QStringLiteral(PROMPTLAB_VERSION);
    PL_TRY(manifest.counts, countRows(db));
    PL_TRY(const auto head,
           db.first<AuditHead>(QStringLiteral("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"), {},
                               [](const Row &row) -> Result<AuditHead> {
                                   return AuditHead{row.integer(0), QByteArray::fromHex(row.text(1).toLatin1())};
                               }));
    manifest.auditHead = head.value_or(AuditHead{0, QByteArray(32, '\0')});
    PL_TRY(const QList<DataKeyRecord> keys, KeyRepository(db).dataKeys());
    for (const DataKeyRecord &key : keys)
        manifest.keyIds.append(key.id.toString());
    manifest.keyIds.sort();
    return manifest;
}

Result<BackupManifest> backupWorkspace(const StoreTarget &source, const KeyRing &ring, const Clock &clock,
                                       const QString &target, const BackupOptions &options)
{
    PL_CHECK(checkOutputFile(target, OutputRules{options.overwrite, {}, source.filePath()}));
    PL_TRY(const SecretBytes key, ring.fileKey());
    const QString place = StoreTarget::file(target).filePath();
    PL_TRY(const std::unique_ptr<ScratchFile> copy, ScratchFile::create(place, QStringLiteral("copy")));
    PL_CHECK(copyDatabase(source, copy->path(), options.cancel,
                          [&options](double fraction) { tellProgress(options.progress, fraction * backupCopied); }));
    PL_TRY(CheckedCopy checked, checkedCopy(copy->path(), ring, options.cancel));
    BackupManifest &manifest = checked.manifest;
    manifest.createdAt = clock.nowMs();
    manifest.databaseSize = QFileInfo(copy->path()).size();
    PL_TRY(manifest.sha256, fileSha256(copy->path(), -1, options.cancel));
    PL_CHECK(appendManifest(copy->path(), manifest));
    tellProgress(options.progress, backupChecked);

    EncryptedFileHeader header;
    header.kind = QStringLiteral("backup");
    header.workspace = manifest.workspace;
    header.masterKeyId = ring.masterKeyId();
    header.createdAt = manifest.createdAt;
    header.keySlots = checked.keySlots;
    const double size = double(std::max<qint64>(1, manifest.databaseSize));
    const QString sealed = copy->inFolder(QStringLiteral("sealed"));
    PL_CHECK(encryptFile(copy->path(), sealed, header, key, options.cancel, [&options, size](qint64 bytes) {
        tellProgress(options.progress, std::min(1.0, backupChecked + (1 - backupChecked) * double(bytes) / size));
    }));
    PL_CHECK(moveInPlace(sealed, place));
    tellProgress(options.progress, 1.0);
    return manifest;
}

} // namespace promptlab
