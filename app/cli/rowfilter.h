// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker::cli {

//! One --filter: FIELD=VALUE, where * stands for any text and ? for one character, without case.
struct RowFilter {
    QString field;
    QString pattern;

    static std::optional<RowFilter> fromText(const QString &text);

    //! Unknown is empty; a list matches by the id or name of any of its elements.
    bool matches(const QJsonValue &value) const;
};

//! Why a list that is read whole takes no such filter; empty when it does.
QString objectionToPaging(const RowFilter &filter);

//! The same of a list that takes a limit, but no offset.
QString objectionToLimit(const RowFilter &filter);

//! What of the filters is about this field, taken out of the list; empty when nothing is.
QString takePattern(QList<RowFilter> &filters, const QString &field);

} // namespace floorwalker::cli
