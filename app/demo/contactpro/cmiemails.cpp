// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/contactview.h"
#include "app/demo/contactpro/tenancy.h"

#include "app/demo/contents/mailcontent.h"
#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

void writeAddress(Json &json, QByteArrayView key, const MailAddress &address)
{
    json.object(key);
    json.text("address", address.address);
    if (!address.name.isEmpty())
        json.text("name", address.name);
    json.endObject();
}

void writeAddresses(Json &json, QByteArrayView key, const QList<MailAddress> &addresses)
{
    if (addresses.isEmpty())
        return;
    json.array(key);
    for (const MailAddress &address : addresses)
        writeAddress(json, {}, address);
    json.endArray();
}

void writeFiles(Json &json, const QList<MailFile> &files)
{
    if (files.isEmpty())
        return;
    json.array("attachments");
    for (const MailFile &file : files) {
        json.object();
        json.number("size", file.size);
        json.text("filename", file.name);
        json.text("id", file.id.text());
        json.text("mime_type", file.type);
        json.endObject();
    }
    json.endArray();
}

// No document shows it: customer-defined data, so any object will do.
void writeAttachedData(Json &json, const Contact &mail)
{
    json.object("attached_data");
    json.text("crm_ticket", "T-" + caseIdOf(mail));
    json.text("segment", QByteArrayView(mail.customer % 5 == 0 ? "gold" : "basic"));
    json.endObject();
}

// In the order of the document's example. Type, its details and those of the status are called required
// and stand in none.
void write(Json &json, const Contact &mail, const Tenancy &tenancy, bool hasAttachedData)
{
    const ContactView view(tenancy.floor, mail);
    const MailContent content = MailContent::of(tenancy.floor, mail);
    json.object();
    if (mail.agent >= 0) {
        json.text("agentId", view.text(u"agentId"_s));
        json.text("agentName", view.agentName());
    }
    if (hasAttachedData)
        writeAttachedData(json, mail);
    writeFiles(json, content.files);
    writeAddresses(json, "bcc_address", content.bcc);
    json.text("case_id", caseIdOf(mail));
    writeAddresses(json, "cc_address", content.cc);
    json.text("channel_sub_type", QByteArrayView(mail.isOutbound ? "outbound" : "inbound"));
    json.text("channel_type", QByteArrayView("email"));
    json.text("cid", cidOf(mail));
    json.text("content", content.body);
    json.text("date_created", isoMillis(mail.arrival));
    json.text("destination", view.destination());
    writeAddress(json, "from_address", content.from);
    json.object("from_queue");
    json.text("id", view.text(u"queueId"_s));
    json.text("name", view.queueName());
    json.endObject();
    json.text("id", view.id());
    json.text("originator", view.source());
    if (const QString remarks = tenancy.remarks.of(tenancy.floor, mail.group); !remarks.isEmpty())
        json.text("remarks", remarks);
    json.text("status", view.status().toLower());
    json.text("title", view.subject());
    writeAddresses(json, "to_address", { content.to });
    json.endObject();
}

struct Wish {
    QString caseId;
    QString cid;
    qint64 limit = UsualLimit;
    bool hasAttachedData = false;
};

Wish readWish(Query &query)
{
    Wish wish;
    wish.caseId = query.text(u"case_id"_s).value_or(u"*"_s);
    wish.cid = query.text(u"cid"_s).value_or(u"*"_s);
    wish.limit = query.number(u"limit"_s, UsualLimit);
    wish.hasAttachedData = query.flag(u"includeAttachedData"_s);
    query.overlook(u"language"_s);
    return wish;
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const Wish wish = readWish(visit.query);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Simulation &floor = tenancy.floor;
    qint64 left = wish.limit;
    Json json;
    json.array();
    for (ContactNumber n = floor.endContact() - 1; n >= floor.firstContact() && left > 0; --n) {
        const Contact &mail = floor.contact(n);
        if (mail.channel != Channel::Email || !tenancy.isListed(mail.arrival) || !tenancy.mayBeSeen(mail, visit.user)
            || !matchesPattern(QString::fromLatin1(caseIdOf(mail)), wish.caseId)
            || !matchesPattern(QString::fromLatin1(cidOf(mail)), wish.cid))
            continue;
        write(json, mail, tenancy, wish.hasAttachedData);
        --left;
    }
    json.endArray();
    return Reply::json(json);
}

Reply single(Visit &visit, const Tenancy &tenancy)
{
    visit.query.overlook(u"language"_s);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Contact *mail = tenancy.findSeen(visit.ids.first(), visit.user);
    if (!mail || mail->channel != Channel::Email)
        return Reply::notFound();
    Json json;
    write(json, *mail, tenancy, false);
    return Reply::json(json);
}

} // namespace

void addCmiEmails(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/cmi/emails", "cmi.emails", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/cmi/emails/{id}", "cmi.emails", [&](Visit &visit) { return single(visit, tenancy); });
}

} // namespace demo
