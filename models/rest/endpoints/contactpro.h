// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/callback.h"
#include "models/records/contactpro/contact.h"
#include "models/records/contactpro/contactquestion.h"
#include "models/records/contactpro/contactreader.h"
#include "models/records/contactpro/fieldspellings.h"
#include "models/records/contactpro/queue.h"
#include "models/records/contactpro/queuestatus.h"
#include "models/records/contactpro/user.h"
#include "models/rest/endpoint.h"

#include <array>
#include <memory>

//! Every path of Contact Pro's Restful Interfaces that we call (reference: contactpro-*.md).
namespace floorwalker::contactpro {

struct Page {
    int offset = 0;
    int limit = 1000; //!< the servers' default is 100
};

struct TimeRange {
    Instant begin;
    Instant end;
};

Endpoint<QList<Queue>> queues(Page page);
Endpoint<QList<User>> users(Page page); //!< asks for login and email by name

//! What an earlier answer of the same list said. Given by who polls; never in two questions at once.
template<typename T>
using Memo = std::shared_ptr<RecordMemo<T>>;

Endpoint<QList<QueueStatus>> queueStatuses(Memo<QueueStatus> memo = {});
Endpoint<QList<QueueStatus>> queueStatusesOf(Channel channel); //!< the type= filter
Endpoint<QueueStatus> queueStatus(const QueueId &queue);
Endpoint<QList<Agent>> agents(std::shared_ptr<const FieldSpellings> spellings,
                              Memo<Agent> memo = {}); //!< with their queues
//! The values seen of the availability filter (reference: contactpro-rmi).
inline constexpr std::array availabilities{"Free", "Busy", "Away"};
Endpoint<QList<Agent>> agentsWho(const char *availability, std::shared_ptr<const FieldSpellings> spellings);
//! Contacts of the range and every open one, however old (showAllInProcess=1).
Endpoint<QList<Contact>> contactsInProcess(TimeRange range, Memo<Contact> memo = {});
//! Contacts that arrived or ended in the range, newest first, with their statistics; at most `limit`.
//! With a memo only what changed since is read.
Endpoint<ContactPage> contacts(const ContactQuestion &question, TimeRange range, int limit,
                               std::shared_ptr<const ContactMemo> memo = {});
//! Ready or NotReady; idempotent, so it may be sent again by hand, but is never repeated by itself.
Endpoint<Done> setReady(const AgentId &agent, bool isReady);

Endpoint<QList<Callback>> callbacks(); //!< all of them; the interface documents no limit and no paging
//! Those whose number fits; patterns know * and ?. The one field documented to be searchable.
Endpoint<QList<Callback>> callbacksLike(const QString &customerNumber);
Endpoint<Callback> callback(const CallbackId &id);
//! Answers with the new id, empty when the server names none. May double: only through the ledger.
Endpoint<CallbackId> addCallback(const QByteArray &body);
Endpoint<Done> updateCallback(const CallbackId &id, const CallbackUpdate &update);

} // namespace floorwalker::contactpro
