// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ownednumberitems.h"

#include "models/rest/endpoints/calling.h"

namespace floorwalker {

OwnedNumberItems::OwnedNumberItems(RestClient &config, OwnedNumberTable::ServerNow now, const ApplicationKey &own, QObject *parent)
    : QObject(parent)
    , m_client(config)
    , m_now(now)
    , m_table(std::move(now), config.clock(), own)
{
}

QString OwnedNumberItems::resource()
{
    return QStringLiteral("configuration/numbers");
}

void OwnedNumberItems::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isAskedAgain = true;
        return;
    }
    m_client.send<QList<OwnedNumber>>(calling::numbers(), Purpose::Asked, this,
                                      [this](const Result<QList<OwnedNumber>> &numbers) { take(numbers); });
}

void OwnedNumberItems::take(const Result<QList<OwnedNumber>> &numbers)
{
    m_isReading = false;
    if (numbers) {
        m_table.setNumbers(*numbers);
        m_freshness = {.answeredAt = m_now()};
    } else {
        m_freshness.error = numbers.error();
        m_freshness.isStale = m_freshness.answeredAt.has_value();
    }
    emit changed();
    if (std::exchange(m_isAskedAgain, false))
        read();
}

} // namespace floorwalker
