// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/records/contactpro/channel.h"

#include <QJsonObject>
#include <QList>

namespace floorwalker {

//! One element of `rci/queues` (reference: contactpro-rci). Certain: id, and a description that may
//! be null; the name is expected. A channel is read where a tenant happens to send one.
struct Queue {
    QueueId id;
    QString name;
    QString description;
    QString number; //!< that calls it; empty where the tenant sends none
    Channel channel = Channel::Unknown;
    QJsonObject raw;

    friend bool operator==(const Queue &, const Queue &) = default;
};

Result<QList<Queue>> decodeQueues(const QByteArray &body);

} // namespace floorwalker
