// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/inquiry.h"

#include "models/base/ids.h"
#include "models/base/webaddress.h"
#include "models/rest/classify.h"
#include "models/rest/httplog.h"
#include "models/rest/retryafter.h"
#include "models/rest/retrypolicy.h"

namespace floorwalker {

namespace {

constexpr int redirectsFollowed = 3;
//! Somebody who waits is told rather than kept longer than this.
constexpr Milliseconds longestPatience = std::chrono::seconds(30);

//! Why this address must not be asked at all.
std::optional<Error> objection(const QUrl &url)
{
    if (url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return Error{.kind = ErrorKind::Invalid, .detail = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
    if (url.scheme() == u"http" && !isLoopback(url.host()))
        return Error{.kind = ErrorKind::InsecureAddress, .detail = url.host()};
    return std::nullopt;
}

} // namespace

Inquiry::Inquiry(RestClient &client, RestClient::Question question, Purpose purpose)
    : QObject(&client)
    , m_client(client)
    , m_question(std::move(question))
    , m_purpose(purpose)
    , m_backoff(std::chrono::milliseconds(500), std::chrono::seconds(8), client.m_parts.random)
{
}

void Inquiry::join(Purpose purpose, QObject *receiver, RestClient::Heard heard)
{
    if (purpose == Purpose::Asked)
        m_purpose = Purpose::Asked;
    m_listeners.append({receiver, std::move(heard)});
}

void Inquiry::start()
{
    if (const auto error = objection(m_question.request.url))
        endLater(*error);
    else
        knock();
}

void Inquiry::knock()
{
    RequestGate &gate = m_client.m_gate;
    const bool isReady = m_client.m_parts.authorizer.isReady(m_client.m_serverClock.now());
    if (!isReady && (gate.isOpen() || m_client.m_isRenewing)) {
        comeByProof();
        return;
    }
    if (gate.isOpen()) {
        spend();
        return;
    }
    const auto obstacle = gate.obstacle();
    if (m_purpose == Purpose::Poll || obstacle->retryAfter.value_or(Milliseconds(0)) > longestPatience) {
        endLater(*obstacle);
        return;
    }
    gate.whenOpen(this, [this](const std::optional<Error> &shutForGood) {
        if (shutForGood)
            end(*shutForGood);
        else
            knock();
    });
}

//! One proof for all who come: the first asks for it, polls wait for it too.
void Inquiry::comeByProof()
{
    m_client.renewProof({.kind = ErrorKind::Unauthorized, .resource = resource(), .backEnd = m_client.m_parts.backEnd});
    m_client.m_gate.whenOpen(this, [this](const std::optional<Error> &shutForGood) {
        if (shutForGood)
            end(*shutForGood);
        else if (m_client.m_whyNoProof)
            end(*m_client.m_whyNoProof);
        else
            knock();
    });
}

void Inquiry::spend()
{
    RequestBudget &budget = m_client.m_budget;
    const Milliseconds now = m_client.m_parts.clock.steady();
    const bool isPoll = m_purpose == Purpose::Poll;
    if (isPoll ? budget.takeForPoll(now) : budget.takeForPerson(now)) {
        send();
        return;
    }
    const Milliseconds wait = budget.untilFree(now);
    if (isPoll || wait > longestPatience) {
        endLater({.kind = ErrorKind::BudgetExhausted,
                  .retryAfter = std::chrono::milliseconds(wait.count()),
                  .resource = resource()});
        return;
    }
    m_client.m_parts.clock.after(wait, this, [this] { knock(); });
}

void Inquiry::send()
{
    const bool isReplay = m_attempts > 0;
    if (!m_question.leave || isReplay) { // what must come before the first byte has come
        depart();
        return;
    }
    m_question.leave([self = QPointer(this)](const std::optional<Error> &objection) {
        if (!self)
            return;
        if (objection)
            self->endLater(*objection);
        else
            self->depart();
    });
}

void Inquiry::depart()
{
    ++m_attempts;
    m_id = QStringLiteral("r%1").arg(++m_client.m_lastRequest);
    WireRequest request = m_question.request;
    m_client.m_parts.authorizer.authorize(request, m_client.m_serverClock.now());
    m_renewalsBefore = m_client.m_renewals;
    const Milliseconds sent = m_client.m_parts.clock.steady();
    m_client.m_parts.transport.send(request, this, [this, sent, request](const WireAnswer &answer) {
        logRequest(request, m_question.path, m_id, answer, m_client.m_parts.clock.steady() - sent);
        take(request, answer, sent);
    });
}

//! request: as it went out, whose secrets must not be shown.
void Inquiry::take(const WireRequest &request, const WireAnswer &answer, Milliseconds sent)
{
    const Milliseconds received = m_client.m_parts.clock.steady();
    if (const auto date = instantFromHttpDate(headerValue(answer.headers, "Date")))
        m_client.m_serverClock.sample(*date, sent, received);
    if (followsRedirect(answer)) {
        knock();
        return;
    }

    const Instant serverNow = m_client.m_serverClock.now();
    auto result = classify(request, answer, serverNow, resource(), m_id);
    if (result) {
        Answered whole = std::move(result).value();
        whole.asked = m_client.m_serverClock.earliest() - (received - sent);
        m_client.m_retries.succeeded();
        m_client.m_overload.reset();
        emit m_client.answered();
        end(whole);
        return;
    }
    Error error = result.error();
    error.backEnd = m_client.m_parts.backEnd;
    if (error.kind == ErrorKind::Unauthorized) {
        renewAndReplay(error, answer.headers);
        return;
    }
    if (error.kind == ErrorKind::TooManyRequests) {
        const Milliseconds wait = error.retryAfter ? Milliseconds(*error.retryAfter)
                                                   : m_client.m_overload.next();
        m_client.m_gate.shutFor(wait, error);
    }
    giveUpOrRetry(error);
}

//! A read is followed within its own server. Elsewhere our credentials would go along: refused.
bool Inquiry::followsRedirect(const WireAnswer &answer)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    if (answer.status < 300 || answer.status >= 400 || location.isEmpty()
        || m_question.request.isWrite() || m_redirects >= redirectsFollowed)
        return false;
    const QUrl target = m_question.request.url.resolved(QUrl::fromEncoded(location));
    if (!haveSameOrigin(m_question.request.url, target))
        return false;
    ++m_redirects;
    m_question.request.url = target;
    return true;
}

void Inquiry::renewAndReplay(const Error &error, const HttpHeaders &refusal)
{
    RequestGate &gate = m_client.m_gate;
    if (m_isReplayed || !m_client.m_parts.authorizer.canRenew(refusal)) {
        m_client.endSession(error);
        end(error);
        return;
    }
    m_isReplayed = true;
    // An answer to the former proof may come when the fresh one is there already.
    if (m_renewalsBefore == m_client.m_renewals)
        m_client.renewProof(error);
    gate.whenOpen(this, [this](const std::optional<Error> &shutForGood) {
        if (shutForGood)
            end(*shutForGood);
        else if (m_client.m_whyNoProof)
            end(*m_client.m_whyNoProof);
        else
            spend();
    });
}

void Inquiry::giveUpOrRetry(const Error &error)
{
    const Milliseconds asked = Milliseconds(error.retryAfter.value_or(std::chrono::milliseconds(0)));
    const bool isWorthIt = m_purpose == Purpose::Asked && m_question.isSafeToRepeat
        && !m_question.request.isWrite() && mayBeAskedAgain(error.kind)
        && m_attempts < attemptsOfARead && asked <= longestPatience;
    if (!isWorthIt || !m_client.m_retries.take()) {
        end(error);
        return;
    }
    const Milliseconds wait = std::max(m_backoff.next(), asked);
    m_client.m_parts.clock.after(wait, this, [this] { knock(); });
}

void Inquiry::endLater(const Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { end(error); }, Qt::QueuedConnection);
}

void Inquiry::end(const Result<Answered> &result)
{
    emit ended();
    deleteLater();
    if (!result && !(m_question.isMissingAnAnswer && result.error().kind == ErrorKind::NotFound))
        emit m_client.failed(result.error());
    const auto listeners = std::exchange(m_listeners, {});
    for (const Listener &listener : listeners) {
        if (listener.receiver)
            listener.heard(result);
    }
}

QString Inquiry::resource() const
{
    QStringList segments = redactedPath(m_question.path).split(u'/');
    for (QString &segment : segments) {
        const QString plain = QString(segment).remove(u'-').toUpper();
        if (looksLikeServerId(plain) || segment == u"***")
            segment = QStringLiteral("{id}");
    }
    return segments.join(u'/');
}

} // namespace floorwalker
