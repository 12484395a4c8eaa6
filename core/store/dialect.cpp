// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <algorithm>

namespace promptlab {

namespace {

QString dialectTypes(QString statement, Engine engine)
{
    const bool sqlite = engine == Engine::Sqlite;
    statement.replace(QStringLiteral("$id"), sqlite ? QStringLiteral("TEXT") : QStringLiteral("uuid"));
    statement.replace(QStringLiteral("$text"), sqlite ? QStringLiteral("TEXT") : QStringLiteral("text"));
    statement.replace(QStringLiteral("$blob"), sqlite ? QStringLiteral("BLOB") : QStringLiteral("bytea"));
    statement.replace(QStringLiteral("$int"), sqlite ? QStringLiteral("INTEGER") : QStringLiteral("bigint"));
    statement.replace(QStringLiteral("$real"), sqlite ? QStringLiteral("REAL") : QStringLiteral("double precision"));
    statement.replace(QStringLiteral("$strict"), sqlite ? QStringLiteral("STRICT") : QString());
    return statement;
}

} // namespace

QStringList Dialect::statements(const QString &script) const
{
    QStringList result;
    for (const QString &chunk : script.split(QStringLiteral("\n;;"))) {
        QStringList lines;
        bool mine = true;
        for (const QString &line : chunk.split(QLatin1Char('\n'))) {
            if (line == QLatin1String("@sqlite"))
                mine = m_engine == Engine::Sqlite;
            else if (line == QLatin1String("@postgres"))
                mine = m_engine == Engine::Postgres;
            else if (!line.startsWith(QLatin1String("--")) && !line.trimmed().isEmpty())
                lines.append(line);
        }
        if (mine && !lines.isEmpty())
            result.append(dialectTypes(lines.join(QLatin1Char('\n')), m_engine));
    }
    return result;
}

bool Dialect::canPrepare(const QString &sql) const
{
    if (m_engine == Engine::Sqlite)
        return true;
    static constexpr QLatin1String kinds[] = {QLatin1String("SELECT"), QLatin1String("INSERT"), QLatin1String("UPDATE"),
                                              QLatin1String("DELETE"), QLatin1String("WITH")};
    return std::any_of(std::begin(kinds), std::end(kinds), [&sql](QLatin1String kind) { return sql.startsWith(kind); });
}

QString Dialect::beginRead() const
{
    return m_engine == Engine::Sqlite ? QStringLiteral("BEGIN")
                                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString Dialect::beginWrite() const
{
    return m_engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

QString Dialect::skipLocked() const
{
    return m_engine == Engine::Sqlite ? QString() : QStringLiteral(" FOR UPDATE SKIP LOCKED");
}

} // namespace promptlab
