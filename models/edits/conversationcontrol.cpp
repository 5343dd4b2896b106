// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/conversationcontrol.h"

#include "models/rest/endpoints/conversation.h"

namespace floorwalker {

namespace {

using Act = ConversationControl::Act;

//! Any success will do.
Endpoint<Done> withoutAnswer(const Endpoint<QString> &endpoint)
{
    return {.verb = endpoint.verb,
            .path = endpoint.path,
            .body = endpoint.body,
            .contentType = endpoint.contentType,
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

QString subjectOf(const SendEvent &event)
{
    if (!event.recipient.contact.isEmpty())
        return event.recipient.contact.text();
    return event.recipient.identities.value(0).text();
}

} // namespace

ConversationControl::ConversationControl(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent)
    : QObject(parent)
    , m_client(conversation)
    , m_ledger(ledger)
    , m_project(project)
{
}

QString ConversationControl::sentence(WriteOutcome::Kind kind)
{
    switch (kind) {
    case WriteOutcome::Kind::NotThere: return tr("The conversation is not there any more.");
    case WriteOutcome::Kind::Unknown:
        return tr("No answer came, so it may or may not have happened. Look at the conversation; the same again does no harm.");
    case WriteOutcome::Kind::Done:
    case WriteOutcome::Kind::Refused:
    case WriteOutcome::Kind::NotSent: break;
    }
    return {};
}

void ConversationControl::stop(const ConversationId &conversation)
{
    write(Act::Stop, conversation.text(), conversation::stopConversation(m_project, conversation));
}

void ConversationControl::remove(const ConversationId &conversation)
{
    write(Act::Delete, conversation.text(), conversation::deleteConversation(m_project, conversation));
}

void ConversationControl::send(const SendEvent &event)
{
    const bool isNoted = event.kind == SendEvent::Kind::AgentJoined || event.kind == SendEvent::Kind::AgentLeft;
    write(Act::Event, isNoted ? subjectOf(event) : QString(), withoutAnswer(conversation::sendEvent(m_project, event)));
}

void ConversationControl::write(Act act, const QString &subject, const Endpoint<Done> &endpoint)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_client.send<Done>(endpoint, Purpose::Write, this, [this, act, subject](const Result<Done> &written) {
        finish(act, subject, written ? WriteOutcome{.kind = WriteOutcome::Kind::Done} : outcomeOf(written.error()));
    });
}

void ConversationControl::finish(Act act, const QString &subject, const WriteOutcome &outcome)
{
    m_isRunning = false;
    if (!subject.isEmpty()) {
        const QString action = act == Act::Stop ? QStringLiteral("conversation.stop")
            : act == Act::Delete                ? QStringLiteral("conversation.delete")
                                                : QStringLiteral("conversation.event");
        const AuditLine line{.at = m_client.serverClock().now(), .action = action, .subject = subject, .outcome = name(outcome.kind)};
        m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
    }
    emit finished(act, outcome);
}

} // namespace floorwalker
