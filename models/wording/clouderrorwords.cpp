// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errorwords.h"

// What the two clouds of Sinch word in their own way. Codes of Calling: seed "(legacy) Calling API
// reference", 40100 and 40200 of the published document; statuses of Conversation: its overview's table.
namespace floorwalker {

QString ErrorWords::ofCalling() const
{
    if (m_error.backEnd != BackEnd::Calling)
        return {};
    const QString &code = m_error.code;
    const auto withDetail = [this](const QString &sentence, const QString &withWords) {
        return m_detail.isEmpty() ? sentence : withWords.arg(m_detail);
    };
    if (code == u"40001")
        return withDetail(tr("The Calling API does not accept a value."), tr("The Calling API does not accept a value: %1"));
    if (code == u"40002")
        return withDetail(tr("The Calling API misses a value."), tr("The Calling API misses a value: %1"));
    if (code == u"40003")
        return withDetail(tr("The Calling API does not accept the request."), tr("The Calling API does not accept the request: %1"));
    if (code == u"40301")
        return tr("The Calling API does not take this way of signing in for what was asked.");
    if (code == u"40200")
        return tr("The account has no credit left for this call.");
    if (code == u"50000")
        return withDetail(tr("The Calling API failed."), tr("The Calling API failed: %1"));
    switch (m_error.kind) {
    case ErrorKind::Unauthorized:
        return tr("The Calling API does not accept the application's key or secret.");
    case ErrorKind::Forbidden:
        return tr("The application may not do this.");
    case ErrorKind::NotFound:
        return withDetail(tr("The Calling API knows no such call, conference or number."),
                          tr("The Calling API knows no such call, conference or number: %1"));
    case ErrorKind::TooManyRequests:
        return tr("The Calling API takes no more requests for now.");
    default:
        return {};
    }
}

QString ErrorWords::stepAtCalling() const
{
    if (m_error.backEnd != BackEnd::Calling)
        return {};
    if (m_error.code == u"40301")
        return tr("Choose the other way of signing in (signed requests or basic) in the profile, then try again.");
    if (m_error.code == u"40200")
        return tr("Top up the account in the Sinch dashboard, then try again.");
    switch (m_error.kind) {
    case ErrorKind::Unauthorized:
        return tr("Check the application's key and secret in the profile. A clock that is minutes off is refused too.");
    case ErrorKind::Forbidden:
        return tr("Check in the Sinch dashboard what the application may do.");
    case ErrorKind::NotFound:
        return tr("Calls and conferences can be asked for only while they go on and a while after. Check the id.");
    case ErrorKind::TooManyRequests:
        return wait(tr("Wait a minute, then try again."));
    default:
        return {};
    }
}

QString ErrorWords::ofConversation() const
{
    if (m_error.backEnd != BackEnd::Conversation)
        return {};
    switch (m_error.kind) {
    case ErrorKind::Unauthorized:
        return tr("The Conversation API does not accept the key id or key secret.");
    case ErrorKind::Forbidden:
        return tr("This key has no access to the project.");
    case ErrorKind::NotFound:
        return m_detail.isEmpty() ? tr("The Conversation API does not know what was asked for in this region.")
                                  : tr("The Conversation API does not know what was asked for in this region: %1").arg(m_detail);
    case ErrorKind::TooManyRequests:
        return tr("The project's limit of requests or the app's queue of messages is full for now.");
    default:
        return {};
    }
}

QString ErrorWords::stepAtConversation() const
{
    if (m_error.backEnd != BackEnd::Conversation)
        return {};
    switch (m_error.kind) {
    case ErrorKind::Unauthorized:
        return tr("Check the key id and key secret in the profile. A secret that was lost cannot be shown again: make a new key.");
    case ErrorKind::Forbidden:
        return tr("Check that the key belongs to the project id of the profile.");
    case ErrorKind::NotFound:
        return tr("Check that the profile names the region in which the app was created, and the project id. "
                  "What was opened may also have been deleted.");
    case ErrorKind::TooManyRequests:
        return wait(tr("Wait until the queue has drained; messages leave it at 20 a second unless more was bought."));
    default:
        return {};
    }
}

} // namespace floorwalker
