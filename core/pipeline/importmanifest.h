// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace promptlab {

/// Where an environment of an imported project points for one prompt.
struct ImportedPointer {
    struct Share {
        int version = 0;     ///< number of a version in the import
        int weight = 10'000; ///< out of 10,000; the shares of a pointer add up to that
        bool operator==(const Share &) const = default;
    };
    QString prompt; ///< key
    QList<Share> split;
    TextPosition position; ///< in the manifest
};

struct ImportedEnvironment {
    QString name;
    QString kind; ///< personal, staging, production, other
    QList<ImportedPointer> pointers;
};

/// The file promptlab.yaml (or sample.yaml) of a folder that can be imported:
///
///     format: promptlab-project/1
///     name: Help desk
///     description: …
///     prompts: [prompts/triage, prompts/reply.prompt.md]   # folders (prompt.yaml, v1.md, v2.md, …) or single files
///     datasets:
///       - path: datasets/tickets.yaml
///         prompt: triage                                   # the prompt that it was made for; may be left out
///     providers:
///       - name: helpdesk
///         kind: scripted
///         path: providers/helpdesk.yaml
///     provider: helpdesk                                   # the one that runs use unless told otherwise
///     environments:
///       - name: staging
///         kind: staging                                    # left out: like the name, else "other"
///         pointers:
///           triage: 4                                      # a version number, or a split out of 10,000:
///           reply: [{version: 2, weight: 9000}, {version: 4, weight: 1000}]
struct ImportManifest {
    struct Entry {
        QString path;          ///< relative to the manifest's folder, as written
        QString name;          ///< providers: the name; datasets: the prompt
        QString kind;          ///< providers
        TextPosition position; ///< of the path
    };
    QString name;
    QString description;
    QList<Entry> prompts;
    QList<Entry> datasets;
    QList<Entry> providers;
    QString provider;
    QList<ImportedEnvironment> environments;
};

/// Reads a manifest. Errors: InvalidInput or LimitExceeded with file, line and column: unknown fields, wrong types,
/// names that occur twice, shares that do not add up. It does not look at the files that are named.
Result<ImportManifest> parseImportManifest(QByteArrayView bytes, const QString &source);

} // namespace promptlab
