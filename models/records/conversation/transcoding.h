// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/conversation/messagecontent.h"

namespace floorwalker {

//! The body of `messages:transcode`: what a message would become on channels.
struct Transcoding {
    AppId app;
    MessageContent content;
    QStringList channels;
    QString from; //!< may be empty, as the next
    QString to;
};

QByteArray encode(const Transcoding &transcoding);
//! By channel: the channel's own JSON, as text.
Result<QMap<QString, QString>> decodeTranscoded(const QByteArray &body);

} // namespace floorwalker
