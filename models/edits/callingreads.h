// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/calling/callbackurls.h"
#include "models/records/calling/callresult.h"
#include "models/records/calling/conference.h"
#include "models/records/calling/ownednumber.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! What can be read of a calling application, for those who may not know the interface itself. Each is
//! told once, later, and never when the receiver is gone.
class CallingReads final
{
public:
    //! config: the client of numbers and callbacks, which may be the same.
    CallingReads(RestClient &calling, RestClient &config);

    template<typename T>
    using Told = std::function<void(const Result<T> &)>;

    void numbers(QObject *receiver, const Told<QList<OwnedNumber>> &told);
    void callbackUrls(const ApplicationKey &application, QObject *receiver, const Told<CallbackUrls> &told);
    void callResult(const CallId &call, QObject *receiver, const Told<CallResult> &told);
    //! purpose Poll: somebody watches, and the next time comes soon.
    void conference(const ConferenceId &conference, Purpose purpose, QObject *receiver, const Told<QList<Participant>> &told);

private:
    RestClient &m_calling;
    RestClient &m_config;
};

} // namespace floorwalker
