// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/server.h"

#include <QHash>

#include <chrono>

namespace demo {

//! What a ScriptedServer does with one request.
class Behaviour {
public:
    using Act = std::function<void(const Answer &, QObject *timers)>;

    static Behaviour answer(int status, const QByteArray &body = {}, const Headers &headers = {});
    static Behaviour json(const QByteArray &body, int status = 200);
    static Behaviour hang(); //!< never answers, keeps the connection
    static Behaviour raw(const QByteArray &bytes); //!< exactly these, then closes
    static Behaviour closeAtOnce(); //!< FIN without a byte
    static Behaviour resetAtOnce(); //!< RST without a byte
    static Behaviour halfHead(); //!< the head breaks off, then FIN
    static Behaviour cutBody(const QByteArray &body, qsizetype sent); //!< Content-Length promises more; FIN
    static Behaviour resetMidBody(const QByteArray &body, qsizetype sent); //!< the same with RST
    static Behaviour drip(const QByteArray &body, qsizetype bytes, std::chrono::milliseconds each);
    Behaviour after(std::chrono::milliseconds delay) const;

    void act(const Answer &answer, QObject *timers) const { m_act(answer, timers); }

private:
    explicit Behaviour(Act act) : m_act(std::move(act)) { }

    Act m_act;
};

//! A server that does what it was told, per path, and remembers every request that arrived.
//! For tests of the client: lives on the test's thread, driven by its event loop.
class ScriptedServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    struct Arrival {
        Request request;
        std::chrono::steady_clock::time_point at;
    };

    explicit ScriptedServer(QObject *parent = nullptr);

    QUrl url() const { return m_server.url(); }
    Server &server() { return m_server; }

    //! Paths without query. Next ones are used up in turn; then always(); then 404.
    void next(const QByteArray &path, const Behaviour &behaviour);
    void always(const QByteArray &path, const Behaviour &behaviour);

    const QList<Arrival> &arrivals() const { return m_arrivals; }
    int count(const QByteArray &path) const;
    int count(const QByteArray &method, const QByteArray &path) const;
    void forgetArrivals() { m_arrivals.clear(); }

signals:
    void arrived(const QByteArray &method, const QByteArray &target);

private:
    void serve(const Request &request, const Answer &answer);

    QHash<QByteArray, QList<Behaviour>> m_next;
    QHash<QByteArray, Behaviour> m_always;
    QList<Arrival> m_arrivals;
    Server m_server; // last: goes first, while what its answers need is still there
};

} // namespace demo
