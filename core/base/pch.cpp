// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: this object library exists only to hold the shared precompiled header.
