// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/base/businessday.h"
#include "models/records/contactpro/message.h"

namespace floorwalker::cli {

//! Under the API's own names of the fields; then how many recipients there are, and in which status.
QList<ViewColumn> messageColumns();
QString objectionToMessageFilter(const RowFilter &filter); //!< the range is no filter

//! How many there are, and in which status: recipients, added, processing, handled, failed.
QJsonObject deliveryFields(const QList<Destination> &destinations);

//! The messages of `cmi/messages` that were made or are due in a range of time: one without a send time
//! is known by its creation alone, so both are asked for. One is told with its recipients.
class MessagesReader final : public ViewReader
{
    Q_OBJECT

public:
    MessagesReader(RestClient &client, const BusinessDay &day);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void askDue(const QList<Message> &created);
    void tell(const QList<Message> &messages, const QString &incompleteReason);
    void fail(const Error &error);

    BusinessDay m_day;
    ViewQuestion m_question;
};

} // namespace floorwalker::cli
