// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/records/conversation/conversationmessage.h"
#include "models/rest/restclient.h"

#include <QMap>
#include <QSet>

namespace floorwalker {

//! One message of a campaign that went through the Conversation API: to one recipient.
struct CampaignDelivery {
    Entry entry; //!< as the ledger has it
    std::optional<ConversationMessage> message; //!< as the server has it now
    std::optional<Error> error; //!< why it could not be read; NotFound: it is not kept any longer

    ConversationMessageId id() const { return ConversationMessageId(entry.idAtServer()); } //!< empty: the server has it not
};

//! The messages of a campaign by its name, which this computer's ledger knows, each as the Conversation API
//! has it now. Main thread.
class CampaignDeliveries final : public QObject
{
    Q_OBJECT

public:
    CampaignDeliveries(RestClient &conversation, Ledger &ledger, QObject *parent = nullptr);

    //! Its writes in the ledger; none: no campaign of that name went this way. For the ledger's thread.
    static Result<QList<Entry>> entriesOf(LedgerFile &file, const QString &name);

    void read(const QString &name); //!< whatever was read before is forgotten

    const QList<CampaignDelivery> &all() const { return m_all; } //!< none: nobody knows such a name
    BatchCounts written() const; //!< how the ledger has them
    QMap<QString, int> statuses() const; //!< "DELIVERED" and so on: how many; of those that could be read

signals:
    void waiting(floorwalker::Milliseconds span); //!< until more requests are allowed
    //! error: of the ledger; those of single messages stand with them.
    void finished(const std::optional<floorwalker::Error> &error);

private:
    void take(const QList<Entry> &entries);
    void readList(const QString &token);
    void takeList(const PageOf<ConversationMessage> &page);
    void readNext(qsizetype at);
    void takeMessage(qsizetype at, const Result<ConversationMessage> &message);
    void endWith(const Error &error, qsizetype at);

    RestClient &m_client;
    Ledger &m_ledger;
    QString m_project;
    AppId m_app;
    bool m_isOfDispatch = false;
    std::optional<Instant> m_since; //!< when the first left
    QList<CampaignDelivery> m_all;
    QHash<ConversationMessageId, qsizetype> m_wanted; //!< that are not read yet: where they stand
    QSet<QString> m_tokens;
    quint64 m_reading = 0; //!< the answers of an earlier one are void
};

} // namespace floorwalker
