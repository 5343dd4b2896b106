// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/waveformcache.h"

#include <QObject>

#include <atomic>

namespace floorwalker {

//! Comes by the waveform of a file, out of the cache or by one pass on a worker. A new start, cancel() and
//! the destructor end the one before; what it would have said is not said then. Main thread.
class WaveformReading final : public QObject
{
    Q_OBJECT

public:
    explicit WaveformReading(WaveformCache cache, QObject *parent = nullptr);
    ~WaveformReading() override;

    void start(const QString &path);
    void cancel();
    bool isRunning() const { return m_cancelled != nullptr; }

signals:
    void progressed(double share); //!< from 0 to 1
    void finished(const floorwalker::Result<std::shared_ptr<const floorwalker::Waveform>> &waveform);

private:
    WaveformCache m_cache;
    std::shared_ptr<std::atomic_bool> m_cancelled; //!< of the pass under way
};

} // namespace floorwalker
