// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/dice.h"
#include "app/demo/wire/moment.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <map>

namespace demo {

enum class DestinationStatus : quint8 { Added, Processing, Failed, Handled };

using MessageNumber = qint64; //!< counts from the first message ever; -1 is none

struct Destination {
    QString address;
    DestinationStatus status = DestinationStatus::Added;
    int tries = 0; //!< how often the network has answered
};

//! One text for one recipient or many: what CMI calls a message.
struct Message {
    Guid id;
    int queue = 0; //!< whose address the source is
    QString source;
    QString subType; //!< sms, whatsapp, telegram, ...
    QString text; //!< of a template a JSON document
    bool isTemplate = false;
    Moment created = 0;
    Moment sendTime = 0; //!< 0 is none: at once
    int maxRetries = 5;
    int retryDelay = 300; //!< seconds
    QList<Destination> destinations;
    qsizetype begun = 0; //!< destinations before this one are no longer ADDED
    int turn = 0; //!< counts changes: what was planned before one is void

    bool isUntouched() const { return begun == 0; }
};

//! The messages of the centre, oldest first. Counts what came from outside and what reached whom.
class MessageDesk {
public:
    explicit MessageDesk(quint64 seed) : m_ids(seed * 31 + 9) { }

    const std::map<MessageNumber, Message> &all() const { return m_all; }
    MessageNumber find(const Guid &id) const { return m_numbers.value(id, -1); }
    Message *at(MessageNumber number); //!< null: removed

    MessageNumber add(Message message); //!< gives it an id
    MessageNumber order(Message wanted); //!< the same from outside
    void change(MessageNumber number, const Message &wanted); //!< from outside: all but id, creation and turn
    void remove(MessageNumber number); //!< from outside

    void countDelivery(const QString &address) { ++m_deliveries[address]; }
    void countFailure(const QString &address) { ++m_failures[address]; }

    int ordered() const { return m_ordered; }
    int changed() const { return m_changed; }
    int removed() const { return m_removed; }
    const QMap<QString, int> &deliveries() const { return m_deliveries; } //!< how often one arrived, by address
    const QMap<QString, int> &failures() const { return m_failures; } //!< how often one was given up

private:
    Dice m_ids;
    std::map<MessageNumber, Message> m_all;
    QHash<Guid, MessageNumber> m_numbers;
    MessageNumber m_next = 0;
    int m_ordered = 0;
    int m_changed = 0;
    int m_removed = 0;
    QMap<QString, int> m_deliveries;
    QMap<QString, int> m_failures;
};

} // namespace demo
