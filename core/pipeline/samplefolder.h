// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dataset.h"
#include "core/pipeline/importmanifest.h"
#include "core/prompt/promptfile.h"

namespace promptlab {

/// One version of a prompt that was read; its number is its place in ImportedPrompt::versions, from 1.
struct ImportedVersion {
    PromptContent content;
    QString message; ///< of the commit
    QStringList tags;
    QString source; ///< file, as it can be shown
};

struct ImportedPrompt {
    PromptInfo info;
    QList<ImportedVersion> versions;
    QString source;
};

struct ImportedDataset {
    DatasetContent content;
    QString prompt; ///< key of the prompt that it was made for, or empty
    QString source;
};

/// A provider as a file; its text was read, but not looked at.
struct ImportedProvider {
    QString name;
    QString kind; ///< "scripted"
    QByteArray text;
    QString source;
};

/// All that a folder holds, as values: nothing has been stored.
struct ImportBundle {
    QString name;
    QString description;
    QList<ImportedPrompt> prompts;
    QList<ImportedDataset> datasets;
    QList<ImportedProvider> providers;
    QString provider; ///< name of the default one, or empty
    QList<ImportedEnvironment> environments;
};

/// Reads a folder with a manifest (promptlab.yaml, else sample.yaml; see ImportManifest) and every file that it names.
/// Only regular files below the folder are read: no "..", no absolute path, no link that leads out, no pattern. Limits:
/// 1,000 prompts, 1,000 versions of each, 100 datasets, 20 providers, 256 MiB in all.
/// Errors name the file with line and column where there are any: what a file says wrong, a version that is missing in
/// the row, a key or tag that occurs twice, an environment that points at a version that is not there.
Result<ImportBundle> readImportFolder(const QString &path);

/// Reads one prompt: a folder with prompt.yaml and v1.md, v2.md, … (.txt, .yaml, .yml, .json as well; no gaps), or a
/// single file, whose name up to the first dot is the key ("triage.prompt.md" → triage) and which becomes version 1.
Result<ImportedPrompt> readImportPrompt(const QString &path);

} // namespace promptlab
