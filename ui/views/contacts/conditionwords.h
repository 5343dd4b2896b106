// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

class FloorItems;
struct ContactCondition;

QString conditionName(const QString &field); //!< "Queue" for queueId; a field nobody documented is itself
QString fieldNamed(const QString &words); //!< the other way round
QString conditionValue(const QString &field, const QString &value); //!< "In queue" for InQueue
QStringList sortChoices(); //!< the values of "sort"
//! As in "Queue: Sales"; names of queues and agents as far as the floor knows them.
QString conditionText(const ContactCondition &condition, const FloorItems &floor);
QString conditionHint(const QString &field); //!< what may be typed for it

} // namespace floorwalker
