// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour.h"

namespace promptlab::desktop {

/// The way through the panes of an open workspace, from the list of prompts to the deployments. @p sample: the
/// workspace is the sample, whose prompts are known and can be shown. @p window must outlive the steps.
[[nodiscard]] QList<TourStep> desktopTour(MainWindow &window, bool sample);

} // namespace promptlab::desktop
