// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! Every list that left as a file, in the audit log: which one, as what, how many rows. No values and
//! no file's name, which may hold a customer's. (product.md, 30)
class ExportLog final
{
public:
    ExportLog(Ledger &ledger, const RestClient &client);

    //! Notes that an export begins. Only once may() hears that the log has it does one.
    //! list: stable English, with the format: "contacts csv".
    void begin(const QString &list, QObject *receiver, std::function<void(const Result<Done> &)> may);
    //! What came of it. rows: how many were to be written.
    void end(const QString &list, const Result<Done> &written, qsizetype rows);

private:
    AuditLine line(const QString &list, const QString &outcome) const;

    Ledger &m_ledger;
    const RestClient &m_client;
};

} // namespace floorwalker
