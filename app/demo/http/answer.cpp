// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/answer.h"

#include "app/demo/http/connection.h"

namespace demo {

Answer::Answer(Connection *connection, quint64 turn)
    : m_connection(connection)
    , m_turn(turn)
{
}

bool Answer::isAwaited() const
{
    return m_connection && m_connection->awaits(m_turn);
}

void Answer::send(int status, const Headers &headers, const QByteArray &body) const
{
    if (isAwaited())
        m_connection->send(status, headers, body);
}

void Answer::raw(const QByteArray &bytes) const
{
    if (isAwaited())
        m_connection->write(bytes);
}

void Answer::finish() const
{
    if (isAwaited())
        m_connection->finish();
}

void Answer::reset() const
{
    if (isAwaited())
        m_connection->reset();
}

QByteArray Answer::head(int status, const Headers &headers, qsizetype bodySize) const
{
    return isAwaited() ? m_connection->head(status, headers, bodySize) : QByteArray();
}

} // namespace demo
