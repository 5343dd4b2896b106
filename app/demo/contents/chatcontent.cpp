// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/chatcontent.h"

#include "app/demo/contents/relateddice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr double AttachmentShare = 0.06;
constexpr int LongestTalk = 120; // exchanges

struct Exchange {
    const char16_t *customer;
    const char16_t *agent;
};

constexpr Exchange Exchanges[] {
    { u"Hi, could you help me with my order?", u"Of course. May I have the order number?" },
    { u"It is 88213, from last Tuesday.", u"Thank you. It left our warehouse yesterday." },
    { u"Missä pakettini on?", u"Hetki, katson sen järjestelmästä." },
    { u"The invoice says 49,90 € but I paid 39,90 €.", u"I see the difference & will send a corrected one." },
    { u"1. the lamp\n2. the cable\n3. the <blue> box", u"All three are in stock." },
    { u"Danke schön 👍", u"Sehr gerne!" },
    { u"Kann ich die Lieferadresse noch ändern?", u"Ja, bis heute um 18 Uhr." },
    { u"مرحبا، هل يمكنكم مساعدتي؟", u"One moment, I look for a colleague who speaks Arabic." },
    { u"Is this still valid: https://www.example.com/offer?id=20431&lang=en", u"Until the end of the month." },
    { u"ok", u"Is there anything else I can help with?" },
    { u"Mitä \"etukäteen\" tarkoittaa sopimuksessa?", u"Että lasku maksetaan ennen toimitusta." },
    { u"Can you call me back on this number?", u"I have written it down for tomorrow morning." },
    { u"<script>alert('hello')</script>", u"I am afraid I see only code in your last message." },
    { u"No, many thanks.", u"You are welcome." },
};

constexpr const char16_t *Files[] { u"receipt.pdf", u"IMG_20431.jpg", u"sopimus – allekirjoitettu.pdf", u"screen.png" };

const QString &centre()
{
    static const QString key = u"Sinch Contact Center"_s;
    return key;
}

//! Tells one chat again, segment by segment, always in the same words.
class Retelling {
public:
    Retelling(const Simulation &floor, const Guid &group)
        : m_floor(floor)
        , m_dice(relatedDice(group, Kind::Chat))
    {
    }

    void begin(const Contact &first);
    void tell(const Contact &segment, bool isTransferred);
    const ChatContent &content() const { return m_content; }

private:
    void join(const ChatParticipant &who);
    void say(const QString &speaker, const QString &text, Moment at);
    void talk(const QString &agent, Moment from, Moment to);

    const Simulation &m_floor;
    Dice m_dice;
    QString m_customer;
    ChatContent m_content;
};

void Retelling::begin(const Contact &first)
{
    if (const ChatOrder *order = m_floor.orderOf(first)) {
        m_content.participants = order->participants;
        m_content.lines = order->lines;
    }
    m_customer = QString::fromUtf8(m_floor.sourceOf(first)).trimmed();
    join({ m_customer.section(u'@', 0, 0).section(u'.', 0, 0), m_customer });
    join({ {}, centre() });
}

void Retelling::join(const ChatParticipant &who)
{
    const auto isThere = [&](const ChatParticipant &other) { return other.key == who.key; };
    if (std::none_of(m_content.participants.cbegin(), m_content.participants.cend(), isThere))
        m_content.participants.append(who);
}

void Retelling::say(const QString &speaker, const QString &text, Moment at)
{
    if (at <= m_floor.now())
        m_content.lines.append({ text, speaker, at, speaker == centre(), false });
}

void Retelling::tell(const Contact &segment, bool isTransferred)
{
    say(centre(), u"Position in queue: %1 - \nNumber of agents: %2"_s.arg(m_dice.between(1, 5)).arg(m_dice.between(1, 9)),
        segment.arrival);
    if (segment.agent < 0)
        return;
    const QMap<QString, QString> &agent = m_floor.people().at(segment.agent).fields;
    const QString key = agent.value(u"chat"_s);
    join({ agent.value(u"chatName"_s), key });
    say(key, u"Hello, this is %1. How may I help you?"_s.arg(agent.value(u"chatName"_s)), segment.connected);
    const Moment end = segment.isOpen() ? m_floor.now() : segment.disconnected;
    talk(key, segment.connected, end);
    if (isTransferred)
        say(key, u"Sure, let me transfer you to the colleague in that department"_s, end);
    else if (!segment.isOpen())
        say(key, u"Bye"_s, end);
}

void Retelling::talk(const QString &agent, Moment from, Moment to)
{
    Moment at = from;
    for (int i = 0; i < LongestTalk; ++i) {
        const Exchange &exchange = Exchanges[m_dice.below(int(std::size(Exchanges)))];
        const bool isFile = m_dice.chance(AttachmentShare);
        const char16_t *file = Files[m_dice.below(int(std::size(Files)))];
        const Moment asked = at + m_dice.between(4'000, 40'000);
        at = asked + m_dice.between(4'000, 40'000);
        if (at >= to)
            return;
        say(m_customer, QString::fromUtf16(isFile ? file : exchange.customer), asked);
        m_content.lines.last().isAttachment = isFile;
        say(agent, QString::fromUtf16(exchange.agent), at);
    }
}

} // namespace

ChatContent ChatContent::of(const Simulation &floor, const Guid &group)
{
    Retelling retelling(floor, group);
    const QList<ContactNumber> segments = floor.journey(group);
    if (!segments.isEmpty())
        retelling.begin(floor.contact(segments.first()));
    for (const ContactNumber number : segments)
        retelling.tell(floor.contact(number), number != segments.last());
    return retelling.content();
}

} // namespace demo
