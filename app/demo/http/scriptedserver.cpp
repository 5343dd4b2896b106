// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/scriptedserver.h"

#include <QTimer>

namespace demo {

namespace {

Headers ofJson()
{
    return { { "Content-Type", "application/json" } };
}

void dripOn(const Answer &answer, QObject *timers, const QByteArray &left, qsizetype bytes,
            std::chrono::milliseconds each)
{
    if (!answer.isAwaited())
        return;
    answer.raw(left.left(bytes));
    if (left.size() <= bytes) {
        answer.finish();
        return;
    }
    QTimer::singleShot(each, timers, [=] { dripOn(answer, timers, left.mid(bytes), bytes, each); });
}

} // namespace

Behaviour Behaviour::answer(int status, const QByteArray &body, const Headers &headers)
{
    return Behaviour([=](const Answer &to, QObject *) { to.send(status, headers, body); });
}

Behaviour Behaviour::json(const QByteArray &body, int status)
{
    return answer(status, body, ofJson());
}

Behaviour Behaviour::hang()
{
    return Behaviour([](const Answer &, QObject *) { });
}

Behaviour Behaviour::raw(const QByteArray &bytes)
{
    return Behaviour([=](const Answer &to, QObject *) {
        to.raw(bytes);
        to.finish();
    });
}

Behaviour Behaviour::closeAtOnce()
{
    return raw({});
}

Behaviour Behaviour::resetAtOnce()
{
    return Behaviour([](const Answer &to, QObject *) { to.reset(); });
}

Behaviour Behaviour::halfHead()
{
    return raw("HTTP/1.1 200 OK\r\nContent-Ty");
}

Behaviour Behaviour::cutBody(const QByteArray &body, qsizetype sent)
{
    return Behaviour([=](const Answer &to, QObject *) {
        to.raw(to.head(200, ofJson(), body.size()) + body.left(sent));
        to.finish();
    });
}

Behaviour Behaviour::resetMidBody(const QByteArray &body, qsizetype sent)
{
    return Behaviour([=](const Answer &to, QObject *timers) {
        to.raw(to.head(200, ofJson(), body.size()) + body.left(sent));
        // RST throws away what the kernel has not delivered yet: give the bytes a moment to arrive.
        QTimer::singleShot(std::chrono::milliseconds(50), timers, [to] { to.reset(); });
    });
}

Behaviour Behaviour::drip(const QByteArray &body, qsizetype bytes, std::chrono::milliseconds each)
{
    return Behaviour([=](const Answer &to, QObject *timers) {
        to.raw(to.head(200, ofJson(), body.size()));
        dripOn(to, timers, body, bytes, each);
    });
}

Behaviour Behaviour::after(std::chrono::milliseconds delay) const
{
    return Behaviour([delay, act = m_act](const Answer &to, QObject *timers) {
        QTimer::singleShot(delay, timers, [=] { act(to, timers); });
    });
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_server([this](const Request &request, const Answer &answer) { serve(request, answer); })
{
    if (!m_server.listen())
        qFatal("no port on the loopback interface: %s", qPrintable(m_server.errorText()));
}

void ScriptedServer::next(const QByteArray &path, const Behaviour &behaviour)
{
    m_next[path].append(behaviour);
}

void ScriptedServer::always(const QByteArray &path, const Behaviour &behaviour)
{
    m_always.insert(path, behaviour);
}

int ScriptedServer::count(const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_arrivals.begin(), m_arrivals.end(), [&](const Arrival &arrival) {
        return arrival.request.path() == path;
    }));
}

int ScriptedServer::count(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_arrivals.begin(), m_arrivals.end(), [&](const Arrival &arrival) {
        return arrival.request.method == method && arrival.request.path() == path;
    }));
}

void ScriptedServer::serve(const Request &request, const Answer &answer)
{
    m_arrivals.append({ request, std::chrono::steady_clock::now() });
    const QByteArray path = request.path();
    if (auto queued = m_next.find(path); queued != m_next.end() && !queued->isEmpty())
        queued->takeFirst().act(answer, this);
    else if (auto constant = m_always.constFind(path); constant != m_always.constEnd())
        constant->act(answer, this);
    else
        answer.send(404, { { "Content-Type", "text/plain" } }, "HTTP 404 Not Found");
    emit arrived(request.method, request.target);
}

} // namespace demo
