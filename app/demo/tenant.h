// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/clouds.h"
#include "app/demo/options.h"
#include "app/demo/pastwaiting.h"

#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace demo {

class TenantHouse;

//! A running tenant: server and simulation on a thread of their own. Keeps nothing on disk but what
//! it was told to record. Destroying it ends it; requests still open are cut.
class Tenant {
    Q_DISABLE_COPY_MOVE(Tenant)

public:
    //! Returns as soon as the port is open; the floor warms up behind it, and requests wait for it.
    //! Null, with the reason in *error, when there is no port or no certificate.
    static std::unique_ptr<Tenant> start(const Options &options, QString *error = nullptr);
    ~Tenant();

    const QUrl &url() const { return m_url; }
    QUrl recordings() const; //!< where the audio of recordings is, for the same users
    const QList<ApiUser> &users() const { return m_users; } //!< the first may do everything
    Clouds clouds() const { return Clouds::of(m_options.plan.seed, m_url); }
    const QString &caFile() const { return m_caFile; } //!< empty without TLS
    QByteArray readyLine() const; //!< one JSON object: what a client needs to know

    //! What a desk would have seen in the last minutes; answers later, on the receiver's thread.
    void askPastWaiting(int minutes, QObject *receiver, std::function<void(QList<PastWaiting>)> done) const;

private:
    explicit Tenant(const Options &options);

    Options m_options;
    QThread m_thread;
    TenantHouse *m_house = nullptr; //!< lives and dies on m_thread
    QUrl m_url;
    QString m_caFile;
    QList<ApiUser> m_users;
};

} // namespace demo
