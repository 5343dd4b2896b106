// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/pagefeed.h"
#include "models/records/conversation/conversation.h"

#include <memory>

namespace floorwalker {

//! The conversations of an app, the one with the latest message first, or those of a contact; polled while
//! somebody needs the feed. Main thread.
class RecentConversations final : public QObject
{
    Q_OBJECT

public:
    //! An app, or a contact (of which no last messages are told); neither: nothing is asked.
    struct Question {
        AppId app{};
        ConversationContactId contact{};
        bool onlyActive = false;

        friend bool operator==(const Question &, const Question &) = default;
    };
    static constexpr Milliseconds usualInterval = std::chrono::seconds(15);

    RecentConversations(RestClient &conversation, const QString &project, Milliseconds interval = usualInterval,
                        Backoff::Random random = systemRandom(), QObject *parent = nullptr);
    ~RecentConversations() override;

    const Question &question() const { return m_question; }
    void ask(const Question &question); //!< what was held is forgotten, and the new ones are asked for at once

    const QList<RecentConversation> &all() const; //!< the latest first
    bool isAnswered() const; //!< this question, at least once
    bool hasOlder() const;
    bool isReadingOlder() const;
    const std::optional<Error> &olderError() const; //!< why they did not come
    void readOlder();
    Feed &feed() const;

    static QString resource(); //!< "conversations"

signals:
    void changed(); //!< all(), or what is known of older ones

private:
    std::optional<Endpoint<PageOf<RecentConversation>>> endpoint(const QString &token) const;

    RestClient &m_client;
    QString m_project;
    Question m_question;
    std::unique_ptr<PageFeed<RecentConversation>> m_feed;
};

} // namespace floorwalker
