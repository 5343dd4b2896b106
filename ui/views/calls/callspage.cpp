// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/callspage.h"

#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/calls/calloutdialog.h"
#include "ui/views/calls/callspane.h"
#include "ui/views/calls/conferencepane.h"
#include "ui/views/calls/numberspane.h"
#include "ui/views/calls/teamcalldialog.h"
#include "ui/views/notconnected.h"

#include <QAction>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

using Act = ConferenceControl::Act;

} // namespace

CallsPage::CallsPage(const Workplace &workplace, QWidget *parent)
    : TabbedPage(parent)
    , m_workplace(workplace)
{
    if (!workplace.calling) {
        sayNotConnected(*this, tr("This profile has no application of the Calling API, which begins calls and conferences."));
        return;
    }
    makeTabs(tr("Calls, conferences and numbers"));
    m_calls = new CallsPane(workplace, *workplace.calling);
    m_conference = new ConferencePane(workplace, *workplace.calling);
    m_numbers = new NumbersPane(workplace, *workplace.calling);
    m_tabs->addTab(m_calls, tr("C&alls"));
    m_tabs->addTab(m_conference, tr("Con&ferences"));
    m_tabs->addTab(m_numbers, tr("Num&bers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->addWidget(m_tabs);

    makeActions();
    for (TabPart *part : {static_cast<TabPart *>(m_calls), static_cast<TabPart *>(m_conference), static_cast<TabPart *>(m_numbers)})
        connect(part, &TabPart::changed, this, &CallsPage::refreshActions);
    connect(m_calls, &CallsPane::conferenceWanted, this, &CallsPage::showConference);
    refreshActions();
}

void CallsPage::makeActions()
{
    QAction *exporting = addAction(nullptr, tr("Export Calls, Participants or Numbers…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                                   [this] { current()->exportShown(); });
    for (TabPart *part : {static_cast<TabPart *>(m_calls), static_cast<TabPart *>(m_conference), static_cast<TabPart *>(m_numbers)})
        part->addButton(actionButton(*exporting, tr("Export…")));
    addAction(m_calls, tr("Team Call…"), tr("Team Call…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { newTeamCall(); });
    addAction(m_calls, tr("New Callout…"), tr("New Callout…"), QKeySequence::New, [this] { newCallout(); });
    addAction(nullptr, tr("Open Call by Its Id"), {}, Qt::CTRL | Qt::Key_O, [this] {
        m_tabs->setCurrentWidget(m_calls);
        m_calls->beginOpening();
    });

    const auto ofParticipants = [this](const QString &text, const QString &onButton, const QKeySequence &keys, Act act) {
        m_ofParticipants << addAction(m_conference, text, onButton, keys, [this, act] { m_conference->act(act); });
    };
    ofParticipants(tr("Mute Participants"), tr("Mute"), Qt::CTRL | Qt::Key_M, Act::Mute);
    ofParticipants(tr("Unmute Participants"), tr("Unmute"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, Act::Unmute);
    ofParticipants(tr("Hold Participants"), tr("Hold"), Qt::CTRL | Qt::Key_H, Act::Hold);
    ofParticipants(tr("Resume Participants"), tr("Resume"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, Act::Resume);
    m_ofParticipants << addAction(m_conference, tr("Remove Participants…"), tr("Remove…"), Qt::CTRL | Qt::Key_D,
                                  [this] { m_conference->askToRemove(); });
    m_clear = addAction(m_conference, tr("Clear Conference…"), tr("Clear…"), {}, [this] { m_conference->askToClear(); });

    addAction(m_numbers, tr("Assign Numbers…"), tr("Assign…"), Qt::CTRL | Qt::Key_E, [this] {
        showNumbers();
        m_numbers->assign();
    });
    m_unassign = addAction(m_numbers, tr("Unassign Numbers…"), tr("Unassign…"), {}, [this] { m_numbers->unassign(); });
}

void CallsPage::refreshActions()
{
    const bool isConference = m_tabs->currentWidget() == m_conference;
    for (QAction *action : std::as_const(m_ofParticipants))
        action->setEnabled(isConference && m_conference->hasChosen());
    m_clear->setEnabled(isConference && m_conference->isThere());
    m_unassign->setEnabled(m_tabs->currentWidget() == m_numbers && m_numbers->hasAssigned());
}

bool CallsPage::reveal(const QString &id)
{
    if (!m_tabs)
        return false;
    m_tabs->setCurrentWidget(m_calls);
    return m_calls->reveal(CallId(id));
}

void CallsPage::newCallout()
{
    if (!m_tabs)
        return;
    if (!m_callout) {
        m_callout = new CalloutDialog(m_workplace, *m_workplace.calling, this);
        connect(m_callout, &CalloutDialog::called, m_calls, &CallsPane::revealSoon);
    }
    m_callout->begin();
}

void CallsPage::newTeamCall()
{
    if (!m_tabs)
        return;
    if (!m_teamCall) {
        m_teamCall = new TeamCallDialog(m_workplace, *m_workplace.calling, this);
        connect(m_teamCall, &TeamCallDialog::called, this, &CallsPage::showConference);
    }
    m_teamCall->begin();
}

void CallsPage::showConference(const QString &conference)
{
    if (!m_tabs)
        return;
    m_tabs->setCurrentWidget(m_conference);
    m_conference->open(conference);
}

void CallsPage::showNumbers()
{
    if (m_tabs)
        m_tabs->setCurrentWidget(m_numbers);
}

} // namespace floorwalker
