// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/campaignmessages.h"
#include "models/edits/campaignsending.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTimeZone>

//! Options that several verbs of `campaign` take, each described once for all of them, and the words of
//! a check.
namespace floorwalker::cli {

QCommandLineOption textOption();
QCommandLineOption campaignNameOption();
QCommandLineOption sendTimeOption();
QCommandLineOption retriesOption();
QCommandLineOption retryDelayOption();
QCommandLineOption landlinesOption();
QCommandLineOption outsideHoursOption();
QCommandLineOption excludedOption();

//! --retries or --retry-delay; nothing when it is not there. fault: a sentence when it is no number.
std::optional<int> numberOf(const QCommandLineParser &options, const QString &name, QString &fault);

//! --at, once the server's time is known; of the answer nothing: at once. Says what was decided for the
//! writer. Error: Invalid.
Result<std::optional<Instant>> sendTimeFrom(const QString &words, Instant now, const QTimeZone &zone);

QJsonObject fieldsOf(const CampaignSending &sending); //!< of the check
QStringList linesOf(const CampaignSending &sending);
void sayFindings(const PreflightPlan &plan); //!< and why rows are left out, the first ones

QJsonObject fieldsOf(const BatchCounts &counts); //!< of messages: arrived, refused, notSent, unknown, givenUp
QString textOf(const BatchCounts &counts);

void sayQuota(Milliseconds wait); //!< before reading goes on
QString unknownCampaign(const QString &nameOrId); //!< a sentence: neither a name nor an id
//! Was cancelled, or deleted by somebody else.
bool isGone(const CampaignMessage &message);
//! Those that keep from knowing what the server has; of one named by its id also that it is gone.
QList<Error> errorsOf(const CampaignMessages &campaign);

} // namespace floorwalker::cli
