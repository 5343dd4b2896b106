// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/records/contactpro/customerconsent.h"

namespace floorwalker::cli {

//! Under the API's own names of the fields.
QList<ViewColumn> consentColumns();
QJsonObject fieldsOf(const CustomerConsent &consent);

//! The consents of `cmi/customerConsents`. Filters by address, usage and consent are the tenant's to
//! apply; one by one they are known by usage_address.
class ConsentsReader final : public ViewReader
{
    Q_OBJECT

public:
    explicit ConsentsReader(RestClient &client) : ViewReader(client) { }

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &key) override;

private:
    void compose(const Result<QList<CustomerConsent>> &consents);

    QList<RowFilter> m_filters;
};

} // namespace floorwalker::cli
