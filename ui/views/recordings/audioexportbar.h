// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/recordingexport.h"

#include <QWidget>

class QPushButton;

namespace floorwalker {

class ErrorBar;
class NoticeBar;
class ProgressLine;
class ReasonLine;
struct Workplace;

//! Saves the audio of a recording: where, then why, then how far it is and what came of it. The page goes on
//! meanwhile. Hidden until there is something to say.
class AudioExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AudioExportBar(const Workplace &workplace, QWidget *parent = nullptr);

    void open(const CallRecording &recording); //!< asks for the file first

private:
    void askWhy(const CallRecording &recording, const QString &target);
    void start(const QString &reason);
    void follow();
    void take(const Result<RecordingFile> &file);
    void showTrouble(const Error &error);
    void refresh();

    const Workplace &m_workplace;
    RecordingExport &m_export;
    ReasonLine *m_reason;
    QPushButton *m_cancel;
    ProgressLine *m_progress;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
    CallRecording m_recording;
    QString m_target;
};

} // namespace floorwalker
