// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/whyempty.h"

#include "models/wording/errortext.h"
#include "ui/widgets/emptynotice.h"

#include <QCoreApplication>

namespace floorwalker {

void tellWhyEmpty(EmptyNotice &notice, const Freshness &freshness, const QString &resource, const QString &nothing)
{
    if (freshness.error) {
        const ErrorText text = errorText(*freshness.error);
        notice.setNotice(Icon::Offline, text.sentence, text.nextStep);
    } else if (!freshness.answeredAt) {
        notice.setNotice(Icon::Clock,
                         QCoreApplication::translate("Views", "Waiting for the first answer of the server."), {});
    } else if (!nothing.isEmpty()) {
        notice.setNotice(Icon::Empty, nothing, {});
    } else {
        const ErrorText text = emptyListText(resource);
        notice.setNotice(Icon::Empty, text.sentence, text.nextStep);
    }
}

} // namespace floorwalker
