// SPDX-License-Identifier: GPL-3.0-or-later
// Which prompt a run is put together for: chosen, written, or the one that is worked on.
#include "ui/pipelines/runsetup.h"

namespace promptlab {

namespace {

bool offersPrompt(const QList<PromptListItem> &prompts, const QString &key)
{
    return std::any_of(prompts.begin(), prompts.end(),
                       [&key](const PromptListItem &item) { return item.prompt.key == key; });
}

} // namespace

QString promptLine(const Prompt &prompt)
{
    return prompt.name.isEmpty() || prompt.name == prompt.key ? prompt.key
                                                              : QStringLiteral("%1 · %2").arg(prompt.key, prompt.name);
}

/// The prompt that is worked on; else that of the newest run; else the first one.
QString RunSetup::firstPrompt() const
{
    QStringList wanted;
    if (m_controller.services().workedOn)
        wanted.append(m_controller.services().workedOn());
    if (!m_controller.runs().isEmpty())
        wanted.append(m_controller.runs().first().item.spec.versions.first().promptKey);
    for (const QString &key : qAsConst(wanted)) {
        if (offersPrompt(m_prompts, key))
            return key;
    }
    return m_prompts.isEmpty() ? QString() : m_prompts.first().prompt.key;
}

void RunSetup::followWork()
{
    const QString key = m_controller.services().workedOn ? m_controller.services().workedOn() : QString();
    if (key.isEmpty() || std::exchange(m_lastWork, key) == key || key == m_prompt)
        return;
    if (!m_prompts.isEmpty() && !offersPrompt(m_prompts, key))
        return;
    setPrompt(key);
    Q_EMIT choicesChanged();
}

QString RunSetup::promptLike(const QString &text) const
{
    QStringList within;
    for (const PromptListItem &item : m_prompts) {
        const QString line = promptLine(item.prompt);
        if (line.compare(text, Qt::CaseInsensitive) == 0 || item.prompt.key.compare(text, Qt::CaseInsensitive) == 0)
            return item.prompt.key;
        if (line.contains(text, Qt::CaseInsensitive))
            within.append(item.prompt.key);
    }
    return within.size() == 1 ? within.first() : QString();
}

void RunSetup::writePrompt(const QString &text)
{
    const QString written = text.trimmed();
    for (const PromptListItem &item : qAsConst(m_prompts)) {
        if (item.prompt.key.compare(written, Qt::CaseInsensitive) != 0
            && promptLine(item.prompt).compare(written, Qt::CaseInsensitive) != 0)
            continue;
        if (item.prompt.key != m_prompt)
            setPrompt(item.prompt.key);
        return;
    }
    if (m_prompt.isEmpty() && m_writtenPrompt == text)
        return;
    m_writtenPrompt = text;
    m_promptGuessed = false;
    m_prompt.clear();
    m_wantedVersions.clear();
    ++m_versionsTicket;
    ++m_datasetTicket;
    m_versions.setVersions({}, {});
    changed();
}

void RunSetup::setPrompt(const QString &key)
{
    m_wantedVersions.clear(); // they were of another prompt
    usePrompt(key);
    suggestDataset();
}

void RunSetup::usePrompt(const QString &key)
{
    m_prompt = key;
    m_promptGuessed = false;
    m_unsavedVersion = 0;
    m_writtenPrompt.clear();
    m_versions.setVersions({}, {});
    if (!key.isEmpty() && !m_controller.token().isCancelled())
        spawn(readVersions(key, ++m_versionsTicket));
    changed();
}

} // namespace promptlab
