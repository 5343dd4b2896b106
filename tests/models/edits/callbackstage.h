// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/donotcontact.h"
#include "models/edits/callbackadding.h"
#include "models/edits/callbackchanges.h"
#include "models/rest/endpoints/contactpro.h"
#include "tests/support/democlient.h"

#include <QTemporaryDir>

namespace floorwalker {

//! A client and a ledger in front of the demo tenant.
class CallbackStage final : public DemoClient
{
public:
    explicit CallbackStage(const demo::Options &options = quiet())
        : DemoClient(options)
        , ledger(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("planner"),
                 {std::chrono::milliseconds(500), std::chrono::milliseconds(100)})
        , doNotContact(folder.filePath(QStringLiteral("desk.sqlite")))
    {
    }

    //! A fresh callback, as the tenant shows it.
    Callback added(std::optional<Instant> nextCall = std::nullopt, const QString &notes = QStringLiteral("first"))
    {
        const auto id = ask(contactpro::addCallback(encode(
            NewCallback{.customerNumber = QStringLiteral("+358401234567"),
                        .queueNumber = QStringLiteral("152"),
                        .nextCall = nextCall,
                        .notes = notes})));
        return id ? shown(*id) : Callback();
    }

    Callback shown(const CallbackId &id)
    {
        const auto callback = ask(contactpro::callback(id));
        return callback ? *callback : Callback();
    }

    QTemporaryDir folder;
    Ledger ledger;
    DoNotContact doNotContact;
};

} // namespace floorwalker
