// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace floorwalker {

//! A project of the Conversation API (seed "Conversation API overview"). Empty addresses: Sinch's own of
//! the region.
struct ConversationProject {
    QString region = QStringLiteral("eu"); //!< us, eu or br: where the app was created
    QString address;
    QString templateAddress;
    QString tokenAddress;
    QString projectId;
    QString keyId;
    QString app; //!< the one that is shown first; empty: the first there is
    bool usesBasic = false; //!< for tests only: heavily limited by the server

    bool isConnected() const { return !projectId.isEmpty() && !keyId.isEmpty(); }
    QUrl baseUrl() const; //!< what precedes "v1/projects/"
    QUrl templateUrl() const; //!< what precedes "v2/projects/"
    QUrl tokenUrl() const;

    friend bool operator==(const ConversationProject &, const ConversationProject &) = default;
};

//! An application of the Calling API. The addresses end in the version's path; two generations of hosts
//! are in use (reference: calling-api, 1).
struct CallingApplication {
    QString address; //!< calls, callouts, conferences; empty: Sinch's own
    QString configAddress; //!< numbers, callbacks, query; empty: the same as a typed address, else Sinch's own
    QString key;
    bool usesBasic = false;
    bool signsPlainPath = false; //!< of paths that need percent-encoding

    bool isConnected() const { return !key.isEmpty(); }
    QUrl baseUrl() const; //!< what precedes "calls/id/"
    QUrl configUrl() const; //!< what precedes "configuration/"

    friend bool operator==(const CallingApplication &, const CallingApplication &) = default;
};

//! Where the Conversation API has its servers.
QStringList conversationRegions();

} // namespace floorwalker
