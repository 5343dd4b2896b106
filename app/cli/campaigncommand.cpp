// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigncommand.h"

#include "app/cli/campaigns/campaignchangecommand.h"
#include "app/cli/campaigns/campaignretrycommand.h"
#include "app/cli/campaigns/campaignsendcommand.h"
#include "app/cli/campaigns/campaignstatuscommand.h"
#include "app/cli/verbcommand.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<Command> campaignCommand()
{
    using Send = CampaignSendCommand;
    using Change = CampaignChangeCommand;
    return std::make_unique<VerbCommand>(u"campaign"_s, QList<VerbCommand::Verb>{
        {u"check"_s, [] { return std::make_unique<Send>(Send::Verb::Check); }},
        {u"send"_s, [] { return std::make_unique<Send>(Send::Verb::Send); }},
        {u"status"_s, [] { return std::make_unique<CampaignStatusCommand>(); }},
        {u"cancel"_s, [] { return std::make_unique<Change>(Change::Verb::Cancel); }},
        {u"edit"_s, [] { return std::make_unique<Change>(Change::Verb::Edit); }},
        {u"retry"_s, [] { return std::make_unique<CampaignRetryCommand>(); }},
    });
}

} // namespace floorwalker::cli
