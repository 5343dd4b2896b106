// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errorwords.h"

#include "models/wording/errortext.h"

namespace floorwalker {

ErrorWords::ErrorWords(const Error &error)
    : m_error(error)
    , m_detail(quoted(error.detail))
{
}

QString ErrorWords::sentence() const
{
    for (const auto &part : {ofCalling(), ofConversation(), ofServer(), ofWire(), ofOurs()}) {
        if (!part.isEmpty())
            return part;
    }
    Q_UNREACHABLE();
}

QString ErrorWords::nextStep() const
{
    for (const auto &part : {stepAtCalling(), stepAtConversation(), stepAtServer(), stepOnWire(), stepOfOurs()}) {
        if (!part.isEmpty())
            return part;
    }
    Q_UNREACHABLE();
}

QString ErrorWords::ofServer() const
{
    switch (m_error.kind) {
    case ErrorKind::BadRequest:
        return m_detail.isEmpty() ? tr("The server rejected the request and gave no reason.")
                                  : tr("The server rejected the request: %1").arg(m_detail);
    case ErrorKind::Unauthorized:
        return tr("The server does not accept the user, the password or the API key.");
    case ErrorKind::Forbidden:
        return missingRight();
    case ErrorKind::NotFound:
        return m_error.resource.isEmpty()
            ? tr("The server does not know what was asked for.")
            : tr("The server does not know %1.").arg(quoted(m_error.resource));
    case ErrorKind::TooManyRequests:
        return tr("The request quota of the API key is used up for now.");
    case ErrorKind::ServerError:
        return m_detail.isEmpty() ? tr("The server failed.") : tr("The server failed: %1").arg(m_detail);
    case ErrorKind::GatewayTimeout:
        return tr("The question was too large: the gateway waits at most 29 seconds for an answer.");
    case ErrorKind::UnexpectedStatus:
        return tr("The server gave an answer that nobody expects here (HTTP status %1).")
            .arg(m_error.httpStatus);
    case ErrorKind::RedirectRefused:
        return m_detail.isEmpty()
            ? tr("The server pointed to another place.")
            : tr("The server pointed to another place: %1").arg(m_detail);
    case ErrorKind::Undecodable:
        return m_detail.isEmpty() ? tr("The answer has a shape we do not understand.")
                                  : tr("The answer has a shape we do not understand: %1").arg(m_detail);
    case ErrorKind::TooLarge:
        return tr("The answer was too large to be taken in.");
    default:
        return {};
    }
}

QString ErrorWords::ofWire() const
{
    switch (m_error.kind) {
    case ErrorKind::TimedOut:
        return tr("The server did not answer in time.");
    case ErrorKind::Unreachable:
        return m_detail.isEmpty() ? tr("There is no connection to the server.")
                                  : tr("There is no connection to the server: %1").arg(m_detail);
    case ErrorKind::ConnectionLost:
        return tr("The connection ended before the whole answer had come.");
    case ErrorKind::OutcomeUnknown:
        return tr("The change was sent, but no answer came. It may have taken effect.");
    case ErrorKind::WriteLost:
        return tr("The server lost the same write again and again, so it was not sent any more.");
    case ErrorKind::CertificateRejected:
        return m_detail.isEmpty() ? tr("The server's certificate is not to be trusted.")
                                  : tr("The server's certificate is not to be trusted: %1").arg(m_detail);
    case ErrorKind::InsecureAddress:
        return tr("Plain http would show the password to the network, so nothing was sent.");
    case ErrorKind::BudgetExhausted:
        return tr("This profile's own limit of requests per minute is reached, so nothing was sent.");
    case ErrorKind::SignedOut:
        return tr("The session has ended.");
    case ErrorKind::Cancelled:
        return tr("The request was stopped before its answer came.");
    default:
        return {};
    }
}

QString ErrorWords::ofOurs() const
{
    switch (m_error.kind) {
    case ErrorKind::KeyStoreUnavailable:
        return tr("This session has no key store that takes passwords and keys.");
    case ErrorKind::KeyStoreSilent:
        return tr("The key store does not answer.");
    case ErrorKind::SecretMissing:
        return tr("The key store has no password or key for this profile that can be read now.");
    case ErrorKind::Storage:
        return m_detail.isEmpty() ? tr("A file could not be read or written.")
                                  : tr("A file could not be read or written: %1").arg(m_detail);
    case ErrorKind::Invalid:
        return m_detail.isEmpty() ? tr("Something that was given is not valid.")
                                  : tr("Something that was given is not valid: %1").arg(m_detail);
    default:
        return {};
    }
}

QString ErrorWords::stepAtServer() const
{
    switch (m_error.kind) {
    case ErrorKind::BadRequest:
        return tr("Correct what it names, then try again.");
    case ErrorKind::Unauthorized:
        return tr("Check the API key, the user and the password. The password may have expired: set a "
                  "new one in Contact Pro, then sign in with it.");
    case ErrorKind::Forbidden:
        return tr("Ask the administrator of Contact Pro for the right, then try again.");
    case ErrorKind::NotFound:
        return tr("Check the spelling of the address; capital and small letters are not the same in "
                  "it. What was opened may also have been deleted.");
    case ErrorKind::TooManyRequests:
        return wait(tr("Wait a minute. If it happens often, lengthen the intervals of the profile, or "
                       "ask Sinch for a larger quota."));
    case ErrorKind::ServerError:
        return tr("Try again in a few minutes. If it stays, copy the details and hand them to Sinch.");
    case ErrorKind::GatewayTimeout:
        return tr("Ask for a shorter time range, or narrow the filter.");
    case ErrorKind::UnexpectedStatus:
        return tr("Check the address with whoever gave it to you, and copy the details for them.");
    case ErrorKind::RedirectRefused:
        return tr("The user and password were not sent there. If it is the right place, put it into "
                  "the address of the profile.");
    case ErrorKind::Undecodable:
        return tr("Check that the address leads to the Restful Interfaces of Contact Pro and not to a "
                  "web page. If it does, copy the details and report them.");
    case ErrorKind::TooLarge:
        return tr("Ask for a shorter time range, or narrow the filter.");
    default:
        return {};
    }
}

QString ErrorWords::stepOnWire() const
{
    switch (m_error.kind) {
    case ErrorKind::TimedOut:
        return tr("Try again, and ask for less if it is a long list. If nothing ever answers, the "
                  "network may drop the traffic: see that the address ranges of AWS are allowed in it.");
    case ErrorKind::Unreachable:
        return tr("Check the address and the network. A network that limits traffic must allow the "
                  "address ranges of AWS, and Sinch must have your own addresses in its source IP list.");
    case ErrorKind::ConnectionLost:
        return tr("Try again. If it happens often, something between here and the server cuts "
                  "connections, such as a proxy or a firewall.");
    case ErrorKind::OutcomeUnknown:
        return tr("See whether it has, before you send it again.");
    case ErrorKind::WriteLost:
        return tr("It is not there. Tell whoever runs the server, and send what is planned in Alerts > Ledger later.");
    case ErrorKind::CertificateRejected:
        return tr("Nothing was sent. Check the address and this computer's clock. If your organisation "
                  "has a certificate authority of its own, name its file in the profile.");
    case ErrorKind::InsecureAddress:
        return tr("Use an address that begins with https.");
    case ErrorKind::BudgetExhausted:
        return wait(tr("Wait a minute, or raise the limit in the profile."));
    case ErrorKind::SignedOut:
        return tr("Sign in again.");
    case ErrorKind::Cancelled:
        return tr("Start it again when you need it.");
    default:
        return {};
    }
}

QString ErrorWords::stepOfOurs() const
{
    switch (m_error.kind) {
    case ErrorKind::KeyStoreUnavailable:
        return tr("Keep the password and key for this run, or start a key store such as GNOME Keyring "
                  "or KWallet and try again. The profile is kept.");
    case ErrorKind::KeyStoreSilent:
        return tr("If it asks to be unlocked, unlock it and try again. Otherwise keep the password and "
                  "key for this run. The profile is kept.");
    case ErrorKind::SecretMissing:
        return tr("Unlock the key store and try again, or type the password and key again. The "
                  "profile is kept.");
    case ErrorKind::Storage:
        return tr("See that the disk has room and that the folder is yours, then try again.");
    default:
        return tr("Correct it, then try again.");
    }
}

QString ErrorWords::missingRight() const
{
    const QString right = rightFor(m_error.resource);
    if (!right.isEmpty())
        return tr("The right \"%1\" is missing.").arg(right);
    return m_error.resource.isEmpty() ? tr("A right is missing.")
                                      : tr("A right is missing for %1.").arg(quoted(m_error.resource));
}

QString ErrorWords::wait(const QString &withoutOne) const
{
    if (!m_error.retryAfter)
        return withoutOne;
    // Rounded up: asking a moment too early costs another refusal.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*m_error.retryAfter).count();
    return tr("Wait %n second(s); requests then go on by themselves.", nullptr, int(seconds));
}

} // namespace floorwalker
