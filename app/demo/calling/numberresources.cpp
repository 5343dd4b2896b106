// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/answers.h"
#include "app/demo/calling/numbers.h"
#include "app/demo/calling/resources.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

constexpr qsizetype MostNumbers = 100; // of one request

Reply list(const Numbers &numbers)
{
    QJsonArray all;
    for (const Number &number : numbers.all()) {
        QJsonObject item { { u"number"_s, number.number }, { u"capability"_s, number.capability } };
        if (!number.application.isEmpty())
            item[u"applicationkey"_s] = number.application;
        all.append(item);
    }
    return answered({ { u"numbers"_s, all } });
}

//! Null: not of this account, or not able to do that.
Number *find(Numbers &numbers, const QString &number, const QString &capability)
{
    for (Number &one : numbers.all()) {
        if (one.number == number && (capability.isEmpty() || one.capability == capability))
            return &one;
    }
    return nullptr;
}

Reply assign(const CloudVisit &visit, Numbers &numbers, const QString &signing)
{
    Body body(visit.request.body);
    body.knows({ u"numbers"_s, u"applicationkey"_s, u"capability"_s });
    const QStringList wanted = body.texts(u"numbers"_s);
    const QString named = body.text(u"applicationkey"_s);
    const QString capability = body.word(u"capability"_s, { u"voice"_s, u"sms"_s });
    if (!body.has(u"numbers"_s))
        body.refuse(Body::Fault::Missing, u"Missing value: numbers"_s);
    else if (wanted.isEmpty() || wanted.size() > MostNumbers)
        body.refuse(u"numbers"_s);
    if (body.isFaulty())
        return refused(body);
    const QString application = named.isEmpty() ? signing : named;
    if (!numbers.isApplication(application))
        return refused(Code::InvalidRequest, u"Invalid Application Key"_s);
    for (const QString &number : wanted) {
        if (!find(numbers, number, capability))
            return refused(Code::IllegalParameters, u"Unable to update numbers"_s);
    }
    for (const QString &number : wanted)
        find(numbers, number, capability)->application = application;
    return done();
}

Reply unassign(const CloudVisit &visit, Numbers &numbers, const QString &signing)
{
    Body body(visit.request.body);
    body.knows({ u"number"_s, u"applicationkey"_s, u"applicationKey"_s, u"capability"_s }); // the seed has the second spelling
    const QString wanted = body.requiredText(u"number"_s);
    const QString named = body.has(u"applicationKey"_s) ? body.text(u"applicationKey"_s) : body.text(u"applicationkey"_s);
    const QString capability = body.word(u"capability"_s, { u"voice"_s, u"sms"_s });
    if (body.isFaulty())
        return refused(body);
    const QString application = named.isEmpty() ? signing : named;
    if (!numbers.isApplication(application))
        return refused(Code::InvalidRequest, u"Invalid Application Key"_s);
    Number *number = find(numbers, wanted, capability);
    if (!number || number->application != application)
        return refused(Code::IllegalParameters, u"Unable to update numbers"_s);
    number->application.clear();
    return done();
}

Reply showCallbacks(const CloudVisit &visit, Numbers &numbers, bool isPublished)
{
    if (!numbers.isApplication(visit.keys.at(0)))
        return refused(Code::InvalidRequest, u"Invalid Application Key"_s);
    const CallbackAddresses &addresses = numbers.callbacks(visit.keys.at(0));
    const QJsonObject url { { u"primary"_s, addresses.primary }, { u"fallback"_s, addresses.fallback } };
    return answered({ { u"url"_s, isPublished ? QJsonValue(QJsonArray { url }) : QJsonValue(url) } });
}

QString readAddress(Body &body, const QString &name)
{
    const QString address = body.text(name);
    const QUrl url(address, QUrl::StrictMode);
    if (!address.isEmpty() && ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty()))
        body.refuse(name);
    return address;
}

Reply changeCallbacks(const CloudVisit &visit, Numbers &numbers)
{
    if (!numbers.isApplication(visit.keys.at(0)))
        return refused(Code::InvalidRequest, u"Invalid Application Key"_s);
    Body body(visit.request.body);
    body.knows({ u"url"_s });
    Body url = body.part(u"url"_s);
    url.knows({ u"primary"_s, u"fallback"_s });
    const CallbackAddresses wanted { readAddress(url, u"primary"_s), readAddress(url, u"fallback"_s) };
    if (body.isFaulty())
        return refused(body);
    numbers.callbacks(visit.keys.at(0)) = wanted;
    return done();
}

} // namespace

void addNumbers(CloudPaths &paths, Numbers &numbers, const QString &signing, const CloudManners &manners)
{
    for (const QByteArray &path : { QByteArray("/calling/v1/configuration/numbers"), QByteArray("/calling/v1/configuration/numbers/") }) {
        paths.add("GET", path, [&numbers](CloudVisit &) { return list(numbers); });
        paths.add("POST", path, [&numbers, signing](CloudVisit &visit) { return assign(visit, numbers, signing); });
        paths.add("DELETE", path, [&numbers, signing](CloudVisit &visit) { return unassign(visit, numbers, signing); });
    }
    const QByteArray callbacks = "/calling/v1/configuration/callbacks/applications/{}";
    paths.add("GET", callbacks, [&](CloudVisit &visit) { return showCallbacks(visit, numbers, manners.isPublished); });
    paths.add("POST", callbacks, [&numbers](CloudVisit &visit) { return changeCallbacks(visit, numbers); });
}

} // namespace demo::calling
