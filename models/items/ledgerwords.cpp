// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ledgerwords.h"

#include "models/wording/errorwords.h"

namespace floorwalker {

namespace {

//! The texts of the context "Ledger".
class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

} // namespace

QString writeKindText(const QString &kind)
{
    if (kind == u"callback.add")
        //: A kind of write: a new callback
        return LedgerWords::tr("Add callback");
    if (kind == u"chat.add")
        //: A kind of write: a new chat, or one message sent
        return LedgerWords::tr("Start chat");
    if (kind == u"message.add")
        //: A kind of write: a message to one or many recipients
        return LedgerWords::tr("Send message");
    if (kind == u"listenlog.add")
        //: A kind of write: who listened to a recording, and why
        return LedgerWords::tr("Log listening");
    if (kind == u"callout.add")
        //: A kind of write: somebody is rung up
        return LedgerWords::tr("Call out");
    if (kind == u"call.order")
        //: A kind of write: a call under way is told to say something, to end, or the like
        return LedgerWords::tr("Control call");
    return quoted(kind);
}

QString entryStateText(EntryState state)
{
    switch (state) {
    //: A write that waits here to be sent
    case EntryState::Planned: return LedgerWords::tr("Not sent");
    //: A write that was sent; whether it arrived is not known yet
    case EntryState::Sent: return LedgerWords::tr("No answer yet");
    //: A write that the server has taken
    case EntryState::Arrived: return LedgerWords::tr("Arrived");
    //: A write that the server has said no to
    case EntryState::Refused: return LedgerWords::tr("Refused");
    //: A write nobody can prove to have arrived or not: the person at the screen decides
    case EntryState::Unknown: return LedgerWords::tr("Unknown: you decide");
    //: A write that somebody has given up
    case EntryState::Dropped: return LedgerWords::tr("Given up");
    }
    Q_UNREACHABLE();
}

ReasonText reasonText(const QString &reason)
{
    if (reason == u"incomplete list")
        return {LedgerWords::tr("The server's list may have been cut, so what is not in it may still be there."),
                LedgerWords::tr("Look for it in Contact Pro, then decide.")};
    if (reason == u"similar object")
        return {LedgerWords::tr("The server has a new entry of the same kind that somebody has worked on since. It may "
                                "be this one."),
                LedgerWords::tr("Look at the newest entries like it in Contact Pro, then decide.")};
    if (reason == u"empty list")
        return {LedgerWords::tr("The server sent an empty list. Either there is nothing, or a right is missing."),
                LedgerWords::tr("Ask the administrator of Contact Pro to check the rights of this user, then ask the "
                                "server again.")};
    if (reason == u"nothing known listed")
        return {LedgerWords::tr("The server's list shows nothing that was there before, so it may not be the whole list."),
                LedgerWords::tr("Ask the server again later. If it stays so, look for it in Contact Pro, then decide.")};
    if (reason == u"no list")
        return {LedgerWords::tr("No answer came, and the server has no list in which it could be looked for."),
                LedgerWords::tr("Ask those it was for, then decide. It is not sent again by itself.")};
    return {quoted(reason), {}};
}

QString auditCheckText(const AuditCheck &check)
{
    if (check.isWhole())
        //: The log of everything that was written
        return LedgerWords::tr("The log is whole, %n line(s).", nullptr, int(check.lines));
    if (check.fault == u"missing")
        return LedgerWords::tr("Line %1 of the log is missing.").arg(check.faultAt);
    if (check.fault == u"cut off")
        return LedgerWords::tr("The log was cut off before line %1.").arg(check.faultAt);
    return LedgerWords::tr("Line %1 of the log was changed or moved.").arg(check.faultAt);
}

} // namespace floorwalker
