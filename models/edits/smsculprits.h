// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace floorwalker {

//! What makes a text go as UCS-2: a character as people see it, so a flag or a letter with its loose
//! accent is one.
struct SmsCulprit {
    qsizetype start = 0; //!< in QChars, as length
    qsizetype length = 0;

    //! What says nearly the same in GSM-7: plain quotes, dashes and spaces, the letter without its
    //! accent, nothing for what cannot be seen. None where it would say something else or nothing.
    std::optional<QString> replacement;
    friend bool operator==(const SmsCulprit &, const SmsCulprit &) = default;
};

//! In the order of the text; none of a text in GSM-7.
QList<SmsCulprit> smsCulprits(const QString &text);

//! text with those of its culprits replaced that have a replacement: one of them, or all. They are
//! given in their order.
QString withoutCulprits(const QString &text, const QList<SmsCulprit> &culprits);

} // namespace floorwalker
