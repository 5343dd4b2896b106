// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/times.h"
#include "models/records/recordmemo.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace floorwalker {

//! Reads the fields of one JSON object leniently: absent and null are the same, numbers may come as
//! text (XML behind a JSON face), and what is of a wrong type is remembered as the object's fault.
class FieldReader {
public:
    //! where: what the fault names, for example "rmi/agents[3]".
    FieldReader(const QJsonObject &object, QString where);

    QString text(QStringView key);
    std::optional<qint64> integer(QStringView key);
    std::optional<double> decimal(QStringView key);
    std::optional<bool> boolean(QStringView key);
    std::optional<Instant> moment(QStringView key);

    //! What read makes of the object under the key; of an empty one when there is none.
    template<typename Read>
    auto part(QStringView key, Read read);
    //! What read makes of each object in the list under the key.
    template<typename Read>
    auto parts(QStringView key, Read read);

    bool has(QStringView key) const;
    const QJsonObject &whole() const { return m_object; } //!< with the fields nobody reads
    const std::optional<Error> &fault() const { return m_fault; }

private:
    QString place(QStringView key) const;
    QJsonObject object(QStringView key);
    QList<QJsonObject> objects(QStringView key);
    void blame(QStringView key, const QString &expected);
    void adoptFault(const FieldReader &part);

    const QJsonObject &m_object;
    QString m_where;
    std::optional<Error> m_fault;
};

template<typename Read>
auto FieldReader::part(QStringView key, Read read)
{
    const QJsonObject inner = object(key);
    FieldReader fields(inner, place(key));
    auto value = read(fields);
    adoptFault(fields);
    return value;
}

template<typename Read>
auto FieldReader::parts(QStringView key, Read read)
{
    QList<std::invoke_result_t<Read, FieldReader &>> values;
    const QList<QJsonObject> inner = objects(key);
    values.reserve(inner.size());
    for (const QJsonObject &one : inner) {
        FieldReader fields(one, QStringLiteral("%1[%2]").arg(place(key)).arg(values.size()));
        values.append(read(fields));
        adoptFault(fields);
    }
    return values;
}

//! A body that must be a JSON array of objects. where names the resource in errors.
Result<QList<QJsonObject>> objectsIn(const QByteArray &body, const QString &where);

//! The objects of a JSON array as they stand in it. Nothing when there is anything but objects in it;
//! what is inside an object is for its reader to judge.
std::optional<QList<QByteArrayView>> objectBytesIn(QByteArrayView body);

//! A body that must be one JSON object.
Result<QJsonObject> objectIn(const QByteArray &body, const QString &where);

//! Elements of what the servers' XML heritage makes of a list: an array, `{"element": [...]}`,
//! `{"element": {...}}`, one object, null or nothing.
QList<QJsonObject> wrappedObjects(const QJsonValue &value, QStringView element);

//! Decodes a body that must be one object.
template<typename Decode>
auto decodeOne(const QByteArray &body, const QString &where, Decode decode)
    -> decltype(decode(QJsonObject(), where))
{
    const auto object = objectIn(body, where);
    if (!object)
        return object.error();
    return decode(*object, where);
}

//! Decodes each object of an array; the first fault ends it.
template<typename T, typename Decode>
Result<QList<T>> decodeList(const QByteArray &body, const QString &where, Decode decode)
{
    auto objects = objectsIn(body, where);
    if (!objects)
        return objects.error();
    QList<T> list;
    list.reserve(objects->size());
    for (const QJsonObject &object : *objects) {
        Result<T> one = decode(object, QStringLiteral("%1[%2]").arg(where).arg(list.size()));
        if (!one)
            return one.error();
        list.append(std::move(one).value());
    }
    return list;
}

//! The same, without reading what the memo has; what isKept says no to is read each time.
template<typename T, typename Decode, typename IsKept>
Result<QList<T>> decodeList(const QByteArray &body, const QString &where, RecordMemo<T> *memo, Decode decode,
                            IsKept isKept)
{
    const auto slices = memo ? objectBytesIn(body) : std::nullopt;
    if (!slices)
        return decodeList<T>(body, where, decode);
    RecordMemo<T> fresh(body);
    QList<T> list;
    list.reserve(slices->size());
    for (const QByteArrayView bytes : *slices) {
        if (const T *known = memo->find(bytes)) {
            list.append(*known);
            fresh.keep(bytes, *known);
            continue;
        }
        const QString place = QStringLiteral("%1[%2]").arg(where).arg(list.size());
        const auto object = objectIn(QByteArray::fromRawData(bytes.data(), bytes.size()), place);
        if (!object)
            return decodeList<T>(body, where, decode); // for its words about the place
        Result<T> one = decode(*object, place);
        if (!one)
            return one.error();
        list.append(std::move(one).value());
        if (isKept(*object))
            fresh.keep(bytes, list.last());
    }
    *memo = std::move(fresh);
    return list;
}

} // namespace floorwalker
