// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/campaigndeliveries.h"
#include "models/edits/campaignmessages.h"

namespace floorwalker::cli {

//! `campaign status`: how the messages of a campaign stand, in the ledger and at the server.
class CampaignStatusCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    void readDeliveries(); //!< of a campaign that went through the Conversation API
    void tellDeliveries();
    void readMessages();
    void tell();
    void write();
    ExitCode code() const;

    QString m_asked;
    std::unique_ptr<CampaignMessages> m_campaign;
    std::unique_ptr<CampaignDeliveries> m_deliveries;
};

} // namespace floorwalker::cli
