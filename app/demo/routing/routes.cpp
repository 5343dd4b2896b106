// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/routing/routes.h"

namespace demo {

namespace {

bool accepts(const Request &request, const QByteArray &type)
{
    for (const QByteArray &part : request.header("Accept").split(',')) {
        if (part.split(';').first().trimmed().toLower() == type)
            return true;
    }
    return false; // also for "*/*": the interface wants it said
}

bool sends(const Request &request, const QByteArray &type)
{
    return request.header("Content-Type").split(';').first().trimmed().toLower() == type;
}

bool isPlaceholder(const QByteArray &segment)
{
    return segment.startsWith('{');
}

} // namespace

void Routes::add(const QByteArray &method, const QByteArray &path, const QByteArray &right, Handle handle,
                 Media media)
{
    m_routes.push_back({ method, path.mid(1).split('/'), right, std::move(handle), media });
}

bool Routes::fits(const Route &route, const QByteArrayList &segments)
{
    if (route.segments.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (!isPlaceholder(route.segments[i]) && route.segments[i] != segments[i])
            return false;
    }
    return true;
}

Reply Routes::visit(const Request &request, const ApiUser &user) const
{
    const QByteArrayList segments = request.segments();
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        if (!fits(route, segments))
            continue;
        if (route.method == method)
            return enter(route, request, user);
        allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return Reply::notFound();
    Reply reply = Reply::text(405, "HTTP 405 Method Not Allowed");
    reply.headers.emplaceBack("Allow", allowed.join(", "));
    return reply;
}

std::optional<Reply> Routes::refusal(const Route &route, const Request &request, const ApiUser &user)
{
    const bool isText = route.media == Media::Text;
    // POST answers the bare id, and the documents want that said: "Accept = text/html".
    const bool isAcceptable = route.method == "GET"
            ? accepts(request, "application/json") || (isText && accepts(request, "text/plain"))
            : route.method != "POST" || accepts(request, "text/html");
    if (!isAcceptable && route.media != Media::Any)
        return Reply::text(406, "HTTP 406 Not Acceptable");
    if ((route.method == "PUT" || route.method == "POST")
        && !sends(request, isText ? "text/plain" : "application/json"))
        return Reply::text(415, "HTTP 415 Unsupported Media Type");
    if (!user.may(route.right))
        return Reply::text(403, "HTTP 403 Forbidden");
    return std::nullopt;
}

Reply Routes::enter(const Route &route, const Request &request, const ApiUser &user)
{
    if (const auto no = refusal(route, request, user))
        return *no;
    Visit visit { request, user, Query(request.query()), {}, {} };
    const QByteArrayList segments = request.segments();
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (route.segments[i] == "{key}")
            visit.key = QString::fromUtf8(segments[i]);
        if (route.segments[i] != "{id}" && route.segments[i] != "{group}")
            continue;
        const auto id = Guid::fromText(segments[i]);
        if (!id || (route.segments[i] == "{id}" && segments[i].size() != 32))
            return Reply::text(400, "Invalid GUID: '" + segments[i] + "'");
        visit.ids.append(*id);
    }
    return route.handle(visit);
}

} // namespace demo
