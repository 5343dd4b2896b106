// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/cloudgate.h"

#include "app/demo/wire/json.h"

#include <QMap>

#include <numeric>

namespace demo {

namespace {

using Counts = QMap<QString, int>;

qint64 sumOf(const Counts &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

Reply answer(const Counts &counts)
{
    Json json;
    json.object();
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        json.number(count.key().toUtf8(), count.value());
    json.endObject();
    return Reply::json(json);
}

Reply summary(const conversation::Desk &desk, const conversation::Tokens &tokens)
{
    Json json;
    json.object();
    json.number("accepted", sumOf(desk.accepted()));
    json.number("delivered", sumOf(desk.deliveries()));
    json.number("failed", sumOf(desk.failures()));
    json.number("tokens", tokens.issued());
    json.endObject();
    return Reply::json(json);
}

//! The calls that go on too: the API has no list of them.
Reply summary(const calling::Switchboard &board)
{
    Json json;
    json.object();
    json.number("callouts", sumOf(board.callouts()));
    json.array("live");
    for (const auto &[id, call] : board.calls()) {
        if (!call.isLive())
            continue;
        json.object();
        json.text("callId", id);
        json.text("conference", call.conference);
        json.flag("callout", call.isCallout);
        json.flag("recorded", call.isRecorded);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return Reply::json(json);
}

} // namespace

CloudGate::CloudGate(quint64 seed, double speed, Moment start)
    : m_conversation(Clouds::of(seed, {}), { seed, speed }, start)
    , m_calling(Clouds::of(seed, {}), seed, speed, start)
{
}

std::optional<Reply> CloudGate::visit(const Request &request, Moment now)
{
    const QByteArray path = request.path();
    if (conversation::Cloud::isFor(path))
        return m_conversation.visit(request, now, manners);
    if (calling::Cloud::isFor(path))
        return m_calling.visit(request, now, manners);
    return std::nullopt;
}

std::optional<Reply> CloudGate::control(const Request &request, Moment now)
{
    const QByteArray what = request.method + ' ' + request.path();
    if (what == "POST /_demo/conversation")
        return change(request.body, now);
    m_conversation.desk().advanceTo(now);
    const conversation::Desk &desk = m_conversation.desk();
    if (what == "GET /_demo/conversation")
        return summary(desk, m_conversation.tokens());
    if (what == "GET /_demo/conversation/messages")
        return answer(desk.accepted());
    if (what == "GET /_demo/conversation/deliveries")
        return answer(desk.deliveries());
    if (what == "GET /_demo/conversation/failures")
        return answer(desk.failures());
    m_calling.board().advanceTo(now);
    if (what == "GET /_demo/calling")
        return summary(m_calling.board());
    if (what == "GET /_demo/calling/callouts")
        return answer(m_calling.board().callouts());
    return std::nullopt;
}

Reply CloudGate::change(const QByteArray &lines, Moment now)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty() && !m_conversation.change(line.trimmed(), now))
            return Reply::text(400, "Unknown change: " + line);
    }
    return Reply::empty(204);
}

} // namespace demo
