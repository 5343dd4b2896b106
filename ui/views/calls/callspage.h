// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/tabbedpage.h"

namespace floorwalker {

class CalloutDialog;
class CallsPane;
class ConferencePane;
class NumbersPane;
class TeamCallDialog;
struct Workplace;

//! Calls and conferences of the Calling API, and the numbers of its account.
class CallsPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit CallsPage(const Workplace &workplace, QWidget *parent = nullptr);

    bool reveal(const QString &id) override; //!< of a call

    void newCallout(); //!< opens the dialog
    void newTeamCall();
    void showConference(const QString &conference);
    void showNumbers();

private:
    void makeActions();
    void refreshActions() override;

    const Workplace &m_workplace;
    CallsPane *m_calls = nullptr; //!< null, as the rest: the profile has no application
    ConferencePane *m_conference = nullptr;
    NumbersPane *m_numbers = nullptr;
    CalloutDialog *m_callout = nullptr;
    TeamCallDialog *m_teamCall = nullptr;
    QList<QAction *> m_ofParticipants;
    QAction *m_clear = nullptr;
    QAction *m_unassign = nullptr;
};

} // namespace floorwalker
