// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/routing/apiuser.h"
#include "app/demo/routing/query.h"

#include <functional>
#include <vector>

namespace demo {

//! One request on its way to a resource: let in, with the right, and with proper ids.
struct Visit {
    const Request &request;
    const ApiUser &user;
    Query query;
    QList<Guid> ids; //!< what stood for {id} or {group} in the path, in order
    QString key; //!< what stood for {key}
};

//! All paths of the tenant. A resource adds its own; nothing else knows them.
class Routes {
public:
    using Handle = std::function<Reply(Visit &)>;
    enum class Media { Json, Text, Any }; //!< what bodies are, both ways

    //! A path such as "/rci/queues/{id}"; {id} must be a GUID, {group} may also be one with hyphens, {key}
    //! is anything. Letter case counts.
    void add(const QByteArray &method, const QByteArray &path, const QByteArray &right, Handle handle,
             Media media = Media::Json);

    //! Everything between the known user and the resource: 404, 405, 400, 406, 415, 403.
    Reply visit(const Request &request, const ApiUser &user) const;

private:
    struct Route {
        QByteArray method;
        QByteArrayList segments;
        QByteArray right;
        Handle handle;
        Media media;
    };

    static bool fits(const Route &route, const QByteArrayList &segments);
    static std::optional<Reply> refusal(const Route &route, const Request &request, const ApiUser &user);
    static Reply enter(const Route &route, const Request &request, const ApiUser &user);

    std::vector<Route> m_routes;
};

} // namespace demo
