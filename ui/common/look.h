// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <memory>

class QApplication;

namespace promptlab {

/// Loads the bundled fonts and tokens and gives the application its style and palette, which follow the theme from then
/// on. The theme belongs to the caller and must outlive every widget. Errors: Corrupt for a damaged installation.
Result<std::unique_ptr<Theme>> dressApplication(QApplication &application);

/// Whether the desktop shows light text on dark.
[[nodiscard]] bool desktopPrefersDark(const QPalette &palette);

} // namespace promptlab
