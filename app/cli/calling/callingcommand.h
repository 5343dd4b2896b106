// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "app/wiring/callingdesk.h"

namespace floorwalker::cli {

//! A command of the Calling API. Where the profile has no application of it, it says so and ends.
class CallingCommand : public WritingCommand
{
    Q_OBJECT

protected:
    virtual void run() = 0; //!< must end in finished()
    CallingDesk &desk() { return *m_desk; }

    //! A number as the platform takes it; nothing, after saying why and ending, when it is none.
    std::optional<QString> numberOf(const QString &typed);
    //! The object, or "Title: value" for each.
    using Line = std::pair<QString, QString>;
    void printRecord(const QList<Line> &lines, const QJsonObject &object);

private:
    void begin() final;

    std::unique_ptr<CallingDesk> m_desk;
};

} // namespace floorwalker::cli
