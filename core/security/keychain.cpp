// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keychain.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

#include <qcoro/qcorosignal.h>
#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace promptlab {

namespace {

struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

constexpr qsizetype keychainKeySize = 32;

QString keychainService()
{
    return QStringLiteral("promptlab");
}

/// Without a session bus the library would try to start one, which takes long and cannot help.
Result<void> keychainCheckBus()
{
#ifdef Q_OS_LINUX
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool socket = !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
    if (!socket && qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return makeError(ErrorCode::Unsupported,
                         KeychainText::tr("There is no keychain in this session (no session bus)"));
#endif
    return {};
}

Error keychainError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return makeError(ErrorCode::NotFound, KeychainText::tr("The keychain has no entry for this workspace"));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return makeError(ErrorCode::PermissionDenied, KeychainText::tr("Access to the keychain was denied"));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return makeError(ErrorCode::Unsupported, KeychainText::tr("There is no keychain in this session"),
                         job.errorString());
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return makeError(ErrorCode::Io,
                     KeychainText::tr("The keychain of this session cannot be used (%1)").arg(job.errorString()));
}

/// Starts @p job and waits for it. A job that does not answer in time lives on until it does, and then deletes itself.
Task<Result<void>> keychainRun(QKeychain::Job *job, int timeoutMs)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->start();
    const auto finished = co_await qCoro(job, &QKeychain::Job::finished, std::chrono::milliseconds(timeoutMs));
    if (!finished) {
        QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
        co_return makeError(ErrorCode::Timeout,
                            KeychainText::tr("The keychain did not answer within %1 seconds").arg(timeoutMs / 1000));
    }
    if (job->error() != QKeychain::NoError) {
        const Error error = keychainError(*job);
        job->deleteLater();
        co_return error;
    }
    co_return Result<void>();
}

} // namespace

SecretBytes keychainEntry(const SecretBytes &key, const SecretBytes &before)
{
    Q_ASSERT(key.size() == keychainKeySize);
    const size_t room = sodium_base64_ENCODED_LEN(size_t(keychainKeySize), sodium_base64_VARIANT_ORIGINAL);
    const qsizetype length = qsizetype(room) - 1; // without the zero at the end
    const auto encode = [room](const SecretBytes &bytes) {
        SecretBytes text{qsizetype(room)};
        sodium_bin2base64(reinterpret_cast<char *>(text.data()), room, bytes.data(), size_t(bytes.size()),
                          sodium_base64_VARIANT_ORIGINAL);
        return text;
    };
    if (before.isEmpty())
        return encode(key).first(length);
    SecretBytes entry(2 * length + 1);
    std::memcpy(entry.data(), encode(key).data(), size_t(length));
    entry.data()[length] = '\n';
    std::memcpy(entry.data() + length + 1, encode(before).data(), size_t(length));
    return entry;
}

std::vector<SecretBytes> keychainKeys(const SecretBytes &entry)
{
    std::vector<SecretBytes> keys;
    QByteArrayView rest = entry.view();
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        SecretBytes key(keychainKeySize);
        size_t size = 0;
        const int failed = sodium_base642bin(key.data(), size_t(key.size()), line.data(), size_t(line.size()), " \r\t",
                                             &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
        if (failed == 0 && qsizetype(size) == keychainKeySize)
            keys.push_back(std::move(key));
    }
    return keys;
}

Task<Result<SecretBytes>> SystemKeychain::read(QString name)
{
    PL_CO_CHECK(keychainCheckBus());
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    job->setKey(name);
    PL_CO_CHECK(co_await keychainRun(job, m_timeoutMs));
    SecretBytes value = SecretBytes::take(job->textData().toUtf8());
    job->deleteLater();
    co_return value;
}

Task<Result<void>> SystemKeychain::write(QString name, SecretBytes value)
{
    PL_CO_CHECK(keychainCheckBus());
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setKey(name);
    job->setTextData(QString::fromUtf8(value.view()));
    PL_CO_CHECK(co_await keychainRun(job, m_timeoutMs));
    job->deleteLater();
    co_return Result<void>();
}

Task<Result<void>> SystemKeychain::remove(QString name)
{
    PL_CO_CHECK(keychainCheckBus());
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    job->setKey(name);
    PL_CO_CHECK(co_await keychainRun(job, m_timeoutMs));
    job->deleteLater();
    co_return Result<void>();
}

} // namespace promptlab
