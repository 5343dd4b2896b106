// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/records/contactpro/user.h"

namespace floorwalker::cli {

//! The columns of every user; whatever else came follows them under the API's own names.
QList<ViewColumn> userColumns();

//! Every field of a user that a newer tenant sends only when asked for it by name.
QStringList userFields();

//! The users of `rci/users`; filters go to the server, which knows them all.
class UsersReader final : public ViewReader
{
    Q_OBJECT

public:
    explicit UsersReader(RestClient &client) : ViewReader(client) { }

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void compose(const Result<QList<User>> &users);
};

} // namespace floorwalker::cli
