// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/transcoding.h"

#include "models/records/conversation/jsonparts.h"
#include "models/records/conversation/page.h"

namespace floorwalker {

namespace {

using Transcoded = QMap<QString, QString>;

Transcoded readTranscoded(FieldReader &fields)
{
    return fields.part(u"transcoded_message", [](FieldReader &channels) {
        Transcoded transcoded;
        const QStringList names = channels.whole().keys();
        for (const QString &name : names)
            transcoded.insert(name, textOrJson(channels, name));
        return transcoded;
    });
}

} // namespace

QByteArray encode(const Transcoding &transcoding)
{
    QJsonObject object{{QStringLiteral("app_id"), transcoding.app.text()},
                       {QStringLiteral("app_message"), toJson(transcoding.content)}};
    insertGiven(object, QStringLiteral("channels"), transcoding.channels);
    insertGiven(object, QStringLiteral("from"), transcoding.from);
    insertGiven(object, QStringLiteral("to"), transcoding.to);
    return compact(object);
}

Result<QMap<QString, QString>> decodeTranscoded(const QByteArray &body)
{
    return decodeWhole<Transcoded>(body, QStringLiteral("messages:transcode"), readTranscoded);
}

} // namespace floorwalker
