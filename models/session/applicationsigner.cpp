// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/applicationsigner.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace floorwalker {

namespace {

//! What is on the wire is signed: a type that nobody set would be added by the library later.
void ensureContentType(WireRequest &request)
{
    if (headerValue(request.headers, "Content-Type").isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
}

QByteArray digestOf(const QByteArray &body)
{
    return body.isEmpty() ? QByteArray() : QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64();
}

} // namespace

ApplicationSigner::ApplicationSigner(QString key, Secret secret, SignedPath path)
    : m_key(std::move(key))
    , m_secret(std::move(secret))
    , m_path(path)
{
}

QByteArray ApplicationSigner::signature(const WireRequest &request, const Secret &secret, const QByteArray &timestamp,
                                        SignedPath path)
{
    const auto form = path == SignedPath::AsSent ? QUrl::FullyEncoded : QUrl::FullyDecoded;
    const QByteArray toSign = toBytes(request.verb) + '\n' + digestOf(request.body) + '\n'
        + headerValue(request.headers, "Content-Type") + "\nx-timestamp:" + timestamp + '\n' + request.url.path(form).toUtf8();
    return QMessageAuthenticationCode::hash(toSign, QByteArray::fromBase64(secret.utf8()), QCryptographicHash::Sha256).toBase64();
}

void ApplicationSigner::authorize(WireRequest &request, Instant serverNow)
{
    ensureContentType(request);
    const QByteArray timestamp = toIso(serverNow).toUtf8();
    const QByteArray proof = signature(request, m_secret, timestamp, m_path);
    request.headers.emplaceBack("x-timestamp", timestamp);
    request.headers.emplaceBack("Authorization", "application " + m_key.toUtf8() + ':' + proof);
}

} // namespace floorwalker
