// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/caller.h"

#include "app/demo/calling/answers.h"
#include "app/demo/calling/signature.h"
#include "app/demo/routing/credentials.h"

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

constexpr qint64 Tolerance = 5 * Minute; // of the timestamp, either way

} // namespace

std::optional<Reply> Caller::refusal(const Request &request, Moment now) const
{
    const QByteArray header = request.header("Authorization").trimmed();
    if (header.isEmpty())
        return refused(Code::AuthorizationRequired, u"Authorization required"_s);
    const qsizetype blank = header.indexOf(' ');
    const QByteArray scheme = header.left(blank).toLower();
    if (scheme == "application")
        return refusalOfSigned(request, header.mid(blank + 1).trimmed(), now);
    if (scheme != "basic")
        return refused(Code::WrongScheme, u"Invalid authorization scheme for calling the method"_s);
    const auto credentials = Credentials::of(request);
    if (!credentials || credentials->name != m_key || credentials->password != m_secret)
        return refused(Code::InvalidCredentials, u"Invalid credentials"_s);
    return std::nullopt;
}

std::optional<Reply> Caller::refusalOfSigned(const Request &request, const QByteArray &keyAndSignature, Moment now) const
{
    const qsizetype colon = keyAndSignature.indexOf(':');
    Signature expected = Signature::of(request);
    const auto stamped = momentFromParameter(expected.timestamp);
    if (!stamped || qAbs(*stamped - now) > Tolerance)
        return refused(Code::InvalidCredentials, u"The timestamp is missing, or too far from the clock of the server"_s);
    const QByteArray signature = keyAndSignature.mid(colon + 1);
    bool isGood = signature == expected.made(m_secret);
    // The vendor's client signs the path before it is encoded; what the true cloud expects is not known.
    expected.path = QByteArray::fromPercentEncoding(expected.path);
    isGood = isGood || signature == expected.made(m_secret);
    if (colon < 0 || keyAndSignature.left(colon) != m_key || !isGood)
        return refused(Code::InvalidCredentials, u"Invalid signature"_s);
    return std::nullopt;
}

} // namespace demo::calling
