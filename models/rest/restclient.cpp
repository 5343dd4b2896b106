// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/restclient.h"

#include "models/rest/inquiry.h"

#include <QThreadPool>

#include <algorithm>

namespace floorwalker {

namespace {

//! What an answer changes is painted by then.
constexpr std::chrono::milliseconds painting{10};

} // namespace

RestClient::RestClient(Parts parts, QUrl base, int requestsPerMinute, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_base(std::move(base))
    , m_serverClock(m_parts.clock)
    , m_gate(m_parts.clock)
    , m_budget(requestsPerMinute)
    , m_overload(std::chrono::seconds(2), std::chrono::minutes(2), m_parts.random)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &RestClient::tellNext);
}

RestClient::~RestClient() = default;

void RestClient::resume()
{
    m_gate.open();
}

//! Who refuses the key itself ends the session; what failed on the way may go well the next time.
void RestClient::renewProof(const Error &why)
{
    if (m_isRenewing)
        return;
    m_isRenewing = true;
    m_whyNoProof.reset();
    m_gate.shutForRenewal(why);
    m_parts.authorizer.renew(this, [this, why](const Result<Done> &renewed) {
        m_isRenewing = false;
        if (!renewed && renewed.error().kind == ErrorKind::Unauthorized) {
            Error refused = why;
            if (refused.httpStatus == 0) { // nothing was asked but the proof
                refused = renewed.error();
                refused.backEnd = m_parts.backEnd;
            }
            endSession(refused);
            return;
        }
        if (renewed)
            ++m_renewals;
        else
            m_whyNoProof = renewed.error();
        m_gate.open();
    });
}

void RestClient::endSession(const Error &why)
{
    m_gate.shutForGood(why);
    emit sessionEnded(why);
}

WireRequest RestClient::wireRequest(Verb verb, const QString &path, const Parameters &query) const
{
    QByteArray encoded;
    for (const auto &[key, value] : query) {
        encoded += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(key) + '='
            + QUrl::toPercentEncoding(value, "*,:");
    }
    QUrl url = m_base;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + u'/' + path, QUrl::TolerantMode);
    if (!encoded.isEmpty())
        url.setQuery(QString::fromLatin1(encoded), QUrl::TolerantMode);
    WireRequest request{.verb = verb, .url = url};
    request.headers.emplaceBack("User-Agent", "Floorwalker");
    return request;
}

void RestClient::ask(Question question, Purpose purpose, QObject *receiver, Heard heard)
{
    const bool isRead = !question.request.isWrite();
    const QByteArray address = question.request.url.toEncoded();
    if (isRead) {
        // An identical question in flight: its answer serves both.
        if (Inquiry *running = m_running.value(address)) {
            running->join(purpose, receiver, std::move(heard));
            return;
        }
    }
    auto *inquiry = new Inquiry(*this, std::move(question), purpose);
    inquiry->join(purpose, receiver, std::move(heard));
    if (isRead) {
        m_running.insert(address, inquiry);
        connect(inquiry, &Inquiry::ended, this, [this, address] { m_running.remove(address); });
    }
    inquiry->start();
}

void RestClient::onWorker(std::function<void()> work)
{
    QThreadPool::globalInstance()->start(std::move(work));
}

void RestClient::tellInTurn(std::function<void()> tell)
{
    m_untold.enqueue(std::move(tell));
    if (!m_turn.isActive())
        startTurn();
}

//! A posted event would come in the same turn, and a timer without delay together with what the
//! answer before it wants painted.
void RestClient::startTurn()
{
    m_turn.start(std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(m_painted.remainingTime())));
}

void RestClient::tellNext()
{
    const QPointer<RestClient> here(this); // what is told may be the end of us
    const std::function<void()> tell = m_untold.dequeue();
    tell();
    if (!here)
        return;
    m_painted.setRemainingTime(painting);
    if (!m_untold.isEmpty())
        startTurn();
}

} // namespace floorwalker
