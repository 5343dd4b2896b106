// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/records/contactpro/callback.h"

namespace floorwalker::cli {

//! Under the API's own names of the fields.
QList<ViewColumn> callbackColumns();

//! The callbacks of `cmi/callbacks`, all of them; filtered here.
class CallbacksReader final : public ViewReader
{
    Q_OBJECT

public:
    explicit CallbacksReader(RestClient &client) : ViewReader(client) { }

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void compose(const Result<QList<Callback>> &callbacks);

    QList<RowFilter> m_filters;
};

} // namespace floorwalker::cli
