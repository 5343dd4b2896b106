// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace floorwalker {

//! What the program was asked for on its command line. Secrets are never options.
struct Launch {
    bool isDemo = false;
    QString profile;
    QString view;
    QString tourFolder; //!< not empty: make the tour there and end

    //! Says nothing wrong, or what to print and with which exit code.
    struct Refusal {
        QString text;
        int exitCode = 0;
    };
    static std::optional<Refusal> read(const QStringList &arguments, Launch &launch);
};

} // namespace floorwalker
