// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/live/floorlines.h"

namespace floorwalker::cli {

QList<ViewColumn> queueColumns();

//! Every queue the user has rights to: `rci/queues` joined with `rmi/queueStatuses`.
class QueuesReader final : public ViewReader
{
    Q_OBJECT

public:
    explicit QueuesReader(RestClient &client) : ViewReader(client) { }

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void readConfigured();
    void takeStatuses(const Result<QList<QueueStatus>> &statuses);
    void partCame();
    void learnChannels();
    void compose();
    bool isWanted(const QueueLine &line) const;

    QList<RowFilter> m_filters;
    QString m_types; //!< of the API's own `type` filter
    std::optional<QueueId> m_only; //!< of readOne
    QList<Queue> m_queues;
    QHash<QueueId, QueueStatus> m_statuses;
    QHash<QueueId, Channel> m_channels;
    QList<Error> m_errors;
    bool m_isUsable = true;
    int m_awaited = 0;
    bool m_isLearning = false;
};

} // namespace floorwalker::cli
