// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "models/listening/recordingconsent.h"

#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/restclient.h"

namespace floorwalker {

RecordingConsent::RecordingConsent(RestClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void RecordingConsent::ask(const CallRecording &recording)
{
    const int run = ++m_run;
    m_answer = {.recording = recording.id};
    if (recording.contactId.isEmpty()) {
        QMetaObject::invokeMethod(this, [this, run] { end({}, run); }, Qt::QueuedConnection);
        return;
    }
    m_client.send<Contact>(contactpro::contact(recording.contactId), Purpose::Asked, this, [this, run](const Result<Contact> &contact) {
        if (contact)
            askFor(*contact, run);
        else if (contact.error().kind == ErrorKind::NotFound)
            end({}, run); // it was deleted, so nobody knows who the customer was
        else
            end(contact.error(), run);
    });
}

void RecordingConsent::drop()
{
    ++m_run;
}

void RecordingConsent::askFor(const Contact &contact, int run)
{
    if (run != m_run)
        return;
    m_answer.address = customerOf(contact, contact.raw.value(QStringLiteral("type")).toString()).trimmed();
    if (m_answer.address.isEmpty()) {
        end({}, run);
        return;
    }
    m_client.send<CustomerConsent>(contactpro::consent(QStringLiteral("recording"), m_answer.address), Purpose::Asked, this,
                                   [this, run](const Result<CustomerConsent> &consent) {
        if (run == m_run && consent)
            m_answer.consent = consent->consent;
        end(consent ? std::nullopt : std::optional(consent.error()), run);
    });
}

void RecordingConsent::end(const std::optional<Error> &error, int run)
{
    if (run != m_run)
        return;
    m_answer.error = error;
    emit answered(m_answer);
}

} // namespace floorwalker
