// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/aboutfacts.h"

#include "app/desktop/libraryversions.h"
#include "ui/prompts/promptsyntax.h"

#include <QCoreApplication>

#include <Qsci/qsciglobal.h>

namespace promptlab::desktop {

namespace {

struct AboutText {
    Q_DECLARE_TR_FUNCTIONS(AboutFacts)
};

AboutPart partOf(const char *name, const char *version, const char *licence, const QString &purpose)
{
    return {QString::fromLatin1(name), QString::fromLatin1(version), QString::fromLatin1(licence), purpose};
}

QList<AboutPart> windowParts()
{
    QList<AboutPart> parts{
        partOf("Qt", qVersion(), "LGPL-3.0-only", AboutText::tr("Window, files, background work")),
        partOf("QScintilla", QSCINTILLA_VERSION_STR, "GPL-3.0-only", AboutText::tr("The editor of prompts"))};
    const QString coloured = promptSyntaxName();
    if (coloured == QLatin1String("KSyntaxHighlighting"))
        parts +=
            partOf("KSyntaxHighlighting", PROMPTLAB_KSYNTAX_VERSION, "MIT", AboutText::tr("Colours in the editor"));
    return parts
         + QList<AboutPart>{partOf("Lucide", "", "ISC", AboutText::tr("Icons")),
                            partOf("Inter", "", "OFL-1.1", AboutText::tr("Typeface of the window")),
                            partOf("JetBrains Mono", "", "OFL-1.1", AboutText::tr("Typeface of prompts and figures"))};
}

} // namespace

AboutFacts aboutFacts()
{
    AboutFacts facts;
    facts.version = QStringLiteral(PROMPTLAB_VERSION);
    facts.colours = promptSyntaxName();
    facts.parts = windowParts()
                + QList<AboutPart>{
                    partOf("Boost", PROMPTLAB_BOOST_VERSION, "BSL-1.0", AboutText::tr("Statistics")),
                    partOf("curl", PROMPTLAB_CURL_VERSION, "curl", AboutText::tr("Talking to providers")),
                    partOf("dtl", "", "BSD-3-Clause", AboutText::tr("Comparing texts")),
                    partOf("libsodium", PROMPTLAB_SODIUM_VERSION, "ISC", AboutText::tr("Encryption")),
                    partOf("prometheus-cpp", PROMPTLAB_PROMETHEUS_VERSION, "MIT", AboutText::tr("Metrics")),
                    partOf("QCoro", PROMPTLAB_QCORO_VERSION, "MIT", AboutText::tr("Waiting without blocking")),
                    partOf("QtKeychain", PROMPTLAB_KEYCHAIN_VERSION, "BSD-3-Clause",
                           AboutText::tr("The keychain of the desktop")),
                    partOf("spdlog", PROMPTLAB_SPDLOG_VERSION, "MIT", AboutText::tr("The log")),
                    partOf("SpiderMonkey", PROMPTLAB_MOZJS_VERSION, "MPL-2.0",
                           AboutText::tr("Nunjucks templates and script assertions")),
                    partOf("SQLite", PROMPTLAB_SQLITE_VERSION, "blessing", AboutText::tr("The workspace file")),
                    partOf("yaml-cpp", PROMPTLAB_YAMLCPP_VERSION, "MIT", AboutText::tr("Files of prompts and data"))};
    return facts;
}

} // namespace promptlab::desktop
