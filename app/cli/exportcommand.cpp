// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/moment.h"
#include "app/cli/rowexport.h"
#include "models/wording/errortext.h"

#include <algorithm>
#include <unistd.h>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &formats()
{
    static const QStringList choices{u"csv"_s, u"json"_s, u"xlsx"_s};
    return choices;
}

QStringList keysOf(const QList<ViewColumn> &columns)
{
    QStringList keys;
    for (const ViewColumn &column : columns)
        keys << column.key;
    return keys;
}

} // namespace

QList<QCommandLineOption> ExportCommand::options() const
{
    return {{u"since"_s, u"Begin of the time range."_s, u"T"_s},
            {u"until"_s, u"End of the time range."_s, u"T"_s},
            {u"filter"_s, u"Keep what matches; * and ? stand for any text. FIELD is the API's own. May be repeated."_s,
             u"FIELD=VALUE"_s},
            {u"columns"_s, u"Only these, in this order."_s, u"A,B"_s},
            formatOption(formats()),
            {u"output"_s, u"A file instead of stdout."_s, u"FILE"_s},
            {u"header"_s, u"What the rows are, on top of CSV."_s}};
}

QString ExportCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (const QString fault = readView(arguments); !fault.isEmpty())
        return fault;
    if (arguments.size() > 1)
        return u"export takes one view, so \"%1\" is one too many."_s.arg(arguments.at(1));
    m_since = options.value(u"since"_s);
    m_until = options.value(u"until"_s);
    m_format = options.value(u"format"_s);
    m_file = options.value(u"output"_s);
    m_hasHeader = options.isSet(u"header"_s);
    if (m_format == u"xlsx" && (m_file.isEmpty() || m_file == u"-") && isatty(STDOUT_FILENO))
        return u"A workbook is nothing for a terminal. Name a file with --output."_s;
    for (const QString &fault : {faultOfFormat(options, formats()), readFilters(options.values(u"filter"_s)),
                                 readColumns(options.value(u"columns"_s))}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString ExportCommand::readFilters(const QStringList &filters)
{
    for (const QString &text : filters) {
        const auto filter = RowFilter::fromText(text);
        if (!filter)
            return u"\"%1\" is no filter. A filter is FIELD=VALUE."_s.arg(text);
        if (const QString objection = view().objectionTo(*filter); !objection.isEmpty())
            return objection;
        m_question.filters << *filter;
    }
    return {};
}

QString ExportCommand::readColumns(const QString &columns)
{
    m_question.columns = columns.split(u',', Qt::SkipEmptyParts);
    const QStringList others = view().otherColumns();
    QStringList known = keysOf(view().columns()) + others;
    known.removeDuplicates();
    for (const QString &column : std::as_const(m_question.columns)) {
        // A tenant may send more than is published, so only its answer can tell.
        if (others.isEmpty() && !known.contains(column))
            return u"There is no column \"%1\". There are: %2."_s.arg(column, known.join(u", "_s));
    }
    return {};
}

QString ExportCommand::check(const Profile &profile, Instant now)
{
    const BusinessDay day = profile.businessDay();
    auto &[filters, columns, since, until] = m_question;
    for (const auto &[text, moment] : {std::pair(m_since, &since), std::pair(m_until, &until)}) {
        *moment = momentFromText(text, day, now);
        if (!*moment && !text.isEmpty())
            return u"\"%1\" is no time. A time is ISO 8601, a date, today, yesterday, -2h or -31d."_s.arg(text);
    }
    if (since && until && *since > *until)
        return u"The time range ends before it begins."_s;
    if (view().isLive && (since || until))
        say(u"The view %1 shows what is now and has no time range; it is left aside."_s.arg(view().name));
    return {};
}

void ExportCommand::ask(ViewReader &reader)
{
    reader.readAll(m_question);
}

QString ExportCommand::unknownIn(const ViewAnswer &answer) const
{
    const QStringList keys = keysOf(answer.columns);
    if (!answer.unknownFields.isEmpty())
        return u"No row has a field \"%1\". There are: %2."_s.arg(answer.unknownFields.constFirst(),
                                                                 keys.join(u", "_s));
    QStringList known = keys + view().otherColumns();
    known.removeDuplicates();
    for (const QString &column : m_question.columns) {
        if (!known.contains(column))
            return u"There is no column \"%1\". There are: %2."_s.arg(column, known.join(u", "_s));
    }
    return {};
}

QList<ViewColumn> ExportCommand::wantedColumns(const ViewAnswer &answer) const
{
    if (m_question.columns.isEmpty())
        return answer.columns;
    QList<ViewColumn> wanted;
    for (const QString &key : m_question.columns) {
        const auto found = std::find_if(answer.columns.begin(), answer.columns.end(),
                                        [&key](const ViewColumn &column) { return column.key == key; });
        wanted << (found == answer.columns.end() ? ViewColumn{key, key} : *found);
    }
    return wanted;
}

void ExportCommand::take(const ViewAnswer &answer)
{
    say(answer.errors);
    if (!answer.isUsable) {
        emit finished(exitCodeOf(answer.errors));
        return;
    }
    if (const QString fault = unknownIn(answer); !fault.isEmpty()) {
        say(fault);
        emit finished(ExitCode::Usage);
        return;
    }
    if (answer.allRows().count == 0 && m_question.filters.isEmpty()) {
        const ErrorText text = emptyListText(answer.resource);
        say(answer.nothing.isEmpty() ? u"%1 %2"_s.arg(text.sentence, text.nextStep) : answer.nothing);
    }
    m_ledger = std::make_unique<Ledger>(files().ledger, profile().user, Ledger::Times());
    m_log.emplace(*m_ledger, client());
    const QString list = answer.resource + u' ' + m_format;
    m_log->begin(list, this, [this, answer, list](const Result<Done> &noted) {
        if (noted) {
            write(answer, list);
        } else {
            say(u"Nothing was exported: every export has its line in the audit log, which cannot be written now."_s);
            say(noted.error());
            emit finished(exitCodeOf(noted.error()));
        }
    });
}

void ExportCommand::write(const ViewAnswer &answer, const QString &list)
{
    auto output = Output::open(m_file);
    if (!output) {
        m_log->end(list, output.error(), 0);
        say(output.error());
        emit finished(ExitCode::Usage);
        return;
    }
    const Result<Done> written = writeRows(**output, answer);
    m_log->end(list, written, answer.allRows().count);
    if (!written)
        say(written.error());
    finish(answer, written ? ExitCode::Done : ExitCode::Partial);
}

void ExportCommand::finish(const ViewAnswer &answer, ExitCode code)
{
    if (code == ExitCode::Done)
        code = exitCodeOf(answer.errors);
    if (!answer.incompleteReason.isEmpty()) {
        say(u"Incomplete. %1"_s.arg(answer.incompleteReason));
        if (code == ExitCode::Done)
            code = ExitCode::Partial;
    }
    emit finished(code);
}

Result<Done> ExportCommand::writeRows(Output &output, const ViewAnswer &answer) const
{
    const QList<ViewColumn> columns = wantedColumns(answer);
    const bool isSheet = m_format == u"xlsx";
    ExportOptions sheet{.zone = profile().businessDay().zone()};
    if (isSheet || m_hasHeader)
        sheet.header = header();
    return m_format == u"json"
        ? writeJson(output, columns, answer.allRows())
        : writeSheet(output, isSheet ? ExportFormat::Xlsx : ExportFormat::Csv, sheet, columns, answer.allRows());
}

//! What a figure on paper needs beside it (product.md, 27).
ExportHeader ExportCommand::header() const
{
    const BusinessDay day = profile().businessDay();
    QStringList filters;
    for (const RowFilter &filter : m_question.filters)
        filters << filter.field + u'=' + filter.pattern;
    const auto moment = [](const std::optional<Instant> &at) { return at ? toIso(*at) : QString(); };
    return {{u"View"_s, view().title},
            {u"Profile"_s, profile().name},
            {u"Filter"_s, filters.join(u' ')},
            {u"Since"_s, moment(m_question.since)},
            {u"Until"_s, moment(m_question.until)},
            {u"Time zone"_s, QString::fromUtf8(day.zone().id())},
            {u"Start of the business day"_s, day.start().toString(u"HH:mm"_s)},
            {u"Time of data"_s, toIso(serverNow())}};
}

} // namespace floorwalker::cli
