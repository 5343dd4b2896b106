// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/waveformcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace floorwalker {

namespace {

constexpr qint64 largest = 32 * 1024 * 1024; //!< beyond what mostWindows can take

QString ending()
{
    return QStringLiteral(".waveform");
}

} // namespace

WaveformCache::WaveformCache(QString folder, int most)
    : m_folder(std::move(folder))
    , m_most(most)
{
}

QString WaveformCache::fileFor(const AudioFile &file) const
{
    const QString key = QStringLiteral("%1\n%2\n%3").arg(file.path()).arg(file.bytes()).arg(file.modified().toMSecsSinceEpoch());
    return m_folder + u'/' + QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex())
        + ending();
}

std::shared_ptr<const Waveform> WaveformCache::find(const AudioFile &file) const
{
    if (m_folder.isEmpty())
        return nullptr;
    QFile kept(fileFor(file));
    if (!kept.open(QIODevice::ReadOnly) || kept.size() > largest)
        return nullptr;
    const auto waveform = Waveform::fromBytes(kept.readAll());
    return waveform && waveform->rate() == file.shape().rate ? waveform : nullptr;
}

void WaveformCache::keep(const AudioFile &file, const Waveform &waveform) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile kept(fileFor(file));
    if (!kept.open(QIODevice::WriteOnly))
        return;
    kept.write(waveform.toBytes());
    kept.commit();
    const QStringList names = QDir(m_folder).entryList({u'*' + ending()}, QDir::Files, QDir::Time);
    for (qsizetype i = m_most; i < names.size(); ++i)
        QFile::remove(m_folder + u'/' + names[i]);
}

} // namespace floorwalker
