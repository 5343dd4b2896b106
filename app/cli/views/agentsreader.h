// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/live/floorlines.h"

#include <memory>

namespace floorwalker::cli {

QList<ViewColumn> agentColumns();

//! The agents of `rmi/agents`, named by `rci/users` where the tenant sends no names.
class AgentsReader final : public ViewReader
{
    Q_OBJECT

public:
    AgentsReader(RestClient &client, std::shared_ptr<const FieldSpellings> spellings)
        : ViewReader(client)
        , m_spellings(std::move(spellings))
    {
    }

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void takeAgents(const QList<Agent> &agents);
    void compose(const QList<User> &users);
    void fail(const Error &error);

    std::shared_ptr<const FieldSpellings> m_spellings;
    QList<RowFilter> m_filters;
    QString m_availability; //!< the API's own filter
    std::optional<AgentId> m_only;
    QList<Agent> m_agents;
    QList<Error> m_errors;
};

} // namespace floorwalker::cli
