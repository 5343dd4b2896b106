// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

namespace floorwalker {

enum class Verb { Get, Post, Put, Patch, Delete };
QByteArray toBytes(Verb verb);

using HttpHeader = std::pair<QByteArray, QByteArray>;
using HttpHeaders = QList<HttpHeader>;

//! The first header of that name, without regard to case; empty when there is none.
QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name);

//! One request as it goes onto the wire, once.
struct WireRequest {
    Verb verb = Verb::Get;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    Milliseconds deadline{29'000}; //!< for the whole exchange
    qint64 maxAnswerBytes = 256 * 1024 * 1024;

    bool isWrite() const { return verb != Verb::Get; }
};

//! How an exchange ended when it did not end with a whole answer.
enum class WireFault {
    None,
    Unreachable, //!< nothing was sent: name, route, refusal
    CertificateRejected, //!< nothing was sent
    Lost, //!< the connection ended early; a write may have arrived
    TimedOut, //!< our deadline; a write may have arrived
    TooLarge, //!< more than maxAnswerBytes
    Aborted, //!< by abort()
    Unreadable //!< not HTTP, or a body that cannot be unpacked
};

struct WireAnswer {
    int status = 0; //!< 0 when no status line came
    HttpHeaders headers;
    QByteArray body; //!< what came, also after a fault
    WireFault fault = WireFault::None;
    QString faultText; //!< the library's words, without secrets
};

//! The seam to the network. An answer comes once, later (never before send returns), on the
//! caller's thread, and never to a receiver that is gone. A write reaches the server at most once.
class Transport
{
public:
    using CallId = quint64;
    using Done = std::function<void(WireAnswer)>;

    Transport() = default;
    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    virtual CallId send(const WireRequest &request, QObject *receiver, Done done) = 0;
    //! The call is answered with WireFault::Aborted, later. Unknown or finished ids are ignored.
    virtual void abort(CallId call) = 0;
};

} // namespace floorwalker
