// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accesscontrol.h"

#include "core/store/projectrepository.h"

namespace promptlab {

Task<Result<void>> AccessControl::require(Context context, Permission permission, bool own)
{
    const FieldCipher &cipher = m_store.cipher();
    AuthorizationRequest request;
    request.permission = permission;
    request.own = own;
    request.keyActor = context.actor.kind == ActorKind::ApiKey;
    request.selfAttested = context.actor.selfAttested;
    const QFuture<Result<std::optional<Role>>> lookup = m_store.read([context, &cipher](Connection &db) {
        return ProjectRepository(db, cipher).roleOf(context.project, context.actor.person);
    });
    PL_CO_TRY(request.role, co_await lookup);
    const Decision decision = authorize(request);
    if (decision.allowed)
        co_return Result<void>();
    AuditEntry entry;
    entry.action = permissionName(permission);
    entry.objectKind = QStringLiteral("project");
    entry.objectId = context.project.toString();
    entry.outcome = AuditOutcome::Denied;
    entry.changedFields = {decision.reasonCode};
    const QFuture<Result<bool>> recorded =
        m_store.write(context.withCancel({}), [entry](UnitOfWork &work) -> Result<bool> {
            work.audit(entry);
            return true;
        });
    const Result<bool> stored = co_await recorded;
    if (!stored.ok())
        co_return stored.error().wrapped(decision.message);
    co_return decision.result();
}

} // namespace promptlab
