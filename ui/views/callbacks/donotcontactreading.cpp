// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/donotcontactreading.h"

#include "models/desk/donotcontact.h"
#include "models/items/callbackitems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/errorbar.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DoNotContactReading)
};

} // namespace

void readDoNotContact(const Workplace &workplace, ErrorBar *trouble)
{
    workplace.doNotContact.read(trouble, [&callbacks = workplace.callbacks, trouble](const Result<Done> &isRead) {
        if (isRead)
            return;
        trouble->showError(Words::tr("The do-not-contact list cannot be read: nobody is warned of who is on it."),
                           errorText(isRead.error()).nextStep,
                           copyableDetails(isRead.error(), callbacks.serverNow()));
    });
}

} // namespace floorwalker
