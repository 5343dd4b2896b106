// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackdraft.h"

#include "models/edits/timewords.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallbackDraft)
};

void blame(CheckedDraft &checked, CallbackField field, const QString &sentence)
{
    checked.findings.append({field, true, sentence});
}

void warn(CheckedDraft &checked, CallbackField field, const QString &sentence)
{
    checked.findings.append({field, false, sentence});
}

//! A fragment may have several roots, and no document type: entities could grow without end.
bool isXmlFragment(const QString &text)
{
    QXmlStreamReader reader(QStringLiteral("<all>%1</all>").arg(text));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::DTD)
            return false;
    }
    return !reader.hasError();
}

} // namespace

CallbackChecks::CallbackChecks(Place place)
    : m_place(std::move(place))
{
}

void CallbackChecks::setOpenCallbacks(const QList<Callback> &callbacks)
{
    m_open.clear();
    for (const Callback &callback : callbacks) {
        if (!callback.isClosed())
            m_open.insert(callback.customerNumber, callback.queueNumber);
    }
}

CheckedDraft CallbackChecks::check(const CallbackDraft &draft)
{
    CheckedDraft checked{.callback = NewCallback()};
    checkNumber(draft, checked);
    checkQueue(draft, checked);
    checkTime(draft, checked);
    checkRest(draft, checked);
    if (m_open.contains(checked.callback->customerNumber, checked.callback->queueNumber)) {
        checked.isOpenAlready = true;
        warn(checked, CallbackField::Number,
             Words::tr("A callback to this number is open in this queue already. Change that one, or add a second."));
    }
    if (std::any_of(checked.findings.cbegin(), checked.findings.cend(),
                    [](const DraftFinding &finding) { return finding.isError; }))
        checked.callback.reset();
    return checked;
}

void CallbackChecks::checkNumber(const CallbackDraft &draft, CheckedDraft &checked) const
{
    const auto number = PhoneNumber::read(draft.number, m_place.country, draft.internal);
    if (!number) {
        blame(checked, CallbackField::Number, number.error().detail);
        return;
    }
    checked.number = *number;
    checked.callback->customerNumber = number->e164;
    if (!number->isInternal() && !number->isValid)
        warn(checked, CallbackField::Number, Words::tr("No such number is given out as far as is known. Check its digits."));
    if (!number->extension.isEmpty()) {
        warn(checked, CallbackField::Number,
             Words::tr("The extension %1 is not dialled. Put it into the notes.").arg(number->extension));
    }
    if (m_doNotContact.contains(number->e164)) {
        checked.isDoNotContact = true;
        warn(checked, CallbackField::Number,
             Words::tr("This number is on the do-not-contact list. Call only if the customer asked for it."));
    }
}

void CallbackChecks::checkQueue(const CallbackDraft &draft, CheckedDraft &checked) const
{
    const QString queue = draft.queue.trimmed();
    checked.callback->queueNumber = queue;
    if (queue.isEmpty())
        blame(checked, CallbackField::Queue, Words::tr("No queue is named. Choose the queue that shall call back."));
    else if (!m_queues.isEmpty() && !m_queues.contains(queue))
        warn(checked, CallbackField::Queue, Words::tr("No queue with the number %1 is known. Check it.").arg(queue));
}

void CallbackChecks::checkTime(const CallbackDraft &draft, CheckedDraft &checked)
{
    const Instant now = m_place.now();
    std::optional<Instant> moment = draft.moment;
    if (!moment && !draft.time.trimmed().isEmpty()) {
        const auto spoken = timeFromWords(draft.time, now, m_place.zone);
        if (!spoken) {
            blame(checked, CallbackField::Time, spoken.error().detail);
            return;
        }
        moment = spoken->moment;
        if (!spoken->note.isEmpty())
            warn(checked, CallbackField::Time, spoken->note);
    }
    checked.callback->nextCall = moment;
    if (moment && *moment < now) {
        warn(checked, CallbackField::Time, Words::tr("This time has passed: the callback will be due at once."));
    }
    if (checked.number.regions.isEmpty())
        return;
    switch (m_hours.judge(moment.value_or(now), checked.number.regions)) {
    case AtCustomer::OutsideEverywhere:
        warn(checked, CallbackField::Time,
             Words::tr("It is outside the allowed hours where the customer is. Choose another time."));
        break;
    case AtCustomer::OutsideSomewhere:
        warn(checked, CallbackField::Time,
             Words::tr("It may be outside the allowed hours: the customer's country has several time zones."));
        break;
    case AtCustomer::Inside:
    case AtCustomer::UnknownPlace:
        break;
    }
}

void CallbackChecks::checkRest(const CallbackDraft &draft, CheckedDraft &checked) const
{
    checked.callback->notes = draft.notes;
    checked.callback->extraData = draft.extraData.trimmed();
    checked.callback->prefix = draft.prefix.trimmed();
    if (!isXmlFragment(checked.callback->extraData)) {
        blame(checked, CallbackField::ExtraData,
              Words::tr("The extra data are not well-formed XML. Correct them or leave them out."));
    }
}

} // namespace floorwalker
