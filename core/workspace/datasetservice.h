// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/observability/context.h"
#include "core/pipeline/dataset.h"
#include "core/script/scripthost.h"
#include "core/store/accesscontrol.h"
#include "core/store/datasetrepository.h"

namespace promptlab {

/// What an import of a dataset did.
struct DatasetImport {
    DatasetRecord dataset;
    DatasetVersionRecord version;
    bool created = false; ///< false: the newest version had the same content already
};

/// A dataset with the size of its newest version, for lists.
struct DatasetListItem {
    DatasetRecord dataset;
    int rows = 0;
};

/// Datasets and their versions. Every call checks the caller's role.
class DatasetService
{
public:
    virtual ~DatasetService() = default;
    virtual Task<Result<QList<DatasetListItem>>> list(Context context) = 0;
    /// All rows of one version: "tickets" (newest) or "tickets@2". Errors: NotFound, InvalidInput.
    virtual Task<Result<DatasetContent>> show(Context context, QString reference) = 0;
    /// Stores @p content as the next version of the dataset of its name, made when missing.
    virtual Task<Result<DatasetImport>> import(Context context, DatasetContent content) = 0;

protected:
    DatasetService() = default;
    Q_DISABLE_COPY_MOVE(DatasetService)
};

class LocalDatasetService final : public DatasetService
{
public:
    LocalDatasetService(Store &store, AccessControl &access, const ScriptHost &scripts)
        : m_store(store), m_access(access), m_scripts(scripts)
    {
    }
    Task<Result<QList<DatasetListItem>>> list(Context context) override;
    Task<Result<DatasetContent>> show(Context context, QString reference) override;
    Task<Result<DatasetImport>> import(Context context, DatasetContent content) override;

private:
    Store &m_store;
    AccessControl &m_access;
    const ScriptHost &m_scripts;
};

/// Stores a dataset inside a unit of work, with its audit entry.
Result<DatasetImport> saveDataset(UnitOfWork &work, const DatasetContent &content);

} // namespace promptlab
