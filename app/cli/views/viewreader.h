// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/rowfilter.h"
#include "models/base/businessday.h"
#include "models/records/contactpro/fieldspellings.h"
#include "models/rest/restclient.h"
#include "models/search/slicedsearch.h"

namespace floorwalker::cli {

//! What a column holds, which settles how it is written as text.
enum class ColumnKind {
    Text, Count, Span, Moment, State, Channel,
    Content //!< long or nested: people read the row's lines instead
};

//! A field of ours, or one as the API names it.
struct ViewColumn {
    QString key; //!< in JSON, and in --columns
    QString title; //!< in text and CSV
    ColumnKind kind = ColumnKind::Text;
};

//! One row by the columns' keys, and every field that came for it, known or not.
struct ViewRow {
    QJsonObject fields;
    QJsonObject raw;
    QStringList lines = {}; //!< its content as people read it: a transcript, a mail, answers
};

struct ViewQuestion {
    QList<RowFilter> filters;
    QStringList columns; //!< asked for by name; empty: the usual ones
    std::optional<Instant> since;
    std::optional<Instant> until;
};

//! Rows to write, made one at a time: a hundred thousand need not stand in memory at once.
struct RowSource {
    qsizetype count = 0;
    std::function<ViewRow(qsizetype)> row;
};

struct ViewAnswer {
    QList<ViewColumn> columns; //!< of these rows
    QList<ViewRow> rows;
    std::optional<RowSource> source; //!< instead of rows, where they are many; valid as long as the reader
    QList<Error> errors; //!< of the parts that could not be had
    bool isUsable = true; //!< false: without those parts the rows mean nothing
    QStringList unknownFields; //!< of filters that no row has
    QString resource; //!< what a list that came empty was asked of
    QString incompleteReason; //!< why rows may be missing, a sentence; empty: they are all there
    QString nothing = {}; //!< what an empty list of ours means; empty: the tenant sent it

    RowSource allRows() const;
};

//! Asks a tenant for the rows of one view, once. Tells once, later.
class ViewReader : public QObject
{
    Q_OBJECT

public:
    virtual void readAll(const ViewQuestion &question) = 0;
    virtual void readOne(const QString &id) = 0; //!< an answer of at most one row

signals:
    void answered(const floorwalker::cli::ViewAnswer &answer);

protected:
    explicit ViewReader(RestClient &client) : m_client(client) { }

    RestClient &client() { return m_client; }

private:
    RestClient &m_client;
};

//! What is searched for it; without a beginning the business day of its end.
SearchRange rangeOf(const ViewQuestion &question, const BusinessDay &day, Instant now);

//! Keeps the rows that match every filter; a filter's field is a column of ours or a raw field.
void applyFilters(const QList<RowFilter> &filters, ViewAnswer &answer);

//! What is unknown is null.
QJsonValue valueOf(const QString &text);
QJsonValue valueOf(const std::optional<qint64> &number);
QJsonValue valueOf(const std::optional<Milliseconds> &span);
QJsonValue valueOf(const std::optional<Instant> &moment); //!< ISO 8601

//! Both, the second's fields before the first's.
QJsonObject merged(QJsonObject first, const QJsonObject &second);

} // namespace floorwalker::cli
