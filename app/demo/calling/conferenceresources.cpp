// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/answers.h"
#include "app/demo/calling/resources.h"
#include "app/demo/calling/switchboard.h"

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

Reply noConference()
{
    return refused(Code::NotFound, u"Conference not found"_s);
}

Reply show(const CloudVisit &visit, Switchboard &board, bool isPublished)
{
    const auto there = board.participants(visit.keys.at(0));
    if (there.isEmpty())
        return noConference();
    QJsonArray participants;
    for (const Call *call : there) {
        QJsonObject one { { u"cli"_s, call->toType == u"number" ? call->to : call->from }, { u"id"_s, call->id },
                          { u"duration"_s, call->seconds(visit.now) }, { u"muted"_s, call->isMuted } };
        if (!isPublished)
            one[u"onhold"_s] = call->isOnHold;
        participants.append(one);
    }
    const QJsonObject bare { { u"participants"_s, participants } };
    return answered(isPublished ? QJsonObject { { u"ConferenceInfoResponse"_s, bare } } : bare);
}

Call *participant(const CloudVisit &visit, Switchboard &board)
{
    const auto there = board.participants(visit.keys.at(0));
    const auto found = std::find_if(there.cbegin(), there.cend(), [&](const Call *call) { return call->id == visit.keys.at(1); });
    return found == there.cend() ? nullptr : *found;
}

Reply command(const CloudVisit &visit, Switchboard &board)
{
    Body body(visit.request.body);
    body.knows({ u"command"_s, u"moh"_s });
    body.requiredText(u"command"_s);
    const QString what = body.word(u"command"_s, { u"mute"_s, u"unmute"_s, u"onhold"_s, u"resume"_s });
    body.word(u"moh"_s, { u"ring"_s, u"music1"_s, u"music2"_s, u"music3"_s });
    if (body.isFaulty())
        return refused(body);
    Call *call = participant(visit, board);
    if (!call)
        return noConference();
    if (what == u"mute" || what == u"unmute")
        call->isMuted = what == u"mute";
    else
        call->isOnHold = what == u"onhold";
    return done();
}

} // namespace

void addConferences(CloudPaths &paths, Switchboard &board, const CloudManners &manners)
{
    paths.add("GET", "/calling/v1/conferences/id/{}", [&](CloudVisit &visit) { return show(visit, board, manners.isPublished); });
    paths.add("PATCH", "/calling/v1/conferences/id/{}/{}", [&board](CloudVisit &visit) { return command(visit, board); });
    paths.add("DELETE", "/calling/v1/conferences/id/{}/{}", [&board](CloudVisit &visit) {
        Call *call = participant(visit, board);
        if (!call)
            return noConference();
        board.end(*call, u"MANAGERHANGUP"_s);
        return done();
    });
    paths.add("DELETE", "/calling/v1/conferences/id/{}", [&board](CloudVisit &visit) {
        const auto there = board.participants(visit.keys.at(0));
        if (there.isEmpty())
            return noConference();
        for (Call *call : there)
            board.end(*call, u"MANAGERHANGUP"_s);
        return Reply::empty(204);
    });
}

} // namespace demo::calling
