// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/uichecks.h"
#include "tests/ui/deployments/fakedeployments.h"
#include "tests/ui/uitest.h"
#include "ui/common/actionregistry.h"
#include "ui/common/confirmbar.h"
#include "ui/common/labstyle.h"
#include "ui/common/look.h"
#include "ui/common/messagebar.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/deploymenttable.h"
#include "ui/deployments/environmentform.h"
#include "ui/deployments/environmentsview.h"
#include "ui/deployments/plandetailview.h"
#include "ui/deployments/planform.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace promptlab::test {

/// The plans of the picture.
struct FilledWorld : FakeWorld {
    FilledWorld() { fill(); }
};

/// A pane in a window, as the shell shows it.
class ShownPane
{
public:
    explicit ShownPane(const Theme &theme, FakeWorld &world) : pane(world.parts(theme))
    {
        ActionSpec members;
        members.id = QStringLiteral("go.addApprover"); // of the window
        registry.add(members, [this] { ++membersShown; });
        pane.registerActions(registry);
        for (const QString &id : registry.ids()) {
            if (registry.spec(id)->scope == ActionScope::Pane)
                pane.addAction(registry.action(id));
        }
        pane.resize(1392, 830);
        pane.show();
        pane.activateWindow();
        active = QTest::qWaitForWindowActive(&pane);
        pane.activated();
    }
    ~ShownPane() { QCoro::waitFor(pane.finish()); }

    template<typename T>
    [[nodiscard]] T *part() const
    {
        return pane.findChild<T *>();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return registry.action(QStringLiteral("deployments.") + QLatin1String(name));
    }
    [[nodiscard]] QString currentPrompt() const
    {
        return part<DeploymentTable>()->currentIndex().siblingAtColumn(0).data().toString();
    }
    /// The button of the confirmation that goes on.
    [[nodiscard]] QPushButton *confirmButton() const
    {
        return part<ConfirmBar>()->findChildren<QPushButton *>().last();
    }
    void choose(const QString &prompt) const
    {
        auto *table = part<DeploymentTable>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == prompt)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    /// Chooses it and waits until it is open.
    [[nodiscard]] bool open(const QString &prompt) const
    {
        choose(prompt);
        return QTest::qWaitFor([&] { return shows(prompt); });
    }
    /// Waits for the first plan of a filled world.
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([this] { return shows(QStringLiteral("reply-draft")); });
    }
    /// A visible button with this text; nullptr: none.
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = pane.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&text](const QPushButton *one) {
            return one->isVisible() && one->text() == text;
        });
        return found == buttons.cend() ? nullptr : *found;
    }
    /// The field with this accessible name.
    template<typename T>
    [[nodiscard]] T *field(const QString &name) const
    {
        const auto fields = pane.findChildren<T *>();
        const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                        [&name](const T *one) { return one->accessibleName() == name; });
        return found == fields.cend() ? nullptr : *found;
    }
    /// Texts of the filled buttons that can be pressed.
    [[nodiscard]] QStringList filled() const
    {
        QStringList texts;
        const auto buttons = pane.findChildren<QPushButton *>();
        for (const QPushButton *one : buttons) {
            if (one->isVisible() && one->isEnabled() && buttonKind(one) == ButtonKind::Primary)
                texts += one->text();
        }
        return texts;
    }
    [[nodiscard]] bool shows(const QString &prompt) const
    {
        const auto &plan = part<PlanDetailView>()->plan();
        return plan && plan->summary.promptKey == prompt;
    }

    ActionRegistry registry;
    DeploymentsPane pane;
    bool active = false;
    int membersShown = 0;
};

} // namespace promptlab::test
