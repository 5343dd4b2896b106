// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/callbackdesk.h"
#include "app/demo/floor/chatorder.h"
#include "app/demo/floor/dice.h"
#include "app/demo/floor/messagedesk.h"
#include "app/demo/floor/roster.h"

#include <QHash>

#include <deque>
#include <queue>
#include <vector>

namespace demo {

//! The living centre: arrivals, patience, skills, shifts and pauses as events in time. Deterministic:
//! plan and start decide everything but what is ordered from outside. Plain object, one thread.
class Simulation {
public:
    //! Runs the days before start at once, so that the floor is warm from its first moment.
    Simulation(const FloorPlan &plan, Moment start);

    void advanceTo(Moment now); //!< going back does nothing
    Moment now() const { return m_now; }

    const QList<Queue> &queues() const { return m_queues; }
    const QList<Agent> &agents() const { return m_agents; }
    const QList<Person> &people() const { return m_people; }
    int queueNumber(const Guid &id) const { return m_queueNumbers.value(id, -1); }
    int queueOfNumber(const QString &number) const { return m_queuesByNumber.value(number, -1); } //!< of phone queues
    int queueOfAddress(const QString &address) const { return m_queuesByAddress.value(address, -1); } //!< of chat queues
    int personNumber(const Guid &id) const { return m_personNumbers.value(id, -1); }
    int agentNumber(const Guid &id) const; //!< an agent is the person of the same number
    QList<QueueFigures> figures() const; //!< one for each queue

    ContactNumber firstContact() const { return m_firstContact; }
    ContactNumber endContact() const { return m_firstContact + ContactNumber(m_contacts.size()); }
    const Contact &contact(ContactNumber number) const { return m_contacts[size_t(number - m_firstContact)]; }
    //! From begin to before end.
    struct Stretch {
        ContactNumber begin = 0;
        ContactNumber end = 0;
    };
    //! Where everything stands that arrived or ended between the two, among some more.
    Stretch stretch(std::optional<Moment> from, std::optional<Moment> to) const;
    ContactNumber findContact(const Guid &id) const { return m_contactNumbers.value(id, -1); }
    QList<ContactNumber> journey(const Guid &group) const; //!< the segments of a group, oldest first
    bool isFirstOfGroup(const Contact &contact) const { return contact.previous < m_firstContact; }

    const Queue *queueOf(const Contact &contact) const; //!< null: it has none
    QByteArray sourceOf(const Contact &contact) const;
    QByteArray destinationOf(const Contact &contact) const;

    const QList<ChatOrder> &chatOrders() const { return m_chatOrders; }
    const ChatOrder *orderOf(const Contact &contact) const; //!< null: nobody ordered it
    Guid orderChat(const ChatOrder &wanted); //!< its group

    const CallbackDesk &callbacks() const { return m_callbacks; }
    Guid orderCallback(const Callback &wanted);
    void changeCallback(CallbackNumber number, const CallbackChange &change);

    const MessageDesk &messages() const { return m_messages; }
    Guid orderMessage(const Message &wanted);
    void changeMessage(MessageNumber number, const Message &wanted);
    void removeMessage(MessageNumber number);

    //! False when the agent is not signed in.
    bool setReady(int agent, bool isReady);
    void replacePerson(int person, const Person &now);
    void addPerson(const Person &person); //!< a user who is no agent

private:
    enum class What { Arrival, TransferArrives, LosePatience, PendingEnds, CallBack, CallbackIsOld, SendToNext,
                      DeliveryEnds, RingEnds, TalkEnds, WrapUpEnds, PauseDue, PauseEnds, SignIn, ShiftEnds, LookForWork };
    struct Event {
        Moment at = 0;
        quint64 order = 0; //!< among events of one moment, so that their order is certain
        What what = What::Arrival;
        int who = 0;
        int turn = 0;
        ContactNumber contact = -1; //!< or the number of a callback or a message
        bool operator>(const Event &other) const { return at != other.at ? at > other.at : order > other.order; }
    };

    // simulation.cpp: time
    qint64 span(double seconds) const;
    void plan(double seconds, What what, int who, int turn = 0, ContactNumber contact = -1);
    void happen(const Event &event);
    void setSpeed(double speed);
    void forgetOldContacts();
    void end(Contact &contact);
    Contact &contactRef(ContactNumber number) { return m_contacts[size_t(number - m_firstContact)]; }

    // contactlife.cpp: what befalls contacts
    void planArrival(int queue);
    void arrive(int queue, bool isCustomerThere);
    ContactNumber addContact(const Contact &contact);
    Contact draftContact(Channel channel, int queue);
    void enqueue(ContactNumber number);
    void losePatience(ContactNumber number);
    void connectTo(int agent, ContactNumber number);
    void talkEnds(int agent);
    void wrapUpEnds(int agent);
    void planTransfer(ContactNumber from);
    void arriveByTransfer(ContactNumber from, int queue);
    void answerMail(const Contact &mail);
    void callOut(int agent);
    void removeWaiting(ContactNumber number);
    ContactNumber oldestFor(const Agent &agent) const;
    ContactNumber mailFor(const Agent &agent);
    bool isNeglected(const Contact &mail) const;

    // callbacklife.cpp: who is called back, and with what success
    void beginCallbacks();
    void askForCallback(const Contact &call);
    void planCall(CallbackNumber number, double usualDelay);
    void callBack(CallbackNumber number, int turn);
    void forgetCallback(CallbackNumber number, int turn);

    // messagelife.cpp: what is sent, and who gets it
    void beginMessages();
    void planSending(MessageNumber number);
    void planDelivery(MessageNumber number, qsizetype destination, double seconds);
    void sendToNext(MessageNumber number, int turn);
    void deliveryEnds(MessageNumber number, int destination, int turn);

    // agentlife.cpp: what agents do
    void beginShifts();
    void enter(int agent, AgentState state);
    void signIn(int agent);
    void signOut(int agent);
    void becomeFree(int agent);
    void ring(int agent, ContactNumber number);
    void ringEnds(int agent);
    void pauseDue(int agent);
    void goNotReady(int agent, int reason);
    void lookForWork(int agent);
    bool isMailer(const Agent &agent) const;
    bool hasMuchMail(const Agent &agent) const;
    int idleAgentFor(int queue) const;

    FloorPlan m_plan;
    double m_speed = 1;
    Moment m_now = 0;
    qint64 m_zoneOffset = 0;
    Dice m_dice;
    Dice m_callDice; //!< apart, so that callbacks ordered from outside change nothing else
    QList<Queue> m_queues;
    QList<Agent> m_agents;
    QList<Person> m_people;
    QList<QList<int>> m_crews; //!< agents by queue
    QHash<Guid, int> m_queueNumbers;
    QHash<QString, int> m_queuesByNumber;
    QHash<QString, int> m_queuesByAddress;
    QHash<Guid, int> m_personNumbers;
    std::deque<Contact> m_contacts;
    ContactNumber m_firstContact = 0;
    qint64 m_longestLife = 0; //!< of contacts that have ended
    QHash<Guid, ContactNumber> m_contactNumbers;
    QHash<Guid, ContactNumber> m_lastOfGroups;
    QList<ChatOrder> m_chatOrders;
    Dice m_chatIds; //!< apart for the same reason
    CallbackDesk m_callbacks;
    bool m_hasCallbacks = false; //!< not in the past
    MessageDesk m_messages;
    Dice m_messageDice; //!< apart for the same reason
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    quint64 m_order = 0;
};

} // namespace demo
