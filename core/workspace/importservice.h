// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/pipeline/samplefolder.h"
#include "core/script/scripthost.h"
#include "core/store/accesscontrol.h"

namespace promptlab {

/// One thing that an import touched.
struct ImportedItem {
    QString kind; ///< prompt, dataset, provider
    QString name;
    int versions = 0; ///< in the workspace now (rows for a dataset)
    int added = 0;    ///< new versions; 0: everything was there already
};

struct ImportReport {
    QList<ImportedItem> items;
};

/// Reads plain files into the workspace. Everything is stored in one transaction, or nothing is; what is there already
/// with the same content is left alone, so an import can be repeated.
class ImportService
{
public:
    ImportService(Store &store, AccessControl &access, const ScriptHost &scripts)
        : m_store(store), m_access(access), m_scripts(scripts)
    {
    }
    Q_DISABLE_COPY_MOVE(ImportService)

    /// @param path a folder with a manifest, a folder or file of one prompt, or a dataset file. Environments get the
    /// pointers of the manifest only where nothing runs yet.
    Task<Result<ImportReport>> import(Context context, QString path);

private:
    Store &m_store;
    AccessControl &m_access;
    const ScriptHost &m_scripts;
};

} // namespace promptlab
