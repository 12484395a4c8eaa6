// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace promptlab {

class MainWindow;

/// Puts the commands of the window itself into its registry: files, view, going somewhere, help.
class WindowCommands final
{
public:
    static void add(MainWindow &window);
    /// Heading of the commands that go somewhere; panes get theirs from the window.
    [[nodiscard]] static QString goCategory();
    [[nodiscard]] static QString helpCategory();
};

} // namespace promptlab
