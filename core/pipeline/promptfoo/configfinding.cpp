// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configfinding.h"

#include "core/prompt/jsonfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct ConfigFindingText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr qsizetype maxConfigFindings = 1'000;

} // namespace

QString configFindingKindName(ConfigFinding::Kind kind)
{
    switch (kind) {
    case ConfigFinding::Kind::Unknown: return QStringLiteral("unknown");
    case ConfigFinding::Kind::Unsupported: return QStringLiteral("unsupported");
    case ConfigFinding::Kind::NeedsTrust: return QStringLiteral("needs_trust");
    case ConfigFinding::Kind::Problem: return QStringLiteral("problem");
    }
    Q_UNREACHABLE();
}

QJsonObject ConfigFinding::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), configFindingKindName(kind)},
                     {QStringLiteral("subject"), subject},
                     {QStringLiteral("message"), message},
                     {QStringLiteral("file"), position.source},
                     {QStringLiteral("line"), position.line},
                     {QStringLiteral("column"), position.column}};
    if (!nearest.isEmpty())
        json.insert(QStringLiteral("nearest"), nearest);
    return json;
}

void ConfigFindings::add(ConfigFinding::Kind kind, const QString &subject, const QString &message,
                         const TextPosition &position)
{
    insert(ConfigFinding{kind, subject.left(200), QString(), message, position});
}

void ConfigFindings::addUnknown(const QString &what, const QString &name, const QStringList &known,
                                const TextPosition &position)
{
    const QString nearest = nearestWord(name, known);
    const QString shown = name.left(80);
    const QString message =
        nearest.isEmpty() ? ConfigFindingText::tr("Unknown %1 \"%2\": nothing reads it").arg(what, shown)
                          : ConfigFindingText::tr("Unknown %1 \"%2\"; did you mean \"%3\"?").arg(what, shown, nearest);
    insert(ConfigFinding{ConfigFinding::Kind::Unknown, name.left(200), nearest, message, position});
}

void ConfigFindings::addError(const Error &error, const QString &subject, const TextPosition &position)
{
    const bool placed = error.position && error.position->line > 0;
    insert(ConfigFinding{ConfigFinding::Kind::Problem, subject.left(200), QString(), error.message,
                         placed ? *error.position : position});
}

bool ConfigFindings::isFull() const
{
    return m_findings.size() >= maxConfigFindings;
}

void ConfigFindings::insert(ConfigFinding finding)
{
    if (isFull())
        return;
    const bool known = std::any_of(m_findings.cbegin(), m_findings.cend(), [&finding](const ConfigFinding &other) {
        return other.position == finding.position && other.message == finding.message;
    });
    if (!known)
        m_findings.append(std::move(finding));
}

} // namespace promptlab
