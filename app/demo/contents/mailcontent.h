// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/simulation.h"

namespace demo {

struct MailAddress {
    QString name; //!< empty is none
    QString address;
};

struct MailFile {
    Guid id;
    QString name;
    QByteArray type;
    int size = 0;
};

//! What a mail says beside what the contact says.
struct MailContent {
    QString body; //!< HTML, mostly
    QList<MailFile> files;
    MailAddress from;
    MailAddress to;
    QList<MailAddress> cc;
    QList<MailAddress> bcc;

    static MailContent of(const Simulation &floor, const Contact &mail);
};

//! A mail and its answers are one case.
QByteArray caseIdOf(const Contact &mail);
QByteArray cidOf(const Contact &mail);

} // namespace demo
