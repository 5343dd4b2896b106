// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tenant.h"
#include "models/edits/callbackadding.h"
#include "models/edits/callbackchanges.h"
#include "models/rest/endpoints/contactpro.h"
#include "models/rest/networktransport.h"
#include "models/session/basicauthorizer.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace floorwalker {

//! A client and a ledger in front of the demo tenant, over real HTTP.
class CallbackStage final
{
public:
    explicit CallbackStage(demo::Options options = quiet())
        : tenant(demo::Tenant::start(options))
        , authorizer(QString::fromUtf8(tenant->users().first().name),
                     Secret(QString::fromUtf8(tenant->users().first().password)), QByteArrayLiteral("x-api-key"),
                     Secret(QString::fromUtf8(tenant->users().first().apiKey)))
        , client({transport, authorizer, clock}, tenant->url(), 100'000)
        , ledger(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("planner"),
                 {std::chrono::milliseconds(500), std::chrono::milliseconds(100)})
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

    //! A fresh callback, as the tenant shows it.
    Callback added(std::optional<Instant> nextCall = std::nullopt, const QString &notes = QStringLiteral("first"))
    {
        const auto id = ask(contactpro::addCallback(encode(
            NewCallback{.customerNumber = QStringLiteral("+358401234567"),
                        .queueNumber = QStringLiteral("152"),
                        .nextCall = nextCall,
                        .notes = notes})));
        return id ? shown(*id) : Callback();
    }

    Callback shown(const CallbackId &id)
    {
        const auto callback = ask(contactpro::callback(id));
        return callback ? *callback : Callback();
    }

    SystemClock clock;
    QTemporaryDir folder;
    std::unique_ptr<demo::Tenant> tenant;
    NetworkTransport transport;
    BasicAuthorizer authorizer;
    RestClient client;
    Ledger ledger;
};

} // namespace floorwalker
