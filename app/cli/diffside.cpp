// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffside.h"

#include "app/cli/inputstream.h"
#include "core/base/files.h"
#include "core/prompt/promptfile.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QtConcurrent>

namespace promptlab::cli {

namespace {

constexpr qint64 mostDiffBytes = 256 * 1024 * 1024;
constexpr char littleEndianMark[] = "\xFF\xFE";
constexpr char bigEndianMark[] = "\xFE\xFF";
constexpr char utf8Mark[] = "\xEF\xBB\xBF";

/// The bytes of a file, of "-" (standard input), or of a pipe such as a shell's <(command).
Result<QByteArray> anyBytes(const QString &path, const CancelToken &cancel)
{
    const QFileInfo info(path);
    const bool plain = path != QLatin1String("-") && (!info.exists() || info.isFile() || info.isDir());
    return plain ? readFile(path, mostDiffBytes) : readStream(path, mostDiffBytes, cancel);
}

} // namespace

QString DiffSide::encodingName() const
{
    switch (kind) {
    case SideKind::Utf8: return QStringLiteral("UTF-8");
    case SideKind::Latin1: return QStringLiteral("Latin-1");
    case SideKind::Utf16:
        return bytes.startsWith(littleEndianMark) ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    case SideKind::Binary: break;
    }
    return QStringLiteral("binary");
}

void DiffSide::setBytes(const QByteArray &newBytes)
{
    bytes = newBytes;
    byteOrderMark = bytes.startsWith(utf8Mark);
    text.clear();
    kind = SideKind::Binary;
    if (bytes.startsWith(littleEndianMark) || bytes.startsWith(bigEndianMark)) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString decoded = utf16.decode(bytes);
        if (bytes.size() % 2 == 0 && !utf16.hasError() && !decoded.contains(QChar(0))) {
            kind = SideKind::Utf16;
            text = decoded;
            return;
        }
    }
    if (bytes.contains('\0'))
        return;
    const Result<QString> decoded = decodeText(bytes, name);
    kind = decoded.ok() ? SideKind::Utf8 : SideKind::Latin1;
    byteOrderMark = byteOrderMark && decoded.ok();
    text = decoded.ok() ? *decoded : QString::fromLatin1(bytes);
}

Task<Result<DiffSide>> loadDiffSide(CommandHost *host, QString argument)
{
    DiffSide side;
    side.name = argument;
    const bool isFile = argument == QLatin1String("-") || QFileInfo::exists(argument);
    const bool looksLikeFile = isFile || !argument.contains(QLatin1Char('@'));
    const bool versionWanted = !isFile && (argument.contains(QLatin1Char('@')) || host->workspacePath().ok());
    if (looksLikeFile && !versionWanted) {
        const CancelToken cancel = host->cancel();
        const QFuture<Result<QByteArray>> reading =
            QtConcurrent::run([argument, cancel] { return anyBytes(argument, cancel); });
        const Result<QByteArray> read = co_await reading;
        PL_CO_TRY(const QByteArray bytes, read);
        side.setBytes(bytes);
        if (side.kind != SideKind::Utf8)
            co_return side;
        if (Result<PromptFile> prompt = parsePromptFile(bytes, argument); prompt.ok())
            side.fileContent = std::move(prompt->content);
        co_return side;
    }
    PL_CO_TRY(Workspace * workspace, co_await host->workspace());
    PL_CO_TRY(const ResolvedVersion resolved, co_await workspace->prompts().show(host->context(), argument));
    side.name = QStringLiteral("%1@%2").arg(resolved.prompt.key).arg(resolved.version.number);
    side.content = resolved.version.content;
    side.setBytes(writePromptFile(resolved.version.content));
    co_return side;
}

void readAsPrompt(DiffSide &file, const DiffSide &other)
{
    if (!other.content || !file.fileContent)
        return;
    file.content = file.fileContent;
    file.setBytes(writePromptFile(*file.content));
}

} // namespace promptlab::cli
