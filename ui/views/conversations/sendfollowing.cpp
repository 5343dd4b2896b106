// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/sendfollowing.h"

#include "models/edits/conversationsending.h"
#include "models/items/flooritems.h"
#include "models/items/ledgeritems.h"
#include "models/wording/errortext.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

namespace floorwalker {

SendFollowing::SendFollowing(const Workplace &workplace, const ConversationsPlace &place, ErrorBar &trouble, TextLabel &progress,
                             QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_trouble(trouble)
    , m_progress(progress)
{
    connect(&workplace.ledger, &LedgerItems::changed, this, &SendFollowing::followUnknown);
    connect(&place.sending, &ConversationSending::finished, this, &SendFollowing::take);
    connect(&place.sending, &ConversationSending::waiting, this, [this](Milliseconds span) {
        if (m_isSending)
            m_progress.setText(tr("No answer came. In %n second(s) the server can be asked whether it arrived.", nullptr,
                                  int(std::chrono::ceil<std::chrono::seconds>(span).count())));
    });
}

void SendFollowing::send(const SendMessage &message, bool isOfDispatch, const QString &subject)
{
    if (!mayBeSent(subject))
        return;
    if (m_place.sending.isRunning()) {
        m_trouble.showError(tr("Another message is being sent."), tr("Try again when it has been sent."), {});
        return;
    }
    m_trouble.clear();
    m_subject = subject;
    setSending(true);
    m_place.sending.send(message, isOfDispatch);
}

void SendFollowing::forgetUnknown(const QString &subject)
{
    if (m_unknown.remove(subject))
        emit changed();
}

void SendFollowing::setSending(bool isSending)
{
    m_isSending = isSending;
    m_progress.setText(isSending ? tr("Sending…") : QString());
    emit changed();
}

void SendFollowing::take(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!m_isSending)
        return;
    setSending(false);
    if (!entries.isEmpty() && entries.constFirst().state != EntryState::Planned) {
        takeEntry(entries.constFirst());
        return;
    }
    const Error why = error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Conversation});
    const ErrorText text = errorText(why);
    tell(tr("Nothing was sent. %1").arg(text.sentence), text.nextStep, copyableDetails(why, m_workplace.floor.serverNow()));
}

void SendFollowing::tell(const QString &sentence, const QString &nextStep, const QString &details)
{
    m_trouble.showError(sentence, nextStep, details);
    emit troubled(m_subject);
}

void SendFollowing::takeEntry(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Arrived:
        m_trouble.clear();
        emit arrived(m_subject);
        return;
    case EntryState::Refused:
        tell(tr("The server refused the message: %1").arg(entry.reason), tr("Check the recipient, the channels and what is behind More."),
             entry.reason);
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        m_unknown.insert(m_subject, entry.id);
        emit changed();
        tell(tr("Nobody can say yet whether the message was sent: no answer came."),
             tr("Do not send it again. The server is asked about it by itself; where it cannot tell, a person decides in Alerts > Ledger."), {});
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        return;
    }
}

//! What nobody knew when the answer was lost the server's list may tell later, or a person.
void SendFollowing::followUnknown()
{
    const auto unknown = m_unknown;
    for (auto it = unknown.cbegin(); it != unknown.cend(); ++it) {
        const LedgerLine *line = m_workplace.ledger.table().find(LedgerLineId(QString::number(it.value())));
        if (!line || line->isOpen())
            continue; // what is proven absent can be sent from the ledger
        m_unknown.remove(it.key());
        if (line->state == EntryState::Arrived) {
            m_trouble.clear();
            emit arrived(it.key());
        } else {
            m_trouble.showError(tr("The message was not sent."), tr("It may be sent again."), {});
        }
        emit changed();
    }
}

} // namespace floorwalker
