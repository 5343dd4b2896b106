// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace floorwalker {

class MainWindow;
class Tenant;

//! The tabs of the page of calls.
enum class CallsTab { Calls, Conferences, Numbers };
void showCallsTab(MainWindow &window, CallsTab tab);

//! Rings three people into a conference and one who hears a text; false: the profile has no application.
bool beginCalls(Tenant &tenant);
bool areCallsBegun(Tenant &tenant); //!< and their results are known

//! A text for the call under way that is on top.
void typeOrder(MainWindow &window);

//! A new callout with a text, or into a conference, or one of several people.
QDialog *typeCallout(MainWindow &window);
QDialog *typeConferenceCallout(MainWindow &window);
QDialog *chooseTeam(MainWindow &window);

//! The conference those three are in; and the question before everybody is removed.
void openConference(MainWindow &window);
bool isConferenceShown(Tenant &tenant);
QDialog *askToClearConference(MainWindow &window);

//! What is known of a number, the callback addresses, and an assignment of three.
void queryNumber(MainWindow &window);
void showCallbackAddresses(MainWindow &window);
QDialog *assignNumbers(MainWindow &window);

} // namespace floorwalker
