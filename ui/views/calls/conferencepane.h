// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/edits/conferencecontrol.h"
#include "ui/views/tabpart.h"

class QLineEdit;
class QPushButton;

namespace floorwalker {

class CallTable;
class ChipLayout;
class ErrorBar;
class ExportBar;
class LiveTable;
class NoticeBar;
class Panel;
class TextLabel;
struct CallingPlace;
struct Workplace;

//! A conference by its name: who is in it, and who was called into it from here and has not come. Mutes,
//! holds and removes participants.
class ConferencePane final : public TabPart
{
    Q_OBJECT

public:
    ConferencePane(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    void open(const QString &conference);
    void setLookedAt(bool isLookedAt) override;
    void refresh() override;
    void takeFocus() override;
    void find() override;
    void exportShown() override;
    Freshness freshness() const override;
    void addButton(QWidget *button) override;

    bool hasChosen() const; //!< participants, and nothing is under way
    bool isThere() const; //!< anybody
    void act(ConferenceControl::Act act);
    void askToRemove();
    void askToClear();

private:
    QWidget *makeAskBar();
    QWidget *makeCalled();
    void takeConference();
    void takeCalled();
    void takeOutcomes();
    void start(ConferenceControl::Act act, const QList<CallId> &participants);
    QList<CallId> chosen() const;
    QString nameOf(const CallId &participant) const;

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    QLineEdit *m_name;
    LiveTable *m_participants;
    CallTable *m_calls; //!< those called into it
    LiveTable *m_called;
    TextLabel *m_joined;
    ChipLayout *m_buttons;
    ExportBar *m_export;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
    QHash<CallId, QString> m_names; //!< of who is acted upon: they may be gone by the end
    ConferenceControl::Act m_act = ConferenceControl::Act::Mute; //!< the latest
    bool m_isOurs = false; //!< what is under way
    bool m_isClearing = false;
};

} // namespace floorwalker
