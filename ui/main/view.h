// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icon.h"

#include <QList>
#include <QString>

#include <functional>

namespace floorwalker {

class Page;
struct Workplace;

//! Something one can begin on a view from any other: the palette offers it while another is shown.
struct ViewCommand {
    QString text; //!< translated
    std::function<void(Page &)> run; //!< on the view's own page, which is shown by then
};

//! One entry of the navigation. Registered in ui/views; the main window knows no view by name.
struct View {
    QString id; //!< "queues", as in --view
    QString title; //!< translated
    Icon icon;
    std::function<Page *(const Workplace &)> make;
    QList<ViewCommand> commands = {};
    std::function<int(const Workplace &)> waiting = {}; //!< how many things on it wait for a person
};

} // namespace floorwalker
