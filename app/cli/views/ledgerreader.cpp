// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/ledgerreader.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 100'000;

} // namespace

QList<ViewColumn> ledgerColumns()
{
    return {{u"id"_s, u"Entry"_s},
            {u"kind"_s, u"Kind"_s},
            {u"title"_s, u"What"_s},
            {u"state"_s, u"State"_s},
            {u"attempts"_s, u"Attempts"_s, ColumnKind::Count},
            {u"plannedTime"_s, u"Planned"_s, ColumnKind::Moment},
            {u"sentTime"_s, u"Sent"_s, ColumnKind::Moment},
            {u"serverId"_s, u"Id at the tenant"_s},
            {u"reason"_s, u"Reason"_s},
            {u"batch"_s, u"Batch"_s},
            {u"row"_s, u"Row"_s, ColumnKind::Count}};
}

QJsonObject fieldsOf(const Entry &entry)
{
    return {{u"id"_s, QString::number(entry.id)},
            {u"kind"_s, entry.write.kind},
            {u"title"_s, entry.write.title},
            {u"state"_s, name(entry.state)},
            {u"attempts"_s, entry.attempts},
            {u"plannedTime"_s, toIso(entry.planned)},
            {u"sentTime"_s, valueOf(entry.sent ? toIso(*entry.sent) : QString())},
            {u"serverId"_s, valueOf(entry.idAtServer())},
            {u"reason"_s, valueOf(entry.reason)},
            {u"batch"_s, entry.write.batch},
            {u"row"_s, entry.write.ordinal}};
}

LedgerReader::LedgerReader(RestClient &client, const QString &ledgerFile)
    : ViewReader(client)
    , m_ledger(ledgerFile, QString(), {})
{
}

void LedgerReader::readAll(const ViewQuestion &question)
{
    m_filters = question.filters;
    m_ledger.read([](LedgerFile &file) { return file.last(mostRead); }, this,
                  [this](const Result<QList<Entry>> &entries) { compose(entries); });
}

void LedgerReader::readOne(const QString &id)
{
    m_ledger.read([id = id.toLongLong()](LedgerFile &file) { return file.entry(id); }, this,
                  [this](const Result<Entry> &entry) {
        if (entry)
            compose(QList<Entry>{*entry});
        else
            compose(entry.error());
    });
}

void LedgerReader::compose(const Result<QList<Entry>> &entries)
{
    ViewAnswer answer{.columns = ledgerColumns(), .resource = u"ledger"_s};
    if (entries) {
        for (const Entry &entry : *entries)
            answer.rows << ViewRow{.fields = fieldsOf(entry), .raw = {}};
        applyFilters(m_filters, answer);
    } else {
        answer.errors << entries.error();
        answer.isUsable = false;
    }
    emit answered(answer);
}

} // namespace floorwalker::cli
