// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "models/edits/campaigndeliveries.h"

#include <QJsonObject>

//! The words of `campaign status` for a campaign that went through the Conversation API.
namespace floorwalker::cli {

QString lineOf(const CampaignDelivery &delivery);
QString sumOf(const QString &name, const CampaignDeliveries &deliveries);
QJsonObject fieldsOf(const QString &name, const CampaignDeliveries &deliveries);

//! Those that keep from knowing what the server has.
QList<Error> errorsOf(const CampaignDeliveries &deliveries);
ExitCode codeOf(const CampaignDeliveries &deliveries);

} // namespace floorwalker::cli
