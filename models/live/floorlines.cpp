// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorlines.h"

#include <QSet>

#include <algorithm>

namespace floorwalker {

namespace {

//! The measured clock moves by fractions of a second from poll to poll; a wait does not.
constexpr Milliseconds jitter{400};

//! Finds the line of an id among those of the poll before. A list keeps its order from poll to poll,
//! so most are where the last one found lets expect them; hashing each id again costs a millisecond
//! in a thousand.
template<typename Line>
class FormerLines
{
public:
    explicit FormerLines(const QList<Line> &lines)
        : m_lines(lines)
    {
    }

    const Line *find(const decltype(Line::id) &id)
    {
        if (m_next < m_lines.size() && m_lines[m_next].id == id)
            return &m_lines[m_next++];
        if (m_index.isEmpty()) {
            m_index.reserve(m_lines.size());
            for (qsizetype i = 0; i < m_lines.size(); ++i)
                m_index.insert(m_lines[i].id, i);
        }
        const auto found = m_index.constFind(id);
        if (found == m_index.cend())
            return nullptr;
        m_next = *found + 1;
        return &m_lines[*found];
    }

private:
    const QList<Line> &m_lines;
    QHash<decltype(Line::id), qsizetype> m_index; //!< made when one is not where it is expected
    qsizetype m_next = 0;
};

struct Wait {
    std::optional<Instant> began;
    bool isAtLeast = false;
};

Wait waitOf(const QueueStatus &status, Instant answeredAt, const QueueLine *before)
{
    const bool isSomebodyWaiting = status.waiting ? *status.waiting > 0
                                                  : status.longestWait.value_or(Milliseconds(0)) > Milliseconds(0);
    if (!isSomebodyWaiting)
        return {};
    if (!status.longestWait) {
        const bool goesOn = before && before->isWaitAtLeast && before->longestWaitBegan;
        return {goesOn ? before->longestWaitBegan : answeredAt, true};
    }
    const Instant began = answeredAt - *status.longestWait;
    const bool goesOn = before && !before->isWaitAtLeast && before->longestWaitBegan
        && std::chrono::abs(began - *before->longestWaitBegan) <= jitter;
    return {goesOn ? *before->longestWaitBegan : began, false};
}

QueueLine queueLine(const QueueId &id, const Queue *queue, const QueueSources &sources,
                    FormerLines<QueueLine> &former,
                    const QHash<QueueId, Instant> &answeredAt)
{
    QueueLine line{.id = id};
    if (queue) {
        line.name = queue->name;
        line.description = queue->description;
        line.number = queue->number;
        line.channel = queue->channel;
        line.rawQueue = queue->raw;
    }
    if (line.channel == Channel::Unknown)
        line.channel = sources.channels.value(id, Channel::Unknown);
    if (const auto status = sources.statuses.constFind(id); status != sources.statuses.cend()) {
        line.status = *status;
        if (line.name.isEmpty())
            line.name = status->name;
        const Wait wait = waitOf(*status, answeredAt.value(id), former.find(id));
        line.longestWaitBegan = wait.began;
        line.isWaitAtLeast = wait.isAtLeast;
    }
    if (line.name.isEmpty())
        line.name = id.text();
    return line;
}

} // namespace

QList<QueueLine> joinQueues(const QueueSources &sources, const QList<QueueLine> &before,
                            const QHash<QueueId, Instant> &answeredAt)
{
    FormerLines former(before);
    QList<QueueLine> lines;
    lines.reserve(sources.queues.size());
    QSet<QueueId> seen;
    seen.reserve(sources.queues.size());
    for (const Queue &queue : sources.queues) {
        if (seen.contains(queue.id))
            continue;
        seen.insert(queue.id);
        lines.append(queueLine(queue.id, &queue, sources, former, answeredAt));
    }
    const qsizetype configured = lines.size();
    for (auto it = sources.statuses.keyBegin(); it != sources.statuses.keyEnd(); ++it) {
        if (!seen.contains(*it))
            lines.append(queueLine(*it, nullptr, sources, former, answeredAt));
    }
    // Without the right to rci/queues only our memory tells of a queue the status list leaves out.
    for (auto it = before.cbegin(); sources.queues.isEmpty() && it != before.cend(); ++it) {
        if (sources.statuses.contains(it->id))
            continue;
        QueueLine line = *it;
        line.status.reset();
        line.longestWaitBegan.reset();
        line.isWaitAtLeast = false;
        lines.append(line);
    }
    std::sort(lines.begin() + configured, lines.end(),
              [](const QueueLine &a, const QueueLine &b) { return a.id < b.id; });
    return lines;
}

QList<AgentLine> joinAgents(const QList<Agent> &agents, const QHash<AgentId, User> &users,
                            const QList<AgentLine> &before, Instant answeredAt)
{
    FormerLines former(before);
    QList<AgentLine> lines;
    lines.reserve(agents.size());
    QSet<AgentId> seen;
    seen.reserve(agents.size());
    for (const Agent &agent : agents) {
        if (seen.contains(agent.id))
            continue;
        seen.insert(agent.id);
        AgentLine line{.id = agent.id,
                       .name = agent.name,
                       .state = agent.state,
                       .stateWord = agent.stateWord,
                       .reason = agent.reason,
                       .stateSince = agent.stateSince,
                       .queues = agent.queues,
                       .hasQueues = agent.hasQueues,
                       .raw = agent.raw};
        if (const auto user = users.constFind(agent.id); user != users.cend()) {
            line.rawUser = user->raw;
            if (line.name.isEmpty())
                line.name = user->displayName();
        }
        if (line.name.isEmpty())
            line.name = agent.id.text();
        const AgentLine *old = former.find(agent.id);
        const bool isSameState = old && old->state == line.state
            && old->stateWord == line.stateWord && old->reason == line.reason;
        if (!line.stateSince) {
            line.isSinceAtLeast = true;
            line.stateSince = isSameState && old->isSinceAtLeast ? old->stateSince : answeredAt;
        } else if (isSameState && !old->isSinceAtLeast && old->stateSince
                   && std::chrono::abs(*line.stateSince - *old->stateSince) <= jitter) {
            line.stateSince = old->stateSince;
        }
        lines.append(line);
    }
    return lines;
}

QList<ContactLine> joinContacts(const QList<Contact> &contacts, const QList<ContactLine> &before,
                                Instant answeredAt)
{
    FormerLines former(before);
    QList<ContactLine> lines;
    for (const Contact &contact : contacts) {
        if (!contact.isOpen())
            continue;
        ContactLine line{contact, contact.arrival, false};
        if (!line.since) {
            const ContactLine *old = former.find(contact.id);
            line.since = old && old->isSinceAtLeast ? old->since : answeredAt;
            line.isSinceAtLeast = true;
        }
        lines.append(line);
    }
    std::sort(lines.begin(), lines.end(), [](const ContactLine &a, const ContactLine &b) {
        return std::pair(*a.since, a.id) < std::pair(*b.since, b.id);
    });
    return lines;
}

} // namespace floorwalker
