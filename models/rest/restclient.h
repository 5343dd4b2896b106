// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/authorizer.h"
#include "models/rest/backoff.h"
#include "models/rest/endpoint.h"
#include "models/rest/requestbudget.h"
#include "models/rest/requestgate.h"
#include "models/rest/retrybudget.h"
#include "models/rest/serverclock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace floorwalker {

class Inquiry;

//! Who waits for the answer, which settles what may be done for it.
enum class Purpose {
    Poll, //!< a tick; turns round at a shut gate, is never retried: its next tick is the retry
    Asked, //!< somebody waits; waits at the gate, is tried up to three times if safe
    Write //!< reaches the server at most once
};

//! The polite client of one tenant. Every request goes through its gate and budget, an identical
//! question never overlaps itself, and every send is answered once, later, and never to a receiver
//! that is gone. Lives on the main thread; large answers are decoded on a worker.
class RestClient final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Transport &transport;
        Authorizer &authorizer;
        Clock &clock;
        Backoff::Random random = systemRandom();
        BackEnd backEnd = BackEnd::ContactPro; //!< which of the APIs stands at the base
    };

    //! base: whatever precedes "rmi/..."; joined with exactly one slash.
    RestClient(Parts parts, QUrl base, int requestsPerMinute, QObject *parent = nullptr);
    ~RestClient() override;

    template<typename T>
    void send(const Endpoint<T> &endpoint, Purpose purpose, QObject *receiver,
              std::function<void(Result<T>)> done);

    //! What must have happened before the first byte of a write leaves; an error keeps it from leaving.
    using Leave = std::function<void(std::function<void(std::optional<Error>)> go)>;
    //! A write with something to do first, once gate and budget have let it through: the ledger.
    template<typename T>
    void write(const Endpoint<T> &endpoint, Leave leave, QObject *receiver,
               std::function<void(Result<T>)> done);

    const QUrl &base() const { return m_base; }
    const ServerClock &serverClock() const { return m_serverClock; }
    RequestBudget &budget() { return m_budget; }
    RequestGate &gate() { return m_gate; }
    Clock &clock() { return m_parts.clock; }
    BackEnd backEnd() const { return m_parts.backEnd; }

    //! After new credentials: the gate opens again.
    void resume();

signals:
    void answered(); //!< a whole answer came: the server is there
    void failed(const floorwalker::Error &error); //!< the final word on some request
    void sessionEnded(const floorwalker::Error &error); //!< 401 that could not be mended

private:
    friend class Inquiry;

    //! One request as the inquiry needs it; an Endpoint without its decoder.
    struct Question {
        WireRequest request;
        QString path;
        bool isSafeToRepeat;
        bool isMissingAnAnswer; //!< a 404 is no failure
        Leave leave; //!< may be empty
    };
    using Heard = std::function<void(Result<Answered>)>;

    template<typename T>
    Question question(const Endpoint<T> &endpoint) const;
    template<typename T>
    void askDecoded(Question question, const Endpoint<T> &endpoint, Purpose purpose, QObject *receiver,
                    std::function<void(Result<T>)> done);
    WireRequest wireRequest(Verb verb, const QString &path, const Parameters &query) const;
    void ask(Question question, Purpose purpose, QObject *receiver, Heard heard);
    void renewProof(const Error &why);
    void endSession(const Error &why);
    static void onWorker(std::function<void()> work);
    //! To take a large answer costs milliseconds, so each has a turn of the event loop for itself.
    void tellInTurn(std::function<void()> tell);
    void tellNext();
    void startTurn();

    template<typename T>
    void decode(const Endpoint<T> &endpoint, const Answered &answer, const QPointer<QObject> &receiver,
                const std::function<void(Result<T>)> &done);

    //! Bodies from here on are decoded off the main thread: about a third of a millisecond of work.
    static constexpr qsizetype workerBytes = 32 * 1024;

    Parts m_parts;
    QUrl m_base;
    ServerClock m_serverClock;
    RequestGate m_gate;
    RequestBudget m_budget;
    RetryBudget m_retries;
    Backoff m_overload; //!< for 429 without Retry-After
    QHash<QByteArray, Inquiry *> m_running; //!< reads in flight, by their address
    QQueue<std::function<void()>> m_untold; //!< large answers
    QTimer m_turn;
    QDeadlineTimer m_painted; //!< when what the last large answer changed is surely painted
    bool m_isRenewing = false;
    int m_renewals = 0;
    std::optional<Error> m_whyNoProof; //!< why the last renewal failed, where trying later may help
    quint64 m_lastRequest = 0;
};

template<typename T>
RestClient::Question RestClient::question(const Endpoint<T> &endpoint) const
{
    Question question{wireRequest(endpoint.verb, endpoint.path, endpoint.query), endpoint.path,
                      endpoint.isSafeToRepeat, endpoint.whenMissing.has_value(), {}};
    question.request.body = endpoint.body;
    question.request.deadline = endpoint.deadline;
    question.request.headers.emplaceBack("Accept", endpoint.accept);
    if (!endpoint.contentType.isEmpty())
        question.request.headers.emplaceBack("Content-Type", endpoint.contentType);
    return question;
}

template<typename T>
void RestClient::send(const Endpoint<T> &endpoint, Purpose purpose, QObject *receiver,
                      std::function<void(Result<T>)> done)
{
    askDecoded(question(endpoint), endpoint, purpose, receiver, std::move(done));
}

template<typename T>
void RestClient::write(const Endpoint<T> &endpoint, Leave leave, QObject *receiver,
                       std::function<void(Result<T>)> done)
{
    Question asked = question(endpoint);
    asked.leave = std::move(leave);
    askDecoded(std::move(asked), endpoint, Purpose::Write, receiver, std::move(done));
}

template<typename T>
void RestClient::askDecoded(Question question, const Endpoint<T> &endpoint, Purpose purpose,
                            QObject *receiver, std::function<void(Result<T>)> done)
{
    ask(std::move(question), purpose, receiver,
        [this, endpoint, receiver = QPointer<QObject>(receiver), done](Result<Answered> answer) {
            if (answer)
                decode<T>(endpoint, *answer, receiver, done);
            else if (endpoint.whenMissing && answer.error().kind == ErrorKind::NotFound)
                done(*endpoint.whenMissing);
            else
                done(answer.error());
        });
}

template<typename T>
void RestClient::decode(const Endpoint<T> &endpoint, const Answered &answer,
                        const QPointer<QObject> &receiver, const std::function<void(Result<T>)> &done)
{
    const auto read = [endpoint, answer, backEnd = m_parts.backEnd]() -> Result<T> {
        Result<T> result = endpoint.decode(answer);
        if (result)
            return result;
        Error error = result.error();
        error.httpStatus = answer.status;
        error.resource = endpoint.path;
        error.backEnd = backEnd;
        return error;
    };
    const auto tell = [client = QPointer<RestClient>(this), receiver, done](const Result<T> &result) {
        if (client && !result)
            emit client->failed(result.error());
        if (receiver)
            done(result);
    };
    if (answer.body.size() < workerBytes) {
        tell(read());
        return;
    }
    onWorker([read, tell, client = QPointer<RestClient>(this)] {
        auto result = std::make_shared<Result<T>>(read());
        const auto hand = [tell, result, client] {
            if (client)
                client->tellInTurn([tell, result] { tell(*result); });
        };
        QMetaObject::invokeMethod(qApp, hand, Qt::QueuedConnection);
    });
}

} // namespace floorwalker
