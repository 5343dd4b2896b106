// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/ownednumber.h"

#include "models/records/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("configuration/numbers");
}

void insertGiven(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

OwnedNumber readNumber(FieldReader &fields)
{
    return {.number = fields.text(u"number"),
            .application = ApplicationKey(fields.text(u"applicationkey")),
            .capability = fields.text(u"capability"),
            .raw = fields.whole()};
}

Result<QList<OwnedNumber>> readNumbers(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    const QList<OwnedNumber> numbers = fields.parts(u"numbers", readNumber);
    if (fields.fault())
        return *fields.fault();
    return numbers;
}

} // namespace

Result<QList<OwnedNumber>> decodeOwnedNumbers(const QByteArray &body)
{
    return decodeOne(body, resource(), readNumbers);
}

QByteArray encode(const NumberAssignment &assignment)
{
    QJsonObject object{{QStringLiteral("numbers"), QJsonArray::fromStringList(assignment.numbers)}};
    insertGiven(object, QStringLiteral("applicationkey"), assignment.application.text());
    insertGiven(object, QStringLiteral("capability"), assignment.capability);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray encode(const NumberRelease &release)
{
    QJsonObject object{{QStringLiteral("number"), release.number}};
    // Here alone the seed spells it so; the vendor's libraries write it as above.
    insertGiven(object, QStringLiteral("applicationKey"), release.application.text());
    insertGiven(object, QStringLiteral("capability"), release.capability);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace floorwalker
