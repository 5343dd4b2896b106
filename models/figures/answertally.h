// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/scriptresult.h"

namespace floorwalker {

using AnswerTallyId = Id<struct AnswerTallyTag>;

//! How often one answer was given to one question of one script. A result in which it was given
//! twice counts once; one with several answers counts for each.
struct AnswerTally {
    AnswerTallyId id; //!< of script, question and answer
    QString scriptId; //!< the script's name where it has none
    QString script;
    QString question;
    QString answer; //!< empty: none was given
    qint64 count = 0; //!< of results
    qint64 asked = 0; //!< results that hold the question
    int place = 0; //!< scripts by name, questions in their order, the most frequent answer first, none last

    friend bool operator==(const AnswerTally &, const AnswerTally &) = default;
};

//! What tells one script from another.
QString scriptKey(const ScriptResult &result);

QList<AnswerTally> answerTally(const QList<ScriptResult> &results);
bool isCounted(const ScriptResult &result, const AnswerTally &tally);

} // namespace floorwalker
