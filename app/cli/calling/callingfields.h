// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/startedcalls.h"
#include "models/records/calling/conference.h"
#include "models/records/calling/numberfacts.h"
#include "models/records/calling/ownednumber.h"

#include <QJsonObject>

//! What the Calling API gives, as the command line writes it: its own names, unknown is null.
namespace floorwalker::cli {

QJsonObject fieldsOf(const NumberFacts &facts);
QJsonObject fieldsOf(const CallResult &call);
QJsonObject fieldsOf(const Participant &participant);
QJsonObject fieldsOf(const OwnedNumber &number);
QJsonObject fieldsOf(const StartedCall &call); //!< of its result too

QString textOf(const std::optional<Money> &money); //!< "0.0368 USD"

} // namespace floorwalker::cli
