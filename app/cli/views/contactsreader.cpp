// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/contactsreader.h"

#include "app/cli/rowexport.h"
#include "app/cli/views/journeyfields.h"
#include "models/items/contactorder.h"
#include "models/items/searchwords.h"
#include "models/rest/endpoints/contactcontents.h"

#include <algorithm>
#include <memory>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds neverPolled = std::chrono::minutes(1); //!< nobody needs the search's feed

int columnNamed(const std::vector<ContactColumn> &columns, QStringView name)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [name](const ContactColumn &column) { return name == QLatin1String(column.id); });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

//! The parameter `sort` is a field, "-" before it, ",LOCALE-xx" behind it. (seed CMI reference, contacts)
QString fieldOfSort(const QString &sort)
{
    const QString field = sort.section(u',', 0, 0);
    return field.startsWith(u'-') ? field.mid(1) : field;
}

QString localeOfSort(const QString &sort)
{
    static const QString mark = u"LOCALE-"_s;
    const QString behind = sort.section(u',', 1);
    return behind.startsWith(mark) ? behind.mid(mark.size()) : QString();
}

ContactQuestion questionOf(const QList<RowFilter> &filters)
{
    ContactQuestion question;
    for (const auto &[field, value] : filters) {
        if (field == u"sort") {
            question.sort = value.section(u',', 0, 0);
            question.locale = localeOfSort(value);
        } else if (field == u"limit")
            question.limit = value.toInt();
        else if (field == u"language")
            question.language = value;
        else if (field == u"locale")
            question.locale = value;
        else if (field != u"statistics") // always asked for
            question.conditions.append({field, value});
    }
    return question;
}

ContactOrder orderOf(const ContactQuestion &question, const std::vector<ContactColumn> &columns)
{
    ContactOrder order{.column = columnNamed(columns, fieldOfSort(question.sort)),
                       .direction = question.sort.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder,
                       .locale = question.locale};
    if (question.limit)
        order.cut = ContactOrder::Cut{size_t(*question.limit), order.column, order.direction};
    return order;
}

ViewRow rowOf(const ContactRow &row, const std::vector<ContactColumn> &columns)
{
    QJsonObject fields;
    for (const ContactColumn &column : columns)
        fields.insert(QLatin1String(column.id), jsonValue(column.exportValue(row)));
    return {.fields = fields};
}

ColumnKind kindOf(const ContactColumn &column)
{
    switch (column.kind) {
    case CellKind::Moment: return ColumnKind::Moment;
    case CellKind::Duration: return ColumnKind::Span;
    default: return ColumnKind::Text;
    }
}

} // namespace

QList<ViewColumn> contactViewColumns()
{
    QList<ViewColumn> columns(2); // its ids come first, so that they are found to be typed
    for (const ContactColumn &column : contactColumns(QTimeZone::utc())) {
        const ViewColumn told{QString::fromLatin1(column.id), QString::fromLatin1(column.title), kindOf(column)};
        if (told.key == u"id")
            columns[0] = told;
        else if (told.key == u"contactGroupId")
            columns[1] = told;
        else
            columns.append(told);
    }
    return columns;
}

QString objectionToContactFilter(const RowFilter &filter)
{
    const auto &[field, value] = filter;
    if (field == u"startTime" || field == u"endTime")
        return u"The time range of contacts is --since and --until, so \"%1\" is no filter."_s.arg(field);
    if (field != u"sort")
        return objectionToLimit(filter);
    const auto columns = contactColumns(QTimeZone::utc());
    return columnNamed(columns, fieldOfSort(value)) >= 0
        ? QString()
        : u"Contacts cannot be sorted by \"%1\"."_s.arg(fieldOfSort(value));
}

ContactsReader::ContactsReader(RestClient &client, const BusinessDay &day)
    : ViewReader(client)
    , m_day(day)
    , m_columns(contactColumns(day.zone()))
    , m_search(client, neverPolled)
    , m_journey(client)
{
    connect(&m_journey, &Journey::partChanged, this, &ContactsReader::tellWhenWhole);
    connect(&m_search.slices(), &SlicedSearch::changed, this, [this] {
        if (!m_search.slices().isUnderWay())
            tellFound();
    });
}

void ContactsReader::readAll(const ViewQuestion &question)
{
    m_search.start(questionOf(question.filters), rangeOf(question, m_day, client().serverClock().now()), false);
}

void ContactsReader::tellFound()
{
    const SlicedSearch &slices = m_search.slices();
    ViewAnswer answer{.columns = contactViewColumns(), .resource = u"cmi/contacts"_s,
                      .incompleteReason = incompleteReason(m_search, m_day.zone())};
    if (slices.error()) {
        answer.errors << *slices.error();
        answer.isUsable = slices.reached() < slices.range().end;
    }
    const auto order = std::make_shared<std::vector<ContactSlot>>(
        orderedContacts(m_search.contacts().snapshot(), orderOf(m_search.question(), m_columns), m_columns));
    answer.source = RowSource{qsizetype(order->size()), [this, order](qsizetype row) {
        return rowOf(m_search.contacts().row((*order)[size_t(row)]), m_columns);
    }};
    emit answered(answer);
}

void ContactsReader::readOne(const QString &id)
{
    client().send<Contact>(contactpro::contact(ContactId(id)), Purpose::Asked, this,
                           [this](const Result<Contact> &contact) {
        if (contact)
            m_journey.open(*contact, customerOf(*contact, contact->raw.value(u"type").toString()));
        else
            emit answered({.columns = contactViewColumns(), .errors = {contact.error()}, .isUsable = false, .resource = u"cmi/contacts"_s});
    });
}

//! A part that is refused hides no other.
void ContactsReader::tellWhenWhole()
{
    ViewAnswer answer{.columns = contactViewColumns(), .resource = u"cmi/contacts"_s};
    for (const JourneyPart part : journeyParts) {
        const JourneyPartState &state = m_journey.state(part);
        if (state.kind == JourneyPartState::Kind::Asked)
            return;
        if (state.error)
            answer.errors << *state.error;
    }
    if (std::exchange(m_isTold, true))
        return;
    answer.columns << ViewColumn{u"journey"_s, u"Journey"_s, ColumnKind::Content};
    QJsonObject raw = m_journey.contact().raw;
    for (const Contact &segment : m_journey.contents().segments) {
        if (segment.id == m_journey.contact().id)
            raw = merged(raw, segment.raw); // only lists have statistics
    }
    QJsonObject fields = raw;
    fields.insert(u"journey"_s, fieldsOf(m_journey, m_day.zone()));
    answer.rows.append({.fields = fields, .raw = raw, .lines = linesOf(m_journey, m_day.zone())});
    emit answered(answer);
}

} // namespace floorwalker::cli
