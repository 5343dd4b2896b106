// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/channelidentities.h"

#include "models/edits/contactaddress.h"
#include "models/edits/phonenumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChannelIdentities)
};

Error invalid(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

//! Channels write numbers also without the plus sign.
bool isWholeWithoutPlus(const QString &text)
{
    if (text.isEmpty() || !std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    const auto number = PhoneNumber::read(u'+' + text, {});
    return number && number->isValid;
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\n]"));
    QStringList parts;
    const QStringList all = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : all) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace

Result<QList<ChannelIdentity>> identitiesFrom(const QString &text, const QString &country)
{
    QList<ChannelIdentity> identities;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts) {
        const auto typed = ChannelIdentity::fromText(part);
        if (!typed)
            return invalid(Words::tr("\"%1\" names no channel. Write the channel, a colon and the identity, such as SMS:+358401234567.").arg(part));
        const auto identity = identityFrom(typed->channel, typed->identity, country);
        if (!identity)
            return identity.error();
        identities.append(*identity);
    }
    return identities;
}

Result<ChannelIdentity> identityFrom(const QString &channel, const QString &identity, const QString &country)
{
    const QString word = channel.trimmed().toUpper();
    const QString typed = identity.trimmed();
    if (!hasNumbers(word) || isWholeWithoutPlus(typed))
        return ChannelIdentity{.channel = word, .identity = typed};
    const auto number = PhoneNumber::read(typed, country);
    if (!number)
        return number.error();
    return ChannelIdentity{.channel = word, .identity = number->e164};
}

QString customerAddress(const ChannelIdentity &identity, const QString &country)
{
    if (hasNumbers(identity.channel) && isWholeWithoutPlus(identity.identity))
        return u'+' + identity.identity;
    return contactAddress(identity.identity, country);
}

QStringList channelsFrom(const QString &text)
{
    QStringList channels;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts)
        channels.append(part.toUpper());
    channels.removeDuplicates();
    return channels;
}

} // namespace floorwalker
