// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floor.h"
#include "models/rest/authorizer.h"
#include "tests/support/fakeclock.h"
#include "tests/support/settle.h"

#include <QMetaObject>
#include <QPointer>

namespace floorwalker {

//! A wire that answers by path: what a test wrote for it, else with nothing at all (it hangs).
class PathTransport final : public QObject, public Transport
{
public:
    QHash<QString, WireAnswer> answers; //!< by path and query, or by path alone
    QStringList asked; //!< path and query, in order

    void answer(const QString &path, const QByteArray &body) { answers[path] = {.status = 200, .body = body}; }
    void fail(const QString &path, int status) { answers[path] = {.status = status}; }

    qsizetype count(const QString &path) const
    {
        return std::count_if(asked.begin(), asked.end(), [&path](const QString &one) {
            return one == path || one.startsWith(path + u'?');
        });
    }

    CallId send(const WireRequest &request, QObject *receiver, Done done) override
    {
        const QString path = request.url.path().mid(1);
        const QString whole = request.url.hasQuery() ? path + u'?' + request.url.query() : path;
        asked << whole;
        const auto known = answers.contains(whole) ? answers.find(whole) : answers.find(path);
        if (known != answers.end()) {
            QMetaObject::invokeMethod(this, [receiver = QPointer(receiver), done, answer = *known] {
                if (receiver)
                    done(answer);
            }, Qt::QueuedConnection);
        }
        return 0;
    }
    void abort(CallId) override { }
};

class Nobody final : public Authorizer
{
public:
    void authorize(WireRequest &, Instant) override { }
};

//! A floor whose tenant is written by the test. Time passes only when the test says so.
class FloorStage {
public:
    FakeClock clock;
    PathTransport wire;
    Nobody nobody;
    RestClient client{{wire, nobody, clock, [] { return 0.5; }}, QUrl(QStringLiteral("https://tenant.example")), 10'000};
    Floor floor{client, {}, std::make_shared<FieldSpellings>(), [] { return 0.5; }};

    FloorStage()
    {
        for (const auto &path : {QStringLiteral("rci/queues"), QStringLiteral("rci/users"), QStringLiteral("rmi/agents"),
                                 QStringLiteral("rmi/queueStatuses"), QStringLiteral("rmi/contacts")})
            wire.answer(path, "[]");
    }

    void start()
    {
        for (const FeedId id : allFeeds)
            floor.feed(id).acquire();
        pass(Milliseconds(0));
    }

    //! In steps small enough that answers come between ticks.
    void pass(Milliseconds span, Milliseconds step = std::chrono::seconds(1))
    {
        settle();
        for (Milliseconds at(0); at < span; at += step) {
            clock.advance(std::min(step, span - at));
            settle();
        }
        if (span == Milliseconds(0)) {
            clock.advance(span);
            settle();
        }
    }

    void settle() { floorwalker::settle(); }
};

} // namespace floorwalker
