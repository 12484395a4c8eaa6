// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcases.h"

#include "core/template/templateengine.h"

#include <QElapsedTimer>

namespace promptlab::bench {

void benchTemplates(BenchReport &report)
{
    const ScriptHost scripts;
    const QJsonObject values{{QStringLiteral("name"), QStringLiteral("Ada")},
                             {QStringLiteral("ticket"), QStringLiteral("The printer is on fire")}};
    const QList<std::pair<TemplateFormat, QString>> templates{
        {TemplateFormat::FString, QStringLiteral("Dear {name}, you wrote: {ticket}")},
        {TemplateFormat::Mustache, QStringLiteral("Dear {{name}}, you wrote: {{ticket}}")},
        {TemplateFormat::Nunjucks,
         QStringLiteral("Dear {{ name }}, you wrote: {{ ticket | upper }}{% if name %}!{% endif %}")},
    };
    for (const auto &[format, text] : templates) {
        constexpr int renders = 20'000;
        if (!render(format, text, values, {}, scripts).ok())
            continue;
        QElapsedTimer timer;
        timer.start();
        int good = 0;
        for (int i = 0; i < renders; ++i)
            good += render(format, text, values, {}, scripts).ok() ? 1 : 0;
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        BenchRow row;
        row.group = QStringLiteral("Template renders");
        row.name = templateFormatName(format);
        row.figures = {{QStringLiteral("renders/s"), good / seconds},
                       {QStringLiteral("us each"), seconds * 1e6 / renders}};
        report.add(row);
    }
}

} // namespace promptlab::bench
