// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/campaigns/campaignjudgingcommand.h"
#include "models/edits/campaignmessages.h"

namespace floorwalker::cli {

//! `campaign retry`: the same texts to those whom a campaign did not reach, as a new one.
class CampaignRetryCommand final : public CampaignJudgingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;
    void takePlan() override { send(); }

private:
    void take();

    QString m_asked;
    QString m_name;
    QString m_at;
    QString m_confirmed;
    bool m_takesFixedLines = false;
    bool m_takesOutsideHours = false;
    std::unique_ptr<CampaignMessages> m_campaign;
};

} // namespace floorwalker::cli
