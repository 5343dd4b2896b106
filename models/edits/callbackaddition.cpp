// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackaddition.h"

#include "models/ledger/adding.h"
#include "models/rest/endpoints/contactpro.h"
#include "models/rest/listlength.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

//! A server may cut the fraction, so a time is compared by its second.
std::optional<QString> secondOf(const std::optional<Instant> &moment)
{
    if (!moment)
        return std::nullopt;
    return QString::number(std::chrono::floor<std::chrono::seconds>(*moment).time_since_epoch().count());
}

QString identityOf(const QString &number, const QString &queue)
{
    return number.trimmed() + u'\n' + queue.trimmed();
}

Listed listed(const Callback &callback)
{
    return {.id = callback.id.text(),
            .likeness = {.identity = identityOf(callback.customerNumber, callback.queueNumber),
                         .details = {secondOf(callback.nextCall), callback.notes}},
            .created = callback.created,
            .isAltered = callback.lastCall || callback.failures.value_or(0) > 0
                || (callback.result != CallbackResult::Added && callback.result != CallbackResult::Unknown)};
}

} // namespace

QByteArray CallbackAddition::content(const NewCallback &callback)
{
    return encode(callback);
}

NewCallback CallbackAddition::callback(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const auto text = [&object](const char16_t *key) { return object.value(QStringView(key)).toString(); };
    return {.customerNumber = text(u"customerNumber"),
            .queueNumber = text(u"callbackQueueNumber"),
            .nextCall = instantFromIso(text(u"nextCallTime")),
            .notes = text(u"notes"),
            .extraData = text(u"extraData"),
            .prefix = text(u"gwPrefix")};
}

QString CallbackAddition::name() const
{
    return QStringLiteral("callback.add");
}

Endpoint<QString> CallbackAddition::request(const QByteArray &content) const
{
    return addingRequest(contactpro::addCallback(content));
}

Likeness CallbackAddition::likeness(const QByteArray &content) const
{
    const NewCallback sent = callback(content);
    return {.identity = identityOf(sent.customerNumber, sent.queueNumber),
            .details = {secondOf(sent.nextCall), sent.notes.isNull() ? QLatin1String("") : sent.notes}};
}

std::optional<Endpoint<Listing>> CallbackAddition::listing(const QString &) const
{
    return addedListing(contactpro::callbacks(), listed, looksCut);
}

} // namespace floorwalker
