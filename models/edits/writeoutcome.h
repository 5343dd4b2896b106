// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <optional>

namespace floorwalker {

//! How one write ended that stands in no ledger.
struct WriteOutcome {
    enum class Kind {
        Done,
        NotThere, //!< what it was about is gone
        Refused, //!< the server said no: error
        Unknown, //!< no answer came
        NotSent //!< the server could not be reached
    };
    Kind kind = Kind::NotSent;
    std::optional<Error> error{};
    QString id{}; //!< of what was made, where something was

    bool isDone() const { return kind == Kind::Done; }
};

QString name(WriteOutcome::Kind kind); //!< stable English, for the log and the command line: "not sent"
WriteOutcome outcomeOf(const Error &error);

} // namespace floorwalker
