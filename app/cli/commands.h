// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <functional>
#include <memory>

namespace floorwalker::cli {

//! A line of the table of commands.
struct CommandEntry {
    QString name;
    QString arguments; //!< "VIEW ID"
    QString summary; //!< a line
    QString description; //!< what --help says beside the options
    std::function<std::unique_ptr<Command>()> make;
};

const QList<CommandEntry> &commands();
const CommandEntry *commandNamed(const QString &name); //!< null when there is none

} // namespace floorwalker::cli
