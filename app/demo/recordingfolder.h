// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contents/recordingfile.h"

#include <QSet>
#include <QString>

namespace demo {

//! Keeps the audio of the newest recordings as files, under the names the interface gives them: the
//! share that a real centre has. Removes none.
class RecordingFolder {
public:
    explicit RecordingFolder(QString folder) : m_folder(std::move(folder)) { }

    void keepUp(const Simulation &floor); //!< to be called again and again

private:
    void write(const RecordingFile &file);

    QString m_folder; //!< empty: nothing is kept
    QSet<QString> m_written;
};

} // namespace demo
