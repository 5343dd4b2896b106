// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/numberfactswords.h"

#include "models/items/callwords.h"
#include "models/items/cell.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NumberFactsWords)
};

QString countryText(const QString &countryId)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(countryId);
    return territory == QLocale::AnyTerritory ? countryId : QLocale::territoryToString(territory);
}

//! As a value of its own, beside its title.
QString restrictedValue(const std::optional<bool> &isRestricted)
{
    if (!isRestricted)
        return enDash;
    //: Whether a phone number is restricted
    return *isRestricted ? Words::tr("Yes, it cannot be called") : Words::tr("No");
}

} // namespace

QList<KeyValue> numberFactsRows(const NumberFacts &facts)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? enDash : text; };
    return {{Words::tr("Normalised number"), known(facts.normalizedNumber)},
            {Words::tr("Country"), known(countryText(facts.countryId))},
            {Words::tr("Type"), numberTypeText(facts)},
            {Words::tr("Restricted"), restrictedValue(facts.isRestricted)},
            //: What a minute of a call costs
            {Words::tr("Rate of a minute"), moneyText(facts.rate)}};
}

QString numberFactsText(const NumberFacts &facts)
{
    QStringList parts{numberTypeText(facts)};
    if (!facts.countryId.isEmpty())
        parts << countryText(facts.countryId);
    if (facts.isRestricted)
        //: Of a phone number: whether the platform may call it
        parts << (*facts.isRestricted ? Words::tr("restricted: it cannot be called") : Words::tr("not restricted"));
    if (facts.rate)
        //: What a minute of a call costs, as in "0.04 USD a minute"
        parts << Words::tr("%1 a minute").arg(moneyText(facts.rate));
    return parts.join(QStringLiteral(", "));
}

} // namespace floorwalker
