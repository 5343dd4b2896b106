// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace floorwalker {

//! Where a link in a mail may lead: http, https or an address to write to; nothing else, and nothing
//! relative. Without user and password, which only make a host look like another, and without the
//! fields of a mail to be written, which can name files to attach.
std::optional<QUrl> linkTarget(const QString &href);

//! Who a target belongs to, as people must see it before they follow it: the host, or the address.
QString ownerOf(const QUrl &target);

} // namespace floorwalker
