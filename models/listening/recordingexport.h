// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/exportlog.h"
#include "models/listening/listening.h"
#include "models/listening/recordingcopy.h"

namespace floorwalker {

//! Exports the audio of a recording, in the window and on the command line: its reason into the tenant's
//! listen log, then a line into the audit log, then the copy. Each begins when the one before it is done.
//! One at a time. Main thread; what it is given must outlive it.
class RecordingExport final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        CallRecording recording;
        RecordingPlace place;
        QString reason;
        QString target; //!< the file to be written
    };
    enum class Step { Asking, Noting, Copying };

    RecordingExport(Listening &listening, ExportLog &log, const RecordingCopy::Wire &wire, QObject *parent = nullptr);

    //! Ends in finished(), later. Ignored while one is under way.
    void start(const Order &order);
    //! While the audio is copied; what stands in the listen log stays there.
    void cancel() { m_copy.cancel(); }
    bool isRunning() const { return m_order.has_value(); }
    Step step() const { return m_step; } //!< where it is, or has ended
    const std::optional<ListenPermit> &permit() const { return m_permit; } //!< once the listen log has the reason

signals:
    void stepped();
    void progressed(qint64 bytes, qint64 of);
    //! Unless isListeningError(), the words of an error are the usual ones of its kind.
    void finished(const floorwalker::Result<floorwalker::RecordingFile> &file);

private:
    void note(const ListenPermit &permit);
    void copy();
    void step(Step step);
    void end(const Result<RecordingFile> &file);
    QString logLine() const; //!< in the audit log

    Listening &m_listening;
    ExportLog &m_log;
    RecordingCopy m_copy;
    std::optional<Order> m_order;
    std::optional<ListenPermit> m_permit;
    Step m_step = Step::Asking;
};

} // namespace floorwalker
