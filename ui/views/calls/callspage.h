// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/page.h"

class QAction;
class QTabWidget;

namespace floorwalker {

class CalloutDialog;
class CallsPane;
class CallsPart;
class ConferencePane;
class NumbersPane;
class TeamCallDialog;
struct Workplace;

//! Calls and conferences of the Calling API, and the numbers of its account.
class CallsPage final : public Page
{
    Q_OBJECT

public:
    explicit CallsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    std::optional<Freshness> freshness() const override;
    void find() override;
    void refresh() override;
    bool reveal(const QString &id) override; //!< of a call

    void newCallout(); //!< opens the dialog
    void newTeamCall();
    void showConference(const QString &conference);
    void showNumbers();

private:
    void makeActions();
    QAction *addAction(CallsPart *part, const QString &text, const QString &onButton, const QKeySequence &keys,
                       const std::function<void()> &run);
    void refreshActions();
    CallsPart *current() const;
    void look();

    const Workplace &m_workplace;
    QTabWidget *m_tabs = nullptr; //!< null as all the rest: the profile has no application
    CallsPane *m_calls = nullptr;
    ConferencePane *m_conference = nullptr;
    NumbersPane *m_numbers = nullptr;
    CalloutDialog *m_callout = nullptr;
    TeamCallDialog *m_teamCall = nullptr;
    QList<QAction *> m_ofParticipants;
    QAction *m_clear = nullptr;
    QAction *m_unassign = nullptr;
    CallsPart *m_lookedAt = nullptr;
    bool m_isEntered = false;
};

} // namespace floorwalker
