// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/writekind.h"
#include "models/records/contactpro/callrecording.h"

namespace floorwalker {

//! `POST cmi/callRecordings/{id}/listenLog` as the ledger sees it. Each listening has a session id of its own,
//! so the log of its recording proves it by that alone. Content is the listening.
class ListenAddition final : public WriteKind
{
public:
    static QByteArray content(const NewListening &listening);

    QString name() const override;
    Endpoint<QString> request(const QByteArray &content) const override;
    Likeness likeness(const QByteArray &content) const override;
    QString listOf(const QByteArray &content) const override; //!< each recording has its own
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
};

} // namespace floorwalker
