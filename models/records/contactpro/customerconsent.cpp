// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/customerconsent.h"

#include "models/records/jsonreading.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("cmi/customerConsents");
}

Result<CustomerConsent> readConsent(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    CustomerConsent consent{.address = fields.text(u"address").trimmed(),
                            .usage = fields.text(u"usage"),
                            .consent = fields.boolean(u"consent"),
                            .raw = object};
    if (fields.fault())
        return *fields.fault();
    if (consent.address.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no address")};
    return consent;
}

} // namespace

QString consentKey(const QString &usage, const QString &address)
{
    return usage + u'_' + address;
}

std::pair<QString, QString> consentOfKey(const QString &key)
{
    return {key.section(u'_', 0, 0), key.section(u'_', 1)};
}

QByteArray encode(const CustomerConsent &consent)
{
    Q_ASSERT(consent.consent);
    return QJsonDocument(QJsonObject{{QStringLiteral("address"), consent.address},
                                     {QStringLiteral("usage"), consent.usage},
                                     {QStringLiteral("consent"), *consent.consent}})
        .toJson(QJsonDocument::Compact);
}

Result<QList<CustomerConsent>> decodeCustomerConsents(const QByteArray &body)
{
    return decodeList<CustomerConsent>(body, resource(), readConsent);
}

Result<CustomerConsent> decodeCustomerConsent(const QByteArray &body)
{
    return decodeOne(body, resource(), readConsent);
}

} // namespace floorwalker
