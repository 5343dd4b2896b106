// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"

namespace floorwalker::cli {

//! A command of the Conversation API. Where the profile has no project of it, it says so and ends.
class ConversationCommand : public WritingCommand
{
    Q_OBJECT

protected:
    virtual void run() = 0; //!< must end in finished()

    RestClient &conversation() { return *connection().conversation(); }
    const QString &project() const { return profile().conversation.projectId; }

private:
    void begin() final;
};

} // namespace floorwalker::cli
