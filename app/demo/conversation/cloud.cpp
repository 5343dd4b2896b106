// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/cloud.h"

#include "app/demo/conversation/answers.h"
#include "app/demo/conversation/resources.h"
#include "app/demo/routing/credentials.h"

namespace demo::conversation {

namespace {

constexpr int UsualPerSecond = 800; // of a project, over all its apps
constexpr int SecondsToWait = 2;
constexpr qsizetype ProjectSegment = 3; // conversation, v1, projects, ...

constexpr QByteArrayView TokenPath("/auth/oauth2/token");

bool isJson(const Request &request)
{
    return request.header("Content-Type").toLower().startsWith("application/json");
}

} // namespace

Cloud::Cloud(const Clouds &keys, const Desk::Plan &plan, Moment start)
    : m_project(keys.project.toUtf8())
    , m_tokens(keys.keyId, keys.keySecret)
    , m_desk(keys.project, keys.app, plan, start)
    , m_perSecond(UsualPerSecond)
{
    addApps(m_paths, m_desk);
    addWebhooks(m_paths, m_desk);
    addContacts(m_paths, m_desk);
    addConversations(m_paths, m_desk);
    addMessages(m_paths, m_desk, m_listingLag);
    addSending(m_paths, m_desk);
    addEvents(m_paths, m_desk);
    addConsents(m_paths, m_desk);
    addTemplates(m_paths, m_desk);
}

bool Cloud::isFor(const QByteArray &path)
{
    return path.startsWith("/conversation/") || path.startsWith("/template/") || path.startsWith("/auth/");
}

Reply Cloud::visit(const Request &request, Moment now, const CloudManners &manners)
{
    if (request.path() == TokenPath)
        return m_tokens.answer(request, now);
    m_desk.advanceTo(now);
    m_listingLag = manners.listingLag;
    Reply reply = answer(request, now);
    if (manners.hasBareErrors)
        unwrap(reply);
    return reply;
}

Reply Cloud::answer(const Request &request, Moment now)
{
    if (const auto refusal = refusalOfCaller(request, now))
        return *refusal;
    if (isTooFast(now))
        return refusedForNow("Too many requests of this project", SecondsToWait);
    const QByteArrayList segments = request.segments();
    if (segments.size() <= ProjectSegment)
        return refused(404, "Not found");
    if (segments.at(ProjectSegment) != m_project)
        return refused(403, "No access to this project");
    if (!request.body.isEmpty() && !isJson(request))
        return refused(400, "The body must be application/json");
    return m_paths.visit(request, now).value_or(refused(404, "Not found"));
}

std::optional<Reply> Cloud::refusalOfCaller(const Request &request, Moment now) const
{
    static const QByteArray bearer("bearer ");
    const QByteArray header = request.header("Authorization");
    if (header.toLower().startsWith(bearer)) {
        const QByteArray token = header.mid(bearer.size()).trimmed();
        if (!m_tokens.isKnown(token))
            return unauthorized("Request had invalid credentials.", R"(Bearer error="invalid_token")");
        if (m_tokens.isExpired(token, now))
            return unauthorized("The access token expired.",
                                R"(Bearer error="invalid_token", error_description="The access token expired")");
        return std::nullopt;
    }
    const auto credentials = Credentials::of(request);
    if (credentials && m_tokens.isKey(credentials->name, credentials->password))
        return std::nullopt;
    return unauthorized("Request had invalid credentials.", "Bearer");
}

bool Cloud::isTooFast(Moment now)
{
    if (now / Second != m_second) {
        m_second = now / Second;
        m_requests = 0;
    }
    return ++m_requests > m_perSecond;
}

bool Cloud::change(const QByteArray &words, Moment now)
{
    if (words == "expire-tokens") {
        m_tokens.expireAll();
        return true;
    }
    const qsizetype equals = words.indexOf('=');
    bool isNumber = false;
    const int number = words.mid(equals + 1).toInt(&isNumber);
    if (equals < 0 || !isNumber || number < 0)
        return false;
    const QByteArray name = words.left(equals);
    if (name == "token-lifetime")
        m_tokens.setLifetime(number);
    else if (name == "requests-per-second")
        m_perSecond = number;
    else if (name == "queue-limit")
        m_desk.setQueueLimit(number);
    else if (name == "queue")
        m_desk.fillQueue(number, now);
    else
        return false;
    return true;
}

} // namespace demo::conversation
