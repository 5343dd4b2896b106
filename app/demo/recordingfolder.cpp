// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/recordingfolder.h"

#include <QDir>
#include <QFile>

namespace demo {

namespace {

constexpr int Kept = 50;
constexpr qint64 Piece = 4 * 1024 * 1024;

} // namespace

void RecordingFolder::keepUp(const Simulation &floor)
{
    if (m_folder.isEmpty())
        return;
    for (const RecordingFile &file : RecordingFile::newest(floor, Kept)) {
        if (!m_written.contains(file.path()))
            write(file);
    }
}

void RecordingFolder::write(const RecordingFile &file)
{
    m_written.insert(file.path());
    const QString path = m_folder + u'/' + file.path();
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile audio(path);
    if (!audio.open(QIODevice::WriteOnly))
        return;
    const CallSound sound = file.sound();
    for (qint64 at = 0; at < sound.fileBytes(); at += Piece)
        audio.write(sound.file(at, Piece));
}

} // namespace demo
