// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/alerts/auditpanel.h"

#include "models/items/ledgeritems.h"
#include "models/items/ledgerwords.h"
#include "ui/main/workplace.h"
#include "ui/views/storedtable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statuslabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

AuditPanel::AuditPanel(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_table(new StoredTable({.title = tr("Audit log"),
                               .order = tr("newest first"),
                               .nothing = tr("The log is empty."),
                               .nothingMore = tr("Every write and every export, and what became of it, will stand here in a line.")},
                              workplace.ledger.log(), workplace))
    , m_verdict(new StatusLabel)
    , m_verify(new QPushButton(tr("&Verify the Log")))
{
    m_table->panel().addToHeaderEnd(m_verdict);
    m_table->panel().addToHeaderEnd(m_verify);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_verify, &QPushButton::clicked, &workplace.ledger, &LedgerItems::verifyLog);
    connect(m_table, &StoredTable::retryWanted, &workplace.ledger, &LedgerItems::retry);
    connect(&workplace.ledger, &LedgerItems::logChanged, this, &AuditPanel::refresh);
    refresh();
}

void AuditPanel::takeFocus()
{
    m_table->takeFocus();
}

void AuditPanel::find()
{
    m_table->focusFilter();
}

void AuditPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_workplace.ledger.followLog(true);
}

void AuditPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_workplace.ledger.followLog(false);
}

void AuditPanel::refresh()
{
    const LedgerItems &ledger = m_workplace.ledger;
    const auto &check = ledger.check();
    m_table->tell({.isRead = ledger.isLogRead(), .error = ledger.logError(), .all = check ? int(check->lines) : 0});
    if (!check)
        m_verdict->setStatus(tr("Not verified yet"), Tone::Dim, true);
    else
        m_verdict->setStatus(auditCheckText(*check), check->isWhole() ? Tone::Available : Tone::Red);
}

} // namespace floorwalker
