// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QString;

namespace floorwalker {

class CallbackItems;
class MainWindow;
class Tenant;

//! Fills the form of a new callback on the page that is shown; false: there is none.
bool typeCallback(MainWindow &window);

//! Shifts the times of some that are shown.
QDialog *changeCallbacks(MainWindow &window);

//! The list of a demo tenant, with two entries that are on their way.
QDialog *showDoNotContact(MainWindow &window, Tenant &tenant);

//! A file with a callback for every fate that an import knows; false: it is not there.
bool writeImport(const QString &path, const CallbackItems &callbacks);

} // namespace floorwalker
