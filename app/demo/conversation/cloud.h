// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/cloudmanners.h"
#include "app/demo/cloud/cloudpaths.h"
#include "app/demo/cloud/clouds.h"
#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/tokens.h"

namespace demo::conversation {

//! The Conversation API of one project, its template host and its token endpoint. Plain object, one thread.
class Cloud {
    Q_DISABLE_COPY_MOVE(Cloud)

public:
    Cloud(const Clouds &keys, const Desk::Plan &plan, Moment start);

    static bool isFor(const QByteArray &path);
    Reply visit(const Request &request, Moment now, const CloudManners &manners = {});

    //! "expire-tokens", "token-lifetime=SECONDS", "requests-per-second=N", "queue-limit=N" or "queue=N",
    //! which leaves that many messages of others before the next one; false: none of them.
    bool change(const QByteArray &words, Moment now);

    Desk &desk() { return m_desk; }
    const Tokens &tokens() const { return m_tokens; }

private:
    Reply answer(const Request &request, Moment now);
    std::optional<Reply> refusalOfCaller(const Request &request, Moment now) const;
    bool isTooFast(Moment now);

    const QByteArray m_project;
    Tokens m_tokens;
    Desk m_desk;
    CloudPaths m_paths;
    double m_listingLag = 0; //!< seconds
    int m_perSecond;
    Moment m_second = 0; //!< the one being counted
    int m_requests = 0; //!< in it
};

} // namespace demo::conversation
