// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffside.h"

#include "app/cli/inputstream.h"
#include "core/base/anytext.h"
#include "core/base/files.h"
#include "core/prompt/promptfile.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace promptlab::cli {

namespace {

constexpr qint64 mostDiffBytes = 256 * 1024 * 1024;

/// The bytes of a file, of "-" (standard input), or of a pipe such as a shell's <(command).
Result<QByteArray> anyBytes(const QString &path, const CancelToken &cancel)
{
    const QFileInfo info(path);
    const bool plain = path != QLatin1String("-") && (!info.exists() || info.isFile() || info.isDir());
    return plain ? readFile(path, mostDiffBytes) : readStream(path, mostDiffBytes, cancel);
}

} // namespace

void DiffSide::setBytes(const QByteArray &newBytes)
{
    bytes = newBytes;
    byteOrderMark = false;
    text.clear();
    encoding = QStringLiteral("binary");
    kind = SideKind::Binary;
    std::optional<AnyText> decoded = decodeAnyText(bytes);
    if (!decoded)
        return;
    text = std::move(decoded->text);
    encoding = decoded->encoding;
    if (encoding == QLatin1String("UTF-8"))
        kind = SideKind::Utf8;
    else
        kind = encoding == QLatin1String("Latin-1") ? SideKind::Latin1 : SideKind::Utf16;
    byteOrderMark = kind == SideKind::Utf8 && decoded->byteOrderMark;
}

Task<Result<DiffSide>> loadDiffSide(CommandHost *host, QString argument)
{
    DiffSide side;
    side.name = argument;
    const bool isFile = argument == QLatin1String("-") || QFileInfo::exists(argument);
    // Keys of prompts have no separators and no such beginnings.
    const bool isPath = argument.contains(QLatin1Char('/')) || argument.startsWith(QLatin1Char('.'));
    const bool looksLikeFile = isFile || isPath || !argument.contains(QLatin1Char('@'));
    const bool versionWanted =
        !isFile && !isPath && (argument.contains(QLatin1Char('@')) || host->workspacePath().ok());
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
