// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/calling/callingcommand.h"
#include "models/edits/calloutdraft.h"

namespace floorwalker::cli {

//! `callout tts` and `callout conference`: one call out, with the checks of the desktop's form.
class CalloutCommand final : public CallingCommand
{
    Q_OBJECT

public:
    explicit CalloutCommand(CalloutMethod method);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    QString readConference(const QCommandLineParser &options);
    QString readSpeech(const QCommandLineParser &options);
    void call();

    CalloutDraft m_draft;
};

} // namespace floorwalker::cli
