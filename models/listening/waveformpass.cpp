// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/waveformpass.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace floorwalker {

namespace {

constexpr qint64 blockFrames = 32 * 1024;
constexpr qint64 windowsASecond = 100;
constexpr int tellEvery = 16; //!< blocks

//! Away from zero, so that no sound at all is drawn as less than it is.
qint8 byteOf(float sample)
{
    const float scaled = std::clamp(sample, -1.0f, 1.0f) * 127;
    return qint8(scaled < 0 ? std::floor(scaled) : std::ceil(scaled));
}

//! Half decibels below full scale, up to 127.5.
uchar quietness(double squares, qint64 frames)
{
    if (squares <= 0)
        return 255;
    const double decibels = 10 * std::log10(squares / double(frames));
    return uchar(std::clamp(std::lround(-2 * decibels), 0L, 255L));
}

} // namespace

WaveformPass::WaveformPass(const AudioShape &shape, int channelsOfFile)
    : m_waveform(std::make_shared<Waveform>())
    , m_fileChannels(channelsOfFile)
{
    m_waveform->m_channels = std::min(channelsOfFile, Waveform::mostChannels);
    m_waveform->m_rate = shape.rate;
    m_waveform->m_missingFrames = shape.missingFrames;
    m_waveform->m_windowFrames = std::max({qint64(1), shape.rate / windowsASecond,
                                           (shape.frames + Waveform::mostWindows - 1) / Waveform::mostWindows});
    const qint64 windows = (shape.frames + m_waveform->m_windowFrames - 1) / m_waveform->m_windowFrames;
    m_waveform->m_windows.reserve(qsizetype(windows * m_waveform->m_channels * Waveform::bytesAPart));
}

void WaveformPass::take(const float *samples, qint64 frames)
{
    for (qint64 frame = 0; frame < frames; ++frame) {
        for (int channel = 0; channel < m_waveform->m_channels; ++channel) {
            float sample = samples[frame * m_fileChannels + channel];
            if (!std::isfinite(sample))
                sample = 0;
            Window &window = m_window[size_t(channel)];
            window.lowest = std::min(window.lowest, sample);
            window.highest = std::max(window.highest, sample);
            window.squares += double(sample) * double(sample);
        }
        if (++m_inWindow == m_waveform->m_windowFrames)
            closeWindow();
    }
    m_waveform->m_frames += frames;
}

void WaveformPass::closeWindow()
{
    if (m_inWindow == 0)
        return;
    for (int channel = 0; channel < m_waveform->m_channels; ++channel) {
        Window &window = m_window[size_t(channel)];
        m_waveform->m_windows.append(char(byteOf(window.lowest)));
        m_waveform->m_windows.append(char(byteOf(window.highest)));
        m_waveform->m_windows.append(char(quietness(window.squares, m_inWindow)));
        window = {};
    }
    m_inWindow = 0;
}

Result<std::shared_ptr<const Waveform>> WaveformPass::run(AudioFile &file, const std::atomic_bool &isCancelled,
                                                          const Progress &progress)
{
    const AudioShape shape = file.shape();
    WaveformPass pass(shape, shape.channels);
    std::vector<float> block(size_t(blockFrames * shape.channels));
    qint64 at = 0;
    for (int blocks = 1; at < shape.frames; ++blocks) {
        if (isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        const qint64 came = file.read(at, block.data(), blockFrames);
        if (came == 0)
            break; // cut, or damaged from here on
        pass.take(block.data(), came);
        at += came;
        if (blocks % tellEvery == 0)
            progress(double(at) / double(shape.frames));
    }
    pass.closeWindow();
    pass.m_waveform->m_missingFrames += shape.frames - at;
    return std::shared_ptr<const Waveform>(pass.m_waveform);
}

} // namespace floorwalker
