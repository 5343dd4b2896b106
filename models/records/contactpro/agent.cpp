// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/agent.h"

#include "models/records/contactpro/fieldspellings.h"
#include "models/records/jsonreading.h"

namespace floorwalker {

namespace {

using Field = FieldSpellings::Field;

//! Reads one agent through the table: the first spelling that is present counts.
class AgentReader {
public:
    AgentReader(const QJsonObject &object, const QString &where, const FieldSpellings &spellings)
        : m_object(object), m_fields(object, where), m_spellings(spellings)
    {
    }

    Result<Agent> read(Instant answeredAt)
    {
        Agent agent{.id = AgentId(m_fields.text(u"id")),
                    .name = readName(),
                    .stateWord = text(Field::State),
                    .reason = text(Field::Reason),
                    .raw = m_object};
        agent.state = readState(agent.stateWord);
        agent.stateSince = readSince(answeredAt);
        readQueues(agent);
        if (m_fields.fault())
            return *m_fields.fault();
        return agent;
    }

private:
    QString key(Field field) const
    {
        for (const QString &name : m_spellings.of(field)) {
            if (m_fields.has(name))
                return name;
        }
        return {};
    }

    QString text(Field field) { return m_fields.text(key(field)); }

    QString readName()
    {
        if (const QString name = text(Field::Name); !name.isEmpty())
            return name;
        const QString surname = text(Field::Surname);
        const QString first = text(Field::FirstName);
        return surname.isEmpty() || first.isEmpty() ? surname + first
                                                    : surname + QStringLiteral(", ") + first;
    }

    AgentState readState(const QString &word)
    {
        const AgentState state = m_spellings.stateOf(word);
        // "Free" of somebody whose work status is "not ready" is the presence's view, not the floor's.
        if (state == AgentState::Available || state == AgentState::Unknown) {
            for (const Field field : {Field::WorkStatus, Field::ReadyState}) {
                const AgentState work = m_spellings.stateOf(text(field));
                if (work == AgentState::NotReady)
                    return work;
                if (work != AgentState::Unknown && state == AgentState::Unknown)
                    return work;
            }
        }
        return state;
    }

    std::optional<Instant> readSince(Instant answeredAt)
    {
        if (const auto since = m_fields.moment(key(Field::StateSince)))
            return since;
        if (const auto lasted = m_fields.integer(key(Field::StateDuration)))
            return answeredAt - Milliseconds(std::max<qint64>(0, *lasted));
        return std::nullopt;
    }

    void readQueues(Agent &agent)
    {
        if (!m_fields.has(u"queues"))
            return;
        agent.hasQueues = true;
        const auto queues = wrappedObjects(m_object.value(u"queues"), u"queue");
        for (const QJsonObject &object : queues) {
            FieldReader fields(object, QStringLiteral("queues"));
            agent.queues.append({.id = QueueId(fields.text(u"id")),
                                 .name = fields.text(u"name"),
                                 .isServing = fields.boolean(u"serving").value_or(true)});
        }
    }

    const QJsonObject &m_object;
    FieldReader m_fields;
    const FieldSpellings &m_spellings;
};

} // namespace

Result<QList<Agent>> decodeAgents(const QByteArray &body, const FieldSpellings &spellings,
                                  Instant answeredAt)
{
    return decodeList<Agent>(body, QStringLiteral("rmi/agents"),
                             [&](const QJsonObject &object, const QString &where) -> Result<Agent> {
        auto agent = AgentReader(object, where, spellings).read(answeredAt);
        if (agent && agent->id.isEmpty())
            return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
        return agent;
    });
}

} // namespace floorwalker
