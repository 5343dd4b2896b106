// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/consents.h"

#include "app/demo/floor/customers.h"
#include "app/demo/floor/dice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr quint32 RegularCustomers = 400; // who come often: see Simulation::draftContact
constexpr double AskedShare = 0.4;
constexpr double GivenShare = 0.8;

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

} // namespace

bool Consent::isUsage(const QString &word)
{
    return word == u"whatsapp" || word == u"recording";
}

Consents::Consents(quint64 seed)
    : m_all(drawConsents(seed))
{
}

qsizetype Consents::indexOf(const QString &usage, const QString &address) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Consent &consent) {
        return consent.usage == usage && consent.address == address;
    });
    return found == m_all.cend() ? -1 : found - m_all.cbegin();
}

const Consent *Consents::find(const QString &usage, const QString &address) const
{
    const qsizetype index = indexOf(usage, address);
    return index < 0 ? nullptr : &m_all.at(index);
}

void Consents::set(const Consent &consent)
{
    ++m_written;
    const qsizetype index = indexOf(consent.usage, consent.address);
    if (index < 0)
        m_all.append(consent);
    else
        m_all[index].isGiven = consent.isGiven;
}

bool Consents::remove(const QString &usage, const QString &address)
{
    const qsizetype index = indexOf(usage, address);
    if (index < 0)
        return false;
    ++m_removed;
    m_all.removeAt(index);
    return true;
}

} // namespace demo
