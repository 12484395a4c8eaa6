// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/templateengine.h"

#include <QStringView>

namespace promptlab {

/// Turns offsets of one text into lines and columns.
class TemplateLines final
{
public:
    explicit TemplateLines(QStringView text);

    /// Place of the UTF-16 unit at @p offset.
    [[nodiscard]] TextPosition at(qsizetype offset, const QString &source = {}) const;
    /// Sets line, column and offset of @p variable.
    void place(TemplateVariable *variable, qsizetype offset) const;

private:
    QList<qsizetype> m_starts;
};

/// A step of a path: a field or an index.
struct TemplateStep {
    QString field;
    int index = -1; ///< ≥ 0: an index; field holds its digits, for objects with such a key

    bool operator==(const TemplateStep &) const = default;
};

/// Follows @p steps from @p value. Undefined when a step leads nowhere.
QJsonValue followPath(const QJsonValue &value, const QList<TemplateStep> &steps);

/// What a value prints in f-string and mustache templates: see render().
QString templateValueText(const QJsonValue &value);

/// The errors that all formats share.
Error undefinedVariableError(const QString &path, const TextPosition &position);
Error outputTooLargeError(qsizetype maxOutput);

} // namespace promptlab
