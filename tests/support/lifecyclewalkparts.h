// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of the walk share.
#pragma once

#include "tests/support/lifecyclewalk.h"

#include "app/desktop/desktopapplication.h"
#include "core/workspace/workspace.h"
#include "ui/shell/mainwindow.h"

namespace promptlab {

template<typename T>
Result<T> LifecycleWalk::await(Task<Result<T>> task)
{
    // Shared: a task that outlasts the patience still has somewhere to put its result.
    const auto result = std::make_shared<std::optional<Result<T>>>();
    const auto keep = [](Task<Result<T>> inner, std::shared_ptr<std::optional<Result<T>>> into) -> Task<void> {
        *into = co_await std::move(inner);
    };
    const Task<void> whole = keep(std::move(task), result);
    PL_CHECK(m_driver.expect(QStringLiteral("answer of the workspace"), [&result] { return result->has_value(); }));
    return std::move(**result);
}

template<typename T>
T *LifecycleWalk::part() const
{
    return m_desktop.window().findChild<T *>();
}

} // namespace promptlab
