// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/search/contactsearch.h"

#include <QTimeZone>

namespace floorwalker {

//! Of what the words tell.
enum class Searched { Contacts, Recordings };

//! Why a search that has ended may not hold all, in one sentence; empty: it holds all.
QString incompleteReason(const SlicedSearch &slices, Searched what, const QTimeZone &zone);
QString incompleteReason(const ContactSearch &search, const QTimeZone &zone);

//! Why a list that is not asked for in parts may not hold all: it is as long as an answer may be.
QString cutListText(int count);

} // namespace floorwalker
