// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgeradding.h"
#include "models/edits/writeoutcome.h"
#include "models/records/conversation/conversationcontact.h"

namespace floorwalker {

enum class ContactField { Identities, Email, Metadata, Language };

struct ContactFinding {
    ContactField field = ContactField::Identities;
    QString sentence; //!< whole, with the next step

    friend bool operator==(const ContactFinding &, const ContactFinding &) = default;
};

//! What keeps a contact from being written.
QList<ContactFinding> findingsOf(const ConversationContact &contact);

//! `POST contacts` as the ledger sees it: a second contact of the same identity would be made without a word.
//! The contacts of its first identity show whether it arrived; where there were none before, nothing can prove
//! that it did not, and a person decides. Content is the project and the body of the request.
class ContactAddition final : public WriteKind
{
public:
    static QByteArray content(const QString &project, const ConversationContact &contact);

    QString name() const override { return QStringLiteral("conversation.contact"); }
    BackEnd backEnd() const override { return BackEnd::Conversation; }
    Endpoint<QString> request(const QByteArray &content) const override;
    Likeness likeness(const QByteArray &content) const override;
    QString listOf(const QByteArray &content) const override; //!< each identity has its own
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
};

//! Makes new contacts, through the ledger.
class ContactAdding final : public LedgerAdding
{
    Q_OBJECT

public:
    ContactAdding(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent = nullptr);

    void add(const ConversationContact &contact);

private:
    QString m_project;
};

//! Changes, merges and deletes contacts. The same twice is the same, so nothing stands in the ledger; the audit
//! log has each.
class ContactEditing final : public QObject
{
    Q_OBJECT

public:
    enum class Act { Change, Merge, Delete };

    ContactEditing(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent = nullptr);

    // One at a time; another while one is under way is ignored.
    //! Only the fields that differ from shown are written. Nothing differs: done at once, later.
    void change(const ConversationContact &shown, const ConversationContact &wanted);
    //! What source has becomes destination's, and source is gone for good.
    void merge(const ConversationContactId &destination, const ConversationContactId &source);
    void remove(const ConversationContactId &contact);
    bool isRunning() const { return m_isRunning; }

    //! How it ended, and what to do; empty: the error's own words say it.
    static QString sentence(WriteOutcome::Kind kind);

signals:
    void finished(floorwalker::ContactEditing::Act act, const floorwalker::WriteOutcome &outcome);

private:
    template<typename T>
    void write(Act act, const QString &subject, const Endpoint<T> &endpoint);
    void finish(Act act, const QString &subject, const WriteOutcome &outcome);

    RestClient &m_client;
    Ledger &m_ledger;
    QString m_project;
    bool m_isRunning = false;
};

} // namespace floorwalker
