// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messageedit.h"

#include "models/edits/campaigndraft.h"
#include "models/edits/messagetext.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageEdit)
};

//! As a campaign whose only fault may be in what is changed.
CampaignDraft draftOf(const MessageEdit &edit)
{
    return {.name = QStringLiteral("edit"),
            .source = QStringLiteral("unchanged"),
            .subtype = QStringLiteral("unchanged"),
            .text = QStringLiteral("unchanged"),
            .sendTime = edit.sendTime.value_or(std::nullopt),
            .maxRetries = edit.maxRetries.value_or(NewMessage::usualRetries),
            .retryDelay = edit.retryDelay.value_or(NewMessage::usualRetryDelay)};
}

//! Empty: there is none.
QString objectionTo(const QString &text, bool isTemplate)
{
    if (const auto length = checkMessageLength(text); !length)
        return length.error().detail;
    if (!isTemplate)
        return {};
    const auto read = WhatsAppTemplate::read(text);
    return read ? QString() : read.error().detail;
}

} // namespace

Result<NewMessage> edited(const Message &message, const MessageEdit &edit, Instant now)
{
    QStringList sentences;
    if (edit.text)
        sentences << objectionTo(*edit.text, message.isTemplate);
    const auto findings = findingsOf(draftOf(edit), {}, now);
    for (const CampaignFinding &finding : findings) {
        if (finding.isError)
            sentences << finding.sentence;
    }
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        return Error{.kind = ErrorKind::Invalid, .detail = sentences.join(u' ')};
    NewMessage wanted = writable(message);
    wanted.text = edit.text.value_or(wanted.text);
    if (edit.sendTime)
        wanted.sendTime = *edit.sendTime;
    wanted.maxRetries = edit.maxRetries.value_or(wanted.maxRetries);
    wanted.retryDelay = edit.retryDelay.value_or(wanted.retryDelay);
    if (wanted == writable(message))
        return Error{.kind = ErrorKind::Invalid, .detail = Words::tr("Nothing would change. The message says so already.")};
    return wanted;
}

} // namespace floorwalker
