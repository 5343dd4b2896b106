// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

//! One channel of an app. Its credentials are dropped as soon as they are read.
struct AppChannel {
    QString channel; //!< "WHATSAPP"
    QString state; //!< "ACTIVE", "PENDING", "FAILING"
    QString stateDescription;
    QString knownId; //!< the channel's own name of the sender: a number, a page

    friend bool operator==(const AppChannel &, const AppChannel &) = default;
};

//! An app of the project: what sends and receives.
struct ConversationApp {
    //! Messages that may wait in an app's queue, and how many leave it each second. (seed Conversation API
    //! overview, Rate Limits)
    static constexpr qint64 usualQueueLimit = 500'000;
    static constexpr int usualDrain = 20;

    AppId id;
    QString displayName;
    QList<AppChannel> channels;
    QString processingMode; //!< "CONVERSATION", or "DISPATCH": without contacts and conversations
    QString retentionType;
    std::optional<qint64> retentionDays;
    std::optional<qint64> inboundRate; //!< a second, as the next two
    std::optional<qint64> outboundRate;
    std::optional<qint64> webhookRate;
    std::optional<qint64> queueSize; //!< messages that wait to be sent
    std::optional<qint64> queueLimit;
    QJsonObject raw; //!< without what could be a secret

    bool isDispatch() const { return processingMode == u"DISPATCH"; }
    friend bool operator==(const ConversationApp &, const ConversationApp &) = default;
};

Result<QList<ConversationApp>> decodeConversationApps(const QByteArray &body);
Result<ConversationApp> decodeConversationApp(const QByteArray &body);

} // namespace floorwalker
