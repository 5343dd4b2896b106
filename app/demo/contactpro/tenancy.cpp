// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/tenancy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

bool Manners::change(const QByteArray &words)
{
    const std::pair<QByteArray, bool *> switches[] { { "callback-ivr=", &hasCallbackIvr },
                                                     { "repeated-message-ids=", &repeatsMessageIds } };
    for (const auto &[name, isOn] : switches) {
        if (words != name + "yes" && words != name + "no")
            continue;
        *isOn = words.endsWith("yes");
        return true;
    }
    bool isNumber = false;
    const double number = words.mid(words.indexOf('=') + 1).toDouble(&isNumber);
    if (!isNumber)
        return false;
    if (words.startsWith("listing-lag=") && number >= 0 && number <= LongestLag) {
        listingLag = number;
        return true;
    }
    if (words.startsWith("latency-per-day=") && number >= 0 && number <= SlowestDay) {
        latencyPerDay = int(number);
        return true;
    }
    return false;
}

Tenancy::Tenancy(const FloorPlan &plan, Moment start, const Manners &howToAnswer)
    : floor(plan, start)
    , users(plan.seed, queuesOfLimited(plan))
    , manners(howToAnswer)
    , consents(plan.seed)
{
    letSupervisorServe();
    for (const ApiUser &user : users.all()) {
        if (floor.personNumber(user.id) >= 0)
            continue;
        Person person;
        person.id = user.id;
        person.fields = { { u"firstName"_s, user.firstName }, { u"surname"_s, user.surname },
                          { u"login"_s, QString::fromUtf8(user.name) } };
        floor.addPerson(person);
    }
}

// So that somebody who calls the API is responsible for some contacts: calls and others.
void Tenancy::letSupervisorServe()
{
    const QList<Agent> &agents = floor.agents();
    const auto versatile = std::find_if(agents.cbegin(), agents.cend(), [&](const Agent &agent) {
        const auto isCall = [&](const Agent::Skill &skill) { return floor.queues().at(skill.queue).channel == Channel::Phone; };
        return !agent.skills.isEmpty() && isCall(agent.skills.first())
                && !std::all_of(agent.skills.cbegin(), agent.skills.cend(), isCall);
    });
    if (versatile == agents.cend())
        return;
    const int number = int(versatile - agents.cbegin());
    const QByteArray name = users.all().first().name;
    Person person = floor.people().at(number);
    person.fields[u"login"_s] = QString::fromUtf8(name);
    users.identify(name, person.id, person.fields.value(u"firstName"_s), person.fields.value(u"surname"_s));
    floor.replacePerson(number, person);
}

// A crowded phone queue and one of chats: enough to look at, and clearly not all.
QList<int> Tenancy::queuesOfLimited(const FloorPlan &plan)
{
    QList<int> queues;
    for (const int wanted : { 4, 2, 1, 0 }) {
        if (wanted < plan.queues && queues.size() < 2)
            queues.append(wanted);
    }
    return queues;
}

bool Tenancy::isListed(Moment created) const
{
    return created <= floor.now() - qint64(manners.listingLag * Second);
}

const Contact *Tenancy::findSeen(const Guid &id, const ApiUser &user) const
{
    const ContactNumber number = floor.findContact(id);
    return number >= 0 && mayBeSeen(floor.contact(number), user) ? &floor.contact(number) : nullptr;
}

bool Tenancy::mayBeSeen(const Contact &contact, const ApiUser &user) const
{
    return contact.queue >= 0 ? user.sees(contact.queue) : user.seesAllQueues;
}

} // namespace demo
