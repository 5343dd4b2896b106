// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/readycommand.h"

#include "models/rest/endpoints/contactpro.h"

namespace floorwalker {

ReadyCommand::ReadyCommand(RestClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ReadyCommand::setReady(const AgentId &agent, bool isReady, QObject *receiver,
                            std::function<void(Result<Done>)> done)
{
    if (m_underWay.contains(agent)) {
        QMetaObject::invokeMethod(
            receiver,
            [done] { done(Error{.kind = ErrorKind::Invalid, .detail = tr("This agent's state is being changed already.")}); },
            Qt::QueuedConnection);
        return;
    }
    m_underWay.insert(agent);
    m_client.send<Done>(contactpro::setReady(agent, isReady), Purpose::Write, this,
                        [this, agent, receiver = QPointer(receiver), done](const Result<Done> &result) {
        m_underWay.remove(agent);
        emit settled();
        if (receiver)
            done(result);
    });
}

} // namespace floorwalker
