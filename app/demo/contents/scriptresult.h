// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/records.h"

namespace demo {

struct ScriptAnswer {
    Guid id;
    QString data;
    int ordinal = 0;
};

struct ScriptQuestion {
    Guid id;
    QString text;
    QByteArray control;
    QByteArray type;
    int ordinal = 0; //!< not contiguous
    QList<ScriptAnswer> answers;
};

//! What an agent filled in during a contact that has a script.
struct ScriptResult {
    Guid id;
    Guid script;
    QString name;
    Moment modified = 0;
    QList<ScriptQuestion> questions;

    static ScriptResult of(const Contact &contact);
    static Guid idOf(const Guid &contact);
    static Guid contactOf(const Guid &id); //!< the other way round
};

} // namespace demo
