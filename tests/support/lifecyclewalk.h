// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a prompt, walked through the window as a person does: from the empty first run to the roll-back.
#pragma once

#include "tests/support/windowdriver.h"

#include "core/base/task.h"
#include "ui/common/diff/diffdocument.h"

namespace promptlab {
class DeploymentsPane;
class DiffPane;
class PromptsPane;
class RunView;
struct RecordVerification;
} // namespace promptlab

namespace promptlab::desktop {
class DesktopApplication;
}

namespace promptlab {

/// What is walked, and how. What is named here must be in the workspace, but for the reviewer, who is added.
struct WalkOptions {
    bool keyboard = false;   ///< by keys alone; else by clicks
    bool realEvents = false; ///< by keys and clicks of the X server (xdotool); else made inside of the program
    bool withSample = true;  ///< begins at the empty first run; else a workspace is open already
    QString promptKey = QStringLiteral("triage");
    QString dataset = QStringLiteral("tickets");
    QString provider = QStringLiteral("Help desk"); ///< how its name begins, as it is shown
    QString environment = QStringLiteral("production");
    int baseline = 1;      ///< the version that the new one is tested against
    QString channelFolder; ///< an empty folder, where the file channel of the environment writes
    QString reviewer = QStringLiteral("Lena Vogt");
    int patienceMs = 60'000;
    std::function<void(const QString &step)> stepDone; ///< for a picture, or the time
};

/// Walks. Each step begins where the one before ended, uses only what a person can do, and ends when its outcome can be
/// seen: on the screen, in the channel's file, in the record. Needs English texts. No part of a test: a failure is a
/// sentence.
class LifecycleWalk final
{
public:
    /// @p desktop must be shown, and outlive the walk.
    LifecycleWalk(desktop::DesktopApplication &desktop, WalkOptions options);
    ~LifecycleWalk();
    Q_DISABLE_COPY_MOVE(LifecycleWalk)

    /// All steps; false, with a failure(), at the first one that fails.
    [[nodiscard]] bool run();
    /// "step 'approve' by keyboard: there is no …".
    [[nodiscard]] const QString &failure() const { return m_failure; }

    // Before anything runs.
    Result<void> createSample();
    Result<void> openPrompt();
    Result<void> editMessage();
    Result<void> saveVersion();
    Result<void> compareVersions();
    // The test run.
    Result<void> setUpRun();
    Result<void> startRun();
    Result<void> lookAtRow();
    Result<void> readVerdict();
    // The deployment.
    Result<void> setChannel();
    Result<void> addReviewer();
    Result<void> makePlan();
    Result<void> switchMember();
    Result<void> approve();
    Result<void> execute();
    Result<void> rollBack();
    Result<void> verifyRecord();

    /// The number of the version that the walk saved.
    [[nodiscard]] int newVersion() const { return m_newVersion; }
    /// What the comparison said, in words.
    [[nodiscard]] const QString &verdict() const { return m_verdict; }
    /// The file that the channel wrote.
    [[nodiscard]] QString channelFile() const;
    /// What was typed into the message.
    [[nodiscard]] static QString editedWords();

private:
    [[nodiscard]] Result<void> goTo(const QString &pane);
    Result<void> chooseSide(TextSide side, int version);
    Result<void> openMembers();
    Result<void> expectBadge(const QString &text);
    Result<void> expectPublished(int version);
    /// Runs the event loop until a task of a service has ended.
    template<typename T>
    Result<T> await(Task<Result<T>> task);
    template<typename T>
    [[nodiscard]] T *part() const;

    desktop::DesktopApplication &m_desktop;
    WalkOptions m_options;
    std::unique_ptr<WindowHands> m_hands;
    WindowDriver m_driver;
    QString m_failure;
    QString m_verdict;
    int m_oldVersion = 0; ///< what ran before
    int m_newVersion = 0;
};

} // namespace promptlab
