// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/entry.h"
#include "models/ledger/writekind.h"

#include <QMap>

#include <functional>

namespace floorwalker {

//! What is imported in the tests of faults and kills.
struct ImportKind {
    QString name; //!< as the child is told of it
    std::shared_ptr<const WriteKind> kind;
    std::function<QList<PlannedWrite>(int size)> writes;
    std::function<QStringList(const PlannedWrite &)> keys; //!< what the server counts of one

    static ImportKind callbacks(); //!< size: rows, every tenth of them twice on purpose
    //! size: recipients, in messages of one to five; every fourth message's people get another text too.
    static ImportKind messages();
    static ImportKind conversation(); //!< size: messages, every tenth of them twice on purpose
    static ImportKind fromName(const QString &name);

    //! What the server holds when all is well.
    QMap<QString, int> expected(int size) const;
};

} // namespace floorwalker
