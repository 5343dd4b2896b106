// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/phonenumber.h"
#include "models/records/calling/callout.h"

#include <QList>
#include <QSet>

namespace floorwalker {

//! A callout as a person wrote it.
struct CalloutDraft {
    CalloutMethod method = CalloutMethod::Tts;
    QString to; //!< a number, or a username
    bool isUsername = false; //!< of an app or a web client
    QString cli;
    QString domain; //!< empty: what fits who is called
    QString custom;
    QString locale;
    QString dtmf;
    bool enableAce = false;
    bool enableDice = false;
    QString text;
    QString prompts;
    QString conference;
    QString greeting;
    QString musicClass;
    QString maxDuration; //!< seconds; empty: no limit of ours
    bool enablePie = false;
};

enum class CalloutField { To, Cli, Domain, Locale, Dtmf, Text, Prompts, Conference, Greeting, MusicClass, MaxDuration };

//! Something to say about a draft, beside the field it is about.
struct CalloutFinding {
    CalloutField field = CalloutField::To;
    bool isError = false; //!< false: a warning; it may be sent all the same
    QString sentence; //!< whole, with the next step

    friend bool operator==(const CalloutFinding &, const CalloutFinding &) = default;
};

struct CheckedCallout {
    std::optional<Callout> callout; //!< nothing while there is an error
    QList<CalloutFinding> findings;
    PhoneNumber number; //!< who is called, as understood; empty of a username
    bool isDoNotContact = false; //!< they are on the do-not-contact list
};

//! What a draft is checked against; the same for the form, the command line and a team call.
struct CalloutPlace {
    QString country; //!< of numbers without a country code; ISO 3166, may be empty
    QSet<QString> doNotContact; //!< contactAddress() of each
};

CheckedCallout check(const CalloutDraft &draft, const CalloutPlace &place);

//! How the platform counts a text that is spoken.
qsizetype spokenLength(const QString &text);

//! "a;#tts[b;c]" is two prompts: what stands in brackets is one.
QStringList promptsIn(const QString &prompts);

//! What is heard on hold, or while alone in a conference. (reference: calling-api 2)
QStringList callMusic();

} // namespace floorwalker
