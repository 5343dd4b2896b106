// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchcontacts.h"
#include "tests/bench/benchfloor.h"

#include "app/demo/http/server.h"

#include <QHash>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <memory>

namespace floorwalker::bench {

//! Serves a floor over real HTTP from a thread whose CPU time can be told from ours.
class BenchServer final
{
public:
    BenchServer();
    ~BenchServer();
    Q_DISABLE_COPY_MOVE(BenchServer)

    const QUrl &url() const { return m_url; }
    //! Answers with what the floor is from now on; with several moments, each time with the next.
    //! The answers of the monitoring interface are made here and now.
    void show(const QList<BenchFloor> &moments);
    //! cmi/contacts answers from these, by range and limit.
    void show(std::shared_ptr<const BenchContacts> contacts);
    qint64 bytesSent() const; //!< of bodies, so far
    double cpuMs() const;

private:
    void answer(const demo::Request &request, const demo::Answer &answer);
    QByteArray bodyFor(const demo::Request &request);

    QThread m_thread;
    demo::Server *m_server = nullptr; //!< lives on the thread
    clockid_t m_clock{};
    QUrl m_url;
    mutable QMutex m_guard;
    std::optional<BenchFloor> m_floor;
    std::shared_ptr<const BenchContacts> m_contacts;
    QHash<QByteArray, QByteArrayList> m_bodies; //!< by path; the first is the next
    QByteArray m_date;
    qint64 m_sent = 0;
};

//! The CPU time of one call in all our threads but the server's.
double costBeside(const BenchServer &server, const std::function<void()> &work);

} // namespace floorwalker::bench
