// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/devicedrain.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QMediaDevices>

namespace floorwalker {

namespace {

constexpr int channels = 2;
constexpr int bufferedMs = 120; //!< short, so that a change of speed or volume is heard at once

QString idOf(const QAudioDevice &device)
{
    return QString::fromUtf8(device.id());
}

QAudioDevice deviceOf(const QString &id)
{
    const auto devices = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : devices) {
        if (idOf(device) == id)
            return device;
    }
    return QMediaDevices::defaultAudioOutput();
}

} // namespace

DeviceDrain::~DeviceDrain()
{
    stop();
}

QList<SoundOutput> DeviceDrain::outputs() const
{
    QList<SoundOutput> outputs;
    const auto devices = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : devices)
        outputs.append({idOf(device), device.description()});
    return outputs;
}

Milliseconds DeviceDrain::latency() const
{
    return Milliseconds(2 * bufferedMs); // ours and the system's
}

void DeviceDrain::start(QIODevice &samples, int rate)
{
    stop();
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Float);
    m_sink = std::make_unique<QAudioSink>(deviceOf(m_output), format);
    m_sink->setBufferSize(format.bytesForDuration(bufferedMs * 1000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &DeviceDrain::take);
    m_sink->start(&samples);
}

//! Idle is the end of the samples, which whoever gives them knows better.
void DeviceDrain::take(QAudio::State state)
{
    if (state == QAudio::StoppedState && m_sink && m_sink->error() != QAudio::NoError)
        emit failed();
}

void DeviceDrain::pause()
{
    if (m_sink)
        m_sink->suspend();
}

void DeviceDrain::resume()
{
    if (m_sink)
        m_sink->resume();
}

void DeviceDrain::stop()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
}

} // namespace floorwalker
