// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messageaddition.h"

#include "models/ledger/adding.h"
#include "models/rest/endpoints/messages.h"
#include "models/rest/listlength.h"

#include <QCryptographicHash>

namespace floorwalker {

namespace {

QString digestOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

//! A server may cut the fraction, so a time is compared by its second.
std::optional<QString> secondOf(const std::optional<Instant> &moment)
{
    if (!moment)
        return std::nullopt;
    return QString::number(std::chrono::floor<std::chrono::seconds>(*moment).time_since_epoch().count());
}

Likeness likenessOf(const NewMessage &message)
{
    QStringList addresses;
    for (const QString &address : message.addresses)
        addresses.append(address.trimmed());
    addresses.sort();
    QString text = message.text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return {.identity = QStringList{message.source.trimmed().toLower(), message.subtype.toLower(),
                                    digestOf(addresses.join(u'\n'))}.join(u'\n'),
            .details = {digestOf(text.trimmed()), secondOf(message.sendTime)}};
}

//! Of what never changes by itself: the server may give a message without a send time one.
QString ledgerId(const QString &id, const Likeness &likeness)
{
    constexpr qsizetype enough = 16;
    return id.isEmpty() ? QString()
                        : id + u'#' + digestOf(likeness.identity + u'\n' + likeness.details.constFirst().value_or(QString())).left(enough);
}

Listed listed(const Message &message)
{
    const Likeness likeness = likenessOf(writable(message));
    return {.id = ledgerId(message.id.text(), likeness),
            .likeness = likeness,
            .created = message.created,
            // A PUT replaces everything and leaves no trace: a new one to the same people may be ours
            // whatever else it says.
            .isAltered = true};
}

} // namespace

MessageId MessageAddition::messageId(const QString &serverId)
{
    return MessageId(serverId.section(u'#', 0, 0));
}

QString MessageAddition::name() const
{
    return QStringLiteral("message.add");
}

Endpoint<QString> MessageAddition::request(const QByteArray &content) const
{
    auto request = addingRequest(contactpro::addMessage(content));
    request.decode = [decode = std::move(request.decode), sent = likeness(content)](const Answered &answer) -> Result<QString> {
        const auto id = decode(answer);
        if (!id)
            return id.error();
        return ledgerId(*id, sent);
    };
    return request;
}

Likeness MessageAddition::likeness(const QByteArray &content) const
{
    return likenessOf(newMessageOf(content));
}

std::optional<Endpoint<Listing>> MessageAddition::listing(const QString &) const
{
    return addedListing(contactpro::messages(), listed, looksCut);
}

} // namespace floorwalker
