// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

struct ScriptAnswer {
    QString id;
    QString text; //!< answerdata
    std::optional<qint64> ordinal;

    friend bool operator==(const ScriptAnswer &, const ScriptAnswer &) = default;
};

struct ScriptQuestion {
    QString id;
    QString text; //!< data
    QString controlType;
    QString dataType;
    std::optional<qint64> ordinal;
    QList<ScriptAnswer> answers; //!< by ordinal

    friend bool operator==(const ScriptQuestion &, const ScriptQuestion &) = default;
};

//! What an agent filled in for one contact, of `cmi/scriptResults`. Every field may be missing.
struct ScriptResult {
    ScriptResultId id;
    QString scriptId;
    QString name; //!< of the script
    ContactId contactId;
    ContactId originalContactId; //!< before the contact was transferred
    std::optional<Instant> modified;
    QList<ScriptQuestion> questions; //!< by ordinal
    QJsonObject raw;

    friend bool operator==(const ScriptResult &, const ScriptResult &) = default;
};

Result<QList<ScriptResult>> decodeScriptResults(const QByteArray &body);
Result<ScriptResult> decodeScriptResult(const QByteArray &body);

} // namespace floorwalker
