// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactcolumns.h"

#include "models/items/callbacktable.h"
#include "models/records/contactpro/channel.h"
#include "models/wording/durationtext.h"
#include "models/wording/statetext.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

using Number = std::optional<qint64>;

Number msOf(const std::optional<Instant> &moment)
{
    return moment ? Number(moment->time_since_epoch().count()) : Number();
}

QString channelWords(const QString &word)
{
    const floorwalker::Channel channel = channelFromWord(word);
    return channel == Channel::Unknown ? word : channelText(channel);
}

QString statusWords(const QString &word)
{
    return contactStatusText(contactStatusFromWord(word), word);
}

QString requiredText(const ContactRow &row)
{
    const RequiredAgent *agent = row.requiredAgent();
    if (!agent)
        return {};
    const QString name = QString::fromUtf8(agent->name.isEmpty() ? agent->id : agent->name);
    //: The agent a customer would rather have, but not only
    return agent->type == 2 ? QCoreApplication::translate("Columns", "%1 (preferred)").arg(name) : name;
}

ExportValue knownText(const QString &text)
{
    return text.isEmpty() ? ExportValue() : ExportValue(text);
}

//! Under the interface's own names. (seed CMI reference, contacts, requiredAgent)
ExportValue rawRequiredAgent(const ContactRow &row)
{
    const RequiredAgent *agent = row.requiredAgent();
    if (!agent)
        return {};
    const auto known = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return QJsonObject{{QStringLiteral("id"), known(QString::fromUtf8(agent->id))},
                       {QStringLiteral("name"), known(QString::fromUtf8(agent->name))},
                       {QStringLiteral("type"), agent->type},
                       {QStringLiteral("expirationTime"), known(agent->expiry ? toIso(*agent->expiry) : QString())}};
}

QString yes(bool isSo)
{
    return isSo ? QCoreApplication::translate("Columns", "Yes") : QString();
}

ContactColumn text(const char *id, const char *title, ContactRow::Text field, bool isUsual = true)
{
    return {.id = id, .title = title, .text = field, .isUsual = isUsual};
}

ContactColumn span(const char *id, const char *title, const char *hint, ContactRow::Span which)
{
    return {.id = id, .title = title, .hint = hint, .kind = CellKind::Duration,
            .number = [which](const ContactRow &row) { return row.span(which); }};
}

ContactColumn moment(const char *id, const char *title, const QTimeZone &zone,
                     std::optional<Instant> (ContactRow::*which)() const, bool isUsual)
{
    return {.id = id, .title = title, .kind = CellKind::Moment,
            .number = [which](const ContactRow &row) { return msOf((row.*which)()); },
            .shown = [which, zone](const ContactRow &row) {
                const auto at = (row.*which)();
                return at ? momentText(*at, zone) : QString();
            },
            .isUsual = isUsual};
}

ContactColumn flag(const char *id, const char *title, bool (ContactRow::*isSet)() const)
{
    return {.id = id, .title = title,
            .number = [isSet](const ContactRow &row) { return (row.*isSet)() ? Number(1) : Number(); },
            .shown = [isSet](const ContactRow &row) { return yes((row.*isSet)()); },
            .raw = [isSet](const ContactRow &row) { return ExportValue((row.*isSet)()); }, .isUsual = false};
}

} // namespace

QString ContactColumn::textOf(const ContactRow &row) const
{
    if (shown)
        return shown(row);
    if (text)
        return words && !row.text(*text).empty() ? words(row.string(*text)) : row.string(*text).trimmed();
    const auto ms = number(row);
    return ms ? durationText(Milliseconds(*ms)) : QString();
}

ExportValue ContactColumn::exportValue(const ContactRow &row) const
{
    if (raw)
        return raw(row);
    if (text)
        return knownText(row.string(*text));
    const auto ms = number(row);
    if (!ms)
        return {};
    return kind == CellKind::Moment ? ExportValue(Instant(Milliseconds(*ms))) : ExportValue(Milliseconds(*ms));
}

bool ContactColumn::differs(const ContactRow &a, const ContactRow &b) const
{
    if (text)
        return a.text(*text) != b.text(*text);
    return number ? number(a) != number(b) : shown(a) != shown(b);
}

ExportColumn exportColumn(const ContactColumn &column)
{
    return {QString::fromLatin1(column.id), QCoreApplication::translate("Columns", column.title)};
}

std::vector<ContactColumn> contactColumns(const QTimeZone &zone)
{
    using R = ContactRow;
    std::vector<ContactColumn> columns{
        moment("arrivalTime", QT_TRANSLATE_NOOP("Columns", "Arrived"), zone, &R::arrival, true),
        text("channel", QT_TRANSLATE_NOOP("Columns", "Channel"), R::Channel, false),
        //: Whether a contact came in or went out, as in "Call in"
        text("type", QT_TRANSLATE_NOOP("Columns", "Type"), R::Type),
        text("status", QT_TRANSLATE_NOOP("Columns", "Status"), R::Status),
        text("source", QT_TRANSLATE_NOOP("Columns", "From"), R::Source),
        //: Whom a contact was for: a number or an address
        text("destination", QT_TRANSLATE_NOOP("Columns", "To"), R::Destination),
        text("queueName", QT_TRANSLATE_NOOP("Columns", "Queue"), R::QueueName),
        text("agentName", QT_TRANSLATE_NOOP("Columns", "Agent"), R::AgentName),
        //: How long the customer waited
        span("waitingDuration", QT_TRANSLATE_NOOP("Columns", "Waited"),
             QT_TRANSLATE_NOOP("Columns", "From arrival until connected or given up"), R::WaitingDuration),
        //: How long the contact was handled
        span("handlingDuration", QT_TRANSLATE_NOOP("Columns", "Handling"),
             QT_TRANSLATE_NOOP("Columns", "From connected until disconnected"), R::HandlingDuration),
        span("wrapUpTotalDuration", QT_TRANSLATE_NOOP("Columns", "Wrap-up"),
             QT_TRANSLATE_NOOP("Columns", "From disconnected until the wrap-up ended"), R::WrapUpDuration),
        span("totalDuration", QT_TRANSLATE_NOOP("Columns", "Total"),
             QT_TRANSLATE_NOOP("Columns", "From arrival until disconnected, or until now"), R::TotalDuration),
        text("subject", QT_TRANSLATE_NOOP("Columns", "Subject"), R::Subject),
        text("subtype", QT_TRANSLATE_NOOP("Columns", "Subtype"), R::Subtype, false),
        text("statusDetails", QT_TRANSLATE_NOOP("Columns", "Status details"), R::StatusDetails, false),
        text("typeDetails", QT_TRANSLATE_NOOP("Columns", "Type details"), R::TypeDetails, false),
        moment("connectTime", QT_TRANSLATE_NOOP("Columns", "Connected"), zone, &R::connected, false),
        moment("disconnectTime", QT_TRANSLATE_NOOP("Columns", "Disconnected"), zone, &R::disconnected, false),
        flag("record", QT_TRANSLATE_NOOP("Columns", "Recorded"), &R::hasRecording),
        flag("script", QT_TRANSLATE_NOOP("Columns", "Script"), &R::hasScript),
        {.id = "requiredAgent", .title = QT_TRANSLATE_NOOP("Columns", "Required agent"),
         .hint = QT_TRANSLATE_NOOP("Columns", "The agent this contact waits for"), .shown = requiredText,
         .raw = rawRequiredAgent, .isUsual = false},
        {.id = "contactGroupId", .title = QT_TRANSLATE_NOOP("Columns", "Contact group"),
         .hint = QT_TRANSLATE_NOOP("Columns", "Stays the same when a contact is transferred"),
         .shown = [](const R &row) { return row.groupText(); },
         .raw = [](const R &row) { return knownText(row.groupText()); }, .isUsual = false},
        {.id = "id", .title = QT_TRANSLATE_NOOP("Columns", "Contact id"),
         .shown = [](const R &row) { return row.idText(); },
         .raw = [](const R &row) { return knownText(row.idText()); }, .isUsual = false},
        text("queueId", QT_TRANSLATE_NOOP("Columns", "Queue id"), R::QueueId, false),
        text("agentId", QT_TRANSLATE_NOOP("Columns", "Agent id"), R::AgentId, false),
    };
    for (ContactColumn &column : columns) {
        const QByteArrayView id = column.id;
        if (id == "channel")
            column.words = channelWords;
        else if (id == "type")
            column.words = contactTypeText;
        else if (id == "status") {
            column.words = statusWords;
            column.kind = CellKind::State;
        }
    }
    return columns;
}

} // namespace floorwalker
