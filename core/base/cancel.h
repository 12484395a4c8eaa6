// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <functional>
#include <memory>

namespace promptlab {

class CancelState;

/// Asks one piece of work whether it should stop. Cheap to copy, usable from any thread.
/// A default-made token never cancels.
class CancelToken
{
public:
    CancelToken() = default;

    [[nodiscard]] bool isCancelled() const;
    /// Error with code Cancelled when cancelled, else success: PL_CHECK(token.check()).
    Result<void> check() const;

    /// Runs @p callback once when cancelled (in the cancelling thread; at once if it already is).
    /// @return a registration that must outlive the interest: destroying it takes the callback away, and waits for it
    /// when it is running in another thread, so that what it captured may go afterwards.
    [[nodiscard]] std::shared_ptr<void> onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<CancelState> state);
    std::shared_ptr<CancelState> m_state;
};

/// Owns the decision to stop. Copies share it.
class CancelSource
{
public:
    CancelSource();
    /// A source that is also cancelled when @p parent is.
    explicit CancelSource(const CancelToken &parent);

    [[nodiscard]] CancelToken token() const;
    /// Takes hold at once for isCancelled(); callbacks run before it returns. Calling it twice does nothing.
    void cancel();

private:
    std::shared_ptr<CancelState> m_state;
    std::shared_ptr<void> m_parentRegistration;
};

/// The error that a cancelled operation reports.
[[nodiscard]] Error cancelledError();

} // namespace promptlab
