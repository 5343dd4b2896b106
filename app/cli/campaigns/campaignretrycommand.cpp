// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigns/campaignretrycommand.h"

#include "app/cli/campaigns/campaignwords.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> CampaignRetryCommand::options() const
{
    return {campaignNameOption(), sendTimeOption(), landlinesOption(), outsideHoursOption(), excludedOption(),
            confirmOption(), formatOption({u"text"_s, u"json"_s})};
}

QString CampaignRetryCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1)
        return u"campaign retry takes one NAME or ID."_s;
    m_asked = arguments.constFirst();
    m_name = options.value(u"name"_s).trimmed();
    m_at = options.value(u"at"_s);
    m_confirmed = options.value(u"confirm"_s);
    m_takesFixedLines = options.isSet(u"landlines"_s);
    m_takesOutsideHours = options.isSet(u"outside-hours"_s);
    excludedFile = options.value(u"excluded"_s);
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void CampaignRetryCommand::begin()
{
    if (const QString objection = objectionToBulk(profile(), m_confirmed); !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    m_campaign = std::make_unique<CampaignMessages>(client(), writing().ledger);
    connect(m_campaign.get(), &CampaignMessages::waiting, this, sayQuota);
    connect(m_campaign.get(), &CampaignMessages::finished, this, [this](const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            take();
    });
    m_campaign->read(m_asked);
}

//! Of a part of it nobody could say who failed.
void CampaignRetryCommand::take()
{
    if (m_campaign->all().isEmpty()) {
        say(unknownCampaign(m_asked));
        emit finished(ExitCode::NotFound);
        return;
    }
    if (const QList<Error> errors = errorsOf(*m_campaign); !errors.isEmpty()) {
        say(errors);
        emit finished(exitCodeOf(errors));
        return;
    }
    const auto retry = m_campaign->retry(m_name);
    if (!retry) {
        reject(retry.error());
        return;
    }
    const auto sendTime = sendTimeFrom(m_at, client().serverClock().now(), profile().businessDay().zone());
    if (!sendTime) {
        reject(sendTime.error());
        return;
    }
    CampaignDraft draft = retry->draft;
    draft.sendTime = *sendTime;
    draft.takesFixedLines = m_takesFixedLines;
    draft.takesOutsideHours = m_takesOutsideHours;
    say(u"The campaign is called \"%1\"."_s.arg(draft.name));
    judge(draft, retry->recipients);
}

} // namespace floorwalker::cli
