// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/cloudgate.h"

namespace demo {

CloudGate::CloudGate(quint64 seed, double speed, Moment start)
    : m_conversation(Clouds::of(seed, {}), { seed, speed }, start)
    , m_calling(Clouds::of(seed, {}), seed)
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
