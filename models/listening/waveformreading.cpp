// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/waveformreading.h"

#include "models/listening/waveformpass.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace floorwalker {

namespace {

using Read = Result<std::shared_ptr<const Waveform>>;

Read readOrFind(const QString &path, const WaveformCache &cache, const std::atomic_bool &isCancelled,
                const WaveformPass::Progress &progress)
{
    auto file = AudioFile::open(path);
    if (!file)
        return file.error();
    if (auto known = cache.find(*file))
        return known;
    AudioFile opened = std::move(file).value();
    Read waveform = WaveformPass::run(opened, isCancelled, progress);
    // One that grew meanwhile is read again soon, under another key.
    if (waveform && !opened.hasChanged())
        cache.keep(opened, **waveform);
    return waveform;
}

} // namespace

WaveformReading::WaveformReading(WaveformCache cache, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
{
}

WaveformReading::~WaveformReading()
{
    cancel();
}

void WaveformReading::start(const QString &path)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto onMain = [self = QPointer<WaveformReading>(this), mine = m_cancelled](auto tell) {
        QMetaObject::invokeMethod(qApp, [self, mine, tell] {
            if (!*mine && self)
                tell(*self);
        }, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([path, cache = m_cache, mine = m_cancelled, onMain] {
        const Read read = readOrFind(path, cache, *mine, [onMain](double share) {
            onMain([share](WaveformReading &self) { emit self.progressed(share); });
        });
        onMain([read](WaveformReading &self) {
            self.m_cancelled.reset();
            emit self.finished(read);
        });
    });
}

void WaveformReading::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

} // namespace floorwalker
