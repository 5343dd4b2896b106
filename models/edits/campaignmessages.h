// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/campaignretry.h"
#include "models/ledger/ledger.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! One message of a campaign.
struct CampaignMessage {
    std::optional<Entry> entry; //!< as the ledger has it; nothing: it was not sent from here
    MessageId id; //!< empty: the server has it not, or does not say
    std::optional<Message> message; //!< as the server has it now
    std::optional<Error> error; //!< why it could not be read; NotFound: it was cancelled
};

//! The messages of a campaign by its name, which this computer's ledger knows, or the one of an id, each
//! as the server has it now. Main thread.
class CampaignMessages final : public QObject
{
    Q_OBJECT

public:
    CampaignMessages(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    void read(const QString &nameOrId); //!< whatever was read before is forgotten
    void giveUpPlanned(QObject *receiver, const std::function<void(Result<int>)> &done); //!< what was never sent; how many

    const QString &name() const { return m_name; } //!< the campaign's, or the id
    bool isOneMessage() const { return m_isOneMessage; } //!< it was named by its id
    const QList<CampaignMessage> &all() const { return m_all; } //!< none: nobody knows such a name
    BatchCounts written() const; //!< how the ledger has them
    QList<Destination> recipients() const; //!< of those that could be read

    //! Whose status is FAILED, and who is in messages that were refused.
    QList<MissedRecipient> missed() const;
    //! Of all who were missed; name and errors as in retryOf().
    Result<CampaignRetry> retry(const QString &name = {}) const;

signals:
    void waiting(floorwalker::Milliseconds span); //!< until more requests are allowed
    //! error: of the ledger; those of single messages stand with them.
    void finished(const std::optional<floorwalker::Error> &error);

private:
    struct Known {
        QString name;
        QString batch;
        QList<Entry> entries;
        QList<KnownRetry> retries;
        bool isOneMessage = false;
    };
    static Result<Known> known(LedgerFile &file, const QString &nameOrId);
    static Result<QList<KnownRetry>> retriesOf(LedgerFile &file, const QString &name);

    void take(const Known &known, const QString &asked);
    void readMessages();
    void readList();
    void takeList(const QList<Message> &messages);
    void readNext(qsizetype at);
    void takeMessage(qsizetype at, const Result<Message> &message);
    void waitAndRead(qsizetype at, const Error &error);

    RestClient &m_client;
    Ledger &m_ledger;
    QString m_name;
    QString m_batch;
    QList<CampaignMessage> m_all;
    QList<KnownRetry> m_retries;
    bool m_isOneMessage = false;
    quint64 m_reading = 0; //!< the answers of an earlier one are void
};

} // namespace floorwalker
