// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/gateway.h"

#include "app/demo/counters.h"
#include "app/demo/routing/credentials.h"

#include <QDateTime>
#include <QTimer>

namespace demo {

namespace {

constexpr int NoAnswer = 0;

Headers headersOf(const Reply &reply)
{
    Headers headers = reply.headers;
    if (!reply.type.isEmpty())
        headers.prepend({ "Content-Type", reply.type });
    return headers;
}

Reply unauthorized(const QByteArray &why)
{
    Reply reply = Reply::text(401, why);
    reply.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Contact Pro\"");
    return reply;
}

} // namespace

Gateway::Gateway(const Options &options, Routes &routes, Tenancy &tenancy, QObject *parent)
    : QObject(parent)
    , m_limit(options.gatewayLimit)
    , m_routes(routes)
    , m_tenancy(tenancy)
    , m_clouds(options.plan.seed, options.plan.speed, tenancy.floor.now())
    , m_quota(options.quota)
    , m_faults(options.plan.seed)
    , m_recorder(options.recordFile)
{
    m_clouds.manners.listingLag = tenancy.manners.listingLag;
    for (const QString &rule : options.faults)
        m_faults.add(rule.toUtf8());
}

void Gateway::serve(const Request &request, const Answer &answer)
{
    if (request.path().startsWith("/_demo/")) {
        const Reply reply = control(request);
        answer.send(reply.status, headersOf(reply), reply.body);
        return;
    }
    m_recorder.arrived(request);
    const auto fault = m_faults.strike(request.method, request.path());
    if (fault && fault->isInsteadOfAnswer()) {
        strike(*fault, request, answer);
        return;
    }
    QByteArray name;
    const Reply reply = answerTo(request, name);
    const bool isReset = fault && fault->action == FaultRule::Action::ResetAfter;
    m_recorder.answered(request, name, isReset ? NoAnswer : reply.status);
    deliver(reply, fault, answer);
}

Reply Gateway::answerTo(const Request &request, QByteArray &name)
{
    const Moment now = QDateTime::currentMSecsSinceEpoch();
    if (const auto reply = m_clouds.visit(request, now))
        return *reply;
    m_tenancy.floor.advanceTo(now);
    const Caller caller = recognise(request);
    name = caller.name;
    return caller.user ? m_routes.visit(request, *caller.user) : caller.refusal;
}

// What asks for the key and counts against the quota; the web server that keeps the audio knows neither.
std::optional<Reply> Gateway::refusalOfKey(const Request &request)
{
    if (request.path().startsWith("/recordings/"))
        return std::nullopt;
    const QByteArray key = request.header("x-api-key");
    if (!m_tenancy.users.knowsKey(key))
        return unauthorized("Check the API key");
    const int wait = m_quota.spend(key);
    if (wait == 0)
        return std::nullopt;
    Reply refusal = Reply::gatewayError(429, "Too Many Requests");
    refusal.headers.emplaceBack("Retry-After", QByteArray::number(wait));
    return refusal;
}

// The order of the real one: the gateway knows the key and the quota, Contact Pro the user.
Gateway::Caller Gateway::recognise(const Request &request)
{
    Caller caller;
    const auto credentials = Credentials::of(request);
    if (credentials)
        caller.name = credentials->name;
    if (const auto refusal = refusalOfKey(request)) {
        caller.refusal = *refusal;
        return caller;
    }
    const ApiUser *user = credentials ? m_tenancy.users.find(credentials->name) : nullptr;
    if (!user || user->password != credentials->password)
        caller.refusal = unauthorized("Check the user and the password");
    else if (user->isPasswordExpired)
        caller.refusal = unauthorized("Password expired");
    else
        caller.user = user;
    return caller;
}

Reply Gateway::control(const Request &request)
{
    const QByteArray what = request.method + ' ' + request.path();
    if (what == "POST /_demo/faults")
        return m_faults.add(request.body) ? Reply::empty(204) : Reply::text(400, "Not a fault rule");
    if (what == "GET /_demo/faults")
        return Reply::text(200, m_faults.text());
    if (what == "DELETE /_demo/faults") {
        m_faults.clear();
        return Reply::empty(204);
    }
    if (what == "GET /_demo/requests")
        return { 200, "application/json", m_recorder.counts(), {}, {} };
    if (what == "GET /_demo/requests/list")
        return { 200, "application/json", m_recorder.list(), {}, {} };
    if (what == "DELETE /_demo/requests") {
        m_recorder.forget();
        return Reply::empty(204);
    }
    if (what == "POST /_demo/rights")
        return changeRights(request.body);
    if (what == "POST /_demo/manners")
        return changeManners(request.body);
    const Moment now = QDateTime::currentMSecsSinceEpoch();
    if (const auto reply = m_clouds.control(request, now))
        return *reply;
    m_tenancy.floor.advanceTo(now);
    return countersFor(what, m_tenancy).value_or(Reply::notFound());
}

Reply Gateway::changeRights(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty() && !m_tenancy.users.change(line.trimmed()))
            return Reply::text(400, "Unknown user or right: " + line);
    }
    return Reply::empty(204);
}

Reply Gateway::changeManners(const QByteArray &lines)
{
    Manners changed = m_tenancy.manners;
    CloudManners ofClouds = m_clouds.manners;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty() && !changed.change(line.trimmed()) && !ofClouds.change(line.trimmed()))
            return Reply::text(400, "Unknown manner: " + line);
    }
    m_tenancy.manners = changed;
    m_clouds.manners = ofClouds;
    m_clouds.manners.listingLag = changed.listingLag;
    return Reply::empty(204);
}

void Gateway::strike(const FaultRule &fault, const Request &request, const Answer &answer)
{
    if (fault.action == FaultRule::Action::ResetBefore) {
        m_recorder.answered(request, {}, NoAnswer);
        answer.reset();
        return;
    }
    Reply reply = fault.replyInstead();
    if (fault.action == FaultRule::Action::Hang)
        reply.delay = m_limit * 2;
    m_recorder.answered(request, {}, reply.status);
    deliver(reply, std::nullopt, answer);
}

void Gateway::deliver(const Reply &reply, const std::optional<FaultRule> &fault, const Answer &answer)
{
    std::chrono::milliseconds delay = reply.delay;
    if (fault && fault->action == FaultRule::Action::Delay)
        delay += std::chrono::milliseconds(fault->argument.toInt());
    if (delay.count() == 0)
        deliverNow(reply, fault, answer);
    else if (delay <= m_limit)
        QTimer::singleShot(delay, this, [=, this] { deliverNow(reply, fault, answer); });
    else
        QTimer::singleShot(m_limit, this, [=, this] {
            deliverNow(Reply::gatewayError(504, "Endpoint request timed out"), std::nullopt, answer);
        });
}

void Gateway::deliverNow(Reply reply, const std::optional<FaultRule> &fault, const Answer &answer)
{
    using Action = FaultRule::Action;
    const Action action = fault ? fault->action : Action::Delay;
    if (action == Action::ResetAfter) {
        answer.reset();
        return;
    }
    if (action == Action::WrongTypes && reply.type == "application/json")
        reply.body = withWrongTypes(reply.body);
    if (action == Action::Truncate) {
        answer.raw(answer.head(reply.status, headersOf(reply), reply.body.size())
                   + reply.body.left(reply.body.size() / 2));
        answer.finish();
    } else if (action == Action::Drip) {
        drip(answer, answer.head(reply.status, headersOf(reply), reply.body.size()) + reply.body, *fault);
    } else {
        answer.send(reply.status, headersOf(reply), reply.body);
    }
}

void Gateway::drip(const Answer &answer, const QByteArray &left, const FaultRule &fault)
{
    if (!answer.isAwaited())
        return;
    answer.raw(left.left(fault.dripBytes()));
    if (left.size() <= fault.dripBytes()) {
        answer.finish();
        return;
    }
    QTimer::singleShot(fault.dripPause(), this, [=, this] { drip(answer, left.mid(fault.dripBytes()), fault); });
}

} // namespace demo
