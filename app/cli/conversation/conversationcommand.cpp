// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation/conversationcommand.h"

#include "app/cli/clouds.h"
#include "app/cli/console.h"

namespace floorwalker::cli {

void ConversationCommand::begin()
{
    if (connection().conversation()) {
        run();
        return;
    }
    say(notConnected(profile(), BackEnd::Conversation));
    emit finished(ExitCode::Usage);
}

} // namespace floorwalker::cli
