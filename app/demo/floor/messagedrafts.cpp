// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/messagedrafts.h"

#include "app/demo/floor/customers.h"
#include "app/demo/floor/reception.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qsizetype MostSenders = 2; // queues, so that the first chat queues have something to show
constexpr int Customers = 40'000;
constexpr qint64 Preparation = 90 * Minute; // from writing a campaign to sending it
constexpr qint64 MorningHour = 9;
constexpr qsizetype JustBegun = 3; // of a campaign under way

enum class When { Past, UnderWay, LaterToday, Tomorrow, Unplanned };

// The document's example of a WhatsApp template.
constexpr const char16_t TicketTemplate[] =
        uR"({"template_body": "Dear Customer Your Reservation is ready. Please select your method of ticket delivery: Email, Post or WhatsApp","type": "template","template_id": "buttons_appt","language_code": "en","parameters": {"body[1]text": "Customer","body[2]text": "ready","button[0]quick_reply[1]text": "button0text","button[1]quick_reply[1]text": "button1text","button[2]quick_reply[1]text": "button2text"}})";

constexpr const char16_t Reminder[] = u"Reminder: your appointment is tomorrow. Reply CANCEL if you can't make it.";
constexpr const char16_t FinnishReminder[] = u"Muistutus: aikasi on huomenna klo 10.15, Itäkeskus. Peruutus: vastaa EI.";

} // namespace

struct MessageDrafts::Plan {
    const char16_t *text;
    bool isWhatsApp;
    When when;
    double hoursAgo; //!< of what is past: since it was due
    int recipients;
    int landlines; //!< of a hundred recipients, beside those customers have
    int begun; //!< of those under way
};

MessageDrafts::MessageDrafts(const QList<Queue> &queues, quint64 seed, Dice &dice, Moment now, qint64 zoneOffset)
    : m_queues(queues)
    , m_seed(seed)
    , m_dice(dice)
    , m_now(now)
    , m_zoneOffset(zoneOffset)
{
    for (int q = 0; q < queues.size() && m_chats.size() < MostSenders; ++q) {
        if (queues[q].channel == Channel::Chat && !queues[q].isDormant)
            m_chats.append(q);
    }
}

QList<Message> MessageDrafts::draw()
{
    static constexpr Plan plans[] {
        { Reminder, false, When::Past, 76, 120, 0, 0 },
        { FinnishReminder, false, When::Past, 52, 300, 0, 0 },
        { TicketTemplate, true, When::Past, 47, 45, 0, 0 },
        { u"Invoice 20431 is due on Friday. Questions? Call us: +358 9 5550 1000", false, When::Past, 28, 80, 35, 0 },
        { FinnishReminder, false, When::Past, 26, 180, 0, 0 },
        { u"Your parcel is at the pick-up point. Code: 4711", false, When::Unplanned, 20, 1, 0, 0 },
        { u"Hi, here is the form we talked about: https://example.com/form?id=88213&lang=en", true, When::Unplanned, 7, 1, 0, 0 },
        { u"Your new password is on its way by post.", false, When::Unplanned, 5, 1, 100, 0 },
        { u"Kiitos soitosta! \"Zoë\" palaa asiaan 👍", true, When::Unplanned, 3, 1, 0, 0 },
        { u"We could not reach you. Please call us back.", false, When::Unplanned, 1, 1, 0, 0 },
        { Reminder, false, When::UnderWay, 0.02, 400, 2, 140 },
        { u"The line is busy today: answers by chat take about 20 minutes.", true, When::LaterToday, 0, 60, 0, 0 },
        { FinnishReminder, false, When::Tomorrow, 0, 250, 0, 0 },
        { TicketTemplate, true, When::Tomorrow, 0, 30, 0, 0 },
    };
    QList<Message> all;
    for (int i = 0; i < int(std::size(plans)) && !m_chats.isEmpty(); ++i)
        all.append(draft(plans[i], i));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.created < b.created; });
    return all;
}

Message MessageDrafts::draft(const Plan &plan, int number)
{
    Message message;
    message.queue = m_chats.at(number % m_chats.size());
    message.source = QString::fromLatin1(m_queues[message.queue].messagingAddresses.at(plan.isWhatsApp ? 1 : 0));
    message.subType = plan.isWhatsApp ? u"whatsapp"_s : u"sms"_s;
    message.text = QString::fromUtf16(plan.text);
    message.isTemplate = plan.text == TicketTemplate;
    message.sendTime = plan.when == When::Unplanned ? 0 : sendTimeOf(plan);
    const Moment due = plan.when == When::Unplanned ? m_now - qint64(plan.hoursAgo * Hour) : message.sendTime;
    const qint64 ahead = plan.when == When::Unplanned ? 0 : Preparation;
    message.created = std::min(due, m_now) - ahead - m_dice.below(Minute);
    if (number % 3 == 0)
        message.maxRetries = 2;
    QSet<QString> addresses;
    for (int i = 0; i < plan.recipients;) {
        const QString address = drawAddress(i * plan.landlines / 100 != (i + 1) * plan.landlines / 100);
        if (addresses.contains(address))
            continue;
        addresses.insert(address);
        message.destinations.append({ address });
        ++i;
    }
    const bool isOver = plan.when == When::Past || plan.when == When::Unplanned;
    letGoOut(message, isOver ? plan.recipients : plan.begun);
    return message;
}

Moment MessageDrafts::sendTimeOf(const Plan &plan) const
{
    const Moment midnight = (m_now + m_zoneOffset) / Day * Day - m_zoneOffset;
    switch (plan.when) {
    case When::LaterToday: return m_now + 3 * Hour;
    case When::Tomorrow: return midnight + Day + MorningHour * Hour;
    default: return m_now - qint64(plan.hoursAgo * Hour);
    }
}

QString MessageDrafts::drawAddress(bool isLandline)
{
    if (isLandline)
        return u"+35895550%1"_s.arg(m_dice.below(10'000), 4, 10, QLatin1Char('0'));
    QByteArray phone;
    do {
        phone = customerPhone(quint32(m_dice.below(Customers)));
    } while (phone == "anonymous");
    return QString::fromLatin1(phone);
}

//! What became of the first recipients. Of one under way those that were missed still wait for the next try.
void MessageDrafts::letGoOut(Message &message, qsizetype count) const
{
    const bool isOver = count == message.destinations.size();
    message.begun = count;
    for (qsizetype i = 0; i < count; ++i) {
        Destination &to = message.destinations[i];
        if (!isOver && i >= count - JustBegun) {
            to.status = DestinationStatus::Processing;
            continue;
        }
        const int needed = triesUntilReached(to.address, m_seed);
        const bool isRefused = isLandline(to.address);
        to.tries = isRefused || !isOver ? 1 : std::min(needed, message.maxRetries + 1);
        if (isRefused)
            to.status = DestinationStatus::Failed;
        else if (needed <= to.tries)
            to.status = DestinationStatus::Handled;
        else
            to.status = isOver ? DestinationStatus::Failed : DestinationStatus::Processing;
    }
}

} // namespace demo
