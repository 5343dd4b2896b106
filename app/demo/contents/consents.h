// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace demo {

struct Consent {
    QString address;
    QString usage; //!< whatsapp or recording
    bool isGiven = true;
};

//! What customers have agreed to or refused; nothing is known of most.
QList<Consent> drawConsents(quint64 seed);

} // namespace demo
