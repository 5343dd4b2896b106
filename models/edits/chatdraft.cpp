// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/chatdraft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr qsizetype longestTitle = 256; // seed CMI reference, post /chats

struct ChatDrafts {
    Q_DECLARE_TR_FUNCTIONS(ChatDraft)
};

QString objectionTo(const ChatDraft &draft)
{
    static const QRegularExpression queueId(QStringLiteral("^[0-9A-Fa-f]{32}$"));
    if (!queueId.match(draft.queueId).hasMatch())
        return ChatDrafts::tr("A queue's id has 32 hexadecimal digits.");
    if (draft.originator.trimmed().isEmpty() || draft.destination.trimmed().isEmpty())
        return ChatDrafts::tr("A chat needs the addresses of both its ends.");
    if (draft.subtype.trimmed().isEmpty())
        return ChatDrafts::tr("A chat needs a subtype your system uses, for example text or sms.");
    if (draft.title.size() > longestTitle)
        return ChatDrafts::tr("The title is longer than %n character(s).", nullptr, int(longestTitle));
    if (draft.text.trimmed().isEmpty() && draft.transcript.trimmed().isEmpty())
        return ChatDrafts::tr("A chat needs a message.");
    return {};
}

void addParticipant(NewChat &chat, const QString &who)
{
    const bool isKnown = std::any_of(chat.participants.cbegin(), chat.participants.cend(),
                                     [&who](const ChatParticipant &one) { return one.uniqueKey == who; });
    if (!isKnown)
        chat.participants.append({.alias = who, .uniqueKey = who});
}

void readTranscript(NewChat &chat, const QString &transcript, Instant now)
{
    static const QRegularExpression said(QStringLiteral("^(\\S[^:\\n]{0,63}): (.*)$"));
    const QStringList lines = transcript.trimmed().split(u'\n');
    for (const QString &line : lines) {
        const auto match = said.match(line);
        if (match.hasMatch())
            chat.transcript.append({.text = match.captured(2), .originator = match.captured(1)});
        else if (chat.transcript.isEmpty())
            chat.transcript.append({.text = line, .originator = chat.originator});
        else
            chat.transcript.last().text += u'\n' + line;
    }
    for (auto message = chat.transcript.rbegin(); message != chat.transcript.rend(); ++message) {
        message->at = now;
        now -= std::chrono::seconds(1);
    }
}

} // namespace

Result<NewChat> checked(const ChatDraft &draft, Instant now)
{
    if (const QString objection = objectionTo(draft); !objection.isEmpty())
        return Error{.kind = ErrorKind::Invalid, .detail = objection};
    NewChat chat{.isOutbound = draft.isOutbound,
                 .subtype = draft.subtype.trimmed(),
                 .originator = draft.originator.trimmed(),
                 .destination = draft.destination.trimmed(),
                 .title = draft.title.trimmed(),
                 .queueId = QueueId(draft.queueId)};
    if (draft.text.trimmed().isEmpty())
        readTranscript(chat, draft.transcript, now);
    else
        chat.transcript = {{.text = draft.text, .originator = chat.originator}};
    addParticipant(chat, chat.originator);
    for (const ChatMessage &message : std::as_const(chat.transcript))
        addParticipant(chat, message.originator);
    return chat;
}

} // namespace floorwalker
