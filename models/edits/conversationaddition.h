// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/writekind.h"
#include "models/records/conversation/sendmessage.h"

namespace floorwalker {

//! `POST messages:send` as the ledger sees it. Each message carries an id of ours in its metadata, and a list
//! of the app's messages that shows it proves that it arrived. Content is the project, whether the app keeps
//! conversations, and the body of the request.
class ConversationAddition final : public WriteKind
{
public:
    static QString kindName() { return QStringLiteral("conversation.send"); }
    //! Each call makes another write, with an id of its own in the message's metadata.
    static QByteArray content(const QString &project, SendMessage message, bool isOfDispatch);
    static SendMessage messageOf(const QByteArray &content);
    static QString projectOf(const QByteArray &content);
    static bool isOfDispatch(const QByteArray &content);

    QString name() const override { return kindName(); }
    BackEnd backEnd() const override { return BackEnd::Conversation; }
    Endpoint<QString> request(const QByteArray &content) const override;
    Likeness likeness(const QByteArray &content) const override;
    QString listOf(const QByteArray &content) const override; //!< each app has its own
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
    std::optional<Endpoint<Listing>> more(const QString &list, const QString &next) const override;
};

} // namespace floorwalker
