// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/routing/reply.h"
#include "app/demo/wire/moment.h"

namespace demo::calling {

//! Who may call: one application, by signature or by its key and secret.
class Caller {
public:
    Caller(const QString &key, const QString &secret) : m_key(key.toUtf8()), m_secret(secret.toUtf8()) { }

    std::optional<Reply> refusal(const Request &request, Moment now) const; //!< none: come in

private:
    std::optional<Reply> refusalOfSigned(const Request &request, const QByteArray &keyAndSignature, Moment now) const;

    QByteArray m_key;
    QByteArray m_secret;
};

} // namespace demo::calling
