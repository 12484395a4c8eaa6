// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/configtext.h"

namespace promptlab {

/// Sets kind, format, model and supported from the id of a provider.
void parseProviderId(EvalProvider &provider);

/// Reads the value of "providers": an id, a list of ids, mappings and "file://" lists. What cannot be read is reported.
void readEvalProviders(const ConfigValue &value, const ConfigFiles &files, ConfigFindings &findings,
                       QList<EvalProvider> &providers);

/// Whether a filter names an id or a label: exactly, as "prefix*", or as the group in front of a colon.
[[nodiscard]] bool evalFilterMatches(const QString &filter, const QString &id, const QString &label);

/// All pairs of provider and prompt, provider by provider, after the providers' own lists of prompts. A list that
/// matches nothing is reported.
[[nodiscard]] QList<EvalColumn> evalColumns(const QList<EvalProvider> &providers, const QList<EvalPrompt> &prompts,
                                            ConfigFindings &findings);

} // namespace promptlab
