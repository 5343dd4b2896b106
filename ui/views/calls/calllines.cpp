// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/calllines.h"

#include "models/edits/calllocales.h"
#include "models/edits/followedcalls.h"
#include "models/items/ownednumberitems.h"

#include <QComboBox>

namespace floorwalker {

CallLine callLineOf(const StartedCall &call)
{
    const bool isOurs = call.entry != 0;
    return {.id = CallLineId(isOurs ? QString::number(call.entry) : call.call.text()),
            .callout = isOurs ? std::optional(call.callout) : std::nullopt,
            .state = call.state,
            .batch = call.batch,
            .reason = call.reason,
            .begun = call.planned,
            .call = call.call,
            .result = call.result,
            .error = call.error};
}

Freshness callsFreshness(const FollowedCalls &calls)
{
    return {.answeredAt = calls.answeredAt(), .isStale = calls.answeredAt() && calls.error(), .error = calls.error()};
}

void fillCallLocales(QComboBox &choice)
{
    const QList<CallLocale> locales = callLocales();
    for (const CallLocale &locale : locales)
        choice.addItem(locale.name, locale.code);
    choice.setCurrentIndex(choice.findData(defaultCallLocale()));
}

QString chosenCallLocale(const QComboBox &choice)
{
    return choice.currentData().toString();
}

void fillCallers(QComboBox &choice, OwnedNumberItems &numbers)
{
    QStringList callers;
    OwnedNumberTable &table = numbers.table();
    for (int row = 0; row < table.rowCount(); ++row) {
        const OwnedNumberLine &line = table.rowAt(row);
        if (line.capability.compare(u"sms", Qt::CaseInsensitive) != 0 && !callers.contains(line.number))
            callers << line.number;
    }
    QStringList shown;
    for (int at = 0; at < choice.count(); ++at)
        shown << choice.itemText(at);
    if (shown == callers)
        return;
    const QString typed = choice.currentText();
    choice.clear();
    choice.addItems(callers);
    choice.setEditText(typed.isEmpty() && !callers.isEmpty() ? callers.constFirst() : typed);
}

} // namespace floorwalker
