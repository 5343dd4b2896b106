// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/webhookediting.h"

#include "models/base/webaddress.h"
#include "models/rest/endpoints/conversation.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WebhookEditing)
};

using Act = WebhookEditing::Act;

//! Whoever knows the address reads what is sent there. (seed Conversation API overview, Postman collection)
bool isPublicTestReceiver(const QString &host)
{
    static constexpr std::array receivers{
        QLatin1StringView("webhook.site"), QLatin1StringView("requestbin.com"), QLatin1StringView("pipedream.net"),
        QLatin1StringView("beeceptor.com"), QLatin1StringView("requestcatcher.com"), QLatin1StringView("hookbin.com"),
        QLatin1StringView("ngrok.io"), QLatin1StringView("ngrok-free.app"), QLatin1StringView("webhook-test.com")};
    return std::any_of(receivers.begin(), receivers.end(), [&host](QLatin1StringView receiver) {
        return host == receiver || host.endsWith(u'.' + QString(receiver));
    });
}

void judgeTarget(const QString &target, QList<WebhookFinding> &findings)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool isAddress = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host())));
    if (!isAddress)
        findings.append({WebhookField::Target, true, Words::tr("The webhook has no usable address. Type one that begins with https.")});
    if (target.size() > NewWebhook::longestTarget)
        findings.append({WebhookField::Target, true, Words::tr("The address is longer than 742 characters. Choose a shorter one.")});
    if (isPublicTestReceiver(url.host())) {
        findings.append({WebhookField::Target, false,
                         Words::tr("This is a public receiver for tests. Messages and contacts are sent there, anybody who knows the "
                                   "address may read them, and many callbacks exceed what it takes. Use one of your own after the first "
                                   "tests.")});
    }
}

} // namespace

QList<WebhookFinding> findingsOf(const NewWebhook &webhook, const QList<Webhook> &known)
{
    QList<WebhookFinding> findings;
    judgeTarget(webhook.target.trimmed(), findings);
    const bool isKnown = std::any_of(known.cbegin(), known.cend(),
                                     [&webhook](const Webhook &one) { return one.target == webhook.target.trimmed(); });
    if (isKnown)
        findings.append({WebhookField::Target, true, Words::tr("The app has a webhook of this address already. Delete it first, or choose another address.")});
    if (known.size() >= NewWebhook::mostOfAnApp)
        findings.append({WebhookField::Target, true, Words::tr("An app has %n webhook(s) at most. Delete one first.", nullptr, NewWebhook::mostOfAnApp)});
    if (webhook.triggers.isEmpty())
        findings.append({WebhookField::Triggers, true, Words::tr("Nothing would be sent to the webhook. Choose what it is told of.")});
    return findings;
}

WebhookEditing::WebhookEditing(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent)
    : QObject(parent)
    , m_client(conversation)
    , m_ledger(ledger)
    , m_project(project)
{
}

QString WebhookEditing::sentence(WriteOutcome::Kind kind)
{
    switch (kind) {
    case WriteOutcome::Kind::NotThere: return tr("The webhook is not there any more.");
    case WriteOutcome::Kind::Unknown:
        return tr("No answer came, so it may or may not have happened. Look at the list; the same again does no harm.");
    case WriteOutcome::Kind::Done:
    case WriteOutcome::Kind::Refused:
    case WriteOutcome::Kind::NotSent: break;
    }
    return {};
}

void WebhookEditing::add(const NewWebhook &webhook)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_client.send<WebhookId>(conversation::addWebhook(m_project, encode(webhook)), Purpose::Write, this,
                             [this, webhook](const Result<WebhookId> &added) { takeAdded(webhook, added); });
}

void WebhookEditing::takeAdded(const NewWebhook &webhook, const Result<WebhookId> &added)
{
    if (added) {
        finish(Act::Add, webhook.target, {.kind = WriteOutcome::Kind::Done, .id = added->text()});
        return;
    }
    const WriteOutcome outcome = outcomeOf(added.error());
    if (outcome.kind == WriteOutcome::Kind::Unknown)
        lookFor(webhook, added.error());
    else
        finish(Act::Add, webhook.target, outcome);
}

void WebhookEditing::lookFor(const NewWebhook &webhook, const Error &error)
{
    m_client.send<QList<Webhook>>(conversation::webhooks(m_project, webhook.app), Purpose::Asked, this,
                                  [this, webhook, error](const Result<QList<Webhook>> &webhooks) {
        WriteOutcome outcome{.kind = WriteOutcome::Kind::Unknown, .error = error};
        for (const Webhook &one : webhooks ? *webhooks : QList<Webhook>()) {
            if (one.target == webhook.target)
                outcome = {.kind = WriteOutcome::Kind::Done, .id = one.id.text()};
        }
        finish(Act::Add, webhook.target, outcome);
    });
}

void WebhookEditing::remove(const Webhook &webhook)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_client.send<Done>(conversation::deleteWebhook(m_project, webhook.id), Purpose::Write, this,
                        [this, webhook](const Result<Done> &deleted) {
        finish(Act::Delete, webhook.target, deleted ? WriteOutcome{.kind = WriteOutcome::Kind::Done} : outcomeOf(deleted.error()));
    });
}

//! An address may carry a secret in its query, so the log has its host alone.
void WebhookEditing::finish(Act act, const QString &target, const WriteOutcome &outcome)
{
    m_isRunning = false;
    const AuditLine line{.at = m_client.serverClock().now(),
                         .action = act == Act::Add ? QStringLiteral("conversation.webhook.add") : QStringLiteral("conversation.webhook.delete"),
                         .subject = QUrl(target).host(),
                         .outcome = name(outcome.kind)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
    emit finished(act, outcome);
}

} // namespace floorwalker
