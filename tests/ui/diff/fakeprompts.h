// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/unusedprompts.h"
#include "ui/diff/diffservices.h"

namespace promptlab {

/// A workspace of one prompt, "triage", with as many versions as contents. Answers come when a test lets them.
class FakePrompts final : public UnusedPrompts
{
public:
    QList<PromptContent> contents;
    std::optional<Error> failure; ///< what show() and list() answer instead
    bool holds = false;           ///< answers wait for release()
    int shown = 0;                ///< calls of show()

    void release()
    {
        holds = false;
        m_signal.raise();
    }
    [[nodiscard]] DiffServices services();

    Task<Result<QList<PromptListItem>>> list(Context context) override;
    Task<Result<ResolvedVersion>> show(Context context, QString reference) override;
    Task<Result<QList<VersionSummary>>> log(Context context, QString key) override;
    Task<Result<PromptVersion>> save(Context context, SavePromptRequest request) override;
    Task<Result<ResolvedVersion>> tag(Context context, QString reference, QString name) override;

private:
    static Task<Result<QHash<PersonId, QString>>> memberNamesOf(PersonId author);
    Task<void> wait();

    TaskSignal m_signal;
    SystemClock m_clock;
    PersonId m_author = PersonId::create(m_clock);
};

} // namespace promptlab
