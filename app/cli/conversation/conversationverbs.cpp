// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation/conversationverbs.h"

#include "app/cli/conversation/conversationsendcommand.h"
#include "app/cli/conversation/conversationstopcommand.h"
#include "app/cli/verbcommand.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<Command> conversationCommand()
{
    return std::make_unique<VerbCommand>(u"conversation"_s, QList<VerbCommand::Verb>{
        {u"send"_s, [] { return std::make_unique<ConversationSendCommand>(); }},
        {u"stop"_s, [] { return std::make_unique<ConversationStopCommand>(); }},
    });
}

} // namespace floorwalker::cli
