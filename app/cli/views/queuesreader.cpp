// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/queuesreader.h"

#include "app/cli/views/wholelist.h"


#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

ViewRow rowOf(const QueueLine &line)
{
    const QueueStatus status = line.status.value_or(QueueStatus());
    return {.fields = {{u"id"_s, line.id.text()},
                       {u"name"_s, valueOf(line.name == line.id.text() ? QString() : line.name)},
                       {u"channel"_s, valueOf(filterWord(line.channel))},
                       {u"waiting"_s, valueOf(status.waiting)},
                       {u"longestWaitMs"_s, valueOf(status.longestWait)},
                       {u"agentsServing"_s, valueOf(status.agentsServing)},
                       {u"agentsReady"_s, valueOf(status.agentsReady())},
                       {u"agentsNotReady"_s, valueOf(status.agentsNotReady)},
                       {u"agentsFree"_s, valueOf(status.agentsFree)},
                       {u"agentsWrapUp"_s, valueOf(status.agentsWrapUp)}},
            .raw = merged(line.rawQueue, status.raw)};
}

} // namespace

QList<ViewColumn> queueColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"name"_s, u"Queue"_s},
            {u"channel"_s, u"Channel"_s, ColumnKind::Channel},
            {u"waiting"_s, u"Waiting"_s, ColumnKind::Count},
            {u"longestWaitMs"_s, u"Longest wait"_s, ColumnKind::Span},
            {u"agentsServing"_s, u"Serving"_s, ColumnKind::Count},
            {u"agentsReady"_s, u"Ready"_s, ColumnKind::Count},
            {u"agentsNotReady"_s, u"Not ready"_s, ColumnKind::Count},
            {u"agentsFree"_s, u"Free"_s, ColumnKind::Count},
            {u"agentsWrapUp"_s, u"Wrap-up"_s, ColumnKind::Count}};
}

void QueuesReader::readAll(const ViewQuestion &question)
{
    m_filters = question.filters;
    m_types = takePattern(m_filters, u"type"_s);
    m_awaited = 2;
    readConfigured();
    auto statuses = contactpro::queueStatuses();
    if (!m_types.isEmpty())
        statuses.query.append({u"type"_s, m_types});
    client().send<QList<QueueStatus>>(
        statuses, Purpose::Asked, this,
        [this](const Result<QList<QueueStatus>> &answer) { takeStatuses(answer); });
}

void QueuesReader::readOne(const QString &id)
{
    m_only = QueueId(id);
    m_awaited = 2;
    readConfigured();
    client().send<QueueStatus>(contactpro::queueStatus(*m_only), Purpose::Asked, this,
                               [this](const Result<QueueStatus> &answer) {
                                   if (answer)
                                       takeStatuses(QList<QueueStatus>{*answer});
                                   else if (answer.error().kind == ErrorKind::NotFound)
                                       partCame(); // a configured queue may have no status
                                   else
                                       takeStatuses(answer.error());
                               });
}

void QueuesReader::readConfigured()
{
    WholeList<Queue>::read(client(), contactpro::queues, this, [this](const Result<QList<Queue>> &answer) {
        if (answer)
            m_queues = *answer;
        else
            m_errors << answer.error();
        partCame();
    });
}

void QueuesReader::takeStatuses(const Result<QList<QueueStatus>> &statuses)
{
    if (statuses) {
        for (const QueueStatus &status : *statuses)
            m_statuses.insert(status.id, status);
    } else {
        m_errors << statuses.error();
        m_isUsable = false;
    }
    partCame();
}

void QueuesReader::partCame()
{
    if (--m_awaited > 0)
        return;
    if (m_isUsable && !m_isLearning)
        learnChannels();
    else
        compose();
}

//! Where the configuration does not say a queue's channel, the filter that returns it does.
void QueuesReader::learnChannels()
{
    m_isLearning = true;
    const auto lines = joinQueues({m_queues, m_statuses, m_channels}, {}, {});
    const bool isOneUnknown = std::any_of(lines.begin(), lines.end(), [this](const QueueLine &line) {
        return line.channel == Channel::Unknown && isWanted(line);
    });
    if (!isOneUnknown) {
        compose();
        return;
    }
    m_awaited = int(knownChannels.size());
    for (const Channel channel : knownChannels) {
        client().send<QList<QueueStatus>>(
            contactpro::queueStatusesOf(channel), Purpose::Asked, this,
            [this, channel](const Result<QList<QueueStatus>> &answer) {
                if (answer) {
                    for (const QueueStatus &status : *answer)
                        m_channels.insert(status.id, channel);
                } else if (answer.error().kind != ErrorKind::BadRequest) {
                    // A tenant that does not know the filter leaves its channels unknown.
                    m_errors << answer.error();
                }
                partCame();
            });
    }
}

bool QueuesReader::isWanted(const QueueLine &line) const
{
    if (m_only)
        return line.id == *m_only;
    if (m_types.isEmpty() || m_statuses.contains(line.id))
        return true;
    const QStringList types = m_types.split(u',');
    return std::any_of(types.begin(), types.end(), [&line](const QString &type) {
        return line.channel != Channel::Unknown && channelFromWord(type.trimmed()) == line.channel;
    });
}

void QueuesReader::compose()
{
    ViewAnswer answer{.columns = queueColumns(),
                      .errors = m_errors,
                      .isUsable = m_isUsable,
                      .resource = m_queues.isEmpty() ? u"rci/queues"_s : u"rmi/queueStatuses"_s};
    const auto lines = joinQueues({m_queues, m_statuses, m_channels}, {}, {});
    for (const QueueLine &line : lines) {
        if (isWanted(line))
            answer.rows << rowOf(line);
    }
    applyFilters(m_filters, answer);
    emit answered(answer);
}

} // namespace floorwalker::cli
