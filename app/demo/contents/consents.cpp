// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/consents.h"

#include "app/demo/floor/customers.h"
#include "app/demo/floor/dice.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr quint32 RegularCustomers = 400; // who come often: see Simulation::draftContact
constexpr double AskedShare = 0.4;
constexpr double GivenShare = 0.8;

} // namespace

QList<Consent> drawConsents(quint64 seed)
{
    Dice dice(seed * 31 + 8);
    QList<Consent> all { { u"wa_4711_8541255455"_s, u"whatsapp"_s, true } }; // the key in the URL splits at the first "_"
    for (quint32 customer = 0; customer < RegularCustomers; ++customer) {
        const QString phone = QString::fromLatin1(customerPhone(customer));
        for (const QString &usage : { u"recording"_s, u"whatsapp"_s }) {
            if (phone.startsWith(u'+') && dice.chance(AskedShare))
                all.append({ phone, usage, dice.chance(GivenShare) });
        }
    }
    return all;
}

} // namespace demo
