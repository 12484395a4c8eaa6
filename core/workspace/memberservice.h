// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"
#include "core/store/accesscontrol.h"
#include "core/store/projectrepository.h"

namespace promptlab {

/// A member of a project, with the name that only the person's own key opens.
struct ProjectMember {
    MemberId id;
    PersonId person;
    QString name; ///< empty: erased
    QString email;
    Role role = Role::Viewer;
    qint64 createdAt = 0;
    qint64 endedAt = 0; ///< 0: still a member
};

/// The people of a project. Every call checks the caller's role.
class MemberService
{
public:
    MemberService(Store &store, AccessControl &access, KeyRing &ring) : m_store(store), m_access(access), m_ring(ring)
    {
    }
    Q_DISABLE_COPY_MOVE(MemberService)

    /// Everybody who is or was a member, the oldest first. Takes in the keys of people that another process added.
    Task<Result<QList<ProjectMember>>> list(Context context);
    /// A new person with a key of their own. Nobody gives a role above their own. Errors: AlreadyExists for a name that
    /// an active member has, PermissionDenied, InvalidInput.
    Task<Result<ProjectMember>> add(Context context, QString name, QString email, Role role);

private:
    Store &m_store;
    AccessControl &m_access;
    KeyRing &m_ring;
};

} // namespace promptlab
