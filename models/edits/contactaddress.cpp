// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/contactaddress.h"

#include "models/desk/donotcontact.h"
#include "models/edits/phonenumber.h"

namespace floorwalker {

QString contactAddress(const QString &text, const QString &country)
{
    const auto number = PhoneNumber::read(text, country, InternalNumbers::Allowed);
    return number ? number->e164 : DoNotContact::normalized(text);
}

} // namespace floorwalker
