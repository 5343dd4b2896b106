// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showcommand.h"

#include "app/cli/celltext.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/output.h"
#include "models/wording/durationtext.h"
#include "models/wording/statetext.h"

#include <QDateTime>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

AgentState stateNamed(const QString &word)
{
    for (const AgentState state : {AgentState::Available, AgentState::Ringing, AgentState::OnContact,
                                   AgentState::WrapUp, AgentState::NotReady, AgentState::SignedOut}) {
        if (name(state) == word)
            return state;
    }
    return AgentState::Unknown;
}

QByteArray line(const QString &name, const QString &value)
{
    return u"%1 %2\n"_s.arg(plain(name + u':').leftJustified(20), plain(value)).toUtf8();
}

} // namespace

QList<QCommandLineOption> ShowCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s})};
}

QString ShowCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (const QString fault = readView(arguments); !fault.isEmpty())
        return fault;
    if (arguments.size() < 2 || arguments.at(1).isEmpty())
        return u"No ID is named. The first field of \"export %1\" is one."_s.arg(view().name);
    if (arguments.size() > 2)
        return u"show takes one ID, so \"%1\" is one too many."_s.arg(arguments.at(2));
    m_id = arguments.at(1);
    m_isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void ShowCommand::ask(ViewReader &reader)
{
    reader.readOne(m_id);
}

void ShowCommand::take(const ViewAnswer &answer)
{
    QList<Error> errors = answer.errors;
    if (answer.isUsable && answer.rows.isEmpty() && errors.isEmpty())
        errors << Error{.kind = ErrorKind::NotFound, .resource = u"%1/%2"_s.arg(answer.resource, m_id)};
    say(errors);
    if (answer.isUsable && !answer.rows.isEmpty()) {
        auto output = Output::open({});
        (*output)->device().write(m_isJson ? json(answer) : text(answer));
        if (const auto written = (*output)->finish(); !written) {
            say(written.error());
            emit finished(ExitCode::Partial);
            return;
        }
    }
    emit finished(exitCodeOf(errors));
}

QByteArray ShowCommand::json(const ViewAnswer &answer) const
{
    const ViewRow &row = answer.rows.constFirst();
    QByteArray object = "{\n";
    for (const ViewColumn &column : answer.columns)
        object += "  " + jsonText(column.key) + ": " + jsonText(row.fields.value(column.key)) + ",\n";
    return object + "  \"raw\": " + jsonText(row.raw) + "\n}\n";
}

QByteArray ShowCommand::text(const ViewAnswer &answer) const
{
    const ViewRow &row = answer.rows.constFirst();
    QByteArray lines;
    for (const ViewColumn &column : answer.columns) {
        if (column.kind != ColumnKind::Content)
            lines += line(column.title, shown(column, row));
    }
    lines += '\n';
    for (const QString &content : row.lines)
        lines += plain(content).toUtf8() + '\n';
    if (!row.lines.isEmpty())
        lines += '\n';
    for (auto field = row.raw.begin(); field != row.raw.end(); ++field)
        lines += line(field.key(), cellText(field.value()));
    return lines;
}

QString ShowCommand::shown(const ViewColumn &column, const ViewRow &row) const
{
    const QJsonValue value = row.fields.value(column.key);
    if (value.isNull() || value.isUndefined())
        return u"\u2013"_s;
    switch (column.kind) {
    case ColumnKind::Span:
        return durationText(Milliseconds(value.toInteger()));
    case ColumnKind::State:
        return agentStateText(stateNamed(value.toString()), value.toString());
    case ColumnKind::Channel:
        return channelText(channelFromWord(value.toString()));
    case ColumnKind::Moment:
        if (const auto moment = instantFromIso(value.toString()))
            return profile().businessDay().local(*moment).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
        break;
    case ColumnKind::Text:
    case ColumnKind::Count:
    case ColumnKind::Content:
        break;
    }
    return cellText(value);
}

} // namespace floorwalker::cli
