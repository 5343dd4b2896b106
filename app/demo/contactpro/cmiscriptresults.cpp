// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/tenancy.h"

#include "app/demo/contents/scriptresult.h"
#include "app/demo/wire/json.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

void writeQuestion(Json &json, const ScriptQuestion &question)
{
    json.object();
    json.array("scriptanswers");
    for (const ScriptAnswer &answer : question.answers) {
        json.object();
        json.text("answerdata", answer.data);
        json.text("id", answer.id.text());
        json.number("ordinal", answer.ordinal);
        json.endObject();
    }
    json.endArray();
    json.text("controltype", question.control);
    json.text("data", question.text);
    json.text("datatype", question.type);
    json.text("id", question.id.text());
    json.number("ordinal", question.ordinal);
    json.endObject();
}

const Guid &originalOf(const Contact &contact, const Simulation &floor)
{
    return floor.contact(floor.journey(contact.group).constFirst()).id;
}

void write(Json &json, const Contact &contact, const Simulation &floor)
{
    const ScriptResult result = ScriptResult::of(contact);
    json.object();
    json.text("originalcontact_id", originalOf(contact, floor).text());
    json.text("contact_id", contact.id.text());
    json.text("id", result.id.text());
    json.text("modificationtime", isoMillis(result.modified));
    json.text("name", result.name);
    json.array("scriptquestions");
    for (const ScriptQuestion &question : result.questions)
        writeQuestion(json, question);
    json.endArray();
    json.text("script_id", result.script.text());
    json.endObject();
}

bool isAmong(const std::optional<QSet<QString>> &wanted, const Guid &id)
{
    return !wanted || wanted->contains(QString::fromLatin1(id.text()));
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const auto contacts = visit.query.ids(u"contact_id"_s);
    const auto originals = visit.query.ids(u"originalcontact_id"_s);
    qint64 left = visit.query.number(u"limit"_s, UsualLimit);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Simulation &floor = tenancy.floor;
    Json json;
    json.array();
    for (ContactNumber n = floor.endContact() - 1; n >= floor.firstContact() && left > 0; --n) {
        const Contact &contact = floor.contact(n);
        if (!contact.hasScript || !tenancy.isListed(contact.arrival) || !tenancy.mayBeSeen(contact, visit.user)
            || !isAmong(contacts, contact.id) || !isAmong(originals, originalOf(contact, floor)))
            continue;
        write(json, contact, floor);
        --left;
    }
    json.endArray();
    return Reply::json(json);
}

Reply single(Visit &visit, const Tenancy &tenancy)
{
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Contact *contact = tenancy.findSeen(ScriptResult::contactOf(visit.ids.first()), visit.user);
    if (!contact || !contact->hasScript)
        return Reply::notFound();
    Json json;
    write(json, *contact, tenancy.floor);
    return Reply::json(json);
}

} // namespace

void addCmiScriptResults(Routes &routes, Tenancy &tenancy)
{
    const QByteArray right = "cmi.scriptResults";
    routes.add("GET", "/cmi/scriptResults", right, [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/cmi/scriptResults/{id}", right, [&](Visit &visit) { return single(visit, tenancy); });
}

} // namespace demo
