// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"

#include <QCoreApplication>

#include <cerrno>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace promptlab {

namespace {
struct HardeningText {
    Q_DECLARE_TR_FUNCTIONS(Hardening)
};
} // namespace

Result<void> hardenProcess(bool traceable)
{
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
