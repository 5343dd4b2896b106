// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/playback.h"

#include <QIODevice>

namespace floorwalker {

//! What is heard of a recording, as a drain pulls it.
class PlaybackDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit PlaybackDevice(Playback playback);

    Playback &playback() { return m_playback; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

signals:
    void ended(); //!< the last sample was given away, told in the next turn

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Playback m_playback;
    bool m_hasToldEnd = false;
};

} // namespace floorwalker
