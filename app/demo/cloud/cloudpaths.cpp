// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/cloud/cloudpaths.h"

namespace demo {

namespace {

constexpr qsizetype PlaceholderSize = 2; // {}

std::optional<QStringList> keysOf(const QByteArrayList &pattern, const QByteArrayList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList keys;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!pattern[i].startsWith("{}")) {
            if (pattern[i] != segments[i])
                return std::nullopt;
            continue;
        }
        const QByteArray verb = pattern[i].mid(PlaceholderSize);
        if (!segments[i].endsWith(verb) || segments[i].size() == verb.size())
            return std::nullopt;
        keys.append(QString::fromUtf8(segments[i].chopped(verb.size())));
    }
    return keys;
}

} // namespace

void CloudPaths::add(const QByteArray &method, const QByteArray &path, Handle handle)
{
    m_paths.push_back({ method, path.mid(1).split('/'), std::move(handle) });
}

std::optional<Reply> CloudPaths::visit(const Request &request, Moment now) const
{
    const QByteArrayList segments = request.segments();
    for (const Path &path : m_paths) {
        const auto keys = path.method == request.method ? keysOf(path.segments, segments) : std::nullopt;
        if (!keys)
            continue;
        CloudVisit visit { request, now, Query(request.query()), *keys };
        return path.handle(visit);
    }
    return std::nullopt;
}

} // namespace demo
