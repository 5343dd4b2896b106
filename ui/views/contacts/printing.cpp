// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace floorwalker {

namespace {
constexpr int dotsPerInch = 600;
}

void askAndPrint(const std::shared_ptr<QTextDocument> &document, const QString &title, QWidget *over)
{
    auto *dialog = new QPrintDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setDocName(title);
    dialog->printer()->setResolution(dotsPerInch);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [document](QPrinter *printer) { document->print(printer); });
    dialog->open();
}

} // namespace floorwalker
