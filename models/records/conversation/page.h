// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/jsonreading.h"

namespace floorwalker {

//! One page of a list of the Conversation API. (reference: conversation-api 2)
template<typename T>
struct PageOf {
    QList<T> items;
    QString nextToken; //!< opaque; empty: this was the last one
    std::optional<qint64> total; //!< of all pages, where the list tells
};

//! key: under which the objects stand; read: makes one of them.
template<typename T>
Result<PageOf<T>> decodePage(const QByteArray &body, const QString &where, QStringView key, T (*read)(FieldReader &))
{
    return decodeOne(body, where, [key, read](const QJsonObject &object, const QString &place) -> Result<PageOf<T>> {
        FieldReader fields(object, place);
        PageOf<T> page{.items = fields.parts(key, read),
                     .nextToken = fields.text(u"next_page_token"),
                     .total = fields.integer(u"total_size")};
        if (fields.fault())
            return *fields.fault();
        return page;
    });
}

//! A body that is one object which read makes.
template<typename T>
Result<T> decodeWhole(const QByteArray &body, const QString &where, T (*read)(FieldReader &))
{
    return decodeOne(body, where, [read](const QJsonObject &object, const QString &place) -> Result<T> {
        FieldReader fields(object, place);
        T whole = read(fields);
        if (fields.fault())
            return *fields.fault();
        return whole;
    });
}

} // namespace floorwalker
