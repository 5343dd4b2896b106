// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/donotcontact.h"
#include "models/edits/campaignsending.h"
#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/endpoints/messages.h"
#include "tests/support/democlient.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace floorwalker {

//! What arrives where one text goes to three, and where each has a text of its own.
inline QStringList springToThree()
{
    return {QStringLiteral("Spring is here.: +358401112221 +358401112222 +358401112223")};
}
inline QStringList oneToEach()
{
    return {QStringLiteral("Dear Anna: +358401112221"), QStringLiteral("Dear Bob: +358401112222"),
            QStringLiteral("Dear Cid: +358401112223")};
}

//! A campaign in front of the demo tenant.
class CampaignStage final : public DemoClient
{
public:
    using Stage = CampaignSending::Stage;

    explicit CampaignStage(const QStringList &faults = {}, bool repeatsIds = false)
        : DemoClient(withFaults(faults, repeatsIds))
        , doNotContact(folder.filePath(QStringLiteral("desk.sqlite")))
    {
        reopen();
    }

    static demo::Options withFaults(const QStringList &faults, bool repeatsIds)
    {
        demo::Options options = quiet();
        options.faults = faults;
        options.manners.repeatsMessageIds = repeatsIds;
        return options;
    }

    //! As after a kill: what stands on disk is all there is.
    void reopen()
    {
        sending.reset();
        ledger = std::make_unique<Ledger>(ledgerFile(), QStringLiteral("planner"), Ledger::Times{Milliseconds(500), Milliseconds(100)});
        sending = std::make_unique<CampaignSending>(client, *ledger, doNotContact);
    }

    QString ledgerFile() const { return folder.filePath(QStringLiteral("ledger.sqlite")); }

    //! At any hour, for tests run at any.
    static CampaignDraft draft(const QString &text = QStringLiteral("Spring is here."), const QString &subtype = QStringLiteral("sms"))
    {
        return {.name = QStringLiteral("Spring"),
                .source = QStringLiteral("12340009@%1.floor.example").arg(subtype),
                .subtype = subtype,
                .text = text,
                .takesOutsideHours = true};
    }

    static RecipientList three()
    {
        return RecipientList::fromText(QStringLiteral("number\tname\n0401112221\tAnna\n0401112222\tBob\n0401112223\tCid"));
    }

    //! Judged: "3 good" and so on by fates, or why not.
    QString check(const CampaignDraft &draft, const RecipientList &recipients = three())
    {
        const QSignalSpy failed(sending.get(), &CampaignSending::failed);
        sending->check(draft, recipients, QStringLiteral("FI"));
        if (!waitUntilIdle())
            return QStringLiteral("hangs");
        if (!sending->plan()) {
            const auto error = failed.constFirst().constFirst().value<Error>();
            return name(error.kind) + u' ' + error.detail;
        }
        QStringList counts;
        for (const RecipientFate fate : allRecipientFates) {
            if (const int count = sending->plan()->count(fate); count > 0)
                counts << QStringLiteral("%1 %2").arg(count).arg(floorwalker::name(fate));
        }
        return counts.join(QStringLiteral(", "));
    }

    bool send()
    {
        sending->send();
        return waitUntilIdle();
    }

    bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return sending->stage() == Stage::Idle; }, 30'000);
    }

    //! What the tenant has for these recipients: "Hello: +358401112221 +358401112222" by the order of texts.
    QStringList atTheTenant(const QString &addresses = QStringLiteral("+35840111222"))
    {
        QStringList held;
        const auto all = ask(contactpro::messages());
        for (const Message &message : all ? *all : QList<Message>()) {
            QStringList to;
            for (const Destination &destination : message.destinations) {
                if (destination.address.startsWith(addresses))
                    to << destination.address;
            }
            if (!to.isEmpty())
                held << message.text + QStringLiteral(": ") + to.join(u' ');
        }
        held.sort();
        return held;
    }

    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger;
    DoNotContact doNotContact;
    std::unique_ptr<CampaignSending> sending;
};

} // namespace floorwalker
