// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace promptlab {

/// What kind of failure happened. Callers branch on this, never on the text.
enum class ErrorCode {
    InvalidInput,     ///< what the person gave is wrong (file content, flag, field)
    NotFound,         ///< the named thing does not exist
    AlreadyExists,    ///< the named thing exists and must not be replaced
    Conflict,         ///< somebody else changed it first, or a state machine refuses the step
    PermissionDenied, ///< role or file permission
    Locked,           ///< key missing or another process holds the lock
    Io,               ///< file, disk
    Network,          ///< connection refused, reset, DNS, TLS
    Timeout,          ///< a deadline passed
    Cancelled,        ///< the caller asked to stop: no failure
    LimitExceeded,    ///< size, depth, count or memory cap
    Unsupported,      ///< known but not available here
    Corrupt,          ///< stored data fails its own checks
    Protocol,         ///< a peer speaks nonsense
    RateLimited,      ///< a peer asks to slow down
    Database,         ///< the SQL engine refused
    Internal          ///< a broken invariant of ours
};

/// Stable lower-case name for JSON output and logs ("invalid_input", …).
QString errorCodeName(ErrorCode code);

/// A place in a text a person can open. Line and column are one based; 0 means unknown.
struct TextPosition {
    QString source; ///< file name as the person gave it; may be empty
    int line = 0;
    int column = 0;

    bool operator==(const TextPosition &) const = default;
    /// "file:line:column", leaving out what is unknown.
    [[nodiscard]] QString toString() const;
};

/// A failure with its text captured where it happened.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;        ///< translated, safe to show: what happened, to what, what to do next
    QString detail;         ///< technical text for the log; never a secret or a prompt body
    bool retryable = false; ///< trying the same again later may succeed
    std::optional<TextPosition> position;
    std::shared_ptr<const Error> cause;

    /// Message with its position in front ("file:3:7: message") and the causes' messages behind it.
    [[nodiscard]] QString text() const;
    /// Puts @p context in front as the new message and keeps this error as its cause. Code and position stay.
    [[nodiscard]] Error wrapped(const QString &context) const;
};

/// Shorthand for a plain error.
[[nodiscard]] Error makeError(ErrorCode code, const QString &message, const QString &detail = {});
/// Error in a text: names file, line and column.
[[nodiscard]] Error makeError(ErrorCode code, const QString &message, const TextPosition &position);
/// Error for a failed system call; reads errno, so call it at once. @p what names the action and its object.
[[nodiscard]] Error makeErrnoError(const QString &what, int errorNumber);

} // namespace promptlab
