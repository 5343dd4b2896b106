// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/rest/restclient.h"

#include <QObject>
#include <QSet>

namespace floorwalker {

//! Sets an agent ready or not ready (`PUT rmi/agents/{id}/readyState`). Setting the same twice is
//! harmless, so it needs no ledger; an unknown outcome shows itself at the next poll, which
//! whoever listens to settled() brings forward.
class ReadyCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ReadyCommand(RestClient &client, QObject *parent = nullptr);

    //! One at a time per agent: a second call while one is under way is Invalid.
    void setReady(const AgentId &agent, bool isReady, QObject *receiver,
                  std::function<void(Result<Done>)> done);
    bool isUnderWay(const AgentId &agent) const { return m_underWay.contains(agent); }

signals:
    void settled(); //!< some attempt ended: the agents' state may have changed

private:
    RestClient &m_client;
    QSet<AgentId> m_underWay;
};

} // namespace floorwalker
