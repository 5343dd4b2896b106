// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/conversation/channelidentity.h"

namespace floorwalker {

//! "SMS:+358 40 1234567, WHATSAPP:358401234567", with commas or lines between. Numbers are brought into E.164;
//! one of digits alone that is whole with its country code stays as it is. country: of numbers without a
//! country code. Error: Invalid with a sentence for people.
Result<QList<ChannelIdentity>> identitiesFrom(const QString &text, const QString &country);
Result<ChannelIdentity> identityFrom(const QString &channel, const QString &identity, const QString &country);

//! Whose it is, as the do-not-contact list keeps it.
QString customerAddress(const ChannelIdentity &identity, const QString &country);

//! "whatsapp, sms" as the API has them, each once.
QStringList channelsFrom(const QString &text);

} // namespace floorwalker
