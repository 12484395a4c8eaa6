// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchreport.h"

namespace promptlab::bench {

/// Where the built programs are.
struct BenchPlaces {
    QString cli;         ///< promptlab-cli
    QString desktop;     ///< promptlab
    QString windowBench; ///< promptlab-window-bench
    QString loopback;    ///< promptlab-loopback
    QString self;        ///< this program
    QString sample;      ///< the sample folder
};

/// Runner: 0 and 50 ms, 1,000 and 5,000 cases, concurrency 4, 16 and 64, each in a process of its own.
void benchRunner(BenchReport &report, const BenchPlaces &places, bool quick);
/// One runner measurement in this process; prints a JSON object. Gives the exit code.
int benchRunnerChild(const QStringList &arguments);
/// Start of the command line: --version, a verb, a run of one case.
void benchColdStart(BenchReport &report, const BenchPlaces &places);
/// The hard pairs of 100,000 lines, beside diff -u and git diff --no-index.
void benchDiff(BenchReport &report, const BenchPlaces &places, bool quick);
/// One diff measurement in this process: --diff-child ENGINE-FREE FILE FILE.
int benchDiffChild(const QStringList &arguments);
/// First picture of the desktop program on the sample and on 10,000 prompts, and the longest time that its main thread
/// did not answer over a session by mouse and one by keyboard. @p quick: only the sample.
void benchWindow(BenchReport &report, const BenchPlaces &places, bool quick);
/// Template renders a second.
void benchTemplates(BenchReport &report);

} // namespace promptlab::bench
