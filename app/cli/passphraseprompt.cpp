// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphraseprompt.h"

#include "app/cli/signalwatch.h"
#include "core/security/keyfile.h"
#include "core/security/passphrase.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace promptlab::cli {

namespace {

struct PassphrasePromptText {
    Q_DECLARE_TR_FUNCTIONS(PassphrasePrompt)
};

bool promptEnded = false; // Ctrl+D at one question answers those that follow, too

/// One line from the terminal device with the echo off.
Result<SecretBytes> readHiddenLine(const QString &question)
{
    const int fd = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return makeErrnoError(PassphrasePromptText::tr("Cannot ask on the terminal"), errno);
    const auto closeTerminal = qScopeGuard([fd] { ::close(fd); });
    termios before{};
    if (::tcgetattr(fd, &before) != 0)
        return makeErrnoError(PassphrasePromptText::tr("Cannot ask on the terminal"), errno);
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(fd, TCSAFLUSH, &hidden);
    const auto showAgain = qScopeGuard([fd, before] { ::tcsetattr(fd, TCSAFLUSH, &before); });

    const QByteArray prompt = question.toUtf8();
    [[maybe_unused]] ssize_t shown = ::write(fd, prompt.constData(), size_t(prompt.size()));
    constexpr qsizetype most = 1024;
    constexpr int turnMs = 50;
    SecretBytes line(most);
    qsizetype size = 0;
    while (size < most) {
        // In short turns: a signal may come just before the wait, or during an earlier question.
        if (SignalWatch::hasCome() || promptEnded)
            return cancelledError();
        pollfd turn{fd, POLLIN, 0};
        if (::poll(&turn, 1, turnMs) <= 0)
            continue;
        uchar byte = 0;
        const ssize_t got = ::read(fd, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 && size == 0) {
            shown = ::write(fd, "\n", 1);
            promptEnded = true;
            return cancelledError();
        }
        if (got <= 0 || byte == '\n')
            break;
        line.data()[size++] = byte;
    }
    shown = ::write(fd, "\n", 1);
    return line.first(size);
}

} // namespace

bool terminalCanAsk()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

Task<Result<SecretBytes>> askPassphraseOnTerminal(int attempt)
{
    if (attempt > 1)
        std::fputs(PassphrasePromptText::tr("That passphrase does not open the workspace.\n").toUtf8().constData(),
                   stderr);
    co_return readHiddenLine(PassphrasePromptText::tr("Passphrase of the workspace: "));
}

Task<Result<SecretBytes>> askRecoveryCodeOnTerminal(int)
{
    co_return readHiddenLine(PassphrasePromptText::tr("Recovery code (Enter alone gives up): "));
}

Result<SecretBytes> newPassphrase(const UnlockSources &sources)
{
    const bool given = sources.passphraseDescriptor >= 0 || !sources.passphraseFile.isEmpty();
    if (given) {
        PL_TRY(SecretBytes passphrase, sources.passphraseDescriptor >= 0
                                           ? readSecretDescriptor(sources.passphraseDescriptor)
                                           : readSecretFile(sources.passphraseFile));
        if (passphrase.isEmpty())
            return makeError(ErrorCode::InvalidInput,
                             PassphrasePromptText::tr("The given passphrase is empty; nothing was made"));
        return passphrase;
    }
    if (!terminalCanAsk())
        return makeError(ErrorCode::InvalidInput,
                         PassphrasePromptText::tr("Nobody can be asked for a passphrase here; set "
                                                  "PROMPTLAB_PASSPHRASE_FILE to a file of yours with mode 0600"));
    PL_TRY(SecretBytes first, readHiddenLine(PassphrasePromptText::tr("New passphrase (at least 12 characters): ")));
    PL_CHECK(normalisedPassphrase(first));
    PL_TRY(const SecretBytes second, readHiddenLine(PassphrasePromptText::tr("The same once more: ")));
    if (!first.equals(second.view()))
        return makeError(ErrorCode::InvalidInput,
                         PassphrasePromptText::tr("The two passphrases differ; nothing was made"));
    return first;
}

} // namespace promptlab::cli
