// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callingreads.h"

#include "models/rest/endpoints/calling.h"

namespace floorwalker {

CallingReads::CallingReads(RestClient &calling, RestClient &config)
    : m_calling(calling)
    , m_config(config)
{
}

void CallingReads::numbers(QObject *receiver, const Told<QList<OwnedNumber>> &told)
{
    m_config.send<QList<OwnedNumber>>(calling::numbers(), Purpose::Asked, receiver, told);
}

void CallingReads::callbackUrls(const ApplicationKey &application, QObject *receiver, const Told<CallbackUrls> &told)
{
    m_config.send<CallbackUrls>(calling::callbackUrls(application), Purpose::Asked, receiver, told);
}

void CallingReads::callResult(const CallId &call, QObject *receiver, const Told<CallResult> &told)
{
    m_calling.send<CallResult>(calling::callResult(call), Purpose::Asked, receiver, told);
}

void CallingReads::conference(const ConferenceId &conference, Purpose purpose, QObject *receiver,
                              const Told<QList<Participant>> &told)
{
    m_calling.send<QList<Participant>>(calling::conference(conference), purpose, receiver, told);
}

} // namespace floorwalker
