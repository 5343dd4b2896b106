// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/judgement.h"

#include <QHash>

#include <algorithm>

namespace floorwalker {

namespace {

class Court final
{
public:
    Court(const Listing &listing, const Taken &taken, Milliseconds listingLag)
        : m_listing(listing)
        , m_taken(taken)
        , m_listingLag(listingLag)
    {
        for (const Listed &object : listing.objects)
            m_byIdentity[object.likeness.identity].append(&object);
    }

    //! What this write may have become: new since it left, like it, and nobody's.
    QList<const Listed *> candidates(const OpenWrite &write) const
    {
        QList<const Listed *> found;
        for (const Listed *object : m_byIdentity.value(write.likeness.identity)) {
            if (!write.before->contains(object->id) && !m_taken.contains(object->id))
                found.append(object);
        }
        return found;
    }

    //! The object this write has become, which is nobody else's from now on.
    std::optional<QString> objectOf(const OpenWrite &write)
    {
        for (const Listed *object : candidates(write)) {
            if (write.likeness.matches(object->likeness) && !isOlder(*object, write)) {
                m_taken.insert(object->id, write.sent);
                return object->id;
            }
        }
        return std::nullopt;
    }

    //! Why absence is not proven; empty when it is.
    QString objection(const OpenWrite &write) const
    {
        if (!m_listing.isComplete && !reachesBack(write))
            return QStringLiteral("incomplete list");
        for (const Listed *object : candidates(write)) {
            if (object->isAltered || write.likeness.matches(object->likeness))
                return QStringLiteral("similar object");
        }
        if (m_listing.objects.isEmpty())
            return QStringLiteral("empty list");
        const bool showsOlder = std::any_of(m_listing.objects.cbegin(), m_listing.objects.cend(),
                                            [&](const Listed &object) { return wasKnown(object, write); });
        return showsOlder ? QString() : QStringLiteral("nothing known listed");
    }

    bool reachesBack(const OpenWrite &write) const
    {
        return m_listing.wholeSince && *m_listing.wholeSince < write.sent - serverClockSlack;
    }

    bool isTooEarlyFor(const OpenWrite &write) const
    {
        return m_listing.begun < write.sent + write.deadline + m_listingLag;
    }

private:
    static bool isOlder(const Listed &object, const OpenWrite &write)
    {
        return object.created && *object.created < write.sent - serverClockSlack;
    }

    bool wasKnown(const Listed &object, const OpenWrite &write) const
    {
        const auto other = m_taken.constFind(object.id);
        return write.before->contains(object.id) || (other != m_taken.cend() && *other < write.sent);
    }

    const Listing &m_listing;
    Taken m_taken;
    Milliseconds m_listingLag;
    QHash<QString, QList<const Listed *>> m_byIdentity;
};

} // namespace

QString onlyCandidate(const OpenWrite &write, const Listing &listing, const Taken &taken)
{
    const auto candidates = Court(listing, taken, {}).candidates(write);
    return candidates.size() == 1 ? candidates.constFirst()->id : QString();
}

QList<Judgement> judge(const QList<OpenWrite> &writes, const Listing &listing,
                     const Taken &taken, Milliseconds listingLag)
{
    // Whoever knew most before has the fewest objects to be; so he is heard first.
    QList<OpenWrite> order = writes;
    std::stable_sort(order.begin(), order.end(), [](const OpenWrite &a, const OpenWrite &b) {
        return a.reading > b.reading;
    });
    Court court(listing, taken, listingLag);
    QList<Judgement> judgements;
    for (const OpenWrite &write : order) {
        Judgement judgement{.id = write.id, .attempt = write.attempt};
        if (const auto object = court.objectOf(write)) {
            judgement.finding = Finding::Arrived;
            judgement.serverId = *object;
        }
        judgements.append(judgement);
    }
    // Only when all who arrived have their object is it known which objects are left.
    for (qsizetype i = 0; i < order.size(); ++i) {
        Judgement &judgement = judgements[i];
        if (judgement.finding == Finding::Arrived)
            continue;
        if (court.isTooEarlyFor(order[i])) {
            judgement.finding = Finding::TooEarly;
            continue;
        }
        judgement.reason = court.objection(order[i]);
        judgement.finding = judgement.reason.isEmpty() ? Finding::Absent : Finding::Unproven;
    }
    return judgements;
}

} // namespace floorwalker
