// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/callingcommand.h"

#include "app/cli/celltext.h"
#include "app/cli/clouds.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "models/edits/phonenumber.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleWidth = 20;

} // namespace

CallingTools::CallingTools(const BackEnds &backEnds, Ledger &ledger, const Profile &profile)
    : reads(*backEnds.calling, *backEnds.callingConfig)
    , callouts(*backEnds.calling, ledger)
    , orders(*backEnds.calling, ledger)
    , conferenceControl(*backEnds.calling, ledger)
    , numberChanges(*backEnds.callingConfig, ledger, ApplicationKey(profile.calling.key))
    , numberQueries(*backEnds.callingConfig)
{
}

void CallingCommand::begin()
{
    if (!connection().calling()) {
        say(notConnected(profile(), BackEnd::Calling));
        emit finished(ExitCode::Usage);
        return;
    }
    m_calling = std::make_unique<CallingTools>(connection().backEnds(), writing().ledger, profile());
    run();
}

std::optional<QString> CallingCommand::numberOf(const QString &typed)
{
    const auto number = PhoneNumber::read(typed, profile().country);
    if (number)
        return number->e164;
    reject(number.error());
    return std::nullopt;
}

void CallingCommand::printRecord(const QList<Line> &lines, const QJsonObject &object)
{
    QByteArray text;
    for (const auto &[title, value] : lines) {
        if (!value.isEmpty())
            text += u"%1 %2\n"_s.arg(QString(title + u':').leftJustified(titleWidth), plain(value)).toUtf8();
    }
    auto output = Output::open({});
    (*output)->device().write(isJson ? jsonText(object) + '\n' : text);
    if (const auto written = (*output)->finish(); !written)
        say(written.error());
}

} // namespace floorwalker::cli
