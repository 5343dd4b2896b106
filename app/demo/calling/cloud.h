// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/calling/caller.h"
#include "app/demo/calling/numbers.h"
#include "app/demo/calling/switchboard.h"
#include "app/demo/cloud/cloudmanners.h"
#include "app/demo/cloud/cloudpaths.h"
#include "app/demo/cloud/clouds.h"

namespace demo::calling {

//! The Calling API of one application. Plain object, one thread.
class Cloud {
    Q_DISABLE_COPY_MOVE(Cloud)

public:
    Cloud(const Clouds &keys, quint64 seed, double speed, Moment start);

    static bool isFor(const QByteArray &path) { return path.startsWith("/calling/"); }
    Reply visit(const Request &request, Moment now, const CloudManners &manners = {});

    Switchboard &board() { return m_board; }

private:
    Caller m_caller;
    Numbers m_numbers;
    Switchboard m_board;
    CloudManners m_manners; //!< of the request at hand
    CloudPaths m_paths;
};

} // namespace demo::calling
