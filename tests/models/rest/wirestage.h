// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/scriptedserver.h"
#include "models/rest/networktransport.h"

#include <QTest>

namespace floorwalker {

//! The real wire against a server that does what a test wants.
class WireStage {
public:
    demo::ScriptedServer server;
    NetworkTransport transport;
    QObject receiver;
    QList<WireAnswer> told;

    WireRequest request(Verb verb = Verb::Get, const QString &path = QStringLiteral("/x")) const
    {
        WireRequest request{.verb = verb, .url = server.url()};
        request.url.setPath(path);
        if (verb != Verb::Get)
            request.body = "{\"a\":1}";
        return request;
    }

    Transport::CallId send(const WireRequest &request)
    {
        return transport.send(request, &receiver, [this](const WireAnswer &answer) { told << answer; });
    }

    //! The answer to one request; an empty one with the fault Aborted when none came.
    WireAnswer ask(const WireRequest &request)
    {
        const qsizetype before = told.size();
        send(request);
        if (!QTest::qWaitFor([this, before] { return told.size() > before; }, 10'000))
            return {.fault = WireFault::Aborted, .faultText = QStringLiteral("silence")};
        return told.last();
    }

    //! A connection is open and idle, as between polls.
    void warmUp()
    {
        server.always("/warm", demo::Behaviour::json("[]"));
        ask(request(Verb::Get, QStringLiteral("/warm")));
        server.forgetArrivals();
        told.clear();
    }
};

} // namespace floorwalker
