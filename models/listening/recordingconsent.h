// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#pragma once

#include "models/base/error.h"
#include "models/records/contactpro/callrecording.h"

#include <QObject>

namespace floorwalker {

class RestClient;
struct Contact;

//! Whether the customer of a recording agrees to being recorded. Without an error and without a consent
//! it is unknown: nobody gave or refused it, or the contact names no address.
struct ConsentAnswer {
    CallRecordingId recording;
    QString address; //!< of the customer
    std::optional<bool> consent;
    std::optional<Error> error; //!< why it could not be read

    bool isRefused() const { return consent == false; }
    friend bool operator==(const ConsentAnswer &, const ConsentAnswer &) = default;
};

//! Asks for the consent behind a recording: first for its contact, which names the customer, then for the
//! consent of that address. A newer question takes the place of an older one. Main thread.
class RecordingConsent final : public QObject
{
    Q_OBJECT

public:
    explicit RecordingConsent(RestClient &client, QObject *parent = nullptr);

    void ask(const CallRecording &recording); //!< answered later, once
    void drop();

signals:
    void answered(const floorwalker::ConsentAnswer &answer);

private:
    void askFor(const Contact &contact, int run);
    void end(const std::optional<Error> &error, int run);

    RestClient &m_client;
    ConsentAnswer m_answer;
    int m_run = 0;
};

} // namespace floorwalker
