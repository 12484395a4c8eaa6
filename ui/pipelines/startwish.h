// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/runsetup.h"

namespace promptlab {

/// A start that was asked for while the estimate is still being read: granted as soon as that is known, and only for
/// what was chosen then.
class StartWish final : public QObject
{
    Q_OBJECT

public:
    /// @p setup must outlive it.
    explicit StartWish(RunSetup &setup, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StartWish)

    /// Asks for a start of what is chosen now; answered at once where all is known.
    void want();
    /// Forgets it, without a word.
    void drop();
    [[nodiscard]] bool isOpen() const { return m_wanted.has_value(); }

Q_SIGNALS:
    void granted();
    /// It cannot start, or something else was chosen meanwhile. @p why is translated.
    void refused(const QString &why);

private:
    /// What a person chooses; what is read for it is left out.
    struct Choice {
        RunRequest request;
        RowChoice rows = RowChoice::All;
        int firstRows = 0;

        [[nodiscard]] bool isSameAs(const Choice &other) const;
    };
    [[nodiscard]] Choice choice() const;
    void follow();

    RunSetup &m_setup;
    std::optional<Choice> m_wanted;
};

} // namespace promptlab
