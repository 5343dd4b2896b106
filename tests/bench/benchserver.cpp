// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchserver.h"

#include "tests/bench/rounds.h"

#include <QMutexLocker>

#include <pthread.h>

namespace floorwalker::bench {

BenchServer::BenchServer()
{
    m_thread.start();
    m_server = new demo::Server([this](const demo::Request &request, const demo::Answer &to) { answer(request, to); });
    m_server->moveToThread(&m_thread);
    QMetaObject::invokeMethod(m_server, [this] {
        m_server->setDateSource([this] {
            const QMutexLocker lock(&m_guard);
            return m_date;
        });
        if (!m_server->listen())
            qFatal("The bench's server cannot listen.");
        m_url = m_server->url();
        pthread_getcpuclockid(pthread_self(), &m_clock);
    }, Qt::BlockingQueuedConnection);
}

BenchServer::~BenchServer()
{
    QMetaObject::invokeMethod(m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void BenchServer::show(const QList<BenchFloor> &moments)
{
    QHash<QByteArray, QByteArrayList> bodies;
    for (const BenchFloor &floor : moments) {
        bodies["/rmi/queueStatuses"] << floor.queueStatuses();
        bodies["/rmi/agents"] << floor.agents();
        bodies["/rmi/contacts"] << floor.contacts();
    }
    const QMutexLocker lock(&m_guard);
    m_floor = moments.first();
    m_bodies = std::move(bodies);
    m_date = demo::Server::httpDate(m_floor->now().time_since_epoch().count());
}

void BenchServer::show(std::shared_ptr<const BenchContacts> contacts)
{
    const QMutexLocker lock(&m_guard);
    m_contacts = std::move(contacts);
    m_date = demo::Server::httpDate(m_contacts->end().time_since_epoch().count());
}

void BenchServer::answer(const demo::Request &request, const demo::Answer &answer)
{
    QByteArray body;
    {
        const QMutexLocker lock(&m_guard);
        body = bodyFor(request);
        m_sent += body.size();
    }
    answer.send(body.isEmpty() ? 404 : 200, {{"Content-Type", "application/json"}}, body);
}

QByteArray BenchServer::bodyFor(const demo::Request &request)
{
    const QByteArray path = request.path();
    if (const auto bodies = m_bodies.find(path); bodies != m_bodies.end()) {
        const QByteArray body = bodies->takeFirst();
        bodies->append(body);
        return body;
    }
    int offset = 0;
    int limit = 0;
    Instant begin{};
    Instant end{};
    for (const auto &[name, value] : request.query()) {
        if (name == u"offset")
            offset = value.toInt();
        else if (name == u"limit")
            limit = value.toInt();
        else if (name == u"startTime")
            begin = instantFromIso(value).value_or(begin);
        else if (name == u"endTime")
            end = instantFromIso(value).value_or(end);
    }
    if (path == "/cmi/contacts")
        return m_contacts->between(begin, end, limit);
    if (path == "/rci/queues")
        return m_floor->rciQueues(offset, limit);
    if (path == "/rci/users")
        return m_floor->rciUsers(offset, limit);
    const QByteArray one = "/rmi/queueStatuses/";
    return path.startsWith(one) ? m_floor->queueStatus(path.mid(one.size())) : QByteArray();
}

qint64 BenchServer::bytesSent() const
{
    const QMutexLocker lock(&m_guard);
    return m_sent;
}

double BenchServer::cpuMs() const
{
    timespec time{};
    clock_gettime(m_clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double costBeside(const BenchServer &server, const std::function<void()> &work)
{
    const double serverBefore = server.cpuMs();
    const double all = costOf(work);
    return all - (server.cpuMs() - serverBefore);
}

} // namespace floorwalker::bench
