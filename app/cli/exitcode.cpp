// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitcode.h"

#include <algorithm>
#include <array>

namespace floorwalker::cli {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::OutcomeUnknown:
        return ExitCode::Unsettled;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::SignedOut:
    case ErrorKind::SecretMissing:
        return ExitCode::Refused;
    case ErrorKind::BadRequest:
    case ErrorKind::InsecureAddress:
    case ErrorKind::Invalid:
        return ExitCode::Rejected;
    case ErrorKind::NotFound:
        return ExitCode::NotFound;
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerError:
    case ErrorKind::GatewayTimeout:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::TimedOut:
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
    case ErrorKind::WriteLost:
    case ErrorKind::CertificateRejected:
    case ErrorKind::RedirectRefused:
    case ErrorKind::Undecodable:
    case ErrorKind::TooLarge:
    case ErrorKind::BudgetExhausted:
    case ErrorKind::Cancelled:
    case ErrorKind::KeyStoreUnavailable:
    case ErrorKind::KeyStoreSilent:
    case ErrorKind::Storage:
        return ExitCode::NotReached;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const QList<Error> &errors)
{
    constexpr std::array gravest{ExitCode::Unsettled, ExitCode::Refused,  ExitCode::NotReached,
                                 ExitCode::Rejected,  ExitCode::NotFound, ExitCode::Partial};
    for (const ExitCode code : gravest) {
        if (std::any_of(errors.begin(), errors.end(),
                        [code](const Error &error) { return exitCodeOf(error) == code; }))
            return code;
    }
    return ExitCode::Done;
}

} // namespace floorwalker::cli
