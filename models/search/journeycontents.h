// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/callback.h"
#include "models/records/contactpro/callrecording.h"
#include "models/records/contactpro/chat.h"
#include "models/records/contactpro/contact.h"
#include "models/records/contactpro/customerconsent.h"
#include "models/records/contactpro/email.h"
#include "models/records/contactpro/scriptresult.h"

namespace floorwalker {

//! All that belongs to one contact, as far as it came.
struct JourneyContents {
    QList<Contact> segments; //!< the contact itself and the others of its group, by arrival
    QList<CallRecording> recordings;
    std::optional<Chat> chat;
    QList<Email> emails;
    QList<ScriptResult> scriptResults;
    QString remarks;
    QList<Callback> callbacks; //!< of the same number
    QList<CustomerConsent> consents; //!< of the same number
};

} // namespace floorwalker
