// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/moment.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>

namespace demo::conversation {

//! Resources that are kept as they are written, by id; ULIDs sort by age.
using Shelf = QMap<QString, QJsonObject>;

struct Identity {
    QString channel;
    QString identity;

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct Conversation {
    QString id;
    QString app;
    QString contact;
    bool isActive = true;
    QString channel;
    Moment lastReceived = 0; //!< when the contact last wrote; 0: never
    QString metadata;
    QJsonObject metadataJson;
    QString correlation;
};

struct Message {
    QString id;
    QString app;
    QString conversation; //!< empty in dispatch mode, like the contact
    QString contact;
    bool isToContact = true;
    QJsonObject content; //!< the app_message or the contact_message
    Identity identity; //!< where it goes or came from
    QString metadata;
    Moment accepted = 0;
    QString sender;
    bool isDispatch = false;
    bool isInjected = false;
    QString status; //!< empty: none is known
    Moment statusAt = 0;
    QString reason; //!< of FAILED and SWITCHING_CHANNEL
    QList<Identity> left; //!< where it may be tried yet
    Moment expires = 0; //!< 0: never
    QString consent; //!< the list of opt-outs that its content asks for, beside OPT_OUT_ALL
};

//! What messages:send was asked for, after it was found in order.
struct Order {
    QString app;
    QString contact; //!< or
    QList<Identity> identities;
    QStringList channels; //!< in the order of preference; empty: as the contact and the app have it
    QJsonObject content;
    QString metadata;
    QJsonObject conversationMetadata;
    QString correlation;
    QString consent;
    qint64 ttl = 0; //!< seconds; 0: none
    bool isDispatchOnly = false;
};

//! The opt-outs of one app.
struct OptOuts {
    QMap<QString, QSet<QString>> lists; //!< identities by list
    QMap<QString, QList<QJsonObject>> audit; //!< records by identity
};

} // namespace demo::conversation
