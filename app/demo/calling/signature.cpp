// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace demo::calling {

Signature Signature::of(const Request &request)
{
    return { request.method, request.header("Content-Type"), request.header("x-timestamp"), request.path(), request.body };
}

QByteArray Signature::stringToSign() const
{
    // Nothing at all for no body, not the MD5 of nothing.
    const QByteArray md5 = body.isEmpty() ? QByteArray() : QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64();
    return method.toUpper() + '\n' + md5 + '\n' + contentType + "\nx-timestamp:" + timestamp + '\n' + path;
}

QByteArray Signature::made(const QByteArray &secret) const
{
    return QMessageAuthenticationCode::hash(stringToSign(), QByteArray::fromBase64(secret), QCryptographicHash::Sha256).toBase64();
}

} // namespace demo::calling
