// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/chatdraft.h"

namespace floorwalker::cli {

//! `chat new`: the same checks and the same command as the desktop's form.
class ChatCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    QString readTranscript(const QCommandLineParser &options);

    ChatDraft m_draft;
};

} // namespace floorwalker::cli
