// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/consenttable.h"
#include "models/items/freshness.h"
#include "models/search/listask.h"

namespace floorwalker {

//! The consents as a page sees them. Asked when a person asks, and again after each write: the list
//! knows neither pages nor time, so each answer is the whole of what was asked for. Main thread; what it
//! is given must outlive it.
class ConsentItems final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Asking, Answered, Refused };
    //! What is asked for, by the interface's own parameters; empty ones ask for any.
    struct Conditions {
        QString address; //!< with * and ?
        QString usage;
        QString consent; //!< "true" or "false"

        friend bool operator==(const Conditions &, const Conditions &) = default;
    };

    ConsentItems(RestClient &client, Clock &clock, QObject *parent = nullptr);

    ConsentTable &table() { return m_table; }
    void ask(const Conditions &conditions);
    //! The same again, if anything was asked for yet: a person wants it, or a write was made.
    void refresh();

    const Conditions &conditions() const { return m_conditions; } //!< of what is asked for, or came
    State state() const;
    bool isAsking() const { return m_ask.isUnderWay(); } //!< though rows of before may stand
    const std::optional<Error> &error() const { return m_ask.error(); }
    Freshness freshness() const;
    Instant serverNow() const;
    QString incompleteReason() const; //!< why rows may be missing, in words; empty: they are all there
    const CustomerConsent *find(const QString &usage, const QString &address) const; //!< among what came

    static QString resource(); //!< "cmi/customerConsents"

signals:
    void changed(); //!< rows or state

private:
    void take();

    RestClient &m_client;
    ListAskOf<CustomerConsent> m_ask;
    Conditions m_conditions;
    bool m_isAskedAgain = false; //!< what is under way began before the latest write
    ConsentTable m_table;
};

} // namespace floorwalker
