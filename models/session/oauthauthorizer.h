// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/rest/authorizer.h"
#include "models/session/secret.h"

#include <QPointer>
#include <QUrl>

#include <optional>
#include <vector>

namespace floorwalker {

//! OAuth2 client credentials of the Conversation API (seed "Conversation API overview"; reference:
//! conversation-api, 1). The token lives in memory alone; several clients may share one authorizer, and so
//! the token. It is renewed a minute before it expires, and after a 401 that says it has.
class OAuthAuthorizer final : public QObject, public Authorizer
{
    Q_OBJECT

public:
    OAuthAuthorizer(Transport &transport, Clock &clock, QUrl tokenAddress, QString keyId, Secret keySecret);

    void authorize(WireRequest &request, Instant serverNow) override;
    bool isReady(Instant serverNow) const override;
    bool canRenew(const HttpHeaders &refusal) const override;
    //! Unauthorized: the key is not accepted; anything else may go well the next time.
    void renew(QObject *receiver, std::function<void(Result<Done>)> done) override;

private:
    struct Waiting {
        QPointer<QObject> receiver;
        std::function<void(Result<Done>)> done;
    };

    void ask();
    void take(const WireRequest &request, const WireAnswer &answer);
    Result<Done> read(const WireRequest &request, const WireAnswer &answer);
    void tell(const Result<Done> &result);

    Transport &m_transport;
    Clock &m_clock;
    QUrl m_tokenAddress;
    QString m_keyId;
    Secret m_keySecret;
    Secret m_token;
    Milliseconds m_goodUntil{0}; //!< by the steady clock
    std::vector<Waiting> m_waiting; //!< not empty: the question is under way
};

} // namespace floorwalker
