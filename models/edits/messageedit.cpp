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

//! As a campaign that is right but for what is changed.
CampaignDraft draftOf(const Message &message, const MessageEdit &edit)
{
    CampaignDraft draft{.name = QStringLiteral("edit"),
                        .source = message.source,
                        .subtype = message.subtype,
                        .text = edit.text.value_or(QStringLiteral("unchanged"))};
    if (edit.sendTime)
        draft.sendTime = *edit.sendTime;
    draft.maxRetries = edit.maxRetries.value_or(NewMessage::usualRetries);
    draft.retryDelay = edit.retryDelay.value_or(NewMessage::usualRetryDelay);
    return draft;
}

} // namespace

Result<NewMessage> edited(const Message &message, const MessageEdit &edit, Instant now)
{
    if (edit.text && message.isTemplate) {
        return Error{.kind = ErrorKind::Invalid,
                     .detail = Words::tr("The message is a template, which a text cannot replace. Cancel it and send another.")};
    }
    QStringList sentences;
    const auto findings = findingsOf(draftOf(message, edit), {}, now);
    for (const CampaignFinding &finding : findings) {
        if (finding.isError && finding.field != CampaignField::Source && finding.field != CampaignField::Subtype)
            sentences << finding.sentence;
    }
    if (!sentences.isEmpty())
        return Error{.kind = ErrorKind::Invalid, .detail = sentences.join(u' ')};
    NewMessage wanted = writable(message);
    if (edit.text) {
        const auto text = MessageText::parse(*edit.text, {}).fill({});
        if (!text)
            return text.error();
        wanted.text = *text;
    }
    if (edit.sendTime)
        wanted.sendTime = *edit.sendTime;
    wanted.maxRetries = edit.maxRetries.value_or(wanted.maxRetries);
    wanted.retryDelay = edit.retryDelay.value_or(wanted.retryDelay);
    if (wanted == writable(message))
        return Error{.kind = ErrorKind::Invalid, .detail = Words::tr("Nothing would change. The message says so already.")};
    return wanted;
}

} // namespace floorwalker
