// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/endpoint.h"

//! What all endpoints of Contact Pro share: how ids stand in paths and come back from a POST.
namespace floorwalker::contactpro {

QString segment(const QString &id); //!< percent-encoded, "+" and "/" too

//! A created object's bare id as text, else the end of Location; empty when the server names none.
//! (reference: contactpro-cmi-additions 8)
QString createdId(const Answered &answer);

} // namespace floorwalker::contactpro
