// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace floorwalker {

//! The sides of a call, each or both.
enum class CallLeg { Caller, Callee, Both };

//! As the platform and the command line spell it.
QString name(CallLeg leg);
std::optional<CallLeg> callLegFromName(QStringView name);

//! What a call under way is told to do (`PATCH calls/id/{id}`, SVAML).
struct CallOrder {
    //! What becomes of the call afterwards.
    enum class Then { Continue, HangUp, Record };

    QString text; //!< said, when there is one
    QStringList files; //!< played, when there are any
    QString locale; //!< of the text and the files; empty: the platform's own
    Then then = Then::Continue;
    //! Who hears it; nothing: the caller's side. One side takes a text and files alone, and not of
    //! callouts and conferences. (reference: calling-api 2)
    std::optional<CallLeg> leg;

    friend bool operator==(const CallOrder &, const CallOrder &) = default;
};

QByteArray encode(const CallOrder &order);

} // namespace floorwalker
