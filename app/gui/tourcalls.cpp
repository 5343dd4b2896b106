// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourcalls.h"

#include "app/wiring/tenant.h"
#include "models/edits/calloutsending.h"
#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/views/calls/calldetail.h"
#include "ui/views/calls/callorderform.h"
#include "ui/views/calls/calloutdialog.h"
#include "ui/views/calls/callspage.h"
#include "ui/views/calls/callspane.h"
#include "ui/views/calls/conferencepane.h"
#include "ui/views/calls/numberchangedialog.h"
#include "ui/views/calls/numberspane.h"
#include "ui/views/calls/teamcalldialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace floorwalker {

namespace {

QString conferenceName()
{
    return QStringLiteral("team-morning");
}

Callout calloutTo(const QString &number)
{
    return {.destination = {QStringLiteral("number"), number}, .cli = QStringLiteral("+358942415000"), .domain = QStringLiteral("pstn"), .locale = QStringLiteral("en-US")};
}

CallsPage &page(MainWindow &window)
{
    return *static_cast<CallsPage *>(window.currentPage());
}

QTabWidget &tabsOf(QWidget &part)
{
    return *part.findChild<QTabWidget *>();
}

//! The fields of a dialog by the order in which one meets them.
template<typename Field>
Field *field(QDialog &dialog, int place)
{
    return dialog.findChildren<Field *>().value(place);
}

void chooseRows(TableView &view, int from, int to)
{
    view.selectionModel()->select(QItemSelection(view.model()->index(from, 0), view.model()->index(to, 0)),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

void showCallsTab(MainWindow &window, CallsTab tab)
{
    tabsOf(page(window)).setCurrentIndex(int(tab));
}

bool beginCalls(Tenant &tenant)
{
    if (!tenant.calling())
        return false;
    QList<Callout> callouts;
    for (const auto &number : {QStringLiteral("+358401112221"), QStringLiteral("+358401112222"), QStringLiteral("+358401112223")}) {
        Callout callout = calloutTo(number);
        callout.method = CalloutMethod::Conference;
        callout.conference = ConferenceId(conferenceName());
        callout.greeting = QStringLiteral("Welcome to the morning call.");
        callouts << callout;
    }
    Callout spoken = calloutTo(QStringLiteral("+358405550123"));
    spoken.text = QStringLiteral("Your appointment is tomorrow at half past nine.");
    callouts << spoken;
    tenant.calling()->callouts.callAll(conferenceName(), callouts);
    return true;
}

bool areCallsBegun(Tenant &tenant)
{
    const QList<StartedCall> &calls = tenant.calling()->calls.calls();
    return calls.size() >= 4 && std::all_of(calls.cbegin(), calls.cend(), [](const StartedCall &call) { return call.result || call.error || call.call.isEmpty(); });
}

void typeOrder(MainWindow &window)
{
    auto *detail = window.currentPage()->findChild<CallDetail *>();
    tabsOf(*detail).setCurrentIndex(1);
    detail->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("The call ends in one minute."));
}

QDialog *typeCallout(MainWindow &window)
{
    page(window).newCallout();
    auto *dialog = window.findChild<CalloutDialog *>();
    field<QLineEdit>(*dialog, 0)->setText(QStringLiteral("040 5550123"));
    field<QPlainTextEdit>(*dialog, 0)->setPlainText(QStringLiteral("Your appointment is tomorrow at half past nine."));
    return dialog;
}

QDialog *typeConferenceCallout(MainWindow &window)
{
    QDialog *dialog = typeCallout(window);
    field<QComboBox>(*dialog, 0)->setCurrentIndex(2);
    dialog->findChild<QToolButton *>()->setChecked(true);
    return dialog;
}

QDialog *chooseTeam(MainWindow &window)
{
    page(window).newTeamCall();
    auto *dialog = window.findChild<TeamCallDialog *>();
    chooseRows(*dialog->findChild<TableView *>(), 0, 2);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("040 5550123"));
    return dialog;
}

void openConference(MainWindow &window)
{
    page(window).showConference(conferenceName());
}

bool isConferenceShown(Tenant &tenant)
{
    return tenant.calling()->conference.freshness().answeredAt.has_value() || tenant.calling()->conference.freshness().error;
}

QDialog *askToClearConference(MainWindow &window)
{
    page(window).findChild<ConferencePane *>()->askToClear();
    return window.findChild<ConfirmDialog *>();
}

void queryNumber(MainWindow &window)
{
    page(window).findChild<NumbersPane *>()->queryCurrent();
}

void showCallbackAddresses(MainWindow &window)
{
    tabsOf(*page(window).findChild<NumbersPane *>()).setCurrentIndex(1);
}

QDialog *assignNumbers(MainWindow &window)
{
    auto *pane = page(window).findChild<NumbersPane *>();
    chooseRows(*pane->findChild<TableView *>(), 0, 2);
    pane->assign();
    return window.findChild<NumberChangeDialog *>();
}

} // namespace floorwalker
