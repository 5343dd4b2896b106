// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"
#include "models/live/feed.h"
#include "models/records/contactpro/message.h"
#include "models/records/contactpro/messagequestion.h"
#include "models/rest/restclient.h"

#include <memory>

namespace floorwalker {

//! The messages of one tenant that the question is about, polled; always whole and the last good ones.
//! A message without a send time is known by its creation alone, so by default both ranges are asked
//! for. Main thread.
class Messages final : public QObject
{
    Q_OBJECT

public:
    Messages(RestClient &client, BusinessDay day, Milliseconds interval, Backoff::Random random = systemRandom(),
             QObject *parent = nullptr);
    ~Messages() override;

    const MessageQuestion &question() const { return m_question; }
    void ask(const MessageQuestion &question); //!< what was held is forgotten, and the new ones are asked for at once

    const QList<Message> &all() const { return m_all; }
    bool isAnswered() const { return m_isAnswered; } //!< this question, at least once
    Feed &feed() const { return *m_feed; }
    Instant serverNow() const { return m_client.serverClock().now(); }

signals:
    void changed(); //!< some message is new, other or gone, or the question is another

private:
    void take(const QList<Message> &all);

    RestClient &m_client;
    BusinessDay m_day;
    MessageQuestion m_question;
    MessageQuestion m_asked; //!< by the poll under way
    Instant m_begin{}; //!< of the range of that poll
    Milliseconds m_span{0}; //!< what of that range is cut when it proves too large
    std::unique_ptr<Feed> m_feed;
    std::function<void()> m_ask;
    QList<Message> m_all;
    bool m_isAnswered = false;
};

} // namespace floorwalker
