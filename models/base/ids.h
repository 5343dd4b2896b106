// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace floorwalker {

//! An id of one kind: queue ids and agent ids are both 32 hex digits and never mix.
//! Kept exactly as given; ids of other shapes are kept too (reference: contactpro-auth-and-limits).
template<typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return QString::compare(a.m_text, b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using QueueId = Id<struct QueueTag>;
using AgentId = Id<struct AgentTag>; //!< also the id of the user in RCI (reference: contactpro-rmi, inferred)
using ContactId = Id<struct ContactTag>;
using ContactGroupId = Id<struct ContactGroupTag>; //!< opaque: with and without hyphens are different texts
using CallbackId = Id<struct CallbackTag>;
using ChatId = Id<struct ChatTag>;
using EmailId = Id<struct EmailTag>;
using ScriptResultId = Id<struct ScriptResultTag>;
using CallRecordingId = Id<struct CallRecordingTag>;
using ProfileId = Id<struct ProfileTag>;

// Of the Conversation API: opaque, like ULIDs.
using AppId = Id<struct AppTag>;
using ConversationId = Id<struct ConversationTag>;
using ConversationMessageId = Id<struct ConversationMessageTag>;
using ConversationContactId = Id<struct ConversationContactTag>;
using TemplateId = Id<struct TemplateTag>;
using WebhookId = Id<struct WebhookTag>;

// Of the Calling API.
using ApplicationKey = Id<struct ApplicationTag>;
using CallId = Id<struct CallTag>;
using ConferenceId = Id<struct ConferenceTag>; //!< any name of a room, typed by people

//! 32 upper-case hex digits, as the server makes them.
bool looksLikeServerId(QStringView text);

} // namespace floorwalker
