// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uitest.h"
#include "ui/common/backgroundjobs.h"
#include "ui/common/look.h"
#include "ui/common/pane.h"
#include "ui/common/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QSet>
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

/// The controls below @p root that cannot be understood without seeing them: no accessible name or no tool tip.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || widget->focusPolicy() != Qt::NoFocus;
        const QString className = QString::fromLatin1(widget->metaObject()->className());
        const QWidget *parent = widget->parentWidget();
        // Parts of compound controls speak through their owner.
        const bool part = widget->objectName().startsWith(QLatin1String("qt_"))
                       || className.startsWith(QLatin1String("QComboBoxPrivate"))
                       || className == QLatin1String("QScrollBar") || className == QLatin1String("QMenu")
                       || className == QLatin1String("QTableCornerButton") || className == QLatin1String("QHeaderView")
                       || (parent
                           && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
                               || parent->inherits("QLineEdit") || parent->inherits("QMenuBar")
                               || parent->inherits("QKeySequenceEdit")));
        if (!control || part || className == QLatin1String("QStackedWidget"))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        const QString name = reader ? reader->text(QAccessible::Name) : widget->accessibleName();
        const QString where = className + QLatin1Char(' ') + widget->objectName() + QLatin1Char(' ') + name;
        if (name.isEmpty())
            found += where + QStringLiteral(": no accessible name");
        if (widget->toolTip().isEmpty() && className != QLatin1String("QMenuBar"))
            found += where + QStringLiteral(": no tool tip");
    }
    return found;
}

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
