// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/routing/reply.h"
#include "app/demo/wire/moment.h"

#include <QHash>

namespace demo::conversation {

//! The token endpoint: client credentials in, something that looks like a JWT out.
class Tokens {
public:
    static constexpr qint64 UsualLifetime = 3599; // seconds, as the true endpoint says

    Tokens(const QString &keyId, const QString &keySecret) : m_keyId(keyId.toUtf8()), m_keySecret(keySecret.toUtf8()) { }

    Reply answer(const Request &request, Moment now);

    bool isKey(const QByteArray &keyId, const QByteArray &keySecret) const { return keyId == m_keyId && keySecret == m_keySecret; }
    bool isKnown(const QByteArray &token) const { return m_ends.contains(token); }
    bool isExpired(const QByteArray &token, Moment now) const { return m_ends.value(token) <= now; }

    void expireAll();
    void setLifetime(qint64 seconds) { m_lifetime = seconds; }
    int issued() const { return int(m_ends.size()); }

private:
    QByteArray issue(Moment now);

    QByteArray m_keyId;
    QByteArray m_keySecret;
    qint64 m_lifetime = UsualLifetime;
    QHash<QByteArray, Moment> m_ends;
};

} // namespace demo::conversation
