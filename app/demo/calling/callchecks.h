// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/calling/switchboard.h"
#include "app/demo/cloud/body.h"

namespace demo::calling {

//! The callout a body asks for; what is wrong with it is told by the body.
Call readCallout(Body &body);

//! What SVAML does to a call that is going on.
struct Svaml {
    bool hangsUp = false;
    bool records = false;
};

Svaml readSvaml(Body &body);
Svaml readSvamlOfLeg(Body &body); //!< plays and speaks only

bool isLocale(const QString &locale);

} // namespace demo::calling
