// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigns/campaignjudgingcommand.h"

#include "app/cli/campaigns/campaignwords.h"
#include "app/cli/console.h"
#include "app/cli/views/viewreader.h"
#include "models/ledger/namedbatch.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

void CampaignJudgingCommand::judge(const CampaignDraft &draft, const RecipientList &recipients)
{
    connect(&sending(), &CampaignSending::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Invalid)
            reject(error);
        else
            fail(error);
    });
    connect(&sending(), &CampaignSending::checked, this, &CampaignJudgingCommand::saveExcluded);
    sending().check(draft, recipients, profile().country);
}

void CampaignJudgingCommand::saveExcluded()
{
    sayFindings(plan());
    if (excludedFile.isEmpty()) {
        takePlan();
        return;
    }
    connect(&sending(), &CampaignSending::saved, this, [this](const QString &, const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            takePlan();
    });
    sending().saveExcluded(excludedFile);
}

ExitCode CampaignJudgingCommand::codeOfPlan()
{
    if (!plan().isSendable())
        return ExitCode::Rejected;
    return plan().excluded.isEmpty() ? ExitCode::Done : ExitCode::Partial;
}

void CampaignJudgingCommand::send()
{
    if (!plan().isSendable()) {
        say(u"Nothing was sent."_s);
        emit finished(ExitCode::Rejected);
        return;
    }
    if (!sending().maySend()) {
        say(u"\"%1\" was begun before, and nothing of it is left to be sent."_s.arg(sending().draft().name));
        conclude(std::nullopt);
        return;
    }
    connect(&sending(), &CampaignSending::progressed, this, &CampaignJudgingCommand::sayWaiting);
    connect(&sending(), &CampaignSending::finished, this, &CampaignJudgingCommand::takeEnd);
    sending().send();
}

void CampaignJudgingCommand::sayWaiting()
{
    const bool isWaiting = sending().waits() >= std::chrono::seconds(1);
    if (isWaiting && !m_hasSaidWaiting)
        say(u"Waiting %1 s."_s.arg((sending().waits().count() + 999) / 1000));
    m_hasSaidWaiting = isWaiting;
}

void CampaignJudgingCommand::takeEnd(const std::optional<Error> &error)
{
    if (sending().counts().refused == 0)
        conclude(error);
    else
        sayRefusals([this, error] { conclude(error); });
}

void CampaignJudgingCommand::sayRefusals(const std::function<void()> &then)
{
    const NamedBatch batch{sending().draft().name.trimmed(), plan().input};
    writing().ledger.read([kind = sending().kind(), text = batch.text()](LedgerFile &file) {
        return file.batch(kind, text);
    }, this, [then](const Result<QList<Entry>> &entries) {
        QStringList told;
        for (const Entry &entry : entries ? *entries : QList<Entry>()) {
            if (entry.state != EntryState::Refused || told.contains(entry.reason))
                continue;
            told << entry.reason;
            say(u"The tenant refused a message: %1. Correct what it names, then send those with campaign retry."_s
                    .arg(entry.reason));
        }
        then();
    });
}

void CampaignJudgingCommand::conclude(const std::optional<Error> &error)
{
    const CampaignDraft &draft = sending().draft();
    const BatchCounts counts = sending().counts().all() > 0 ? sending().counts() : sending().begun().value_or(BatchCounts());
    const int unknown = counts.sent + counts.unknown;
    QJsonObject object = merged(fieldsOf(sending()), fieldsOf(counts));
    object.insert(u"messages"_s, counts.all());
    for (const QString &ofTheCheck : {u"begun"_s, u"handingOverMs"_s, u"maySend"_s})
        object.remove(ofTheCheck);
    print(u"\"%1\": %2 messages: %3."_s.arg(draft.name).arg(counts.all()).arg(textOf(counts)), object);
    if (error)
        say(*error);
    if (unknown > 0)
        say(u"Nobody can say whether %1 of them arrived. \"ledger settle\" asks again."_s.arg(unknown));
    if (unknown > 0)
        emit finished(ExitCode::Unsettled);
    else if (error)
        emit finished(exitCodeOf(*error));
    else if (counts.refused > 0)
        emit finished(ExitCode::Rejected);
    else if (counts.dropped > 0)
        emit finished(ExitCode::Partial);
    else
        emit finished(codeOfPlan());
}

} // namespace floorwalker::cli
