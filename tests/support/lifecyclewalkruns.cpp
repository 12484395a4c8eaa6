// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the test run.
#include "tests/support/lifecyclewalkparts.h"
#include "ui/pipelines/casedetailpanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/pipelinespane.h"
#include "ui/pipelines/runestimatecard.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runview.h"

#include <QComboBox>
#include <QTabBar>
#include <QTableView>

namespace promptlab {

Result<void> LifecycleWalk::setUpRun()
{
    PL_CHECK(goTo(QStringLiteral("pipelines")));
    auto *pane = part<PipelinesPane>();
    PL_CHECK(m_driver.command(QStringLiteral("pipelines.new")));
    const RunSetupForm *form = nullptr;
    PL_CHECK(m_driver.expect(QStringLiteral("form of a run"), [&] {
        form = pane->findChild<RunSetupForm *>();
        return form && form->isVisible();
    }));
    PL_TRY(QComboBox *const prompt, m_driver.find<QComboBox>(QStringLiteral("Prompt"), form));
    PL_CHECK(m_driver.expect(QStringLiteral("list of prompts"), [prompt] { return prompt->count() > 0; }));
    PL_TRY(QAbstractItemView *const versions,
           m_driver.find<QAbstractItemView>(QStringLiteral("Versions to run; space ticks one"), form));
    // The form has read its lists when it shows the versions of the prompt that it begins with.
    PL_CHECK(
        m_driver.expect(QStringLiteral("list of versions"), [versions] { return versions->model()->rowCount() > 0; }));
    PL_CHECK(m_driver.typeEntry(*prompt, m_options.promptKey));
    const auto versionText = [](int number) { return QStringLiteral("v%1").arg(number); };
    PL_CHECK(m_driver.row(*versions, versionText(m_newVersion)));
    for (int number = m_newVersion; number > 0; --number) {
        PL_TRY(const QModelIndex row, m_driver.row(*versions, versionText(number)));
        PL_CHECK(m_driver.tick(*versions, row, number == m_newVersion || number == m_options.baseline));
    }
    PL_TRY(QComboBox *const dataset, m_driver.find<QComboBox>(QStringLiteral("Dataset"), form));
    PL_CHECK(m_driver.chooseEntry(*dataset, m_options.dataset));
    PL_TRY(QComboBox *const provider, m_driver.find<QComboBox>(QStringLiteral("Provider"), form));
    PL_CHECK(m_driver.chooseEntry(*provider, m_options.provider));
    const auto *card = form->findChild<RunEstimateCard *>();
    PL_CHECK(m_driver.expectText(QStringLiteral("A difference of "), card)); // the smallest that can be seen
    PL_CHECK(m_driver.expectText(QStringLiteral("Nothing: the answers are made by rules"), card));
    return m_driver.expectText(QStringLiteral("SIMULATED"), card);
}

Result<void> LifecycleWalk::startRun()
{
    PL_CHECK(m_driver.command(QStringLiteral("pipelines.run")));
    const QString title = QStringLiteral("%1 v%2 → v%3 on %4")
                              .arg(m_options.promptKey, QString::number(m_options.baseline),
                                   QString::number(m_newVersion), m_options.dataset);
    return m_driver.expect(QStringLiteral("end of the run \"%1\"").arg(title), [&] {
        const QWidget *strip = m_driver.named(title + QLatin1Char('*'));
        return strip && strip->accessibleName().contains(QLatin1String("Passed:"))
            && strip->accessibleName().contains(QLatin1String("Took:"));
    });
}

Result<void> LifecycleWalk::lookAtRow()
{
    const auto *view = part<RunView>();
    PL_TRY(QTableView *const table, m_driver.find<QTableView>(QStringLiteral("Results by row and version"), view));
    const QAbstractItemModel *model = table->model();
    PL_CHECK(m_driver.expect(QStringLiteral("row in the results"), [model] { return model->rowCount() > 2; }));
    const QModelIndex cell = model->index(2, model->columnCount() - 2); // the last version: the change stands behind it
    PL_CHECK(m_driver.choose(*table, cell));
    const QString key = model->index(2, 0).data().toString();
    PL_CHECK(m_driver.expectText(key, view->detail()));
    return m_driver.expectText(QStringLiteral("Output"), view->detail());
}

Result<void> LifecycleWalk::readVerdict()
{
    const auto *view = part<RunView>();
    PL_TRY(QTabBar *const tabs, m_driver.find<QTabBar>(QStringLiteral("Parts of the run"), view));
    PL_CHECK(m_driver.chooseTab(*tabs, QStringLiteral("Charts")));
    PL_CHECK(m_driver.chooseTab(*tabs, QStringLiteral("Comparison")));
    const ComparisonPanel *comparison = view->comparison();
    PL_CHECK(m_driver.expectText(QStringLiteral("Better? "), comparison));
    PL_CHECK(m_driver.expectText(QStringLiteral("Not worse? "), comparison));
    m_verdict = comparison->headline();
    return m_driver.expectText(QStringLiteral("v%1").arg(m_newVersion), comparison);
}

} // namespace promptlab
