// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/body.h"
#include "app/demo/conversation/records.h"
#include "app/demo/routing/reply.h"

namespace demo::conversation {

class Desk;

//! Parts that several requests have. What is wrong with them is told by the body they belong to.
const QStringList &channels();
QStringList readChannels(Body &body, const QString &name);
void readRecipient(Body &body, Order &order); //!< exactly one of its two forms
Identity readIdentity(Body &body);
void checkAppMessage(Body message);
void checkAppEvent(Body event);

//! 400 for what is no id, 404 for an unknown one.
std::optional<Reply> refusalOfApp(const QString &id, const Desk &desk);

constexpr qsizetype LongestMetadata = 1024;

} // namespace demo::conversation
