// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgeradding.h"
#include "models/records/conversation/sendmessage.h"

namespace floorwalker {

//! Sends messages of the Conversation API, through the ledger.
class ConversationSending final : public LedgerAdding
{
    Q_OBJECT

public:
    ConversationSending(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent = nullptr);

    //! isOfDispatch: the app keeps no conversations (ConversationApp::isDispatch()).
    void send(const SendMessage &message, bool isOfDispatch);

    //! What the ledger shows of it: to whom, without the text.
    static QString titleOf(const SendMessage &message);

private:
    QString m_project;
};

} // namespace floorwalker
