// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/floorfixture.h"
#include "tests/support/seen.h"
#include "ui/main/mainwindow.h"
#include "ui/widgets/tableview.h"

#include <memory>

namespace floorwalker {

//! A desk in front of a tenant: the main window with all views over a FloorFixture. Tests write the
//! tenant's answers first and sit down then.
class Desk
{
public:
    Desk() : Desk(FloorFixture::Setting()) { }
    explicit Desk(const FloorFixture::Setting &setting);
    ~Desk();

    //! Opens the window on that view and lets the first answers arrive.
    void sitDown(const QString &view);
    TableView &table(const QString &name) const;
    QString status() const; //!< "Live · data 0 s old"

    FloorFixture tenant;
    std::unique_ptr<MainWindow> window;
};

//! The command of that text, of the window or of the page that is shown; as the palette runs it.
void runCommand(const MainWindow &window, const QString &text);

} // namespace floorwalker
