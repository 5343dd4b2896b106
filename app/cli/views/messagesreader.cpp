// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/messagesreader.h"

#include "models/figures/deliverycounts.h"
#include "models/items/searchwords.h"
#include "models/rest/endpoints/messages.h"
#include "models/rest/listlength.h"

#include <QJsonArray>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldsOf(const Message &message)
{
    return merged({{u"id"_s, message.id.text()},
                   {u"source"_s, valueOf(message.source)},
                   {u"subType"_s, valueOf(message.subtype)},
                   {u"message"_s, valueOf(message.text)},
                   {u"contentType"_s, message.contentType.isEmpty() ? u"text"_s : message.contentType},
                   {u"sendTime"_s, valueOf(message.sendTime)},
                   {u"creationTime"_s, valueOf(message.created)},
                   {u"maxRetryCount"_s, valueOf(message.maxRetries)},
                   {u"retryDelay"_s, valueOf(message.retryDelay)}},
                  deliveryFields(message.destinations));
}

QJsonArray arrayOf(const QList<Destination> &destinations)
{
    QJsonArray all;
    for (const Destination &destination : destinations)
        all << QJsonObject{{u"address"_s, destination.address}, {u"status"_s, valueOf(destination.statusWord)}};
    return all;
}

QStringList linesOf(const QList<Destination> &destinations)
{
    QStringList lines;
    for (const Destination &destination : destinations)
        lines << destination.address + u' ' + destination.statusWord;
    return lines;
}

//! The server shows what comes after a moment, and the moment itself belongs to our ranges.
std::optional<Instant> justBefore(const std::optional<Instant> &moment)
{
    return moment ? std::optional(*moment - Milliseconds(1)) : std::nullopt;
}

//! The server narrows it down by one pattern; all of them choose among the rows that come.
QString patternFor(const QList<RowFilter> &filters, QStringView field)
{
    const auto found = std::find_if(filters.cbegin(), filters.cend(),
                                    [field](const RowFilter &filter) { return filter.field == field; });
    return found == filters.cend() ? QString() : found->pattern;
}

} // namespace

QList<ViewColumn> messageColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"source"_s, u"Source"_s},
            {u"subType"_s, u"Subtype"_s},
            {u"message"_s, u"Text"_s},
            {u"contentType"_s, u"Kind of text"_s},
            {u"sendTime"_s, u"Send time"_s, ColumnKind::Moment},
            {u"creationTime"_s, u"Created"_s, ColumnKind::Moment},
            {u"maxRetryCount"_s, u"Retries at most"_s, ColumnKind::Count},
            {u"retryDelay"_s, u"Retry delay (s)"_s, ColumnKind::Count},
            {u"recipients"_s, u"Recipients"_s, ColumnKind::Count},
            {u"added"_s, u"Not begun"_s, ColumnKind::Count},
            {u"processing"_s, u"Processing"_s, ColumnKind::Count},
            {u"handled"_s, u"Handled"_s, ColumnKind::Count},
            {u"failed"_s, u"Failed"_s, ColumnKind::Count}};
}

QString objectionToMessageFilter(const RowFilter &filter)
{
    for (const QStringView name : {u"sendTime", u"sendTimeEnd", u"creationTime", u"creationTimeEnd"}) {
        if (filter.field == name)
            return u"The time range of messages is --since and --until, so \"%1\" is no filter."_s.arg(filter.field);
    }
    return {};
}

QJsonObject deliveryFields(const QList<Destination> &destinations)
{
    const DeliveryCounts counts = countsOf(destinations);
    return {{u"recipients"_s, counts.all()},
            {u"added"_s, counts.of(DeliveryStatus::Added)},
            {u"processing"_s, counts.of(DeliveryStatus::Processing)},
            {u"handled"_s, counts.of(DeliveryStatus::Handled)},
            {u"failed"_s, counts.of(DeliveryStatus::Failed)}};
}

MessagesReader::MessagesReader(RestClient &client, const BusinessDay &day)
    : ViewReader(client)
    , m_day(day)
{
}

//! Without an end it is open: what is ahead belongs to it.
void MessagesReader::readAll(const ViewQuestion &question)
{
    m_question = question;
    if (!m_question.since)
        m_question.since = m_day.dayContaining(question.until.value_or(client().serverClock().now())).begin;
    client().send<QList<Message>>(contactpro::messages({.source = patternFor(question.filters, u"source"),
                                                        .subtype = patternFor(question.filters, u"subType"),
                                                        .createdFrom = justBefore(m_question.since),
                                                        .createdUntil = m_question.until}),
                                  Purpose::Asked, this, [this](const Result<QList<Message>> &created) {
        if (created)
            askDue(*created);
        else
            fail(created.error());
    });
}

void MessagesReader::askDue(const QList<Message> &created)
{
    client().send<QList<Message>>(contactpro::messages({.source = patternFor(m_question.filters, u"source"),
                                                        .subtype = patternFor(m_question.filters, u"subType"),
                                                        .sentFrom = justBefore(m_question.since),
                                                        .sentUntil = m_question.until}),
                                  Purpose::Asked, this, [this, created](const Result<QList<Message>> &due) {
        if (!due) {
            fail(due.error());
            return;
        }
        QList<Message> all;
        QSet<QString> seen;
        for (const QList<Message> &some : {created, *due}) {
            for (const Message &message : some) {
                const QString key = keyOf(message);
                if (!seen.contains(key))
                    all << message;
                seen << key;
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Message &a, const Message &b) { return a.created > b.created; });
        const qsizetype longest = std::max(created.size(), due->size());
        tell(all, looksCut(created.size()) || looksCut(due->size()) ? cutListText(int(longest)) : QString());
    });
}

void MessagesReader::readOne(const QString &id)
{
    client().send<Message>(contactpro::message(MessageId(id)), Purpose::Asked, this, [this](const Result<Message> &message) {
        if (!message) {
            fail(message.error());
            return;
        }
        ViewAnswer answer{.columns = messageColumns(), .resource = u"cmi/messages"_s};
        answer.columns << ViewColumn{u"destinations"_s, u"Recipients"_s, ColumnKind::Content};
        QJsonObject fields = fieldsOf(*message);
        fields.insert(u"destinations"_s, arrayOf(message->destinations));
        answer.rows.append({fields, message->raw, linesOf(message->destinations)});
        emit answered(answer);
    });
}

void MessagesReader::tell(const QList<Message> &messages, const QString &incompleteReason)
{
    ViewAnswer answer{.columns = messageColumns(), .resource = u"cmi/messages"_s, .incompleteReason = incompleteReason};
    for (const Message &message : messages)
        answer.rows.append({fieldsOf(message), message.raw});
    applyFilters(m_question.filters, answer);
    emit answered(answer);
}

void MessagesReader::fail(const Error &error)
{
    ViewAnswer answer{.columns = messageColumns(), .resource = u"cmi/messages"_s};
    answer.errors << error;
    answer.isUsable = false;
    emit answered(answer);
}

} // namespace floorwalker::cli
