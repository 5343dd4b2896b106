// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/authorizer.h"
#include "models/session/secret.h"

namespace floorwalker {

//! Application-signed requests of the Calling API: HMAC-SHA256 over method, body digest, content type,
//! x-timestamp and path (reference: calling-api, 5). Each attempt is signed anew, by the server's clock.
class ApplicationSigner final : public Authorizer
{
public:
    //! Which form of a path that needs percent-encoding is signed; what the server expects is unknown.
    enum class SignedPath { AsSent, Plain };

    //! secret: in Base64, as the dashboard shows it.
    ApplicationSigner(QString key, Secret secret, SignedPath path = SignedPath::AsSent);

    void authorize(WireRequest &request, Instant serverNow) override;

    //! The signature alone, in Base64. timestamp: as in the header.
    static QByteArray signature(const WireRequest &request, const Secret &secret, const QByteArray &timestamp, SignedPath path);

private:
    QString m_key;
    Secret m_secret;
    SignedPath m_path;
};

} // namespace floorwalker
