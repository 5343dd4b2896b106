// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/optouts.h"

namespace floorwalker {

namespace {

ConsentAudit readAudit(FieldReader &fields)
{
    return {.origin = fields.text(u"origin"),
            .operation = fields.text(u"operation"),
            .listType = fields.text(u"list_type"),
            .app = fields.text(u"app_id"),
            .at = fields.moment(u"datetime"),
            .raw = fields.whole()};
}

QList<ConsentAudit> readAudits(FieldReader &fields)
{
    return fields.parts(u"audit_records", readAudit);
}

QString readIdentity(FieldReader &fields)
{
    return fields.text(u"identity");
}

} // namespace

QStringList optOutLists()
{
    return {QStringLiteral("OPT_OUT_ALL"), QStringLiteral("OPT_OUT_MARKETING"), QStringLiteral("OPT_OUT_NOTIFICATION")};
}

Result<PageOf<QString>> decodeOptOuts(const QByteArray &body)
{
    return decodePage<QString>(body, QStringLiteral("consents"), u"identities", readIdentity);
}

Result<QList<ConsentAudit>> decodeConsentAudit(const QByteArray &body)
{
    return decodeWhole<QList<ConsentAudit>>(body, QStringLiteral("consents/identities"), readAudits);
}

} // namespace floorwalker
