// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/listask.h"

#include "models/rest/listlength.h"

#include <algorithm>

namespace floorwalker {

namespace {

bool tookTooLong(const std::optional<Error> &error)
{
    return error && (error->kind == ErrorKind::TimedOut || error->kind == ErrorKind::GatewayTimeout);
}

} // namespace

ListAsk::ListAsk(RestClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ListAsk::ask(const ListQuestion &question)
{
    const bool isTheSame = m_run > 0 && question == m_question;
    if (isTheSame && m_isUnderWay)
        return;
    if (!isTheSame)
        m_limit = question.limit;
    else if (tookTooLong(m_error))
        m_limit = std::max(1, m_limit / 2);
    if (!isTheSame) {
        forget();
        m_answeredAt.reset();
        m_error.reset();
        m_isCut = false;
    }
    m_question = question;
    m_isUnderWay = true;
    ++m_run;
    ListQuestion sent = question;
    sent.limit = m_limit;
    send(sent);
    emit changed();
}

void ListAsk::succeeded()
{
    m_isUnderWay = false;
    m_error.reset();
    m_answeredAt = m_client.serverClock().now();
    m_isCut = count() >= m_limit || looksCut(count());
    emit changed();
}

void ListAsk::failed(const Error &error)
{
    m_isUnderWay = false;
    m_error = error;
    emit changed();
}

} // namespace floorwalker
