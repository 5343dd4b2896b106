// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace floorwalker {

class FieldReader;

//! Who somebody is on a channel: a number, an address, an id of the channel's own.
struct ChannelIdentity {
    QString channel; //!< the API's own word, also one of tomorrow: "WHATSAPP"
    QString identity;
    AppId app{}; //!< where the channel gives each app identities of its own; else empty

    //! "SMS:+358401234567"
    QString text() const { return channel + u':' + identity; }
    static std::optional<ChannelIdentity> fromText(const QString &text); //!< the channel in any letter case

    friend bool operator==(const ChannelIdentity &, const ChannelIdentity &) = default;
};

//! The channels that are known, the most usual first. (reference: conversation-api 4)
QStringList conversationChannels();
//! Whether identities on it are telephone numbers.
bool hasNumbers(const QString &channel);

ChannelIdentity readChannelIdentity(FieldReader &fields);
QJsonObject toJson(const ChannelIdentity &identity);

} // namespace floorwalker
