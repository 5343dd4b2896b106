// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/conversation/conversationcommand.h"
#include "models/edits/conversationcontrol.h"

namespace floorwalker::cli {

//! `conversation stop`: the next message begins another one.
class ConversationStopCommand final : public ConversationCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    void take(const WriteOutcome &outcome);

    ConversationId m_conversation;
    std::unique_ptr<ConversationControl> m_control;
};

} // namespace floorwalker::cli
