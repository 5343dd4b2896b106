// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/cloudpaths.h"

namespace demo::conversation {

class Desk;

void addApps(CloudPaths &paths, Desk &desk);
void addWebhooks(CloudPaths &paths, Desk &desk);
void addContacts(CloudPaths &paths, Desk &desk);
void addConversations(CloudPaths &paths, Desk &desk);
void addMessages(CloudPaths &paths, Desk &desk, const double &listingLag);
void addSending(CloudPaths &paths, Desk &desk);
void addEvents(CloudPaths &paths, Desk &desk);
void addConsents(CloudPaths &paths, Desk &desk);
void addTemplates(CloudPaths &paths, Desk &desk);

inline QByteArray project(const QByteArray &path)
{
    return "/conversation/v1/projects/{}" + path;
}

//! For what takes no parameters: any is a fault.
CloudPaths::Handle plain(std::function<Reply(const CloudVisit &)> handle);

} // namespace demo::conversation
