// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace promptlab {

/// Something in a configuration that will not do what it says. All the rest of the configuration still runs.
struct ConfigFinding {
    enum class Kind {
        Unknown,     ///< a key, assertion type or option that nothing reads: most likely misspelt
        Unsupported, ///< promptfoo knows it, this program does not
        NeedsTrust,  ///< code or a program that does not run in the sandbox; kept as a value, never started
        Problem      ///< wrong in itself: a value of the wrong kind, a file that is missing, a row that cannot be read
    };
    Kind kind = Kind::Problem;
    QString subject; ///< the key, type, path or id
    QString nearest; ///< Unknown: the known name that was most probably meant, or empty
    QString message; ///< translated
    TextPosition position;

    /// {"kind", "subject", "nearest", "message", "file", "line", "column"}.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Stable lower-case name: "unknown", "unsupported", "needs_trust", "problem".
[[nodiscard]] QString configFindingKindName(ConfigFinding::Kind kind);

/// Collects findings, each place and message once, at most 1,000 (a data set of a million rows may be wrong in each).
class ConfigFindings final
{
public:
    void add(ConfigFinding::Kind kind, const QString &subject, const QString &message, const TextPosition &position);
    /// A name that is not in @p known. @p what names the kind of thing in the message ("key", "assertion type").
    void addUnknown(const QString &what, const QString &name, const QStringList &known, const TextPosition &position);
    /// An Error as a Problem; @p position where the error has none.
    void addError(const Error &error, const QString &subject, const TextPosition &position);

    [[nodiscard]] const QList<ConfigFinding> &all() const { return m_findings; }
    [[nodiscard]] bool isFull() const;

private:
    void insert(ConfigFinding finding);

    QList<ConfigFinding> m_findings;
};

} // namespace promptlab
