// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QString;

namespace floorwalker {

class MainWindow;
class Tenant;

//! Chooses the message that has not begun, or the one with failures; false: there is none.
bool chooseMessage(MainWindow &window, Tenant &tenant, bool isUntouched);

//! A campaign with placeholders, marked characters and a file with a recipient of every fate; null: the
//! file could not be written.
QDialog *composeCampaign(MainWindow &window, Tenant &tenant, const QString &folder);

//! The same as a WhatsApp template.
QDialog *composeTemplate(MainWindow &window, Tenant &tenant);

//! Opens the change of the message that is chosen.
QDialog *editMessage(MainWindow &window);

} // namespace floorwalker
