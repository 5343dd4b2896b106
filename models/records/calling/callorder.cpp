// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/callorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace floorwalker {

namespace {

void insertLocale(QJsonObject &instruction, const QString &locale)
{
    if (!locale.isEmpty())
        instruction.insert(QStringLiteral("locale"), locale);
}

QJsonArray instructionsOf(const CallOrder &order)
{
    QJsonArray all;
    if (!order.files.isEmpty()) {
        QJsonObject play{{QStringLiteral("name"), QStringLiteral("playFiles")},
                         {QStringLiteral("ids"), QJsonArray::fromStringList(order.files)}};
        insertLocale(play, order.locale);
        all.append(play);
    }
    if (!order.text.isEmpty()) {
        QJsonObject said{{QStringLiteral("name"), QStringLiteral("say")}, {QStringLiteral("text"), order.text}};
        insertLocale(said, order.locale);
        all.append(said);
    }
    return all;
}

QJsonObject actionOf(CallOrder::Then then)
{
    const QString name = then == CallOrder::Then::HangUp ? QStringLiteral("hangup") : QStringLiteral("continue");
    QJsonObject action{{QStringLiteral("name"), name}};
    if (then == CallOrder::Then::Record)
        action.insert(QStringLiteral("record"), true);
    return action;
}

} // namespace

QString name(CallLeg leg)
{
    switch (leg) {
    case CallLeg::Caller: return QStringLiteral("caller");
    case CallLeg::Callee: return QStringLiteral("callee");
    case CallLeg::Both: break;
    }
    return QStringLiteral("both");
}

std::optional<CallLeg> callLegFromName(QStringView name)
{
    for (const CallLeg leg : {CallLeg::Caller, CallLeg::Callee, CallLeg::Both}) {
        if (floorwalker::name(leg) == name)
            return leg;
    }
    return std::nullopt;
}

QByteArray encode(const CallOrder &order)
{
    QJsonObject svaml;
    if (!order.leg)
        svaml.insert(QStringLiteral("action"), actionOf(order.then));
    const QJsonArray instructions = instructionsOf(order);
    if (!instructions.isEmpty())
        svaml.insert(QStringLiteral("instructions"), instructions);
    return QJsonDocument(svaml).toJson(QJsonDocument::Compact);
}

} // namespace floorwalker
