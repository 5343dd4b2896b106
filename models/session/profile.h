// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/times.h"
#include "models/base/businessday.h"
#include "models/session/clouds.h"

#include <QJsonObject>
#include <QStringList>
#include <QTime>
#include <QUrl>

namespace floorwalker {

//! Two levels of one figure; reaching the level is past it.
template<typename T>
struct Levels {
    T warning;
    T critical;
    friend bool operator==(const Levels &, const Levels &) = default;
};

//! How often each feed asks. Starting values: product.md, 4.
struct FeedIntervals {
    std::chrono::seconds queues{10};
    std::chrono::seconds agents{10};
    std::chrono::seconds contacts{15}; //!< in progress
    std::chrono::seconds callbacks{30};
    std::chrono::seconds recordings{30}; //!< whether there are newer ones
    friend bool operator==(const FeedIntervals &, const FeedIntervals &) = default;
};

//! What holds for whoever listens to recordings.
struct ListeningRules {
    QStringList reasons; //!< to choose from
    bool onlyThese = false; //!< of the reasons; else one may be typed
    bool asksEachTime = false; //!< playing on after a pause is a listening of its own
    bool blocksRefused = false; //!< nothing is played of a customer who refused; else one is warned
    friend bool operator==(const ListeningRules &, const ListeningRules &) = default;
};

//! One connection (product.md, Words). Secrets are never part of it. Starting values are what a new
//! profile begins with.
struct Profile {
    ProfileId id;
    QString name;
    QString colour = QStringLiteral("#2457d6"); //!< "#rrggbb": a name for the screen, not a QColor
    QString address; //!< as typed; baseUrl() is what is called
    QString user;
    bool usesApiKey = true; //!< false: the key store is not asked for one
    QString apiKeyHeader = QStringLiteral("x-api-key");
    QString caFile; //!< PEM of an authority of its own; empty: the system's alone
    QByteArray timeZone = QByteArrayLiteral("UTC"); //!< IANA
    QTime dayStart{0, 0};
    QString country; //!< two capital letters
    bool isProduction = false;
    Levels<int> waiting{5, 10};
    Levels<std::chrono::seconds> longestWait{std::chrono::seconds(60), std::chrono::seconds(120)};
    int requestsPerMinute = 60;
    FeedIntervals intervals;
    QJsonObject fieldSpellings; //!< for FieldSpellings::add
    QString recordings; //!< folder or address of the audio; empty: not set
    QString recordingsUser; //!< of that address, where it has a sign-in of its own; else empty
    ListeningRules listening;
    ConversationProject conversation; //!< optional: see isConnected()
    CallingApplication calling; //!< optional: see isConnected()
    QJsonObject others; //!< fields of a newer version, kept as they are

    static ProfileId newId();

    //! Ends in exactly one '/'. https where no scheme was typed; never adds RI or ecfs. Empty when
    //! the address is not usable.
    QUrl baseUrl() const;
    BusinessDay businessDay() const;
    //! Whose files it has: Contact Pro's address, or a cloud's where it works with that alone.
    QUrl tenant() const;
    //! Whether the audio lies at an address that one signs in to by itself.
    bool hasRecordingsSignIn() const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

//! The address as it is called; invalid for what is no web address.
QUrl baseUrlOf(const QString &address);

} // namespace floorwalker
