// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace demo {

//! Where the clouds of a tenant are and what one signs in with; the same for a seed in every run. Addresses
//! end in '/', but for the token's.
struct Clouds {
    QUrl conversation;
    QUrl templates;
    QUrl token;
    QString project;
    QString keyId;
    QString keySecret;
    QString app; //!< the one with conversations
    QUrl calling; //!< with its version
    QString callingKey;
    QString callingSecret; //!< in Base64

    static Clouds of(quint64 seed, const QUrl &server);
};

} // namespace demo
