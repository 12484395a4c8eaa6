// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every library of the window: what core takes, and the widgets that nearly every file needs.
#pragma once

#include "core/base/pch.h"

#include <QAction>
#include <QBoxLayout>
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>
