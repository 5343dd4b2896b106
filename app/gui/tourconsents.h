// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QString;

namespace floorwalker {

class ConsentItems;
class MainWindow;

//! Fills the form of a new consent on the page that is shown; false: there is none.
bool typeConsent(MainWindow &window);

//! Begins to change the WhatsApp consent of the demo tenant's customer who has an id instead of a number.
bool changeConsent(MainWindow &window);

//! To the list of this computer, beside the register, with the address of the current row; or back.
void showListOfThisComputer(MainWindow &window);
void showRegister(MainWindow &window);

//! Asks for an address that nobody has.
void searchForNobody(MainWindow &window);

//! The question before some that are shown are deleted.
QDialog *askToDeleteConsents(MainWindow &window);

//! An import of a file, written there, with a row of every fate; nothing: it could not be written.
QDialog *importConsents(MainWindow &window, const ConsentItems &consents, const QString &path);

} // namespace floorwalker
