// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHashFunctions>
#include <QUuid>

namespace promptlab {

/// A new UUIDv7 (RFC 9562): 48 bits of UTC milliseconds, then random bits. Ids made in one process within one
/// millisecond are strictly increasing (12-bit counter after the time). Thread-safe.
QUuid newUuidV7(const Clock &clock);
/// Lower-case text without braces.
QString uuidText(const QUuid &id);
/// Parses 36-character text (any case, no braces).
Result<QUuid> parseUuid(const QString &text);

/// An id that cannot be confused with the id of another kind of thing.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    static Id create(const Clock &clock) { return Id(newUuidV7(clock)); }
    static Result<Id> parse(const QString &text)
    {
        auto uuid = parseUuid(text);
        if (!uuid.ok())
            return uuid.error();
        return Id(*uuid);
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return isNull() ? QString() : uuidText(m_uuid); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ProjectId = Id<struct ProjectTag>;
using PersonId = Id<struct PersonTag>;
using MemberId = Id<struct MemberTag>;
using PromptId = Id<struct PromptTag>;
using VersionId = Id<struct VersionTag>;
using EnvironmentId = Id<struct EnvironmentTag>;
using DatasetId = Id<struct DatasetTag>;
using DatasetVersionId = Id<struct DatasetVersionTag>;
using RowId = Id<struct RowTag>;
using RunId = Id<struct RunTag>;
using ResultId = Id<struct ResultTag>;
using JobId = Id<struct JobTag>;
using KeyId = Id<struct KeyTag>;
using IntegrationId = Id<struct IntegrationTag>;
using PipelineId = Id<struct PipelineTag>;
using StageId = Id<struct StageTag>;
using PipelineRunId = Id<struct PipelineRunTag>;
using StageRunId = Id<struct StageRunTag>;
using DependencyId = Id<struct DependencyTag>;
using PlanId = Id<struct PlanTag>;
using ExecutionId = Id<struct ExecutionTag>;
using ApprovalId = Id<struct ApprovalTag>;
using CommentId = Id<struct CommentTag>;

} // namespace promptlab
