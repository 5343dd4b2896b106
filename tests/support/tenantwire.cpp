// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tenantwire.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaObject>

#include <algorithm>

namespace floorwalker {

namespace {

QByteArray httpDate(Instant moment)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace

TenantWire::TenantWire(ServerTime serverTime)
    : m_serverTime(std::move(serverTime))
{
}

void TenantWire::answer(const QString &path, WireAnswer answer)
{
    m_answers.insert(path, std::move(answer));
}

void TenantWire::hang(const QString &path)
{
    m_answers.remove(path);
}

void TenantWire::answerHanging()
{
    const auto waiting = std::exchange(m_hanging, {});
    for (const Waiting &one : waiting) {
        if (m_answers.contains(one.path))
            finish(one, m_answers.value(one.path));
        else
            m_hanging.append(one);
    }
}

qsizetype TenantWire::asked(const QString &path) const
{
    return std::count_if(m_sent.begin(), m_sent.end(),
                         [&path](const WireRequest &request) { return pathOf(request) == path; });
}

Transport::CallId TenantWire::send(const WireRequest &request, QObject *receiver, Done done)
{
    m_sent.append(request);
    const Waiting waiting{++m_lastId, pathOf(request), receiver, std::move(done)};
    if (m_answers.contains(waiting.path))
        finish(waiting, m_answers.value(waiting.path));
    else
        m_hanging.append(waiting);
    return waiting.id;
}

void TenantWire::abort(CallId call)
{
    const auto found = std::find_if(m_hanging.cbegin(), m_hanging.cend(),
                                    [call](const Waiting &waiting) { return waiting.id == call; });
    if (found == m_hanging.cend())
        return;
    const Waiting waiting = *found;
    m_hanging.erase(found);
    finish(waiting, {.fault = WireFault::Aborted});
}

void TenantWire::finish(const Waiting &waiting, WireAnswer answer)
{
    if (answer.status != 0)
        answer.headers.emplaceBack("Date", httpDate(m_serverTime()));
    QMetaObject::invokeMethod(this, [waiting, answer = std::move(answer)] {
        if (waiting.receiver)
            waiting.done(answer);
    }, Qt::QueuedConnection);
}

QString TenantWire::pathOf(const WireRequest &request)
{
    return request.url.path().mid(1);
}

} // namespace floorwalker
