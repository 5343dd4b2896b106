// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tenant.h"
#include "models/rest/networktransport.h"
#include "models/rest/restclient.h"
#include "models/session/signinsecrets.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace floorwalker {

//! A client in front of the demo tenant, over real HTTP.
class DemoClient
{
    Q_DISABLE_COPY_MOVE(DemoClient)

public:
    explicit DemoClient(const demo::Options &options = quiet())
        : tenant(demo::Tenant::start(options))
        , authorizer(QString::fromUtf8(tenant->users().first().name),
                     Secret(QString::fromUtf8(tenant->users().first().password)), QByteArrayLiteral("x-api-key"),
                     Secret(QString::fromUtf8(tenant->users().first().apiKey)))
        , client({transport, authorizer, clock}, tenant->url(), 100'000)
    {
    }

    //! No quota in the way.
    static demo::Options quiet()
    {
        demo::Options options;
        options.quota = 100'000;
        return options;
    }

    template<typename T>
    Result<T> ask(const Endpoint<T> &endpoint)
    {
        std::optional<Result<T>> answer;
        QObject receiver;
        const Purpose purpose = endpoint.verb == Verb::Get ? Purpose::Asked : Purpose::Write;
        QEventLoop loop; // QTest::qWaitFor looks only every ten milliseconds
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        client.send<T>(endpoint, purpose, &receiver, [&](const Result<T> &came) {
            answer = came;
            loop.quit();
        });
        loop.exec();
        return answer.value_or(Error{.kind = ErrorKind::TimedOut});
    }

    SystemClock clock;
    std::unique_ptr<demo::Tenant> tenant;
    NetworkTransport transport;
    BasicAuthorizer authorizer;
    RestClient client;
};

} // namespace floorwalker
