// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/gateway.h"
#include "app/demo/http/server.h"
#include "app/demo/pastwaiting.h"
#include "app/demo/recordingfolder.h"

#include <QTemporaryDir>
#include <QTimer>

namespace demo {

//! Everything of a tenant that lives on its thread.
class TenantHouse final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantHouse)

public:
    explicit TenantHouse(const Options &options);

    bool open(); //!< the port, at once
    void warmUp(); //!< the floor, which takes its time

    QList<PastWaiting> pastWaiting(int minutes) const; //!< empty before the floor is warm

    QUrl url() const { return m_server.url(); }
    QString caFile() const;
    const QString &fault() const { return m_fault; }

private:
    bool openEncrypted();

    const Options m_options;
    QTemporaryDir m_certificates;
    QString m_fault;
    Routes m_routes;
    std::unique_ptr<Tenancy> m_tenancy;
    std::unique_ptr<Gateway> m_gateway;
    RecordingFolder m_recordings;
    QTimer m_pace;
    Server m_server; // last: goes first, before what its answers need
};

} // namespace demo
