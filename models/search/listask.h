// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/restclient.h"

#include <QMap>

namespace floorwalker {

//! What is asked of a list of cmi that knows neither pages nor a range of time.
struct ListQuestion {
    QMap<QString, QString> conditions; //!< by the interface's own names; an empty value asks nothing
    int limit = contactpro::longestList;

    friend bool operator==(const ListQuestion &, const ListQuestion &) = default;
};

//! Asks such a list when a person asks: each answer is the whole list, so it is not polled. Keeps the
//! last good answer while the same is asked again, whatever becomes of that. Main thread.
class ListAsk : public QObject
{
    Q_OBJECT

public:
    //! Nothing while the same is on its way. What took too long is asked with half the limit next time.
    void ask(const ListQuestion &question);

    const ListQuestion &question() const { return m_question; }
    bool isUnderWay() const { return m_isUnderWay; }
    const std::optional<Instant> &answeredAt() const { return m_answeredAt; } //!< by the server's clock; of what is held
    const std::optional<Error> &error() const { return m_error; } //!< of the last question; a good answer clears it
    virtual qsizetype count() const = 0;
    bool isCut() const { return m_isCut; } //!< as long as a limit: there may be more

signals:
    void changed();

protected:
    ListAsk(RestClient &client, QObject *parent);

    RestClient &client() const { return m_client; }
    int run() const { return m_run; } //!< of ask(): an answer to an earlier one is nobody's
    virtual void send(const ListQuestion &question) = 0; //!< must end in succeeded() or failed(), once, later
    virtual void forget() = 0;
    void succeeded();
    void failed(const Error &error);

private:
    RestClient &m_client;
    ListQuestion m_question;
    int m_limit = 0; //!< of the last question as it was sent
    int m_run = 0;
    bool m_isUnderWay = false;
    bool m_isCut = false;
    std::optional<Instant> m_answeredAt;
    std::optional<Error> m_error;
};

template<typename T>
class ListAskOf final : public ListAsk
{
public:
    using MakeEndpoint = Endpoint<QList<T>> (*)(const ListQuestion &question);

    ListAskOf(RestClient &client, MakeEndpoint make, QObject *parent = nullptr)
        : ListAsk(client, parent)
        , m_make(make)
    {
    }

    const QList<T> &all() const { return m_all; }
    qsizetype count() const override { return m_all.size(); }

private:
    void send(const ListQuestion &question) override
    {
        client().template send<QList<T>>(m_make(question), Purpose::Asked, this, [this, asked = run()](const Result<QList<T>> &answer) {
            if (asked != run())
                return;
            if (!answer) {
                failed(answer.error());
                return;
            }
            m_all = *answer;
            succeeded();
        });
    }
    void forget() override { m_all.clear(); }

    MakeEndpoint m_make;
    QList<T> m_all;
};

} // namespace floorwalker
