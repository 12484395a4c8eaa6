// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace promptlab {

enum class Engine { Sqlite, Postgres };

/// What differs between the two engines. Everything else is SQL that both speak.
class Dialect
{
public:
    explicit Dialect(Engine engine) : m_engine(engine) {}

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// Statements of a migration script with the types filled in; those of the other engine are left out.
    [[nodiscard]] QStringList statements(const QString &script) const;
    /// Whether the engine prepares this statement (PostgreSQL: only queries and changes of rows).
    [[nodiscard]] bool canPrepare(const QString &sql) const;
    /// Starts a transaction that sees one state of the data.
    [[nodiscard]] QString beginRead() const;
    /// Starts a transaction that will write.
    [[nodiscard]] QString beginWrite() const;
    /// Behind a SELECT: locks the rows so that two claimers never take the same one ("" where the write lock does it).
    [[nodiscard]] QString skipLocked() const;

private:
    Engine m_engine;
};

} // namespace promptlab
