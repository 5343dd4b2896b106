// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/transport.h"

#include <QHash>
#include <QPointer>

#include <functional>

namespace floorwalker {

//! A wire to a tenant a test writes: each path (without the first slash) has its answer, sent with
//! the server's Date through the event loop; a path without one hangs until answerHanging().
class TenantWire final : public QObject, public Transport
{
public:
    using ServerTime = std::function<Instant()>;

    explicit TenantWire(ServerTime serverTime);

    void answer(const QString &path, WireAnswer answer);
    void hang(const QString &path);
    void answerHanging();

    qsizetype asked(const QString &path) const; //!< requests for exactly this path, any query
    const QList<WireRequest> &sent() const { return m_sent; }
    void forgetSent() { m_sent.clear(); }

    CallId send(const WireRequest &request, QObject *receiver, Done done) override;
    void abort(CallId call) override;

private:
    struct Waiting {
        CallId id;
        QString path;
        QPointer<QObject> receiver;
        Done done;
    };

    void finish(const Waiting &waiting, WireAnswer answer);
    static QString pathOf(const WireRequest &request);

    ServerTime m_serverTime;
    QHash<QString, WireAnswer> m_answers;
    QList<WireRequest> m_sent;
    QList<Waiting> m_hanging;
    CallId m_lastId = 0;
};

} // namespace floorwalker
