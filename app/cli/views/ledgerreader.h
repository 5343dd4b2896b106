// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/ledger/ledger.h"

namespace floorwalker::cli {

QList<ViewColumn> ledgerColumns();
QJsonObject fieldsOf(const Entry &entry); //!< by those columns' keys

//! The writes the ledger knows, the newest first; asks nothing of the tenant.
class LedgerReader final : public ViewReader
{
    Q_OBJECT

public:
    LedgerReader(RestClient &client, const QString &ledgerFile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void compose(const Result<QList<Entry>> &entries);

    Ledger m_ledger;
    QList<RowFilter> m_filters;
};

} // namespace floorwalker::cli
