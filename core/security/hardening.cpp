// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"

#include <QCoreApplication>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace promptlab {

namespace {
struct HardeningText {
    Q_DECLARE_TR_FUNCTIONS(Hardening)
};

/// A closed standard stream would become the next file that is opened, which then gets what is written to the stream.
Result<void> occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // For reading alone: whatever is written there fails, and is told. The lowest free number is this one.
        if (::open("/dev/null", O_RDONLY) != stream)
            return makeErrnoError(HardeningText::tr("Cannot replace a closed standard stream"), errno);
    }
    return {};
}
} // namespace

Result<void> hardenProcess(bool traceable)
{
    PL_CHECK(occupyStandardStreams());
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return makeErrnoError(HardeningText::tr("Cannot switch core dumps off"), errno);
#ifdef Q_OS_LINUX
    if (!traceable && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return makeErrnoError(HardeningText::tr("Cannot protect the memory of the process"), errno);
#else
    Q_UNUSED(traceable);
#endif
    return {};
}

} // namespace promptlab
