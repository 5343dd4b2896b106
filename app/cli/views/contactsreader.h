// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/base/businessday.h"
#include "models/items/contactcolumns.h"
#include "models/search/contactsearch.h"
#include "models/search/journey.h"

namespace floorwalker::cli {

//! Under the API's own names of the fields.
QList<ViewColumn> contactViewColumns();
QString objectionToContactFilter(const RowFilter &filter);

//! The contacts of `cmi/contacts` in a range of time, asked for in slices. Filters are the interface's
//! own parameters, sort, limit, language and locale among them. One is told with its journey.
class ContactsReader final : public ViewReader
{
    Q_OBJECT

public:
    ContactsReader(RestClient &client, const BusinessDay &day);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void tellFound();
    void tellWhenWhole(); //!< the journey

    BusinessDay m_day;
    std::vector<ContactColumn> m_columns;
    ContactSearch m_search;
    Journey m_journey;
    bool m_isTold = false;
};

} // namespace floorwalker::cli
