// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/donotcontactdialog.h"

#include "ui/theme/theme.h"
#include "ui/views/donotcontactpane.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr QSize firstSize(760, 520);

} // namespace

DoNotContactDialog::DoNotContactDialog(const Workplace &workplace, const QString &address, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Do-Not-Contact List"));
    auto *pane = new DoNotContactPane(workplace);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    pane->addButton(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->addWidget(pane);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(scaledToText(firstSize, *this));
    pane->begin(address);
}

} // namespace floorwalker
