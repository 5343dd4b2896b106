// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/remarks.h"

#include "app/demo/contents/relateddice.h"

#include <array>

namespace demo {

namespace {

constexpr double PhoneShare = 0.1;
constexpr double OtherShare = 0.2;

constexpr std::array Notes {
    u"Promised to call back before Friday.", u"Asiakas on tyytyväinen; ei jatkotoimia.",
    u"Wants a refund of 49,90 €.\nSent the form, waiting for the bank details.",
    u"Customer said \"never again\" & hung up.", u"Billing <disputed> 20431", u"Klärung mit der Technik, siehe Fall 88213",
};

} // namespace

QString Remarks::of(const Simulation &floor, const Guid &group) const
{
    const auto written = m_written.constFind(group);
    if (written != m_written.cend())
        return *written;
    const QList<ContactNumber> segments = floor.journey(group);
    if (segments.isEmpty() || floor.contact(segments.last()).agent < 0 || floor.contact(segments.last()).isOpen())
        return {};
    Dice dice = relatedDice(group, Kind::Remarks);
    const bool isCall = floor.contact(segments.first()).channel == Channel::Phone;
    return dice.chance(isCall ? PhoneShare : OtherShare)
            ? QString::fromUtf16(Notes.at(size_t(dice.below(int(Notes.size())))))
            : QString();
}

void Remarks::write(const Guid &group, const QString &text)
{
    m_written.insert(group, text);
    ++m_writtenCount;
}

} // namespace demo
