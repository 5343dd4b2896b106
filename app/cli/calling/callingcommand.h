// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/callingreads.h"
#include "models/edits/callordering.h"
#include "models/edits/calloutsending.h"
#include "models/edits/conferencecontrol.h"
#include "models/edits/numberchanges.h"
#include "models/edits/numberqueries.h"

namespace floorwalker::cli {

//! What a command does its work with. A window's desk has more, which asks by itself for what it shows.
struct CallingTools {
    //! backEnds: of a profile that is connected to it.
    CallingTools(const BackEnds &backEnds, Ledger &ledger, const Profile &profile);

    CallingReads reads;
    CalloutSending callouts;
    CallOrdering orders;
    ConferenceControl conferenceControl;
    NumberChanges numberChanges;
    NumberQueries numberQueries;
};

//! A command of the Calling API. Where the profile has no application of it, it says so and ends.
class CallingCommand : public WritingCommand
{
    Q_OBJECT

protected:
    virtual void run() = 0; //!< must end in finished()
    CallingTools &calling() { return *m_calling; }

    //! A number as the platform takes it; nothing, after saying why and ending, when it is none.
    std::optional<QString> numberOf(const QString &typed);
    //! The object, or "Title: value" for each.
    using Line = std::pair<QString, QString>;
    void printRecord(const QList<Line> &lines, const QJsonObject &object);

private:
    void begin() final;

    std::unique_ptr<CallingTools> m_calling;
};

} // namespace floorwalker::cli
