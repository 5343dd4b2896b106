// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/bodyreader.h"
#include "app/demo/contactpro/tenancy.h"

#include "app/demo/contents/recording.h"
#include "app/demo/wire/json.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

void writeUser(Json &json, const Person &person)
{
    json.text("user_guid", person.id.text());
    json.text("user_id", person.fields.value(u"login"_s));
    json.text("user_name", person.name());
}

// Within a recording the entries have neither ids nor sessions.
void writeListenLog(Json &json, const QList<ListenEntry> &log, const Simulation &floor)
{
    json.array("listen_log");
    for (const ListenEntry &entry : log) {
        json.object();
        json.text("description", entry.description);
        json.text("time_stamp", isoMillis(entry.at));
        writeUser(json, floor.people().at(entry.person));
        json.endObject();
    }
    json.endArray();
}

enum class Extent { Listed, Whole };

void write(Json &json, const Recording &recording, const Contact &call, const Tenancy &tenancy, Extent extent)
{
    json.object();
    json.text("call_id", call.group.text());
    json.text("contact_id", call.id.text());
    json.text("creation_time", isoMillis(recording.created));
    json.text("file_name", recording.fileName(call));
    json.text("file_path", QByteArrayView(""));
    json.text("id", recording.id.text());
    if (extent == Extent::Whole)
        writeListenLog(json, tenancy.listenLog.of(tenancy.floor, recording), tenancy.floor);
    json.text("owner_id", recording.ownerId.text());
    json.text("owner_name", recording.ownerName);
    json.text("owner_type", QByteArrayView(recording.owner == Recording::Queue ? "queue" : "user"));
    json.endObject();
}

struct Wish {
    std::optional<Moment> start, end;
    std::optional<QSet<QString>> calls, contacts;
    qint64 limit = UsualLimit;
};

Wish readWish(Query &query)
{
    Wish wish;
    wish.start = query.moment(u"start_time"_s);
    wish.end = query.moment(u"end_time"_s);
    wish.calls = query.ids(u"call_id"_s);
    wish.contacts = query.ids(u"contact_id"_s);
    wish.limit = query.number(u"limit"_s, UsualLimit);
    query.overlook(u"language"_s);
    return wish;
}

bool isWanted(const Contact &call, const Wish &wish)
{
    return (!wish.calls || wish.calls->contains(QString::fromLatin1(call.group.text())))
            && (!wish.contacts || wish.contacts->contains(QString::fromLatin1(call.id.text())));
}

bool isInRange(Moment created, const Wish &wish)
{
    return (!wish.start || created >= *wish.start) && (!wish.end || created <= *wish.end);
}

// Looked at before the recordings are made up, of which there may be very many.
bool mayBeInRange(const Contact &call, const Wish &wish)
{
    return !call.isOpen() && (!wish.start || call.disconnected + Recording::LongestStoring >= *wish.start)
            && (!wish.end || call.disconnected <= *wish.end);
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const Wish wish = readWish(visit.query);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Simulation &floor = tenancy.floor;
    std::vector<std::pair<Recording, const Contact *>> found;
    const Simulation::Stretch stretch = floor.stretch(
            wish.start ? std::optional(*wish.start - Recording::LongestStoring) : std::nullopt, wish.end);
    for (ContactNumber n = stretch.end - 1; n >= stretch.begin; --n) {
        const Contact &call = floor.contact(n);
        if (!call.isRecorded || !mayBeInRange(call, wish) || !tenancy.mayBeSeen(call, visit.user)
            || !isWanted(call, wish))
            continue;
        for (const Recording &recording : Recording::of(floor, call)) {
            if (isInRange(recording.created, wish) && tenancy.isListed(recording.created))
                found.emplace_back(recording, &call);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first.created > b.first.created; });
    if (qint64(found.size()) > wish.limit)
        found.erase(found.begin() + wish.limit, found.end());
    Json json;
    json.array();
    for (const auto &[recording, call] : found)
        write(json, recording, *call, tenancy, Extent::Listed);
    json.endArray();
    return Reply::json(json);
}

// The one the path names, if this user may know of it.
std::optional<Recording> findSeen(const Visit &visit, const Tenancy &tenancy)
{
    const Simulation &floor = tenancy.floor;
    const ContactNumber number = Recording::contactOf(floor, visit.ids.first());
    if (number < 0 || !tenancy.mayBeSeen(floor.contact(number), visit.user))
        return std::nullopt;
    for (const Recording &recording : Recording::of(floor, floor.contact(number))) {
        if (recording.id == visit.ids.first())
            return recording;
    }
    return std::nullopt;
}

Reply single(Visit &visit, const Tenancy &tenancy)
{
    visit.query.overlook(u"language"_s);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const auto recording = findSeen(visit, tenancy);
    if (!recording)
        return Reply::notFound();
    Json json;
    write(json, *recording, tenancy.floor.contact(Recording::contactOf(tenancy.floor, recording->id)), tenancy, Extent::Whole);
    return Reply::json(json);
}

Reply listenLog(Visit &visit, const Tenancy &tenancy)
{
    visit.query.overlook(u"language"_s);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const auto recording = findSeen(visit, tenancy);
    if (!recording)
        return Reply::notFound();
    Json json;
    json.array();
    for (const ListenEntry &entry : tenancy.listenLog.of(tenancy.floor, *recording)) {
        if (!tenancy.isListed(entry.at))
            continue;
        json.object();
        json.text("id", entry.id.text());
        json.text("description", entry.description);
        json.text("userSessionId", entry.session);
        writeUser(json, tenancy.floor.people().at(entry.person));
        json.text("time_stamp", isoMillis(entry.at));
        json.endObject();
    }
    json.endArray();
    return Reply::json(json);
}

// Whoever calls is who listened, and now is when, whatever the body says.
Reply addToListenLog(const Visit &visit, Tenancy &tenancy)
{
    const auto recording = findSeen(visit, tenancy);
    if (!recording)
        return Reply::notFound();
    BodyReader body(visit.request.body);
    ListenEntry entry;
    entry.description = body.required(u"description"_s);
    entry.session = body.required(u"userSessionId"_s);
    if (body.isFaulty())
        return body.refusal();
    entry.person = tenancy.floor.personNumber(visit.user.id);
    entry.at = tenancy.floor.now();
    const Guid id = tenancy.listenLog.add(*recording, entry);
    return Reply::created("/cmi/callRecordings/" + recording->id.text() + "/listenLog/", id.text());
}

} // namespace

void addCmiCallRecordings(Routes &routes, Tenancy &tenancy)
{
    const QByteArray right = "cmi.callRecordings";
    routes.add("GET", "/cmi/callRecordings", right, [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/cmi/callRecordings/{id}", right, [&](Visit &visit) { return single(visit, tenancy); });
    const QByteArray log = "/cmi/callRecordings/{id}/listenLog";
    routes.add("GET", log, right, [&](Visit &visit) { return listenLog(visit, tenancy); });
    routes.add("POST", log, right, [&](Visit &visit) { return addToListenLog(visit, tenancy); });
}

} // namespace demo
