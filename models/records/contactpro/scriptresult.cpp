// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/scriptresult.h"

#include "models/records/jsonreading.h"

#include <algorithm>
#include <limits>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("cmi/scriptResults");
}

//! What has no ordinal comes last; what is alike stays in the order of the answer.
template<typename T>
QList<T> byOrdinal(QList<T> list)
{
    const auto place = [](const T &one) { return one.ordinal.value_or(std::numeric_limits<qint64>::max()); };
    std::stable_sort(list.begin(), list.end(), [place](const T &a, const T &b) { return place(a) < place(b); });
    return list;
}

ScriptAnswer readAnswer(FieldReader &fields)
{
    return {.id = fields.text(u"id"),
            .text = fields.text(u"answerdata"),
            .ordinal = fields.integer(u"ordinal")};
}

ScriptQuestion readQuestion(FieldReader &fields)
{
    return {.id = fields.text(u"id"),
            .text = fields.text(u"data"),
            .controlType = fields.text(u"controltype"),
            .dataType = fields.text(u"datatype"),
            .ordinal = fields.integer(u"ordinal"),
            .answers = byOrdinal(fields.parts(u"scriptanswers", readAnswer))};
}

Result<ScriptResult> readScriptResult(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    ScriptResult result{.id = ScriptResultId(fields.text(u"id")),
                        .scriptId = fields.text(u"script_id"),
                        .name = fields.text(u"name"),
                        .contactId = ContactId(fields.text(u"contact_id")),
                        .originalContactId = ContactId(fields.text(u"originalcontact_id")),
                        .modified = fields.moment(u"modificationtime"),
                        .questions = byOrdinal(fields.parts(u"scriptquestions", readQuestion)),
                        .raw = object};
    if (fields.fault())
        return *fields.fault();
    if (result.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return result;
}

} // namespace

Result<QList<ScriptResult>> decodeScriptResults(const QByteArray &body)
{
    return decodeList<ScriptResult>(body, resource(), readScriptResult);
}

Result<ScriptResult> decodeScriptResult(const QByteArray &body)
{
    return decodeOne(body, resource(), readScriptResult);
}

} // namespace floorwalker
