// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/times.h"

namespace floorwalker {

//! What happened, what to do about it, and what to tell whoever helps.
struct ErrorText {
    QString sentence;
    QString nextStep;
    QString reference; //!< one line to copy: "forbidden 403 rmi/agents r12"
};

//! Every kind has a sentence and a next step. The server's words appear as one short line of plain
//! text: never show the result as markup.
ErrorText errorText(const Error &error);

//! A list that came empty: perhaps there is nothing, perhaps a right is missing.
ErrorText emptyListText(const QString &resource);

//! The right of Contact Pro that a resource needs ("User: View"); empty when none is known.
QString rightFor(const QString &resource);

//! Everything there is to know for whoever helps, a line each; holds no secret.
QString copyableDetails(const Error &error, Instant at);

} // namespace floorwalker
