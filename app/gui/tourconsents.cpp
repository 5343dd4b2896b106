// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourconsents.h"

#include "models/items/consentitems.h"
#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/views/consents/consentaskbar.h"
#include "ui/views/consents/consentform.h"
#include "ui/views/consents/consentimportdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>

namespace floorwalker {

namespace {

//! The page's commands by their place among them: the words differ by language.
enum Command { AddOne = 0, ChangeCurrent = 1, DeleteSome = 2, Import = 3, DoNotContactCurrent = 5 };

void run(MainWindow &window, Command command)
{
    window.currentPage()->actions().at(command)->trigger();
}

QTabWidget &tabs(MainWindow &window)
{
    return *window.currentPage()->findChild<QTabWidget *>();
}

TableView &table(MainWindow &window)
{
    return *window.currentPage()->findChild<TableView *>();
}

} // namespace

bool typeConsent(MainWindow &window)
{
    run(window, AddOne);
    auto *form = window.findChild<ConsentForm *>();
    if (!form)
        return false;
    form->findChildren<QLineEdit *>().constFirst()->setText(QStringLiteral("040 5550123"));
    const auto choices = form->findChildren<QComboBox *>();
    for (QComboBox *choice : choices)
        choice->setCurrentIndex(1);
    return true;
}

bool changeConsent(MainWindow &window)
{
    const QString whatsAppId = QStringLiteral("whatsapp_wa_4711_8541255455");
    if (!window.currentPage()->reveal(whatsAppId))
        return false;
    run(window, ChangeCurrent);
    return true;
}

void showListOfThisComputer(MainWindow &window)
{
    run(window, DoNotContactCurrent);
}

void showRegister(MainWindow &window)
{
    tabs(window).setCurrentIndex(0);
}

void searchForNobody(MainWindow &window)
{
    auto *address = window.currentPage()->findChild<ConsentAskBar *>()->findChild<FilterField *>();
    address->setText(QStringLiteral("nobody@example.com"));
    emit address->returnPressed();
}

QDialog *askToDeleteConsents(MainWindow &window)
{
    TableView &view = table(window);
    view.selectionModel()->select(QItemSelection(view.model()->index(2, 0), view.model()->index(5, 0)),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    run(window, DeleteSome);
    return window.findChild<ConfirmDialog *>();
}

QDialog *importConsents(MainWindow &window, const ConsentItems &consents, const QString &path)
{
    QFile file(path);
    const CustomerConsent *present = consents.find(consentUsages[0], QStringLiteral("wa_4711_8541255455"));
    if (!present || !file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write("address,usage,consent\n"
               "040 5550101,recording,true\n"
               "040 5550102,WhatsApp,yes\n"
               "wa_4711_8541255455,whatsapp,no\n"
               "040 5550103,recording,yes\n"
               "040 5550104,recording,perhaps\n"
               "040 5550105,fax,yes\n"
               "040 5550103,recording,no\n"
               "+358405550101,recording,1\n");
    file.close();
    run(window, Import);
    auto *dialog = window.findChild<ConsentImportDialog *>();
    if (dialog)
        dialog->chooseFile(path);
    return dialog;
}

} // namespace floorwalker
