// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/conversationcloud.h"

namespace demo {

ConversationCloud::ConversationCloud(const Clouds &clouds, quint64, Moment)
    : m_clouds(clouds)
{
}

bool ConversationCloud::owns(const QByteArray &path) const
{
    return path.startsWith("/conversation/") || path.startsWith("/template/") || path.startsWith("/auth/");
}

Reply ConversationCloud::serve(const Request &, Moment)
{
    return { 404, "application/json", R"({"error":{"code":404,"message":"Not found","status":"NOT_FOUND","details":[]}})", {}, {} };
}

std::optional<Reply> ConversationCloud::control(const QByteArray &, const QByteArray &, Moment)
{
    return std::nullopt;
}

} // namespace demo
