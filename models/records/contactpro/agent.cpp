// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/agent.h"

#include "models/records/contactpro/fieldspellings.h"
#include "models/records/jsonreading.h"

#include <algorithm>
#include <type_traits>

namespace floorwalker {

namespace {

using Field = FieldSpellings::Field;

//! Reads one agent through the table: the first spelling that is present and readable counts. The
//! names are guesses, so a field of another type is somebody else's, not a fault of the answer.
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
    template<typename Read>
    auto first(Field field, Read read) const
    {
        for (const QString &name : m_spellings.of(field)) {
            FieldReader guess(m_object, name);
            if (!guess.has(name))
                continue;
            auto value = read(guess, name);
            if (!guess.fault())
                return value;
        }
        return std::invoke_result_t<Read, FieldReader &, const QString &>();
    }

    QString text(Field field) const
    {
        return first(field, [](FieldReader &fields, const QString &name) { return fields.text(name); });
    }

    QString readName() const
    {
        if (const QString name = text(Field::Name); !name.isEmpty())
            return name;
        const QString surname = text(Field::Surname);
        const QString givenName = text(Field::FirstName);
        return surname.isEmpty() || givenName.isEmpty() ? surname + givenName
                                                        : surname + QStringLiteral(", ") + givenName;
    }

    AgentState readState(const QString &word) const
    {
        // Whoever is signed out is away by presence too.
        if (m_spellings.stateOf(text(Field::LoginStatus)) == AgentState::SignedOut)
            return AgentState::SignedOut;
        const AgentState state = m_spellings.stateOf(word);
        if (state != AgentState::Available && state != AgentState::Unknown)
            return state;
        // "Free" of somebody whose work status is "not ready" is the presence's view, not the floor's.
        for (const AgentState work : {m_spellings.stateOf(text(Field::WorkStatus)), readiness()}) {
            if (work == AgentState::NotReady || (work != AgentState::Unknown && state == AgentState::Unknown))
                return work;
        }
        return state;
    }

    AgentState readiness() const
    {
        const auto isReady = first(Field::ReadyState, [](FieldReader &fields, const QString &name) {
            return fields.boolean(name);
        });
        if (isReady)
            return *isReady ? AgentState::Available : AgentState::NotReady;
        return m_spellings.stateOf(text(Field::ReadyState));
    }

    std::optional<Instant> readSince(Instant answeredAt) const
    {
        const auto since = first(Field::StateSince, [](FieldReader &fields, const QString &name) {
            return fields.moment(name);
        });
        if (since)
            return since;
        const auto lasted = first(Field::StateDuration, [](FieldReader &fields, const QString &name) {
            return fields.integer(name);
        });
        if (lasted)
            return answeredAt - Milliseconds(std::max<qint64>(0, *lasted));
        return std::nullopt;
    }

    void readQueues(Agent &agent) const
    {
        if (!m_fields.has(u"queues"))
            return;
        agent.hasQueues = true;
        const auto queues = wrappedObjects(m_object.value(u"queues"), u"queue");
        for (const QJsonObject &object : queues) {
            FieldReader fields(object, QStringLiteral("queues"));
            Agent::ServedQueue queue{.id = QueueId(fields.text(u"id")),
                                     .name = fields.text(u"name"),
                                     .isServing = fields.boolean(u"serving").value_or(true)};
            if (!queue.id.isEmpty())
                agent.queues.append(std::move(queue));
        }
    }

    const QJsonObject &m_object;
    FieldReader m_fields;
    const FieldSpellings &m_spellings;
};

} // namespace

Result<QList<Agent>> decodeAgents(const QByteArray &body, const FieldSpellings &spellings,
                                  Instant answeredAt, RecordMemo<Agent> *memo)
{
    const auto decode = [&](const QJsonObject &object, const QString &where) -> Result<Agent> {
        auto agent = AgentReader(object, where, spellings).read(answeredAt);
        if (agent && agent->id.isEmpty())
            return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
        return agent;
    };
    // A duration counts back from the answer: the same words say something else the next time.
    const auto isLasting = [&](const QJsonObject &object) {
        const QStringList &durations = spellings.of(Field::StateDuration);
        return std::none_of(durations.begin(), durations.end(), [&](const QString &name) { return object.contains(name); });
    };
    return decodeList<Agent>(body, QStringLiteral("rmi/agents"), memo, decode, isLasting);
}

} // namespace floorwalker
