// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icon.h"

#include <QString>

#include <functional>

namespace floorwalker {

class Page;
struct Workplace;

//! One entry of the navigation. Registered in ui/views; the main window knows no view by name.
struct View {
    QString id; //!< "queues", as in --view
    QString title; //!< translated
    Icon icon;
    std::function<Page *(const Workplace &)> make;
};

} // namespace floorwalker
