// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace floorwalker {

//! Where an app tells of what happens. Its secrets are dropped as soon as they are read.
struct Webhook {
    WebhookId id;
    AppId app;
    QString target; //!< an address
    QString targetType; //!< "HTTP", "DISMISS"
    QStringList triggers; //!< "MESSAGE_INBOUND"
    QJsonObject raw; //!< without what could be a secret

    friend bool operator==(const Webhook &, const Webhook &) = default;
};

//! The body of `POST webhooks`.
struct NewWebhook {
    static constexpr qsizetype longestTarget = 742; //!< characters (reference: conversation-api 4)
    static constexpr int mostOfAnApp = 5;

    AppId app;
    QString target;
    QStringList triggers;
    QString secret; //!< what signs the callbacks; empty: none
};

QStringList webhookTriggers(); //!< those that are known

Result<QList<Webhook>> decodeWebhooks(const QByteArray &body);
Result<Webhook> decodeWebhook(const QByteArray &body);
QByteArray encode(const NewWebhook &webhook);

} // namespace floorwalker
