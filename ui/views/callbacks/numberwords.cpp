// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/numberwords.h"

#include "models/edits/phonenumber.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

//! Empty where it tells nobody anything.
QString kindText(NumberKind kind)
{
    switch (kind) {
    //: A kind of phone number
    case NumberKind::Mobile: return Words::tr("mobile");
    //: A kind of phone number
    case NumberKind::FixedLine: return Words::tr("fixed line");
    //: A kind of phone number
    case NumberKind::TollFree: return Words::tr("toll-free");
    //: A kind of phone number
    case NumberKind::PremiumRate: return Words::tr("premium rate");
    //: A kind of phone number
    case NumberKind::SharedCost: return Words::tr("shared cost");
    //: A kind of phone number: over the internet
    case NumberKind::Voip: return Words::tr("internet telephony");
    //: A kind of phone number: of the house
    case NumberKind::Internal: return Words::tr("internal");
    case NumberKind::Unknown:
    case NumberKind::FixedLineOrMobile:
    case NumberKind::Other: break;
    }
    return {};
}

} // namespace

QString numberWords(const PhoneNumber &number)
{
    QStringList about;
    if (number.regions.size() == 1)
        about << QLocale::territoryToString(QLocale::codeToTerritory(number.regions.constFirst()));
    if (const QString kind = kindText(number.kind); !kind.isEmpty())
        about << kind;
    const QString shown = number.shown.isEmpty() ? number.e164 : number.shown;
    return about.isEmpty() ? shown : shown + QStringLiteral(" · ") + about.join(QStringLiteral(", "));
}

} // namespace floorwalker
