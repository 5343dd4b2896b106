// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/ledger.h"

namespace floorwalker {

namespace {

constexpr int watchMs = 2000;

} // namespace

const Result<Done> &Ledger::Desk::open()
{
    // A file that could not be opened may be tried again: a full disk may have been emptied.
    if (!opened || !*opened)
        opened = file.open();
    return *opened;
}

Ledger::Ledger(const QString &path, const QString &who, Times times, QObject *parent)
    : QObject(parent)
    , m_times(times)
    , m_worker(new QObject)
    , m_desk(new Desk{LedgerFile(path, who), std::nullopt})
{
    m_thread.setObjectName(QStringLiteral("ledger"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        read([](LedgerFile &file) { return Result<qint64>(file.dataVersion()); }, this,
             [this](const Result<qint64> &version) {
            if (!version || *version == m_seenVersion)
                return;
            const bool isFirst = m_seenVersion < 0;
            m_seenVersion = *version;
            if (!isFirst)
                emit changed();
        });
    });
}

Ledger::~Ledger()
{
    // The file dies where it lived, after all that was given to it.
    QMetaObject::invokeMethod(m_worker, [desk = std::exchange(m_desk, nullptr), worker = m_worker]() mutable {
        desk.reset();
        delete worker;
        QThread::currentThread()->quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

void Ledger::watchOthers()
{
    m_watch.start();
}

} // namespace floorwalker
