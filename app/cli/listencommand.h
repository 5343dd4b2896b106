// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/listening/recordingexport.h"

namespace floorwalker::cli {

//! `listen`: logs the listening, and only when the tenant has taken it copies the audio.
class ListenCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    void ask(const Result<CallRecording> &recording);
    void takeConsent(const ConsentAnswer &answer);
    void take(const Result<RecordingFile> &file);
    void refuse(const Error &error);

    CallRecordingId m_id;
    QString m_reason;
    QString m_target;
    std::optional<RecordingPlace> m_place;
    CallRecording m_recording;
    std::unique_ptr<RecordingConsent> m_consent;
    std::unique_ptr<RecordingExport> m_export;
};

} // namespace floorwalker::cli
