// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/routing/query.h"

#include <functional>
#include <vector>

namespace demo {

//! One request on its way to a resource of a cloud.
struct CloudVisit {
    const Request &request;
    Moment now = 0;
    Query query;
    QStringList keys; //!< what stood for each {} in the path
};

//! The paths of one cloud; they have no users and no rights, and verbs behind colons.
class CloudPaths {
public:
    using Handle = std::function<Reply(CloudVisit &)>;

    //! A path such as "/v1/projects/{}/conversations/{}:stop"; {} is anything but nothing.
    void add(const QByteArray &method, const QByteArray &path, Handle handle);

    std::optional<Reply> visit(const Request &request, Moment now) const; //!< none: there is no such resource

private:
    struct Path {
        QByteArray method;
        QByteArrayList segments;
        Handle handle;
    };

    std::vector<Path> m_paths;
};

} // namespace demo
