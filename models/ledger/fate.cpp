// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/fate.h"

namespace floorwalker {

Fate fateOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::NotFound:
    case ErrorKind::RedirectRefused:
        return Fate::Refused;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::TooManyRequests:
    case ErrorKind::Unreachable:
    case ErrorKind::WriteLost:
    case ErrorKind::CertificateRejected:
    case ErrorKind::InsecureAddress:
    case ErrorKind::BudgetExhausted:
    case ErrorKind::SignedOut:
    case ErrorKind::KeyStoreUnavailable:
    case ErrorKind::KeyStoreSilent:
    case ErrorKind::SecretMissing:
    case ErrorKind::Storage:
    case ErrorKind::Invalid:
        return Fate::NotTaken;
    case ErrorKind::ServerError: // it may have failed after it had acted
    case ErrorKind::GatewayTimeout:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Undecodable:
    case ErrorKind::TooLarge:
    case ErrorKind::Cancelled:
        break;
    }
    return Fate::Unknown;
}

} // namespace floorwalker
