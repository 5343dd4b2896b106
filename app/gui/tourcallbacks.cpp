// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourcallbacks.h"

#include "app/wiring/tenant.h"
#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/views/callbacks/callbackchangedialog.h"
#include "ui/views/callbacks/callbackform.h"
#include "ui/views/callbacks/donotcontactdialog.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace floorwalker {

namespace {

//! The page's commands by their place among them: the words differ by language.
enum Command { AddOne = 0, ChangeChosen = 1, ListOfDoNotContact = 4 };

void run(MainWindow &window, Command command)
{
    window.currentPage()->actions().at(command)->trigger();
}

} // namespace

bool typeCallback(MainWindow &window)
{
    run(window, AddOne);
    auto *form = window.findChild<CallbackForm *>();
    if (!form)
        return false;
    form->findChildren<QLineEdit *>().constFirst()->setText(QStringLiteral("040 5550123"));
    form->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Asked for an offer"));
    return true;
}

QDialog *changeCallbacks(MainWindow &window)
{
    auto *table = window.currentPage()->findChild<TableView *>();
    table->selectionModel()->select(QItemSelection(table->model()->index(4, 0), table->model()->index(9, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    run(window, ChangeChosen);
    QDialog *dialog = window.currentPage()->findChild<CallbackChangeDialog *>();
    constexpr int shift = 1;
    if (dialog) {
        const auto choices = dialog->findChildren<QComboBox *>();
        choices.last()->setCurrentIndex(shift);
    }
    return dialog;
}

QDialog *showDoNotContact(MainWindow &window, Tenant &tenant)
{
    const Instant now = tenant.callbacks().serverNow();
    const std::array entries{DoNotContactEntry{QStringLiteral("+358501234567"), QStringLiteral("Asked not to be called"), now},
                             DoNotContactEntry{QStringLiteral("anna@example.com"), QStringLiteral("Consent withdrawn"),
                                               now - std::chrono::hours(50)}};
    for (const DoNotContactEntry &entry : entries)
        tenant.writing().doNotContact.put(entry, &window, [](const Result<Done> &) {});
    run(window, ListOfDoNotContact);
    return window.findChild<DoNotContactDialog *>();
}

bool writeImport(const QString &path, const CallbackItems &callbacks)
{
    const auto &lines = callbacks.lines();
    const auto open = std::find_if(lines.begin(), lines.end(), [](const CallbackLine &line) { return !line.isClosed(); });
    QFile file(path);
    if (open == lines.end() || !file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray rows = "number,queue,time,notes\n"
                            "0401112221,152,tomorrow 9:30,Asked about the invoice\n"
                            "0401112222,152,tomorrow 10:00,Wants a quotation for 40 lines\n"
                            "0401112222,152,tomorrow 10:00,Wants a quotation for 40 lines\n"
                            "Anna,152,,Number missing\n"
                            "0401112223,152,yesterday at noonish,\n"
                            "0401112224,152,,As soon as possible\n"
        + (open->customerNumber + u',' + open->queueNumber).toUtf8() + ",,Waits already\n";
    return file.write(rows) == rows.size();
}

} // namespace floorwalker
