// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the comparison of two large files opens and scrolls. Prints a table; asserts nothing.
#include "tests/ui/diff/diffsupport.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace promptlab;

namespace {

double sinceMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// 100,000 lines; every hundredth edited, every thousandth added or moved.
std::pair<QString, QString> benchTexts(int lines)
{
    QString left;
    QString right;
    for (int i = 0; i < lines; ++i) {
        const QString line =
            QStringLiteral("%1 When the customer asks about an invoice, quote {{ invoice }} and nothing else.\n")
                .arg(i, 6, 10, QLatin1Char('0'));
        left += line;
        if (i % 1000 == 500)
            right += QStringLiteral("An added line %1 that stands nowhere else\n").arg(i);
        right += i % 100 == 0 ? QString(line).replace(QStringLiteral("nothing else"), QStringLiteral("never a price"))
                              : line;
    }
    return {left, right};
}

void row(QTextStream &out, const QString &what, double ms)
{
    out << what.leftJustified(52) << QString::number(ms, 'f', 2).rightJustified(10) << " ms\n";
}

void scrollBench(QTextStream &out, DiffView &view, const QString &what)
{
    QImage frame(view.viewport()->size(), QImage::Format_RGB32);
    std::vector<double> times;
    constexpr int frames = 300;
    for (int i = 0; i < frames; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / frames * i);
        QElapsedTimer timer;
        timer.start();
        view.viewport()->render(&frame);
        times.push_back(sinceMs(timer));
    }
    std::sort(times.begin(), times.end());
    row(out, what + QStringLiteral(", a frame of new lines, median"), times[times.size() / 2]);
    row(out, what + QStringLiteral(", 99th percentile"), times[times.size() * 99 / 100]);
    QElapsedTimer again;
    again.start();
    for (int i = 0; i < frames; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i % 2 ? 20 : -20));
        view.viewport()->render(&frame);
    }
    row(out, what + QStringLiteral(", a frame one line further"), sinceMs(again) / frames);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const auto theme = dressApplication(application);
    if (!theme.ok()) {
        out << theme.error().text() << '\n';
        return 1;
    }
    const auto [left, right] = benchTexts(100'000);
    QElapsedTimer timer;
    timer.start();
    const auto document = textDocument(left, right);
    row(out, QStringLiteral("compare and lay out 2 x 100,000 lines (pool)"), sinceMs(timer));
    DiffView view(**theme);
    view.resize(1400, 860);
    view.show();
    timer.restart();
    view.setDocument(document);
    QImage frame(view.viewport()->size(), QImage::Format_RGB32);
    view.viewport()->render(&frame);
    row(out, QStringLiteral("document to first paint"), sinceMs(timer));
    scrollBench(out, view, QStringLiteral("folded"));
    timer.restart();
    view.setAllUnfolded(true);
    row(out, QStringLiteral("unfold all"), sinceMs(timer));
    scrollBench(out, view, QStringLiteral("unfolded"));
    timer.restart();
    view.setWrapped(true);
    row(out, QStringLiteral("wrap all"), sinceMs(timer));
    scrollBench(out, view, QStringLiteral("wrapped"));
    timer.restart();
    view.setMode(DiffViewMode::Unified);
    row(out, QStringLiteral("unified"), sinceMs(timer));
    timer.restart();
    const auto matches = findInDocument(*document, DiffViewMode::Unified, QStringLiteral("price"), Qt::CaseInsensitive);
    row(out, QStringLiteral("find in both texts (pool)"), sinceMs(timer));
    timer.restart();
    if (matches.ok())
        view.setMatches(*matches);
    row(out, QStringLiteral("mark %1 matches").arg(matches.ok() ? matches->all.size() : 0), sinceMs(timer));
    timer.restart();
    for (int i = 0; i < 100; ++i)
        view.nextChange();
    row(out, QStringLiteral("next change"), sinceMs(timer) / 100);
    return 0;
}
