// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projectrepository.h"

namespace promptlab {

/// Whether the stored members are still those of the audit log, in the roles that they were given.
struct MemberEvidence {
    qint64 members = 0;
    QString problem; ///< what does not agree, for a person; empty: everything does
};

/// The name under which an audit entry keeps who a member is: member, person, role and time.
[[nodiscard]] QString auditedMemberField(const MemberRecord &member);

/// Holds every member against the entry that was written when they came. What is found is in the report; errors are
/// those of reading.
Result<MemberEvidence> verifyMemberEvidence(Connection &db);

} // namespace promptlab
