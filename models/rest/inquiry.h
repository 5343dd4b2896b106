// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/restclient.h"

namespace floorwalker {

//! One question on its way to its one final answer: gate, budget, wire, classification and, where it
//! is fair, another try. Deletes itself after it has told everybody who joined.
class Inquiry final : public QObject
{
    Q_OBJECT

public:
    Inquiry(RestClient &client, RestClient::Question question, Purpose purpose);

    //! Also hears the answer. A person who joins a poll makes it worth a retry.
    void join(Purpose purpose, QObject *receiver, RestClient::Heard heard);
    void start();

signals:
    void ended(); //!< just before the answer is told

private:
    void knock();
    void comeByProof();
    void spend();
    void send();
    void depart();
    void take(const WireRequest &request, const WireAnswer &answer, Milliseconds sent);
    bool followsRedirect(const WireAnswer &answer);
    void renewAndReplay(const Error &error, const HttpHeaders &refusal);
    void giveUpOrRetry(const Error &error);
    void endLater(const Error &error);
    void end(const Result<Answered> &result);
    QString resource() const;

    struct Listener {
        QPointer<QObject> receiver;
        RestClient::Heard heard;
    };

    RestClient &m_client;
    RestClient::Question m_question;
    Purpose m_purpose;
    QList<Listener> m_listeners;
    QString m_id; //!< of the present attempt, as in the log
    Backoff m_backoff;
    int m_attempts = 0;
    int m_redirects = 0;
    bool m_isReplayed = false;
    int m_renewalsBefore = 0; //!< when the present attempt went out
};

} // namespace floorwalker
