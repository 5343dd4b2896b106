// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callbackcommand.h"

#include "app/cli/callbacks/callbackaddcommand.h"
#include "app/cli/callbacks/callbackchangecommand.h"
#include "app/cli/callbacks/callbackimportcommand.h"
#include "app/cli/verbcommand.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<Command> callbackCommand()
{
    using Change = CallbackChangeCommand;
    return std::make_unique<VerbCommand>(u"callback"_s, QList<VerbCommand::Verb>{
        {u"add"_s, [] { return std::make_unique<CallbackAddCommand>(); }},
        {u"reschedule"_s, [] { return std::make_unique<Change>(Change::Verb::Reschedule); }},
        {u"close"_s, [] { return std::make_unique<Change>(Change::Verb::Close); }},
        {u"edit"_s, [] { return std::make_unique<Change>(Change::Verb::Edit); }},
        {u"import"_s, [] { return std::make_unique<CallbackImportCommand>(); }},
    });
}

} // namespace floorwalker::cli
