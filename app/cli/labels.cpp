// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labels.h"

#include "core/base/numbertext.h"

#include <QCoreApplication>

namespace promptlab::cli {

namespace {

struct LabelText {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString runStatusText(RunStatus status, bool workedOn)
{
    if (status == RunStatus::Running && !workedOn)
        return LabelText::tr("interrupted");
    switch (status) {
    case RunStatus::Pending: return LabelText::tr("not started");
    case RunStatus::Running: return LabelText::tr("running");
    case RunStatus::Completed: return LabelText::tr("completed");
    case RunStatus::Cancelled: return LabelText::tr("cancelled");
    case RunStatus::Failed: return LabelText::tr("stopped by an error");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const QString &outcome)
{
    if (outcome == QLatin1String("passed"))
        return LabelText::tr("passed");
    if (outcome == QLatin1String("failed"))
        return LabelText::tr("failed");
    return outcome == QLatin1String("unscored") ? LabelText::tr("not scored") : LabelText::tr("error");
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return LabelText::tr("PASS");
    case Verdict::Fail: return LabelText::tr("FAIL");
    case Verdict::Inconclusive: return LabelText::tr("INCONCLUSIVE");
    }
    Q_UNREACHABLE();
}

QString gateText(GateKind gate)
{
    return gate == GateKind::Superiority ? LabelText::tr("superiority") : LabelText::tr("non-inferiority");
}

QString slotText(const QString &kind)
{
    if (kind == QLatin1String("file"))
        return LabelText::tr("key file");
    if (kind == QLatin1String("passphrase"))
        return LabelText::tr("passphrase");
    if (kind == QLatin1String("recovery"))
        return LabelText::tr("recovery code");
    return kind == QLatin1String("keychain") ? LabelText::tr("keychain") : kind;
}

QString kindText(const QString &kind)
{
    if (kind == QLatin1String("prompt"))
        return LabelText::tr("prompt");
    if (kind == QLatin1String("dataset"))
        return LabelText::tr("dataset");
    return kind == QLatin1String("provider") ? LabelText::tr("provider") : kind;
}

QString percentText(const std::optional<double> &rate)
{
    return rate ? LabelText::tr("%1 %").arg(decimalText(*rate * 100, 1)) : QStringLiteral("–");
}

} // namespace promptlab::cli
