// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/calling/cloud.h"
#include "app/demo/conversation/cloud.h"

namespace demo {

//! The way to the two clouds, which know nothing of Contact Pro's users, keys and quota.
class CloudGate {
    Q_DISABLE_COPY_MOVE(CloudGate)

public:
    CloudGate(quint64 seed, double speed, Moment start);

    std::optional<Reply> visit(const Request &request, Moment now); //!< none: for Contact Pro
    std::optional<Reply> control(const Request &request, Moment now); //!< none: not one of theirs

    CloudManners manners;

private:
    Reply change(const QByteArray &lines, Moment now);

    conversation::Cloud m_conversation;
    calling::Cloud m_calling;
};

} // namespace demo
