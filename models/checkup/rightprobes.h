// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/fieldspellings.h"
#include "models/rest/restclient.h"

#include <functional>

namespace floorwalker {

//! One question that shows whether the user has a right: how many things came, or why not.
struct RightProbe {
    using Told = std::function<void(Result<qsizetype>)>;

    QString resource; //!< "rmi/agents"
    std::function<void(RestClient &client, QObject *receiver, Told told)> ask;
};

//! One for every resource a supervisor's views need, each as small as its interface allows.
QList<RightProbe> rightProbes(std::shared_ptr<const FieldSpellings> spellings);

} // namespace floorwalker
