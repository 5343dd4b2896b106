// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/contactpro/callrecording.h"

#include <QList>
#include <QUrl>

namespace floorwalker {

//! A network share and the folder it is mounted at: "//server/share", "/mnt/recordings".
struct MountedShare {
    QString share;
    QString folder;
};

//! What this computer has mounted; reads the table of mounts and touches no server.
QList<MountedShare> mountedShares();

//! The file in which one recording is.
struct RecordingFile {
    CallRecordingId recording;
    QString path;
};

//! Where the audio of a profile's recordings lies, and where in it one recording does. The API gives a
//! file name only; nothing it can say leads out of this place. Every error is sentences for people.
class RecordingPlace final
{
public:
    enum class Kind { Folder, Address };

    //! text: a folder, a share ("\\server\share\folder") or an HTTPS address, as the profile has it.
    static Result<RecordingPlace> from(const QString &text, const QList<MountedShare> &shares = mountedShares());

    Kind kind() const { return m_base.isEmpty() ? Kind::Folder : Kind::Address; }
    const QString &folder() const { return m_folder; } //!< of Kind::Folder
    const QUrl &base() const { return m_base; } //!< of Kind::Address; ends in '/'

    //! The file of a recording, free of symbolic links; its letters may differ in case. Touches the disk,
    //! which may be a slow share: not for the main thread of a window. Only for Kind::Folder.
    Result<RecordingFile> fileOf(const CallRecording &recording) const;

    //! Its address below the base. Only for Kind::Address.
    Result<QUrl> addressOf(const CallRecording &recording) const;

private:
    RecordingPlace() = default;
    static Result<RecordingPlace> ofAddress(const QString &text);
    static Result<RecordingPlace> ofShare(const QString &text, const QList<MountedShare> &shares);

    QString m_folder;
    QUrl m_base;
};

} // namespace floorwalker
