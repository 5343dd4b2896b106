// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace floorwalker {

struct HostileMail {
    QByteArray name;
    QString content;
};

//! A hundred mails and more that try to load, run, open, exhaust or deceive.
QList<HostileMail> hostileMails();

} // namespace floorwalker
