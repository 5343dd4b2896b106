// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/restclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/settle.h"

namespace floorwalker {

//! A proof of identity that can be counted, renewed and refused.
class Badge final : public QObject, public Authorizer
{
public:
    bool isRenewable = false;
    bool isThere = true; //!< false: there is no proof yet
    int renewals = 0;
    QByteArray token = "first";

    void authorize(WireRequest &request, Instant) override
    {
        request.headers.emplaceBack("Authorization", "Bearer " + token + "-token");
        request.headers.emplaceBack("x-api-key", "key-of-ours");
    }
    bool isReady(Instant) const override { return isThere; }
    bool canRenew(const HttpHeaders &) const override { return isRenewable; }
    void renew(QObject *receiver, std::function<void(Result<Done>)> done) override
    {
        ++renewals;
        m_receiver = receiver;
        m_done = std::move(done);
    }
    void answerRenewal(const Result<Done> &result)
    {
        if (result) {
            token = "second";
            isThere = true;
        }
        QMetaObject::invokeMethod(this, [receiver = m_receiver, done = m_done, result] {
            if (receiver)
                done(result);
        }, Qt::QueuedConnection);
    }

private:
    QPointer<QObject> m_receiver;
    std::function<void(Result<Done>)> m_done;
};

inline Endpoint<QByteArray> reading(const QString &path)
{
    return {.path = path, .decode = [](const Answered &answer) -> Result<QByteArray> { return answer.body; }};
}

inline Endpoint<QByteArray> writing(const QString &path, Verb verb = Verb::Post)
{
    auto endpoint = reading(path);
    endpoint.verb = verb;
    endpoint.body = "{}";
    endpoint.contentType = "application/json";
    endpoint.isSafeToRepeat = false;
    return endpoint;
}

//! A client on a written wire, and what it told those who asked.
class ClientStage {
public:
    FakeClock clock;
    FakeTransport wire;
    Badge badge;
    RestClient client;
    QObject receiver;
    QList<Result<QByteArray>> told;

    explicit ClientStage(const QString &base = QStringLiteral("https://tenant.example/RI"), int perMinute = 100'000)
        : client({wire, badge, clock, [] { return 0.5; }}, QUrl(base), perMinute)
    {
    }

    void ask(const Endpoint<QByteArray> &endpoint, Purpose purpose = Purpose::Asked)
    {
        client.send<QByteArray>(endpoint, purpose, &receiver,
                                [this](const Result<QByteArray> &answer) { told << answer; });
    }
    void ask(const QString &path, Purpose purpose = Purpose::Asked) { ask(reading(path), purpose); }

    void settle() { floorwalker::settle(); }
    void pass(Milliseconds span)
    {
        settle();
        clock.advance(span);
        settle();
    }

    //! "body", or the name of the failure; of the answer so numbered.
    QString printed(int number = 0) const
    {
        if (told.size() <= number)
            return QStringLiteral("silence");
        const auto &answer = told[number];
        return answer ? QString::fromUtf8(*answer) : name(answer.error().kind);
    }
    const Error &error() const { return told.last().error(); }
};

} // namespace floorwalker
