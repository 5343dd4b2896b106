// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/listening/listenpermit.h"
#include "models/listening/recordingplace.h"
#include "models/rest/authorizer.h"

#include <QObject>
#include <QSaveFile>

#include <memory>

namespace floorwalker {

//! Copies the audio of a recording out of its place into a file of ours: to export it, or to play what lies
//! at an address. Begins with a permit for that recording and not without. The file appears whole or not
//! at all; only its owner may read it. One at a time. Main thread; a folder is read on a worker.
class RecordingCopy final : public QObject
{
    Q_OBJECT

public:
    struct Wire {
        Transport &transport;
        Authorizer &authorizer;
        Clock &clock;
        QUrl origin; //!< the authorizer's proof goes to this scheme, host and port, nowhere else
    };

    explicit RecordingCopy(Wire wire, QObject *parent = nullptr);
    ~RecordingCopy() override;

    //! Ends in finished(), later. Ignored while one is under way.
    void start(const ListenPermit &permit, const RecordingPlace &place, const CallRecording &recording,
               const QString &target);
    void cancel(); //!< finished() with Cancelled
    bool isRunning() const { return m_isRunning; }

signals:
    void progressed(qint64 bytes, qint64 of);
    void finished(const floorwalker::Result<floorwalker::RecordingFile> &file);

private:
    void copyFile(const RecordingPlace &place, const CallRecording &recording);
    void fetchNext();
    void take(const WireRequest &request, const WireAnswer &answer);
    Result<Done> keep(const WireAnswer &answer);
    void endFetching();
    void end(const Result<RecordingFile> &file);

    Wire m_wire;
    CallRecordingId m_recording;
    QString m_target;
    QUrl m_address;
    QByteArray m_tag; //!< of the file at the address, as of its first piece
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_bytes = 0;
    qint64 m_whole = -1; //!< not known yet
    Transport::CallId m_call = 0;
    int m_run = 0; //!< what an earlier one still says is not heard
    bool m_isRunning = false;
};

} // namespace floorwalker
