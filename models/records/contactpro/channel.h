// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace floorwalker {

//! How a contact comes in. The servers write it PHONE, phone, Phone, CallIn ... (reference:
//! contactpro-cmi-additions 21); any other word stays Unknown.
enum class Channel { Unknown, Phone, Chat, Email };

inline constexpr std::array knownChannels{Channel::Phone, Channel::Chat, Channel::Email};

Channel channelFromWord(QStringView word);

//! The word of the `type=` filter of rmi/queueStatuses: "Phone", "Chat", "Email"; empty for Unknown.
QString filterWord(Channel channel);

} // namespace floorwalker
