// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for modules of a host (files, paths, timers) that a bundled library names and that the sandbox does not have.
module.exports = {};
