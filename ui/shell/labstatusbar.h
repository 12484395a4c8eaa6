// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/backgroundjobs.h"
#include "ui/common/theme.h"

#include <QWidget>

class QAbstractButton;

namespace promptlab {

class StatusSection;

/// The bar at the bottom of the window: where one is connected, who acts, what happened last, tokens, position, running
/// jobs. A click on the person opens the members, one on the message the history, one on the jobs their list.
class LabStatusBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    LabStatusBar(const Theme &theme, const BackgroundJobs &jobs, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LabStatusBar)

    /// What is open: "helpdesk". Empty hides it. @p tip says more.
    void setConnection(const QString &text, const QString &tip = {});
    /// Who acts: "Ada Lovelace", or "acts for Lena Vogt, self-attested". Empty hides it.
    void setPerson(const QString &name, bool selfAttested);
    /// What happened last; the history keeps it.
    void setMessage(const QString &text);
    /// What the pane says about itself.
    void setPaneText(const QString &text);
    void setTokens(const QString &text);
    void setPosition(const QString &text);
    [[nodiscard]] QAbstractButton *personButton() const;
    [[nodiscard]] QAbstractButton *messageButton() const;
    [[nodiscard]] QAbstractButton *jobsButton() const;

Q_SIGNALS:
    void membersRequested();
    void historyRequested();
    void jobsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJobs();

    const Theme &m_theme;
    const BackgroundJobs &m_jobs;
    StatusSection *m_connection;
    StatusSection *m_person;
    StatusSection *m_message;
    StatusSection *m_paneText;
    StatusSection *m_tokens;
    StatusSection *m_position;
    StatusSection *m_running;
};

} // namespace promptlab
