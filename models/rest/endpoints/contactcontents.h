// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/callrecording.h"
#include "models/records/contactpro/chat.h"
#include "models/records/contactpro/customerconsent.h"
#include "models/records/contactpro/email.h"
#include "models/records/contactpro/scriptresult.h"
#include "models/rest/endpoints/contactpro.h"

//! What belongs to single contacts. Nothing is asked by a filter that is empty; values are sent as
//! they are given. No limit but ours is known, and none of these lists is paged (reference:
//! contactpro-cmi-additions 5): an answer as long as the limit may be cut.
namespace floorwalker::contactpro {

inline constexpr int longestList = 1000;

Endpoint<Contact> contact(const ContactId &id);
//! The group in exactly this spelling: with and without hyphens are two questions.
Endpoint<QList<Contact>> contactsOfGroup(const ContactGroupId &group);

struct ChatFilter {
    QString originator;
    QString destination;
    QString subtype; //!< channel_sub_type
    QString language; //!< "FI"
    int limit = longestList;
};
Endpoint<QList<Chat>> chats(const ChatFilter &filter); //!< knows no range of time
Endpoint<Chat> chat(const ChatId &id); //!< with participants and transcript
//! Answers with the new id, empty when the server names none. May double: only through the ledger.
Endpoint<ChatId> addChat(const QByteArray &body);

struct EmailFilter {
    QString caseId;
    QString cid;
    QString language;
    int limit = longestList;
};
Endpoint<QList<Email>> emails(const EmailFilter &filter); //!< knows no range of time
Endpoint<Email> email(const EmailId &id);

struct ScriptResultFilter {
    ContactId contactId;
    ContactId originalContactId;
    int limit = longestList;
};
Endpoint<QList<ScriptResult>> scriptResults(const ScriptResultFilter &filter); //!< knows no range of time
Endpoint<ScriptResult> scriptResult(const ScriptResultId &id);

struct CallRecordingFilter {
    std::optional<TimeRange> range;
    QString callId;
    ContactId contactId;
    QString language;
    int limit = longestList;
};
Endpoint<QList<CallRecording>> callRecordings(const CallRecordingFilter &filter);
Endpoint<CallRecording> callRecording(const CallRecordingId &id); //!< with its listen log
Endpoint<QList<ListenLogEntry>> listenLog(const CallRecordingId &id); //!< with the sessions
//! Answers with the new entry's id, empty when the server names none. May double: only through the ledger.
Endpoint<QString> addListening(const NewListening &listening);

Endpoint<QList<CustomerConsent>> consentsOf(const QString &address);
//! A consent nobody gave or refused is unknown, not an error.
Endpoint<CustomerConsent> consent(const QString &usage, const QString &address);

//! Patterns with * and ? are the server's to understand. (seed CMI reference, customerConsents)
struct ConsentFilter {
    QString address;
    QString usage;
    QString consent; //!< "true" or "false"
};
Endpoint<QList<CustomerConsent>> consents(const ConsentFilter &filter); //!< knows neither limit nor pages nor time
Endpoint<Done> setConsent(const CustomerConsent &consent); //!< adds it or takes its former one's place
Endpoint<Done> deleteConsent(const QString &usage, const QString &address); //!< NotFound: there is none

//! Remarks stand under the group, not under the contact; none are empty, not an error.
Endpoint<QString> remarks(const ContactGroupId &group);
Endpoint<Done> addRemarks(const ContactGroupId &group, const QString &text); //!< a call that has none
Endpoint<Done> updateRemarks(const ContactGroupId &group, const QString &text);

} // namespace floorwalker::contactpro
