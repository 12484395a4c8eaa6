// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/labstatusbar.h"

#include "ui/shell/statussection.h"

#include <QBoxLayout>
#include <QPainter>

namespace promptlab {

LabStatusBar::LabStatusBar(const Theme &theme, const BackgroundJobs &jobs, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_jobs(jobs), m_connection(new StatusSection(theme, tr("Workspace"), this)),
      m_person(new StatusSection(theme, tr("Who acts"), this)),
      m_message(new StatusSection(theme, tr("Last message"), this)),
      m_paneText(new StatusSection(theme, tr("Pane"), this)), m_tokens(new StatusSection(theme, tr("Tokens"), this)),
      m_position(new StatusSection(theme, tr("Position"), this)), m_running(new StatusSection(theme, tr("Jobs"), this))
{
    setAccessibleName(tr("Status bar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_connection->setIconName(QStringLiteral("plug"));
    m_person->setPressable(tr("Act for another member, or add one"));
    m_message->setFlexible(true);
    m_message->setPressable(tr("Show all messages"));
    m_tokens->setFigures(true);
    m_running->setIconName(QStringLiteral("loader"));
    m_running->setPressable(tr("Show the running jobs"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_connection);
    row->addWidget(m_person);
    row->addWidget(m_paneText);
    row->addWidget(m_message, 1);
    row->addStretch(0);
    for (StatusSection *section : {m_tokens, m_position, m_running})
        row->addWidget(section);
    connect(m_person, &QAbstractButton::clicked, this, &LabStatusBar::membersRequested);
    connect(m_message, &QAbstractButton::clicked, this, &LabStatusBar::historyRequested);
    connect(m_running, &QAbstractButton::clicked, this, &LabStatusBar::jobsRequested);
    connect(&jobs, &BackgroundJobs::changed, this, &LabStatusBar::showJobs);
    connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.length(Length::StatusBar)); });
    setFixedHeight(theme.length(Length::StatusBar));
    showJobs();
    setMessage(tr("Ready"));
}

void LabStatusBar::setConnection(const QString &text, const QString &tip)
{
    m_connection->setStatusText(text);
    if (!tip.isEmpty())
        m_connection->setToolTip(tip);
}

void LabStatusBar::setPerson(const QString &name, bool selfAttested)
{
    m_person->setIconName(selfAttested ? QStringLiteral("users") : QStringLiteral("user"));
    m_person->setStatusText(selfAttested && !name.isEmpty() ? tr("acts for %1, self-attested").arg(name) : name);
}

void LabStatusBar::setMessage(const QString &text)
{
    m_message->setStatusText(text);
}

void LabStatusBar::setPaneText(const QString &text)
{
    m_paneText->setStatusText(text);
}

void LabStatusBar::setTokens(const QString &text)
{
    m_tokens->setStatusText(text);
}

void LabStatusBar::setPosition(const QString &text)
{
    m_position->setStatusText(text);
}

QAbstractButton *LabStatusBar::personButton() const
{
    return m_person;
}

QAbstractButton *LabStatusBar::messageButton() const
{
    return m_message;
}

QAbstractButton *LabStatusBar::jobsButton() const
{
    return m_running;
}

void LabStatusBar::showJobs()
{
    const QList<BackgroundJob> jobs = m_jobs.jobs();
    if (jobs.isEmpty()) {
        m_running->setStatusText({});
        return;
    }
    const BackgroundJob &first = jobs.first();
    QStringList parts{jobs.size() == 1 ? first.title : tr("%n jobs", nullptr, int(jobs.size()))};
    qint64 done = 0;
    qint64 total = 0;
    for (const BackgroundJob &job : jobs) {
        done += job.progress.done;
        total += job.progress.total > 0 ? job.progress.total : 0;
    }
    if (jobs.size() == 1) {
        if (const QString percent = jobPercentText(first); !percent.isEmpty())
            parts += percent;
        if (first.leftMs >= 0)
            parts += tr("%1 left").arg(durationText(first.leftMs));
    }
    m_running->setProgress(done, total);
    m_running->setStatusText(parts.join(QStringLiteral(" · ")));
}

void LabStatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
