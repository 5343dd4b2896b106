// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/writeoutcome.h"
#include "models/ledger/ledger.h"
#include "models/records/conversation/webhook.h"
#include "models/rest/restclient.h"

namespace floorwalker {

enum class WebhookField { Target, Triggers };

struct WebhookFinding {
    WebhookField field = WebhookField::Target;
    bool isError = true; //!< false: a warning, such as of a public test receiver
    QString sentence; //!< whole, with the next step

    friend bool operator==(const WebhookFinding &, const WebhookFinding &) = default;
};

//! known: those the app has already.
QList<WebhookFinding> findingsOf(const NewWebhook &webhook, const QList<Webhook> &known);

//! Adds and deletes webhooks. They stand in no ledger, which would keep their secrets: the server takes no
//! second one of the same address, so that the same twice does no harm, and after a silence its list tells.
//! The audit log has each.
class WebhookEditing final : public QObject
{
    Q_OBJECT

public:
    enum class Act { Add, Delete };

    WebhookEditing(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent = nullptr);

    // One at a time; another while one is under way is ignored.
    void add(const NewWebhook &webhook);
    void remove(const Webhook &webhook);
    bool isRunning() const { return m_isRunning; }

    //! How it ended, and what to do; empty: the error's own words say it.
    static QString sentence(WriteOutcome::Kind kind);

signals:
    void finished(floorwalker::WebhookEditing::Act act, const floorwalker::WriteOutcome &outcome);

private:
    void takeAdded(const NewWebhook &webhook, const Result<WebhookId> &added);
    void lookFor(const NewWebhook &webhook, const Error &error);
    void finish(Act act, const QString &target, const WriteOutcome &outcome);

    RestClient &m_client;
    Ledger &m_ledger;
    QString m_project;
    bool m_isRunning = false;
};

} // namespace floorwalker
