// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/statetext.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

QString unknown(const QString &serverWord)
{
    return serverWord.isEmpty() ? QCoreApplication::translate("States", "Unknown") : serverWord;
}

} // namespace

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return QCoreApplication::translate("States", "Phone");
    case Channel::Chat: return QCoreApplication::translate("States", "Chat");
    case Channel::Email: return QCoreApplication::translate("States", "E-mail");
    case Channel::Unknown: break;
    }
    return QStringLiteral("\u2013");
}

QString agentStateText(AgentState state, const QString &serverWord)
{
    switch (state) {
    //: An agent who can take a contact
    case AgentState::Available: return QCoreApplication::translate("States", "Available");
    //: An agent who is offered a contact
    case AgentState::Ringing: return QCoreApplication::translate("States", "Ringing");
    //: An agent who is busy with a contact
    case AgentState::OnContact: return QCoreApplication::translate("States", "On contact");
    //: An agent who finishes work after a contact
    case AgentState::WrapUp: return QCoreApplication::translate("States", "Wrap-up");
    //: An agent who takes no contacts now
    case AgentState::NotReady: return QCoreApplication::translate("States", "Not ready");
    //: An agent who is not at work
    case AgentState::SignedOut: return QCoreApplication::translate("States", "Signed out");
    case AgentState::Unknown: break;
    }
    return unknown(serverWord);
}

QString callbackResultText(CallbackResult result, const QString &serverWord)
{
    switch (result) {
    //: A callback nobody has tried yet
    case CallbackResult::Added: return QCoreApplication::translate("States", "Added");
    //: A callback that reached the customer
    case CallbackResult::Successful: return QCoreApplication::translate("States", "Successful");
    //: The customer's line was engaged
    case CallbackResult::Busy: return QCoreApplication::translate("States", "Line busy");
    case CallbackResult::NoAnswer: return QCoreApplication::translate("States", "No answer");
    case CallbackResult::Voicemail: return QCoreApplication::translate("States", "Voicemail");
    //: The result of a call: the customer wants to be called at another time
    case CallbackResult::CustomTime: return QCoreApplication::translate("States", "Custom time");
    //: Some other result of a call
    case CallbackResult::Other: return QCoreApplication::translate("States", "Other result");
    //: A callback that needs no call any more
    case CallbackResult::Handled: return QCoreApplication::translate("States", "Handled");
    //: A callback that somebody moved to another time
    case CallbackResult::Reschedule: return QCoreApplication::translate("States", "Rescheduled");
    case CallbackResult::Unknown: break;
    }
    return serverWord.isEmpty() ? QStringLiteral("\u2013") : serverWord;
}

QString recordingOwnerText(const QString &ownerType)
{
    const QString type = ownerType.trimmed().toLower();
    if (type == u"user")
        //: Whose a recording is
        return QCoreApplication::translate("States", "user");
    if (type == u"queue")
        //: Whose a recording is
        return QCoreApplication::translate("States", "queue");
    if (type == u"outbound campaign")
        //: Whose a recording is
        return QCoreApplication::translate("States", "outbound campaign");
    return ownerType;
}

QString callbackDueText(CallbackDue due)
{
    switch (due) {
    //: A callback whose time has passed
    case CallbackDue::Overdue: return QCoreApplication::translate("States", "Overdue");
    //: A callback whose time comes within 15 minutes
    case CallbackDue::Soon: return QCoreApplication::translate("States", "Due soon");
    //: A callback whose time comes later
    case CallbackDue::Later: return QCoreApplication::translate("States", "Later");
    //: A callback that needs no call any more
    case CallbackDue::Closed: return QCoreApplication::translate("States", "Closed");
    }
    Q_UNREACHABLE();
}

QString contactStatusText(ContactStatus status, const QString &serverWord)
{
    switch (status) {
    //: A contact that is not in a queue yet
    case ContactStatus::Pending: return QCoreApplication::translate("States", "Pending");
    case ContactStatus::InQueue: return QCoreApplication::translate("States", "In queue");
    //: A contact an agent is busy with
    case ContactStatus::InProcess: return QCoreApplication::translate("States", "In process");
    //: A contact an agent has finished
    case ContactStatus::Handled: return QCoreApplication::translate("States", "Handled");
    //: A contact whose customer gave up
    case ContactStatus::Abandoned: return QCoreApplication::translate("States", "Abandoned");
    case ContactStatus::Unknown: break;
    }
    return unknown(serverWord);
}

QString contactTypeText(const QString &serverWord)
{
    static constexpr std::array types{
        //: Kinds of contacts: who began it
        std::pair{"CallIn", QT_TRANSLATE_NOOP("States", "Call in")},
        std::pair{"CallOut", QT_TRANSLATE_NOOP("States", "Call out")},
        std::pair{"ChatIn", QT_TRANSLATE_NOOP("States", "Chat in")},
        std::pair{"ChatOut", QT_TRANSLATE_NOOP("States", "Chat out")},
        std::pair{"EmailIn", QT_TRANSLATE_NOOP("States", "E-mail in")},
        std::pair{"EmailOut", QT_TRANSLATE_NOOP("States", "E-mail out")},
    };
    for (const auto &[word, text] : types) {
        if (serverWord.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("States", text);
    }
    return serverWord;
}

} // namespace floorwalker
