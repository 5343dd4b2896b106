// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/edits/allowedhours.h"
#include "models/edits/phonenumber.h"
#include "models/records/contactpro/callback.h"

#include <QMultiHash>
#include <QSet>

#include <functional>

namespace floorwalker {

//! A callback as a person (or a row of a file) wrote it.
struct CallbackDraft {
    QString number;
    InternalNumbers internal = InternalNumbers::Refused;
    QString queue; //!< its number
    QString time; //!< words, as timeFromWords takes them; empty: as soon as possible
    std::optional<Instant> moment; //!< from a calendar; counts before the words
    QString notes;
    QString extraData; //!< XML
    QString prefix;
};

enum class CallbackField { Number, Queue, Time, Notes, ExtraData, Prefix };

//! Something to say about a draft, beside the field it is about.
struct DraftFinding {
    CallbackField field = CallbackField::Number;
    bool isError = false; //!< false: a warning; it may be sent all the same
    QString sentence; //!< whole, with the next step
    friend bool operator==(const DraftFinding &, const DraftFinding &) = default;
};

struct CheckedDraft {
    std::optional<NewCallback> callback; //!< nothing while there is an error
    QList<DraftFinding> findings;
    PhoneNumber number; //!< as understood; empty when not

    //! The warnings that leave a row of a file out.
    bool isOpenAlready = false; //!< the same number waits in that queue already
    bool isDoNotContact = false; //!< the number is on the do-not-contact list
};

//! What a draft is checked against; the same for the form, the command line and an import. Keep one
//! for a whole file.
class CallbackChecks final
{
public:
    struct Place {
        QString country; //!< of numbers without a country code; ISO 3166, may be empty
        QTimeZone zone; //!< in which times are meant
        std::function<Instant()> now; //!< by the server's clock
    };
    explicit CallbackChecks(Place place);

    void setQueueNumbers(const QSet<QString> &numbers) { m_queues = numbers; } //!< those known; none: any is taken
    void setOpenCallbacks(const QList<Callback> &callbacks);
    void setDoNotContact(const QSet<QString> &addresses) { m_doNotContact = addresses; }

    CheckedDraft check(const CallbackDraft &draft);
    const Place &place() const { return m_place; }

private:
    void checkNumber(const CallbackDraft &draft, CheckedDraft &checked) const;
    void checkQueue(const CallbackDraft &draft, CheckedDraft &checked) const;
    void checkTime(const CallbackDraft &draft, CheckedDraft &checked);
    void checkRest(const CallbackDraft &draft, CheckedDraft &checked) const;

    Place m_place;
    AllowedHours m_hours;
    QSet<QString> m_queues;
    QMultiHash<QString, QString> m_open; //!< number to queues
    QSet<QString> m_doNotContact;
};

} // namespace floorwalker
