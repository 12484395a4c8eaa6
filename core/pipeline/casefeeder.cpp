// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/casefeeder.h"

#include <QtConcurrent>

namespace promptlab {

namespace {

constexpr qsizetype casesAhead = 32;

} // namespace

CaseFeeder::CaseFeeder(std::shared_ptr<const RunPlan> plan, QList<int> todo, const ScriptHost &scripts,
                       QThreadPool &pool)
    : m_plan(std::move(plan)), m_todo(std::move(todo)), m_scripts(scripts), m_pool(pool)
{
}

Task<std::optional<PreparedCase>> CaseFeeder::next()
{
    fillIfLow();
    while (m_ready.isEmpty()) {
        if (!m_filling)
            co_return std::nullopt;
        const QFuture<void> filled = m_filled.next();
        co_await filled;
        fillIfLow();
    }
    co_return m_ready.dequeue();
}

void CaseFeeder::fillIfLow()
{
    if (m_filling || m_ready.size() > casesAhead / 2 || m_next >= m_todo.size())
        return;
    const QList<int> cases = m_todo.mid(m_next, casesAhead);
    m_next += cases.size();
    m_filling = true;
    m_scope.spawn(fill(cases));
}

Task<void> CaseFeeder::fill(QList<int> cases)
{
    const ScriptHost *scripts = &m_scripts;
    const auto preparing = QtConcurrent::run(&m_pool, [plan = m_plan, cases, scripts] {
        QList<PreparedCase> prepared;
        prepared.reserve(cases.size());
        for (const int caseIndex : cases)
            prepared.append(prepareCase(*plan, caseIndex, *scripts));
        return prepared;
    });
    QList<PreparedCase> prepared = co_await preparing;
    m_filling = false;
    if (m_next <= m_todo.size()) {
        for (PreparedCase &one : prepared)
            m_ready.enqueue(std::move(one));
    }
    m_filled.raise();
}

void CaseFeeder::stop()
{
    m_todo.clear();
    m_next = 1; // beyond the end: what is being prepared is dropped
    m_ready.clear();
}

Task<void> CaseFeeder::joined()
{
    return m_scope.joined();
}

} // namespace promptlab
