// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/numberfacts.h"

#include "models/records/jsonreading.h"

namespace floorwalker {

namespace {

NumberType typeOf(const QString &word)
{
    if (word.compare(u"fixed", Qt::CaseInsensitive) == 0)
        return NumberType::Fixed;
    if (word.compare(u"mobile", Qt::CaseInsensitive) == 0)
        return NumberType::Mobile;
    return word.compare(u"other", Qt::CaseInsensitive) == 0 ? NumberType::Other : NumberType::Unknown;
}

QJsonObject unwrapped(const QJsonObject &object)
{
    for (const auto wrapper : {u"numberItem", u"number"}) {
        const QJsonValue inner = object.value(QStringView(wrapper));
        if (inner.isObject())
            return inner.toObject();
    }
    return object;
}

Result<NumberFacts> readFacts(const QJsonObject &object, const QString &where)
{
    const QJsonObject facts = unwrapped(object);
    FieldReader fields(facts, where);
    const QString word = fields.text(u"numberType");
    QString number = fields.text(u"normalizedNumber");
    if (number.isEmpty())
        number = fields.text(u"normalizednumber"); // as an example of the published document has it
    const NumberFacts read{.normalizedNumber = number,
                           .countryId = fields.text(u"countryId"),
                           .type = typeOf(word),
                           .typeWord = word,
                           .isRestricted = fields.boolean(u"restricted"),
                           .rate = readMoney(fields, u"rate"),
                           .raw = facts};
    if (fields.fault())
        return *fields.fault();
    return read;
}

} // namespace

Result<NumberFacts> decodeNumberFacts(const QByteArray &body)
{
    return decodeOne(body, QStringLiteral("calling/query/number"), readFacts);
}

} // namespace floorwalker
