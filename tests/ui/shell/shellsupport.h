// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/uichecks.h"
#include "tests/ui/uitest.h"
#include "ui/common/backgroundjobs.h"
#include "ui/common/look.h"
#include "ui/common/pane.h"
#include "ui/common/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTemporaryDir>

namespace promptlab {

/// A pane that remembers what was asked of it.
class FakePane final : public Pane
{
    Q_OBJECT

public:
    explicit FakePane(const QString &id, const QString &key = {})
        : Pane({id, QStringLiteral("Pane %1").arg(id), QStringLiteral("flask-conical")}), m_key(key),
          m_field(new QLineEdit(this))
    {
        m_field->setAccessibleName(QStringLiteral("Field"));
        m_field->setToolTip(QStringLiteral("Field"));
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_field);
    }
    void registerActions(ActionRegistry &registry) override
    {
        if (m_key.isEmpty())
            return;
        ActionSpec spec;
        spec.id = id() + QStringLiteral(".do");
        spec.text = QStringLiteral("&Do it in %1").arg(id());
        spec.category = title();
        spec.keys = {QKeySequence(m_key)};
        spec.scope = ActionScope::Pane;
        spec.pane = id();
        registry.add(spec, [this] { ++commands; });
    }
    [[nodiscard]] QJsonObject saveState() const override { return {{QStringLiteral("text"), m_field->text()}}; }
    void restoreState(const QJsonObject &state) override
    {
        m_field->setText(state.value(QStringLiteral("text")).toString());
    }
    void activated() override { ++activations; }
    [[nodiscard]] QWidget *firstFocusWidget() const override { return m_field; }
    [[nodiscard]] QList<QWidget *> panels() const override { return parts; }
    bool open(const Place &place) override
    {
        opened.append(place);
        return place.kind != QLatin1String("unknown");
    }
    [[nodiscard]] QList<QuickEntry> quickEntries() const override { return entries; }
    Task<void> finish() override
    {
        ++finishes;
        co_return;
    }

    QList<QuickEntry> entries;
    QList<QWidget *> parts; ///< that F6 visits
    QList<Place> opened;
    int activations = 0;
    int commands = 0;
    int finishes = 0;

private:
    QString m_key;
    QLineEdit *m_field;
};

/// A window with everything that it needs, in a folder of its own.
struct ShellFixture {
    explicit ShellFixture(Theme &look)
        : theme(look), settings(folder.filePath(QStringLiteral("settings.json"))),
          session(folder.filePath(QStringLiteral("session.json"))), jobs(clock)
    {
    }
    ShellParts parts() { return {theme, settings, session, jobs, clock}; }

    QTemporaryDir folder;
    Theme &theme;
    SystemClock clock;
    Settings settings;
    Session session;
    BackgroundJobs jobs;
};

/// Ends a coroutine by running the event loop.
inline void awaitTask(Task<void> task)
{
    bool ended = false;
    const auto run = [](Task<void> inner, bool *flag) -> Task<void> {
        co_await std::move(inner);
        *flag = true;
    };
    const Task<void> whole = run(std::move(task), &ended);
    QTRY_VERIFY(ended);
}

} // namespace promptlab
