// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/moment.h"

#include <QList>
#include <QString>

namespace demo {

struct ChatParticipant {
    QString alias; //!< empty for the centre itself
    QString key;
};

struct ChatLine {
    QString text; //!< of an attachment its file name
    QString speaker; //!< a participant's key
    Moment at = 0;
    bool isSystem = false;
    bool isAttachment = false;
};

//! A chat as somebody outside wants it created, with what was said before.
struct ChatOrder {
    int queue = -1;
    bool isOutbound = false;
    QString subtype;
    QString originator;
    QString destination;
    QString title;
    QList<ChatParticipant> participants;
    QList<ChatLine> lines; //!< oldest first
};

} // namespace demo
