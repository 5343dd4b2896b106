// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/tenancy.h"

#include <algorithm>

namespace demo {

namespace {

//! Whose remarks are asked for; nothing when there is no such group, or not for this user.
struct Subject {
    const Contact *first = nullptr;
    int agent = -1; //!< the responsible one: the last who had it
};

std::optional<Subject> subjectOf(const Visit &visit, const Tenancy &tenancy)
{
    const Simulation &floor = tenancy.floor;
    const QList<ContactNumber> segments = floor.journey(visit.ids.first());
    const bool isSeen = std::any_of(segments.cbegin(), segments.cend(), [&](ContactNumber number) {
        return tenancy.mayBeSeen(floor.contact(number), visit.user);
    });
    if (!isSeen)
        return std::nullopt;
    Subject subject { &floor.contact(segments.first()) };
    for (const ContactNumber number : segments) {
        if (floor.contact(number).agent >= 0)
            subject.agent = floor.contact(number).agent;
    }
    return subject;
}

Reply read(Visit &visit, const Tenancy &tenancy)
{
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const QString remarks = subjectOf(visit, tenancy) ? tenancy.remarks.of(tenancy.floor, visit.ids.first()) : QString();
    return remarks.isEmpty() ? Reply::notFound() : Reply::text(200, remarks.toUtf8());
}

// Calls are in the operative database only once they have remarks; chats and mails always are.
enum class Writing { Add, Update };

QByteArray objection(Writing writing, bool isCall, bool hasRemarks)
{
    if (writing == Writing::Add && !isCall)
        return "Remarks can be added to phone calls only";
    if (writing == Writing::Add && hasRemarks)
        return "Contact has remarks already";
    if (writing == Writing::Update && isCall && !hasRemarks)
        return "Contact does not exist in operative database";
    return {};
}

Reply write(const Visit &visit, Tenancy &tenancy, Writing writing)
{
    const Guid &group = visit.ids.first();
    const auto subject = subjectOf(visit, tenancy);
    if (!subject)
        return Reply::notFound();
    if (subject->agent < 0 || tenancy.floor.agents().at(subject->agent).id != visit.user.id)
        return Reply::text(403, "Agent is not the responsible user of the contact");
    const bool hasRemarks = !tenancy.remarks.of(tenancy.floor, group).isEmpty();
    const QByteArray no = objection(writing, subject->first->channel == Channel::Phone, hasRemarks);
    if (!no.isEmpty())
        return Reply::text(400, no);
    if (visit.request.body.trimmed().isEmpty())
        return Reply::text(400, "Remarks are empty");
    tenancy.remarks.write(group, QString::fromUtf8(visit.request.body));
    return Reply::empty(204);
}

} // namespace

void addCmiRemarks(Routes &routes, Tenancy &tenancy)
{
    const QByteArray path = "/cmi/contacts/{group}/remarks";
    routes.add("GET", path, "cmi.remarks", [&](Visit &visit) { return read(visit, tenancy); }, Routes::Media::Text);
    routes.add("POST", path, "cmi.remarks.modify", [&](Visit &visit) { return write(visit, tenancy, Writing::Add); },
               Routes::Media::Text);
    routes.add("PUT", path, "cmi.remarks.modify", [&](Visit &visit) { return write(visit, tenancy, Writing::Update); },
               Routes::Media::Text);
}

} // namespace demo
