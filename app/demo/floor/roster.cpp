// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/roster.h"

#include "app/demo/floor/arrivals.h"
#include "app/demo/floor/dice.h"
#include "app/demo/floor/names.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

enum class Kind { Calm, Crowded, Overrun, Mail, Dormant };

struct Draft {
    const char16_t *name;
    Channel channel;
    Kind kind;
    double weight;
};

constexpr Draft FirstQueues[] {
    { u"Sales", Channel::Phone, Kind::Calm, 16 },
    { u"Support FI", Channel::Phone, Kind::Calm, 20 },
    { u"Chat web", Channel::Chat, Kind::Crowded, 12 },
    { u"E-mail care", Channel::Email, Kind::Mail, 10 },
    { u"Billing", Channel::Phone, Kind::Crowded, 7 },
    { u"Support SV", Channel::Phone, Kind::Overrun, 7 },
    { u"Returns", Channel::Phone, Kind::Calm, 10 },
    { u"VIP", Channel::Phone, Kind::Calm, 4 },
    { u"Night line", Channel::Phone, Kind::Dormant, 0 },
    { u"Messaging", Channel::Chat, Kind::Calm, 8 },
    { u"Orders by e-mail", Channel::Email, Kind::Mail, 8 },
    { u"Campaign 2019 (closed)", Channel::Phone, Kind::Dormant, 0 },
};

Draft draftOf(int number)
{
    constexpr int first = int(std::size(FirstQueues));
    if (number < first)
        return FirstQueues[number];
    Draft draft = FirstQueues[number % first];
    if (number / first % 4 != 0 && (draft.kind == Kind::Crowded || draft.kind == Kind::Overrun))
        draft.kind = Kind::Calm; // of a large centre only few queues are in trouble
    draft.weight *= 0.5 + 0.1 * (number % 7);
    return draft;
}

QString nameOf(int number)
{
    static const QStringList places { u"DE"_s, u"NO"_s, u"DK"_s, u"EE"_s, u"FR"_s, u"ES"_s, u"PT"_s, u"PL"_s, u"NL"_s };
    constexpr int first = int(std::size(FirstQueues));
    const QString base = QString::fromUtf16(FirstQueues[number % first].name);
    if (number < first)
        return base;
    const int round = number / first - 1;
    const QString place = places.at(round % int(places.size()));
    const int again = round / int(places.size());
    return again == 0 ? u"%1 %2"_s.arg(base, place) : u"%1 %2 %3"_s.arg(base, place).arg(again + 1);
}

void describe(Queue &queue, int number, Dice &dice)
{
    queue.id = dice.guid();
    queue.name = nameOf(number);
    if (number % 3 != 1) // the real thing has null for many
        queue.description = number == 0 ? u"Offers & orders, \"new\" customers"_s : u"Queue %1"_s.arg(queue.name);
    if (queue.channel == Channel::Phone) {
        queue.address = "+35895550" + QByteArray::number(1000 + number);
        queue.number = QByteArray::number(152 + number); // the documents' "Sales" is 152
    } else {
        queue.address = "queue" + QByteArray::number(1000 + number) + "@floor.example";
    }
    if (queue.channel == Channel::Chat) {
        for (const char *channel : { "sms", "whatsapp" })
            queue.messagingAddresses.append(QByteArray::number(12340000 + number) + '@' + channel + ".floor.example");
    }
}

void temper(Queue &queue, Kind kind, double crowd)
{
    queue.isDormant = kind == Kind::Dormant;
    switch (queue.channel) {
    case Channel::Phone: queue.patience = 240, queue.talk = 400, queue.wrapUp = 50; break;
    case Channel::Chat: queue.patience = 480, queue.talk = 650, queue.wrapUp = 40; break;
    case Channel::Email: queue.patience = 1e9, queue.talk = 800, queue.wrapUp = 40; break;
    }
    // Who runs into a crowded line knows what to expect and waits long for it.
    if (kind == Kind::Overrun)
        queue.usualBacklog = 10 * crowd, queue.patience = 4500, queue.talk = 300;
    else if (kind == Kind::Crowded && queue.channel == Channel::Chat)
        queue.usualBacklog = 3 * crowd, queue.patience = 3600;
    else if (kind == Kind::Crowded)
        queue.usualBacklog = 4 * crowd, queue.patience = 3600, queue.talk = 260;
    else if (kind == Kind::Mail)
        queue.usualBacklog = 7 * crowd;
}

// The crowded queues together get an eighth of the agents or so.
int crewSize(const QList<Queue> &queues, int agents)
{
    const auto crowds = std::count_if(queues.cbegin(), queues.cend(), keepsItsCrowd);
    return crowds == 0 ? 0 : std::min(agents / 8, std::max(1, int(std::lround(0.15 * agents / double(crowds)))));
}

// What keeps a crowded queue as full as it is: whom its crew serves and who gives up.
double arrivalsOfCrowd(const Queue &queue, int crew)
{
    constexpr double working = 0.65 * 0.86;
    return crew * working / (queue.talk + queue.wrapUp) + queue.usualBacklog / queue.patience;
}

// Shares of the day's contacts become rates; the crowded queues have taken theirs before.
void spreadContacts(QList<Queue> &queues, const FloorPlan &plan)
{
    constexpr double secondsADay = 86400;
    constexpr double notTransferred = 0.87; // the rest are transfers, answers and calls out
    const int crew = crewSize(queues, plan.agents);
    double shares = 0, crowded = 0;
    for (Queue &queue : queues) {
        if (keepsItsCrowd(queue)) {
            queue.arrivalsPerSecond = arrivalsOfCrowd(queue, crew);
            crowded += queue.arrivalsPerSecond * secondsADay;
        } else {
            shares += queue.arrivalsPerSecond;
        }
    }
    const double perDay = plan.usualContactsPerDay();
    const double left = std::max(perDay - crowded, 0.4 * perDay) * notTransferred;
    for (Queue &queue : queues) {
        if (!keepsItsCrowd(queue))
            queue.arrivalsPerSecond *= left / std::max(1e-9, shares) / secondsOfPeakADay(queue.channel);
    }
}

QList<Queue> makeQueues(const FloorPlan &plan)
{
    Dice dice(plan.seed * 31 + 1);
    QList<Queue> queues;
    const double crowd = std::clamp(std::sqrt(double(plan.agents) / std::max(1, plan.queues) / 5), 0.7, 4.0);
    for (int i = 0; i < plan.queues; ++i) {
        const Draft draft = draftOf(i);
        Queue queue;
        queue.channel = draft.channel;
        describe(queue, i, dice);
        temper(queue, draft.kind, crowd);
        queue.arrivalsPerSecond = draft.weight; // a share as yet
        queues.append(queue);
    }
    spreadContacts(queues, plan);
    return queues;
}

double workOf(const Queue &queue)
{
    return queue.arrivalsPerSecond * (queue.talk + queue.wrapUp);
}

// When more calls are ordered than the agents could take, they get shorter instead of piling up.
void fitWork(QList<Queue> &queues, int agents)
{
    double work = 0;
    for (const Queue &queue : std::as_const(queues))
        work += keepsItsCrowd(queue) ? 0 : workOf(queue);
    const double hands = std::max(0.5, agents * 0.65 * 0.85 * 0.85);
    if (work <= hands)
        return;
    for (Queue &queue : queues) {
        queue.talk *= hands / work;
        queue.wrapUp *= hands / work;
    }
}

// A crowded queue has a small crew of its own that serves nothing else, so it starves nobody.
QList<int> homesOf(const QList<Queue> &queues, int agents, Dice &dice)
{
    QList<int> homes, open;
    double work = 0;
    const int crew = crewSize(queues, agents);
    for (int q = 0; q < queues.size(); ++q) {
        if (queues[q].isDormant)
            continue;
        if (keepsItsCrowd(queues[q]))
            homes += QList<int>(crew, q);
        else
            open.append(q), work += workOf(queues[q]);
    }
    while (homes.size() < agents && !open.isEmpty()) {
        double roll = dice.fraction() * work;
        int home = open.last();
        for (const int q : std::as_const(open)) {
            roll -= workOf(queues[q]);
            if (roll < 0) {
                home = q;
                break;
            }
        }
        homes.append(home);
    }
    for (int i = int(homes.size()) - 1; i > 0; --i) // the list of agents is in no order of queues
        homes.swapItemsAt(i, dice.below(i + 1));
    return homes;
}

QList<Agent::Skill> skillsOf(int home, const QList<Queue> &queues, Dice &dice)
{
    QList<Agent::Skill> skills { { home, true } };
    if (keepsItsCrowd(queues[home]))
        return skills;
    const int wanted = dice.between(1, 5);
    for (int tries = 0; tries < 20 && skills.size() < wanted; ++tries) {
        const int q = dice.below(int(queues.size()));
        const bool isKnown = std::any_of(skills.cbegin(), skills.cend(), [q](const auto &s) { return s.queue == q; });
        if (!isKnown && !queues[q].isDormant && !keepsItsCrowd(queues[q]))
            skills.append({ q, !dice.chance(0.1) });
    }
    return skills;
}

Person makePerson(int number, Dice &dice)
{
    const PersonName name = drawName(dice);
    Person person;
    person.id = dice.guid();
    const QString login = asciiOf(name.surname).left(8) + QString::number(100 + number);
    const QString mail = asciiOf(name.first) + u'.' + asciiOf(name.surname) + QString::number(number)
            + u"@floor.example"_s;
    person.fields = {
        { u"firstName"_s, name.first }, { u"surname"_s, name.surname }, { u"login"_s, login },
        { u"externalId"_s, u"E%1"_s.arg(10000 + number) }, { u"phone"_s, QString::number(2000 + number) },
        { u"mobile"_s, number % 4 == 0 ? QString() : u"+35840%1"_s.arg(5000000 + number) },
        { u"chat"_s, mail }, { u"chatName"_s, name.first }, { u"email"_s, mail },
        { u"uiLanguage"_s, u"EN"_s }, { u"promptLanguage"_s, u"FI"_s }, { u"settings"_s, QString() },
        { u"timeZone"_s, u"Europe/Helsinki"_s }, { u"businessObjectsId"_s, QString() },
        { u"crmId"_s, number % 5 == 0 ? u"CRM%1"_s.arg(number) : QString() }, { u"presenceId"_s, QString() },
        { u"forwardNumber"_s, QString() }, { u"title"_s, number % 9 == 0 ? u"Team lead"_s : u"Agent"_s },
        { u"location"_s, number % 3 == 0 ? u"Turku"_s : u"Espoo"_s },
        { u"callSwitchingLocationId"_s, QString() }, { u"callSwitchingLocationName"_s, QString() },
        { u"recordingMode"_s, u"Always"_s }, { u"passwordExpiration"_s, QString() },
    };
    person.isSynchronised = number % 6 == 0;
    return person;
}

} // namespace

Roster Roster::of(const FloorPlan &plan)
{
    Roster roster;
    roster.queues = makeQueues(plan);
    fitWork(roster.queues, plan.agents);
    Dice dice(plan.seed * 31 + 2);
    const QList<int> homes = homesOf(roster.queues, plan.agents, dice);
    for (int i = 0; i < plan.agents; ++i) {
        roster.people.append(makePerson(i, dice));
        Agent agent;
        agent.id = roster.people.last().id;
        if (i < homes.size())
            agent.skills = skillsOf(homes[i], roster.queues, dice);
        roster.agents.append(agent);
    }
    const int office = 3 + plan.agents / 20; // users who never serve a queue
    for (int i = 0; i < office; ++i)
        roster.people.append(makePerson(plan.agents + i, dice));
    return roster;
}

bool Agent::serves(int queue) const
{
    return std::any_of(skills.cbegin(), skills.cend(),
                       [queue](const Skill &skill) { return skill.queue == queue && skill.isServing; });
}

} // namespace demo
