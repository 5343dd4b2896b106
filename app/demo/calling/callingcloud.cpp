// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/callingcloud.h"

namespace demo {

CallingCloud::CallingCloud(const Clouds &clouds, quint64, Moment)
    : m_clouds(clouds)
{
}

bool CallingCloud::owns(const QByteArray &path) const
{
    return path.startsWith("/calling/");
}

Reply CallingCloud::serve(const Request &, Moment)
{
    return { 404, "application/json", R"({"errorCode":40400,"message":"Not found","reference":""})", {}, {} };
}

std::optional<Reply> CallingCloud::control(const QByteArray &, const QByteArray &, Moment)
{
    return std::nullopt;
}

} // namespace demo
