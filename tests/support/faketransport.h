// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/transport.h"

#include <QHash>
#include <QMetaObject>
#include <QPointer>

#include <deque>

namespace floorwalker {

//! A wire whose answers a test writes. Answers come through the event loop, as the network's do.
class FakeTransport final : public QObject, public Transport
{
public:
    QList<WireRequest> sent;

    //! The next answers, in order; when they run out requests hang until answerHanging().
    void answerWith(WireAnswer answer) { m_script.push_back(std::move(answer)); }
    void answerWith(int status, QByteArray body = {}, HttpHeaders headers = {})
    {
        answerWith({.status = status, .headers = std::move(headers), .body = std::move(body)});
    }

    //! From now on every request whose path ends so, when the script has run out.
    void answerPath(const QString &path, WireAnswer answer) { m_byPath.insert(path, std::move(answer)); }
    void answerPath(const QString &path, int status, QByteArray body = {}, HttpHeaders headers = {})
    {
        answerPath(path, {.status = status, .headers = std::move(headers), .body = std::move(body)});
    }

    CallId send(const WireRequest &request, QObject *receiver, Done done) override
    {
        sent.append(request);
        const CallId id = ++m_lastId;
        m_waiting.insert(id, {receiver, std::move(done)});
        if (!m_script.empty()) {
            finish(id, std::move(m_script.front()));
            m_script.pop_front();
            return id;
        }
        for (auto it = m_byPath.cbegin(); it != m_byPath.cend(); ++it) {
            if (request.url.path().endsWith(it.key()))
                finish(id, *it);
        }
        return id;
    }

    void abort(CallId call) override { finish(call, {.fault = WireFault::Aborted}); }

    qsizetype hanging() const { return m_waiting.size(); }
    void answerHanging(const WireAnswer &answer)
    {
        const auto ids = m_waiting.keys();
        for (CallId id : ids)
            finish(id, answer);
    }

private:
    struct Waiting {
        QPointer<QObject> receiver;
        Done done;
    };

    void finish(CallId id, WireAnswer answer)
    {
        if (!m_waiting.contains(id))
            return;
        Waiting waiting = m_waiting.take(id);
        QMetaObject::invokeMethod(
            this,
            [waiting = std::move(waiting), answer = std::move(answer)] {
                if (waiting.receiver)
                    waiting.done(answer);
            },
            Qt::QueuedConnection);
    }

    std::deque<WireAnswer> m_script;
    QHash<QString, WireAnswer> m_byPath;
    QHash<CallId, Waiting> m_waiting;
    CallId m_lastId = 0;
};

} // namespace floorwalker
