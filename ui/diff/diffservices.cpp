// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffservices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace promptlab {

namespace {

struct DiffServicesText {
    Q_DECLARE_TR_FUNCTIONS(DiffPane)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

QString whenText(qint64 utcMs, qint64 nowMs)
{
    const qint64 age = nowMs - utcMs;
    if (age >= 0 && age < minuteMs)
        return DiffServicesText::tr("just now");
    if (age >= 0 && age < hourMs)
        return DiffServicesText::tr("%n min ago", nullptr, int(age / minuteMs));
    if (age >= 0 && age < dayMs)
        return DiffServicesText::tr("%n h ago", nullptr, int(age / hourMs));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).date(), QLocale::ShortFormat);
}

QString exactWhenText(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::LongFormat);
}

} // namespace promptlab
