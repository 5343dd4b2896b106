// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"

#include "app/demo/cloud/ulid.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr double DrainPerSecond = 20; // of an app, as the overview has it

QJsonObject credential(const QString &channel, const QString &kind, const QJsonObject &secrets, const QString &known)
{
    QJsonObject credential { { u"channel"_s, channel }, { kind, secrets }, { u"channel_known_id"_s, known },
                             { u"callback_secret"_s, u""_s } };
    credential[u"state"_s] = QJsonObject { { u"status"_s, u"ACTIVE"_s }, { u"description"_s, u""_s } };
    return credential;
}

QJsonObject bearer(const QString &identity, Dice &dice)
{
    return { { u"claimed_identity"_s, identity }, { u"token"_s, QString::fromLatin1(dice.guid().text().toLower()) } };
}

QJsonObject draft(const QString &id, const QString &name, const QString &mode)
{
    return { { u"id"_s, id },
             { u"display_name"_s, name },
             { u"processing_mode"_s, mode },
             { u"conversation_metadata_report_view"_s, u"NONE"_s },
             { u"retention_policy"_s, QJsonObject { { u"retention_type"_s, u"MESSAGE_EXPIRE_POLICY"_s }, { u"ttl_days"_s, 180 } } },
             { u"dispatch_retention_policy"_s, QJsonObject { { u"retention_type"_s, u"MESSAGE_EXPIRE_POLICY"_s }, { u"ttl_days"_s, 0 } } },
             { u"smart_conversation"_s, QJsonObject { { u"enabled"_s, false } } },
             { u"callback_settings"_s, QJsonObject { { u"secret_for_overridden_callback_urls"_s, u""_s } } },
             { u"message_retry_settings"_s, QJsonValue::Null } };
}

} // namespace

void Desk::addApps(const QString &first)
{
    QJsonObject service = draft(first, u"Customer Service"_s, u"CONVERSATION"_s);
    service[u"channel_credentials"_s] = QJsonArray {
        credential(u"WHATSAPP"_s, u"static_bearer"_s, bearer(u"358955500100"_s, m_ids), u"358955500100"_s),
        credential(u"SMS"_s, u"static_bearer"_s, bearer(u"floor-sms"_s, m_ids), u"floor-sms"_s),
        credential(u"RCS"_s, u"static_bearer"_s, bearer(u"floor-rcs"_s, m_ids), u"floor-rcs"_s),
        credential(u"MESSENGER"_s, u"static_token"_s, { { u"token"_s, QString::fromLatin1(m_ids.guid().text()) } }, u"1076021345"_s),
        credential(u"VIBERBM"_s, u"static_bearer"_s, bearer(u"12204"_s, m_ids), u"12204"_s),
        credential(u"TELEGRAM"_s, u"telegram_credentials"_s, { { u"token"_s, QString::fromLatin1(m_ids.guid().text()) } }, u"floor_bot"_s),
    };
    service[u"rate_limits"_s] = QJsonObject { { u"inbound"_s, 100 }, { u"outbound"_s, 20 }, { u"webhooks"_s, 200 } };
    service[u"delivery_report_based_fallback"_s] = QJsonObject { { u"enabled"_s, true }, { u"delivery_report_waiting_time"_s, 60 } };
    QJsonObject dispatch = draft(ulid(m_ids, m_now - Day), u"Notices (dispatch)"_s, u"DISPATCH"_s);
    dispatch[u"channel_credentials"_s] = QJsonArray {
        credential(u"SMS"_s, u"static_bearer"_s, bearer(u"floor-notices"_s, m_ids), u"floor-notices"_s),
        credential(u"MMS"_s, u"mms_credentials"_s,
                   { { u"account_id"_s, u"floor"_s }, { u"api_key"_s, QString::fromLatin1(m_ids.guid().text()) } }, u"floor"_s),
    };
    dispatch[u"rate_limits"_s] = QJsonObject { { u"inbound"_s, 25 }, { u"outbound"_s, 25 }, { u"webhooks"_s, 25 } };
    dispatch[u"delivery_report_based_fallback"_s] = QJsonValue::Null;
    m_apps = { service, dispatch };
}

const QJsonObject *Desk::app(const QString &id) const
{
    const auto found = std::find_if(m_apps.cbegin(), m_apps.cend(), [&](const QJsonObject &app) { return app[u"id"_s] == id; });
    return found == m_apps.cend() ? nullptr : &*found;
}

QStringList Desk::channelsOf(const QString &id) const
{
    QStringList channels;
    const QJsonArray credentials = app(id)->value(u"channel_credentials"_s).toArray();
    for (const QJsonValue &credential : credentials)
        channels.append(credential[u"channel"_s].toString());
    return channels;
}

bool Desk::isDispatching(const QString &id) const
{
    return app(id)->value(u"processing_mode"_s) == u"DISPATCH"_s;
}

// What lies in a queue follows from when it will be empty: no list of it is kept.
qint64 Desk::queueSize(const QString &app) const
{
    const qint64 left = m_free.value(app) - m_now;
    return left <= 0 ? 0 : qint64(std::ceil(double(left) / double(span(1 / DrainPerSecond))));
}

void Desk::fillQueue(qint64 size, Moment now)
{
    m_free[m_apps.constFirst()[u"id"_s].toString()] = now + span(double(size) / DrainPerSecond);
}

Moment Desk::nextTurn(const QString &app)
{
    Moment &free = m_free[app];
    const Moment turn = std::max(free, m_now);
    free = turn + span(1 / DrainPerSecond);
    return turn;
}

} // namespace demo::conversation
