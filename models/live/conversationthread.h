// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/pagefeed.h"
#include "models/records/conversation/conversationmessage.h"

#include <memory>

namespace floorwalker {

//! The messages of one conversation, the newest polled while somebody needs the feed, older ones on demand.
//! Main thread.
class ConversationThread final : public QObject
{
    Q_OBJECT

public:
    //! Somebody waits for an answer in it.
    static constexpr Milliseconds usualInterval = std::chrono::seconds(5);

    ConversationThread(RestClient &conversation, const QString &project, Milliseconds interval = usualInterval,
                       Backoff::Random random = systemRandom(), QObject *parent = nullptr);
    ~ConversationThread() override;

    const ConversationId &conversation() const { return m_conversation; }
    void watch(const ConversationId &conversation); //!< what was held is forgotten; an empty one: nothing is asked

    const QList<ConversationMessage> &all() const; //!< the newest first
    bool isAnswered() const; //!< of this conversation, at least once
    bool hasOlder() const;
    bool isReadingOlder() const;
    const std::optional<Error> &olderError() const; //!< why they did not come
    void readOlder();
    Feed &feed() const; //!< pollSoon() it when something was written

    static QString resource(); //!< "messages"

signals:
    void changed(); //!< all(), or what is known of older ones

private:
    RestClient &m_client;
    QString m_project;
    ConversationId m_conversation;
    std::unique_ptr<PageFeed<ConversationMessage>> m_feed;
};

} // namespace floorwalker
