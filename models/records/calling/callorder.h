// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace floorwalker {

//! What a call under way is told to do (`PATCH calls/id/{id}`, SVAML).
struct CallOrder {
    //! What becomes of the call afterwards.
    enum class Then { Continue, HangUp, Record };

    QString text; //!< said, when there is one
    QStringList files; //!< played, when there are any
    QString locale; //!< of the text and the files; empty: the platform's own
    Then then = Then::Continue;

    friend bool operator==(const CallOrder &, const CallOrder &) = default;
};

QByteArray encode(const CallOrder &order);

} // namespace floorwalker
