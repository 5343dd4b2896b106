// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace floorwalker {

//! Our line icons, 16 px, drawn in resources/icons; the name of the file is the name here in
//! lower case with hyphens.
enum class Icon {
    Overview, Queues, Agents, Contacts, Recordings, Callbacks, Campaigns, Conversations, Calls,
    Consents, Alerts, Reports,
    Search, Settings, Bell, Copy, Refresh, SignIn, SignOut, Warning, Critical, Check, Cross,
    ChevronUp, ChevronDown, ChevronLeft, ChevronRight,
    Phone, Chat, Mail, Filter, Pause, Ready, Clock, Export, Print, Offline, Empty,
};

//! Sharp at any scale. Without a colour it takes the palette's text colour whenever it paints,
//! dim when disabled, so it follows the theme by itself.
QIcon lineIcon(Icon which, const QColor &color = {});

QString iconFile(Icon which); //!< in the resources

} // namespace floorwalker
