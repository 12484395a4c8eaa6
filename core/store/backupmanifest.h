// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the encrypted file a backup is the database, then its manifest as canonical JSON, then the manifest's length
// (4 bytes, little-endian) and "PLBKUP01".
#pragma once

#include "core/store/audit.h"

namespace promptlab {

/// What a backup says of itself; everything is compared when it is verified.
struct BackupManifest {
    QUuid workspace;
    int schemaVersion = 0;
    QString sqliteVersion;
    QString appVersion;
    qint64 createdAt = 0;
    qint64 databaseSize = 0; ///< bytes
    QByteArray sha256;       ///< of the database, 32 bytes
    QList<QPair<QString, qint64>> counts;
    AuditHead auditHead;
    QStringList keyIds; ///< data keys, sorted

    [[nodiscard]] QJsonObject toJson() const;
    static Result<BackupManifest> fromJson(const QJsonObject &json);
};

/// SHA-256 of the first @p size bytes of a file (all of them when negative).
Result<QByteArray> fileSha256(const QString &path, qint64 size, const CancelToken &cancel);
/// Puts the manifest behind the database in @p path.
Result<void> appendManifest(const QString &path, const BackupManifest &manifest);
/// Reads the manifest of a decrypted backup and cuts it off, so that the database is left. Corrupt when there is none.
Result<BackupManifest> takeManifest(const QString &path);

} // namespace promptlab
