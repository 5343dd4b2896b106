// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace demo {

//! In the order of the wire; names keep their case and are compared without it.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

std::optional<QByteArray> findHeader(const Headers &headers, const QByteArray &name);

//! One request as it came, complete with its body.
struct Request {
    QByteArray method;
    QByteArray target; //!< as sent: path and query, nothing decoded
    Headers headers;
    QByteArray body;
    bool keepsAlive = true;

    QByteArray path() const; //!< as sent, without the query
    QList<QByteArray> segments() const; //!< the path's parts, percent-decoded
    QList<std::pair<QString, QString>> query() const; //!< decoded; '+' is a blank, as form encoding has it
    QByteArray header(const QByteArray &name) const { return findHeader(headers, name).value_or(QByteArray()); }
};

} // namespace demo
