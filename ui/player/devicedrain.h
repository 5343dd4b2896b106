// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/player/sounddrain.h"

#include <QAudioSink>

#include <memory>

namespace floorwalker {

//! The sound device of the system.
class DeviceDrain final : public SoundDrain
{
    Q_OBJECT

public:
    using SoundDrain::SoundDrain;
    ~DeviceDrain() override;

    QList<SoundOutput> outputs() const override;
    void setOutput(const QString &id) override { m_output = id; }
    Milliseconds latency() const override;
    void start(QIODevice &samples, int rate) override;
    void pause() override;
    void resume() override;
    void stop() override;

private:
    void take(QAudio::State state);

    QString m_output;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace floorwalker
