// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/authorizer.h"
#include "models/session/secret.h"

namespace floorwalker {

//! Basic authentication in UTF-8 and an API key in a header of a configurable name; nothing else
//! (reference: contactpro-auth-and-limits, A).
class BasicAuthorizer final : public Authorizer
{
public:
    BasicAuthorizer(QString user, Secret password, QByteArray apiKeyHeader, Secret apiKey);

    void authorize(WireRequest &request, Instant serverNow) override;

private:
    QString m_user;
    Secret m_password;
    QByteArray m_apiKeyHeader;
    Secret m_apiKey; //!< empty: no header
};

} // namespace floorwalker
