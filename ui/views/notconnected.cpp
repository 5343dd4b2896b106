// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/notconnected.h"

#include "ui/main/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptynotice.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotConnected)
};

} // namespace

void sayNotConnected(Page &page, const QString &sentence)
{
    auto *room = new QWidget;
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->addWidget(room);
    auto *notice = new EmptyNotice(room);
    notice->setNotice(Icon::Offline, sentence, Words::tr("It is added to the profile, where its other addresses are."), Words::tr("Connect It"));
    QObject::connect(notice, &EmptyNotice::actionTriggered, &page, &Page::cloudsWanted);
}

} // namespace floorwalker
