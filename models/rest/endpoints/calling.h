// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/calling/callbackurls.h"
#include "models/records/calling/callorder.h"
#include "models/records/calling/callout.h"
#include "models/records/calling/conference.h"
#include "models/records/calling/numberfacts.h"
#include "models/records/calling/ownednumber.h"
#include "models/rest/endpoint.h"

//! The Calling API (seed Calling API reference). Paths are relative to an address that ends with the
//! version, "/v1" or "/calling/v1"; every request names a content type, for it is signed with it.
namespace floorwalker::calling {

// At the address for configuration and queries, where that is another.

Endpoint<QList<OwnedNumber>> numbers();
Endpoint<Done> assignNumbers(const NumberAssignment &assignment);
Endpoint<Done> releaseNumber(const NumberRelease &release); //!< a DELETE with a body
Endpoint<CallbackUrls> callbackUrls(const ApplicationKey &application);
Endpoint<Done> setCallbackUrls(const ApplicationKey &application, const CallbackUrls &urls);
Endpoint<NumberFacts> numberFacts(const QString &number); //!< blanks in it do not count

// At the address for calls.

Endpoint<CallResult> callResult(const CallId &call);
//! May be heard twice: only through the ledger. order: a body of encode(CallOrder).
Endpoint<Done> orderCall(const CallId &call, const QByteArray &order);
//! The same to one side, by playing and saying alone; not for conferences and callouts. (reference: calling-api 2)
Endpoint<Done> orderLeg(const CallId &call, CallLeg leg, const QByteArray &order);
Endpoint<QList<Participant>> conference(const ConferenceId &conference);
Endpoint<Done> orderParticipant(const ConferenceId &conference, const CallId &participant, const ConferenceOrder &order);
Endpoint<Done> kickParticipant(const ConferenceId &conference, const CallId &participant);
Endpoint<Done> clearConference(const ConferenceId &conference);
//! Rings somebody: only through the ledger. body: of encode(Callout).
Endpoint<CallId> callOut(const QByteArray &body);

} // namespace floorwalker::calling
