// SPDX-License-Identifier: GPL-3.0-or-later
// What channels hold otherwise than was published, and channels that cannot be reached: how the deployments pane says
// it and what it offers.
#include "ui/common/actionregistry.h"
#include "ui/common/messagebar.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/deploymenttexts.h"
#include "ui/deployments/environmentsview.h"

namespace promptlab {

/// A bar as long as something differs; said once, so that one may close it.
void DeploymentsPane::tellDrifts()
{
    QStringList places;
    const EnvironmentView *where = nullptr;
    const RunningPrompt *what = nullptr;
    for (const EnvironmentView &environment : m_controller->environments()) {
        for (const RunningPrompt &prompt : environment.running) {
            if (!prompt.drift)
                continue;
            places += environment.name + QLatin1Char('\n') + prompt.promptKey + QLatin1Char('\n') + prompt.drift->text;
            if (!where) {
                where = &environment;
                what = &prompt;
            }
        }
    }
    if (places == m_toldDrifts)
        return;
    m_toldDrifts = places;
    if (!where) {
        m_message->settle(aboutDrift);
        return;
    }
    BarMessage message;
    message.level = MessageLevel::Error;
    message.about = aboutDrift;
    message.what = places.size() == 1
                     ? tr("%1 in %2 is not what was published").arg(what->promptKey, where->name)
                     : tr("%n prompts are not what was published, %1 in %2 first", nullptr, int(places.size()))
                           .arg(what->promptKey, where->name);
    message.why = tr("%1. Seen %2. Publish it again, or look who writes there.")
                      .arg(what->drift->text, exactMomentText(what->drift->seenAt));
    message.actions = {{tr("Publish again"),
                        [this, environment = where->name, prompt = what->promptKey, application = what->application] {
                            m_controller->publishAgain(environment, prompt, application);
                        },
                        true},
                       {tr("Show %1").arg(where->name), [this, environment = where->name] {
                            Q_EMIT navigationRequested({id(), QStringLiteral("environment"), environment, {}});
                        }}};
    m_message->showMessage(message);
    m_barLeads = true;
    showCounts();
}

/// Also what was told and closed: somebody asks for it, or something else stood in its place.
void DeploymentsPane::tellDriftsAgain()
{
    m_toldDrifts.clear();
    tellDrifts();
}

void DeploymentsPane::publishHere()
{
    const EnvironmentView *environment = m_environments->current();
    const RunningPrompt *prompt = m_environments->currentPrompt();
    if (environment && prompt)
        m_controller->publishAgain(environment->name, prompt->promptKey, prompt->application);
}

/// A channel is in the way: what to mend is said, and that one need not wait for the next try.
void DeploymentsPane::tellProblem(const Error &error)
{
    showError(tr("A deployment needs a look"), error, aboutChannel);
    BarMessage message = m_message->message();
    const bool first = message.actions.isEmpty();
    message.actions.append({tr("Try now"), [this] { m_controller->tryNow(); }, first});
    m_message->showMessage(message);
    m_barLeads = true;
    showCounts();
}

} // namespace promptlab
