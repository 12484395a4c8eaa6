// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

namespace promptlab {

/// Checks the name of a dataset or provider, which is shown on terminals and may become a file name: not empty, no
/// control or direction characters, no "/" or "\". InvalidInput says which character stands where.
Result<void> checkItemName(const QString &name);
/// The same for a name that the file @p source gives at the JSON Pointer @p pointer, or by its own name: the error has
/// the place. The file is read again only for that.
Result<void> checkItemName(const QString &name, const QString &source, const QString &pointer);

/// A person names both in the same place ("triage@qa", "triage@@qa"), so tags and environments of a project have
/// different names, whatever the case. InvalidInput names the other one.
Result<void> checkTagIsNoEnvironment(UnitOfWork &work, const QString &tag);
Result<void> checkEnvironmentIsNoTag(UnitOfWork &work, const QString &environment);

} // namespace promptlab
