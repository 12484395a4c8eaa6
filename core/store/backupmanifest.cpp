// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupmanifest.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

namespace promptlab {

namespace {

struct BackupManifestText {
    Q_DECLARE_TR_FUNCTIONS(BackupManifest)
};

constexpr char manifestMagic[] = "PLBKUP01";
constexpr qint64 manifestTail = 12;
constexpr quint32 manifestLimit = 16 * 1024 * 1024;

Error manifestMissing()
{
    return makeError(ErrorCode::Corrupt, BackupManifestText::tr("The backup has no manifest; use another one"));
}

Error manifestIo(const QFile &file)
{
    return makeError(
        ErrorCode::Io,
        BackupManifestText::tr("Cannot read or write \"%1\": %2").arg(file.fileName(), file.errorString()));
}

} // namespace

QJsonObject BackupManifest::toJson() const
{
    QJsonObject tables;
    for (const auto &count : counts)
        tables.insert(count.first, count.second);
    return {{QStringLiteral("format"), QStringLiteral("promptlab-backup/1")},
            {QStringLiteral("workspace"), uuidText(workspace)},
            {QStringLiteral("schema"), schemaVersion},
            {QStringLiteral("sqlite"), sqliteVersion},
            {QStringLiteral("app"), appVersion},
            {QStringLiteral("createdAt"), createdAt},
            {QStringLiteral("databaseSize"), databaseSize},
            {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
            {QStringLiteral("counts"), tables},
            {QStringLiteral("auditSeq"), auditHead.seq},
            {QStringLiteral("auditHash"), QString::fromLatin1(auditHead.hash.toHex())},
            {QStringLiteral("keyIds"), QJsonArray::fromStringList(keyIds)}};
}

Result<BackupManifest> BackupManifest::fromJson(const QJsonObject &json)
{
    if (json.value(QStringLiteral("format")).toString() != QLatin1String("promptlab-backup/1"))
        return makeError(ErrorCode::Unsupported,
                         BackupManifestText::tr("The backup was written by a newer program; update Prompt Lab"));
    BackupManifest manifest;
    PL_TRY(manifest.workspace, parseUuid(json.value(QStringLiteral("workspace")).toString()));
    manifest.schemaVersion = json.value(QStringLiteral("schema")).toInt();
    manifest.sqliteVersion = json.value(QStringLiteral("sqlite")).toString();
    manifest.appVersion = json.value(QStringLiteral("app")).toString();
    manifest.createdAt = json.value(QStringLiteral("createdAt")).toInteger();
    manifest.databaseSize = json.value(QStringLiteral("databaseSize")).toInteger();
    manifest.sha256 = QByteArray::fromHex(json.value(QStringLiteral("sha256")).toString().toLatin1());
    const QJsonObject tables = json.value(QStringLiteral("counts")).toObject();
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it)
        manifest.counts.append({it.key(), it.value().toInteger()});
    manifest.auditHead.seq = json.value(QStringLiteral("auditSeq")).toInteger();
    manifest.auditHead.hash = QByteArray::fromHex(json.value(QStringLiteral("auditHash")).toString().toLatin1());
    for (const QJsonValueConstRef id : json.value(QStringLiteral("keyIds")).toArray())
        manifest.keyIds.append(id.toString());
    return manifest;
}

Result<QByteArray> fileSha256(const QString &path, qint64 size, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return manifestIo(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = size < 0 ? file.size() : size;
    while (left > 0) {
        PL_CHECK(cancel.check());
        const QByteArray chunk = file.read(std::min<qint64>(left, 1024 * 1024));
        if (chunk.isEmpty())
            return manifestIo(file);
        hash.addData(chunk);
        left -= chunk.size();
    }
    return hash.result();
}

Result<void> appendManifest(const QString &path, const BackupManifest &manifest)
{
    QByteArray tail = canonicalJson(manifest.toJson());
    const quint32 size = qToLittleEndian(quint32(tail.size()));
    tail.append(reinterpret_cast<const char *>(&size), sizeof size);
    tail.append(manifestMagic);
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(tail) != tail.size() || !file.flush())
        return manifestIo(file);
    return {};
}

Result<BackupManifest> takeManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return manifestIo(file);
    if (file.size() < manifestTail || !file.seek(file.size() - manifestTail))
        return manifestMissing();
    const QByteArray tail = file.read(manifestTail);
    const quint32 size = qFromLittleEndian<quint32>(tail.constData());
    const qint64 start = file.size() - manifestTail - qint64(size);
    if (!tail.endsWith(manifestMagic) || size > manifestLimit || start < 0 || !file.seek(start))
        return manifestMissing();
    PL_TRY(const QJsonValue json, parseJson(file.read(size), QStringLiteral("manifest")));
    PL_TRY(BackupManifest manifest, BackupManifest::fromJson(json.toObject()));
    if (manifest.databaseSize != start)
        return makeError(ErrorCode::Corrupt,
                         BackupManifestText::tr("The database in the backup has not the size that its manifest names"));
    if (!file.resize(start))
        return manifestIo(file);
    return manifest;
}

} // namespace promptlab
