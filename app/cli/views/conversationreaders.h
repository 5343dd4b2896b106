// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/conversationreader.h"
#include "models/records/conversation/conversation.h"
#include "models/rest/endpoints/conversation.h"

namespace floorwalker::cli {

//! The apps of the project.
class AppsReader final : public ConversationReader
{
    Q_OBJECT

public:
    AppsReader(const BackEnds &backEnds, const Profile &profile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;
};

//! The webhooks of an app.
class WebhooksReader final : public ConversationReader
{
    Q_OBJECT

public:
    WebhooksReader(const BackEnds &backEnds, const Profile &profile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;
};

//! The templates of the project, with their translations.
class TemplatesReader final : public ConversationReader
{
    Q_OBJECT

public:
    TemplatesReader(const BackEnds &backEnds, const Profile &profile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    RestClient &m_templates;
};

//! Who wants no messages of an app, on which list; one identity with its history.
class OptOutsReader final : public ConversationReader
{
    Q_OBJECT

public:
    OptOutsReader(const BackEnds &backEnds, const Profile &profile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override; //!< by the identity

private:
    void readLists(const AppId &app, const QStringList &lists);
};

//! The contacts of the project, narrowed down by the server where it can.
class ConversationContactsReader final : public ConversationReader
{
    Q_OBJECT

public:
    ConversationContactsReader(const BackEnds &backEnds, const Profile &profile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;
};

//! The conversations of an app with their last messages, or those of a contact; one with its transcript.
class ConversationsReader final : public ConversationReader
{
    Q_OBJECT

public:
    ConversationsReader(const BackEnds &backEnds, const Profile &profile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void take(const QList<RecentConversation> &conversations);
};

//! The messages of an app, a contact or a conversation; one by its id, or the transcript of a conversation by
//! that one's.
class ConversationMessagesReader final : public ConversationReader
{
    Q_OBJECT

public:
    ConversationMessagesReader(const BackEnds &backEnds, const Profile &profile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void read(const conversation::MessageAsk &ask);
    void readMessage(const QString &id, bool isOfDispatch);
    void readTranscript(const ConversationId &id, const Error &notFound);
};

} // namespace floorwalker::cli
