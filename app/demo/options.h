// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contactpro/tenancy.h"

#include <QStringList>

namespace demo {

//! What a tenant is started with; the command line says it in the same words.
struct Options {
    FloorPlan plan;
    Manners manners;
    quint16 port = 0; //!< 0: any free one
    int quota = 600; //!< requests a minute for each API key
    int gatewayLimit = 29'000; //!< milliseconds after which the gateway gives up
    bool isEncrypted = false;
    QStringList faults; //!< see FaultRule
    QString recordFile;
    QString recordingsFolder; //!< where the audio of the newest recordings is kept as files; empty: nowhere

    //! Fills options from the command line. Returns what to print instead of starting, if anything:
    //! the help, or what was wrong with the arguments.
    struct Refusal {
        QString text;
        bool isHelp = false;
    };
    static std::optional<Refusal> read(const QStringList &arguments, Options &options);
};

//! "a", "b", "c", "xml" or several of them with commas.
bool readAliases(const QString &text, Manners &manners);

} // namespace demo
