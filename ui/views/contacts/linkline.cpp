// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/linkline.h"

#include "models/mail/linktarget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/readingview.h"

#include <QDesktopServices>
#include <QVBoxLayout>

namespace floorwalker {

LinkLine::LinkLine(ReadingView &page, QWidget *parent)
    : QWidget(parent)
    , m_target(new ElidedLabel({}, TextRole::Dim))
{
    m_target->setAccessibleName(tr("Where the link leads"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cellMargin, 0, cellMargin, panelGap / 2);
    layout->addWidget(m_target);
    connect(&page, &ReadingView::linkPointedAt, this, &LinkLine::pointAt);
    connect(&page, &ReadingView::linkChosen, this, &LinkLine::askToOpen);
    hide();
}

void LinkLine::pointAt(const QUrl &target)
{
    m_target->setText(target.toString(QUrl::FullyEncoded));
    setVisible(!target.isEmpty());
}

void LinkLine::askToOpen(const QUrl &chosen)
{
    const auto target = linkTarget(chosen.toString(QUrl::FullyEncoded));
    if (!target)
        return;
    //: Asked before a link of an e-mail is opened; %1 is a host, as in example.org, or an address
    auto *question = new ConfirmDialog({tr("Open Link"), tr("Open this link to %1?").arg(ownerOf(*target)),
                                        target->toString(QUrl::FullyEncoded), tr("Open")},
                                       this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [target = *target] { QDesktopServices::openUrl(target); });
    question->open();
}

} // namespace floorwalker
