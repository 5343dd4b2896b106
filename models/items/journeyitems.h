// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/timelinetable.h"
#include "models/records/contactpro/contactrows.h"
#include "models/search/journey.h"

namespace floorwalker {

//! One contact with all that belongs to it, as a pane sees it. Main thread; what it is given must
//! outlive it.
class JourneyItems final : public QObject
{
    Q_OBJECT

public:
    JourneyItems(Journey &journey, Clock &clock, std::function<Instant()> serverNow, const QTimeZone &zone,
                 QObject *parent = nullptr);

    //! Shows the contact at once. Its journey is asked for when it stays chosen for a moment: whoever
    //! walks through a list asks for nothing.
    void choose(const ContactRow &row);
    void chooseNone();

    bool isChosen() const { return m_contact.has_value(); }
    const Contact &contact() const { return *m_contact; } //!< as the list told it
    const QString &customer() const { return m_customer; } //!< number or address
    const JourneyContents &contents() const { return m_isOpen ? m_journey.contents() : m_beforehand; }
    const JourneyPartState &state(JourneyPart part) const;
    void askAgain(JourneyPart part) { m_journey.askAgain(part); }

    TimelineTable &timeline() { return m_timeline; }
    const QTimeZone &zone() const { return m_timeline.zone(); }

signals:
    void chosen(); //!< another contact, or none
    void partChanged(floorwalker::JourneyPart part);

private:
    void open(const QString &customer);
    void refreshTimeline();

    Journey &m_journey;
    Clock &m_clock;
    std::optional<Contact> m_contact;
    QString m_customer;
    JourneyContents m_beforehand; //!< nothing but the chosen one, until the journey is open
    int m_choice = 0;
    bool m_isOpen = false;
    TimelineTable m_timeline;
};

} // namespace floorwalker
