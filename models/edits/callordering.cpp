// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callordering.h"

#include "models/edits/calloutdraft.h"
#include "models/rest/endpoints/calling.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallOrdering)
};

QString thingOf(const CallOrder &order)
{
    if (!order.text.isEmpty())
        return QStringLiteral("say");
    if (!order.files.isEmpty())
        return QStringLiteral("play");
    switch (order.then) {
    case CallOrder::Then::HangUp: return QStringLiteral("hang up");
    case CallOrder::Then::Record: return QStringLiteral("record");
    case CallOrder::Then::Continue: break;
    }
    return QStringLiteral("continue");
}

} // namespace

QByteArray CallOrderWrite::content(const CallId &call, const CallOrder &order)
{
    QJsonObject content{{QStringLiteral("call"), call.text()},
                        {QStringLiteral("order"), QString::fromUtf8(encode(order))},
                        {QStringLiteral("number"), QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (order.leg)
        content.insert(QStringLiteral("leg"), floorwalker::name(*order.leg));
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

Endpoint<QString> CallOrderWrite::request(const QByteArray &content) const
{
    const QJsonObject written = QJsonDocument::fromJson(content).object();
    const QString call = written.value(u"call").toString();
    const QByteArray body = written.value(u"order").toString().toUtf8();
    const auto leg = callLegFromName(written.value(u"leg").toString());
    const auto order = leg ? calling::orderLeg(CallId(call), *leg, body) : calling::orderCall(CallId(call), body);
    // Two orders to one call are two writes, and the ledger tells writes apart by their ids.
    const QString id = call + u'#' + written.value(u"number").toString();
    return {.verb = order.verb,
            .path = order.path,
            .body = order.body,
            .contentType = order.contentType,
            .isSafeToRepeat = false,
            .decode = [id](const Answered &) -> Result<QString> { return id; }};
}

Likeness CallOrderWrite::likeness(const QByteArray &content) const
{
    return {.identity = QJsonDocument::fromJson(content).object().value(u"call").toString()};
}

std::optional<Endpoint<Listing>> CallOrderWrite::listing(const QString &) const
{
    return std::nullopt;
}

CallOrdering::CallOrdering(RestClient &calling, Ledger &ledger, QObject *parent)
    : LedgerAdding(calling, ledger, std::make_unique<CallOrderWrite>(), parent)
{
}

void CallOrdering::order(const CallId &call, const CallOrder &order)
{
    addSingle(titleOf(call, order), CallOrderWrite::content(call, order));
}

QString CallOrdering::titleOf(const CallId &call, const CallOrder &order)
{
    QString thing = thingOf(order);
    if ((!order.text.isEmpty() || !order.files.isEmpty()) && order.then == CallOrder::Then::HangUp)
        thing += QStringLiteral(" and hang up");
    if (order.leg)
        thing += QStringLiteral(" to ") + name(*order.leg);
    return QStringLiteral("%1: %2").arg(call.text(), thing);
}

QString objectionTo(const CallOrder &order)
{
    if (spokenLength(order.text) > Callout::longestText)
        return Words::tr("The text is longer than 600 characters. Shorten it.");
    if (std::any_of(order.files.cbegin(), order.files.cend(), [](const QString &file) { return file.trimmed().isEmpty(); }))
        return Words::tr("A file has no name. Name it or leave it out.");
    if (order.leg && order.then != CallOrder::Then::Continue)
        return Words::tr("One side of a call can only hear something. Hang up or record without naming a side.");
    if (order.text.trimmed().isEmpty() && order.files.isEmpty() && order.then == CallOrder::Then::Continue)
        return Words::tr("There is nothing to do. Type a text, name files, or choose to hang up or record.");
    return {};
}

} // namespace floorwalker
