// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QMetaType>

namespace floorwalker {

enum class Verdict { Ok, Warn, Fail, Skipped };

QString name(Verdict verdict); //!< stable, for the command line: "ok", "warn", "fail", "skipped"
QString verdictText(Verdict verdict); //!< for people

//! What one check found, as one line of the doctor.
struct CheckLine {
    QString id; //!< stable: "address", "tls", "credentials", "rights rmi/agents", "clock" ...
    QString title;
    Verdict verdict = Verdict::Skipped;
    QString sentence;
    QString nextStep; //!< empty when there is nothing to do
    QString reference; //!< to copy; empty when all is well

    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

//! The line in words, next step included, to print or to copy.
QString toText(const CheckLine &line);

} // namespace floorwalker

Q_DECLARE_METATYPE(floorwalker::CheckLine)
