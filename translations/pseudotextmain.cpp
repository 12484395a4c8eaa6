// SPDX-License-Identifier: GPL-3.0-or-later
// promptlab-pseudotext IN.ts OUT.ts: writes the pseudo catalog for the texts of a catalog. A tool of the build.
#include "core/base/files.h"
#include "translations/pseudotext.h"

#include <cstdio>

namespace {

promptlab::Result<void> convert(const QString &in, const QString &out)
{
    PL_TRY(const QByteArray ts, promptlab::readFile(in));
    PL_TRY(const auto messages, promptlab::readCatalog(ts, in));
    return promptlab::writeFileAtomically(
        out, promptlab::writeCatalog(promptlab::pseudoCatalog(messages), QStringLiteral("en")));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: promptlab-pseudotext IN.ts OUT.ts\n", stderr);
        return 2;
    }
    const auto done = convert(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    if (!done.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
        return 1;
    }
    return 0;
}
