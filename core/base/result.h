// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace promptlab {

/// A value or the Error that stopped it. The only thing that crosses a module border on failure.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    /// Default: an internal error, so that containers and futures can hold a Result before it is set.
    Result() : m_data(makeError(ErrorCode::Internal, QStringLiteral("No result was produced"))) {}
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; only valid when ok().
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_data);
    }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_data);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_data));
    }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] T valueOr(T other) const { return ok() ? value() : std::move(other); }

    /// The error; only valid when !ok().
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_data);
    }

private:
    std::variant<T, Error> m_data;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace promptlab

#define PL_CONCAT_INNER(a, b) a##b
#define PL_CONCAT(a, b) PL_CONCAT_INNER(a, b)

/// PL_TRY(auto value, call()); — binds the value, or returns the error from the enclosing function.
#define PL_TRY(declaration, ...) PL_TRY_IMPL(PL_CONCAT(plResult, __COUNTER__), return, declaration, __VA_ARGS__)
/// The same inside a coroutine: PL_CO_TRY(auto value, co_await call());
#define PL_CO_TRY(declaration, ...) PL_TRY_IMPL(PL_CONCAT(plResult, __COUNTER__), co_return, declaration, __VA_ARGS__)
#define PL_TRY_IMPL(name, leave, declaration, ...) \
    auto name = (__VA_ARGS__);                     \
    if (!name.ok())                                \
        leave name.error();                        \
    declaration = std::move(name).value()

/// PL_CHECK(call()); — returns the error of a Result<void> (or drops a value) from the enclosing function. May hold a
/// lambda that uses it too: each use has a name of its own.
#define PL_CHECK(...) PL_CHECK_IMPL(PL_CONCAT(plCheck, __COUNTER__), return, __VA_ARGS__)
#define PL_CO_CHECK(...) PL_CHECK_IMPL(PL_CONCAT(plCheck, __COUNTER__), co_return, __VA_ARGS__)
#define PL_CHECK_IMPL(name, leave, ...)            \
    do {                                           \
        if (auto name = (__VA_ARGS__); !name.ok()) \
            leave name.error();                    \
    } while (false)
