// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QMenu;

namespace floorwalker {

class ContactItems;
class ContentItems;
class JourneyItems;
class MainWindow;
class SavedSearches;

//! The lists of the page of contacts.
enum class ContactList { Contacts, Chats, Emails, Scripts };
enum class ContactTab { Journey, Conversation, Mail, Answers, Remarks };

//! Of the contacts that are shown, one that was transferred; without one the first.
void chooseTransferred(MainWindow &window, ContactItems &contacts);

//! Chooses the first contact as soon as there is one and shows that tab of it; false until all of it
//! has come.
bool isContactShown(MainWindow &window, const JourneyItems &journey, ContactTab tab);

//! On the tab of remarks that is shown, as if somebody had just typed it.
void typeRemarks(MainWindow &window);

//! The dialog of a new chat, filled.
QDialog *typeChat(MainWindow &window);

//! How the contacts that are shown are given away.
QDialog *showExport(MainWindow &window);

//! Two searches, saved under names; they are on their way.
void saveSearches(SavedSearches &searches);
QMenu *showSavedSearches(MainWindow &window);

void showContactList(MainWindow &window, ContactList list);
//! Answered or refused, and the one that is open read whole.
bool isListShown(const ContentItems &items);

} // namespace floorwalker
