// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/records.h"

namespace demo {

//! A customer is a number; everything about one follows from it, so nothing has to be kept.
QByteArray customerPhone(quint32 customer);
QByteArray customerMail(quint32 customer);

//! The two ends of a contact, as the API names them.
QByteArray sourceOf(const Contact &contact, const Queue *queue);
QByteArray destinationOf(const Contact &contact, const Queue *queue);

} // namespace demo
