// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"

namespace floorwalker::cli {

//! What the verbs have in common that make a new campaign: it is judged, then sent through the ledger.
class CampaignJudgingCommand : public WritingCommand
{
    Q_OBJECT

protected:
    CampaignSending &sending() { return writing().campaignSending; }
    const PreflightPlan &plan() { return *sending().plan(); }

    void judge(const CampaignDraft &draft, const RecipientList &recipients);
    //! Everybody is judged, and what is left out is written where it was wished.
    virtual void takePlan() = 0;

    ExitCode codeOfPlan(); //!< Rejected, Partial or Done
    void send(); //!< what is planned; ends in finished()

    QString excludedFile; //!< empty: nowhere

private:
    void saveExcluded();
    void sayWaiting();
    void takeEnd(const std::optional<Error> &error);
    void sayRefusals(const std::function<void()> &then);
    void conclude(const std::optional<Error> &error);

    bool m_hasSaidWaiting = false;
};

} // namespace floorwalker::cli
