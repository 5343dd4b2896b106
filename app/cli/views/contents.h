// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"

#include <QTimeZone>

#include <memory>

//! The lists of what belongs to single contacts: `cmi/chats`, `cmi/emails`, `cmi/scriptResults`.
namespace floorwalker::cli {

QList<ViewColumn> chatColumns();
QList<ViewColumn> emailColumns();
QList<ViewColumn> scriptColumns();

std::unique_ptr<ViewReader> chatsReader(RestClient &client, const QTimeZone &zone);
std::unique_ptr<ViewReader> emailsReader(RestClient &client, const QTimeZone &zone);
std::unique_ptr<ViewReader> scriptsReader(RestClient &client, const QTimeZone &zone);

} // namespace floorwalker::cli
