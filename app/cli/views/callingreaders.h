// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/edits/startedcalls.h"

namespace floorwalker::cli {

QList<ViewColumn> ownedNumberColumns();
QList<ViewColumn> startedCallColumns();

//! The numbers of the account and their applications.
class NumbersReader final : public ViewReader
{
    Q_OBJECT

public:
    explicit NumbersReader(RestClient &config);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override; //!< by the number

private:
    void ask(const std::function<bool(const ViewRow &)> &isWanted);

    ViewQuestion m_question;
};

//! The calls that were begun from this computer, with their results: the platform has no list.
class CallsReader final : public ViewReader
{
    Q_OBJECT

public:
    CallsReader(RestClient &calling, const QString &ledgerFile);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override; //!< any call, by its id

private:
    void compose(const std::optional<Error> &error);

    Ledger m_ledger;
    StartedCalls m_calls;
    ViewQuestion m_question;
};

} // namespace floorwalker::cli
