// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/callbacktable.h"

#include "models/wording/statetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace floorwalker {

namespace {

using L = CallbackLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

Severity dueSeverity(CallbackDue due)
{
    switch (due) {
    case CallbackDue::Overdue: return Severity::Critical;
    case CallbackDue::Soon: return Severity::Warning;
    case CallbackDue::Later:
    case CallbackDue::Closed: break;
    }
    return Severity::None;
}

//! A callback's times are near: the day of the week tells more than the year, which is in the tip.
QString withoutYear(QString format)
{
    static const QRegularExpression year(QStringLiteral("[/\\- ]?y+[/\\- ]?"));
    const bool isInFront = format.startsWith(u'y');
    return format.replace(year, isInFront ? QString() : QStringLiteral(" ")).simplified();
}

QString nextCallText(const L &line, const QTimeZone &zone)
{
    if (line.nextCall)
        return momentText(*line.nextCall, zone);
    return line.isClosed() ? enDash : QCoreApplication::translate("Columns", "as soon as possible");
}

QString optionalMoment(const std::optional<Instant> &moment, const QTimeZone &zone)
{
    return moment ? momentText(*moment, zone) : enDash;
}

QString triesText(const L &line)
{
    if (!line.failures && !line.maxCalls)
        return enDash;
    const auto figure = [](const std::optional<qint64> &number) {
        return number ? QString::number(*number) : enDash;
    };
    //: Failed calls, and how many are allowed, as in "1 / 99"
    return QCoreApplication::translate("Columns", "%1 / %2").arg(figure(line.failures), figure(line.maxCalls));
}

CellValue dueValue(const L &line)
{
    return line.due == CallbackDue::Closed ? CellValue() : cellValue(dueAt(line));
}

} // namespace

QString queueText(const QString &number, const QString &name)
{
    if (number.isEmpty() || name.isEmpty())
        return number + name;
    //: The number of a queue and its name, as in "505 Sales"
    return QCoreApplication::translate("Columns", "%1 %2").arg(number, name);
}

QString momentText(Instant moment, const QTimeZone &zone)
{
    const QLocale locale;
    const auto local = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone);
    //: The short name of a day, and date and time, as in "Tue 11/24 9:30 AM"
    return QCoreApplication::translate("Columns", "%1 %2")
        .arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat),
             locale.toString(local, withoutYear(locale.dateTimeFormat(QLocale::ShortFormat))));
}

CallbackTable::CallbackTable(ServerNow serverNow, const Clock &clock, QTimeZone zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: Who is to be called
          {"customerNumber", QT_TRANSLATE_NOOP("Columns", "Customer"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.customerNumber); }},
          //: How near the next call is
          {"due", QT_TRANSLATE_NOOP("Columns", "Due"), QT_TRANSLATE_NOOP("Columns", "Time until the next call, or since it was due"), CellKind::Countdown,
           dueValue, [](const L &line) { return callbackDueText(line.due); },
           [](const L &line, Instant) { return dueSeverity(line.due); }},
          {"queue", QT_TRANSLATE_NOOP("Columns", "Queue"), QT_TRANSLATE_NOOP("Columns", "The queue that calls back"), CellKind::Text,
           [](const L &line) { return known(queueText(line.queueNumber, line.queueName)); }},
          {"nextCallTime", QT_TRANSLATE_NOOP("Columns", "Next call"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.nextCall); },
           [zone](const L &line) { return nextCallText(line, zone); }},
          //: How often a call has failed
          {"tries", QT_TRANSLATE_NOOP("Columns", "Failed"), QT_TRANSLATE_NOOP("Columns", "Calls that failed, of those allowed. When none is left, nobody is called any more."), CellKind::Count,
           [](const L &line) { return cellValue(line.failures); }, triesText,
           [](const L &line, Instant) { return isGivenUp(line) ? Severity::Warning : Severity::None; }},
          {"lastResult", QT_TRANSLATE_NOOP("Columns", "Last result"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.resultWord); },
           [](const L &line) { return callbackResultText(line.result, line.resultWord); }},
          {"lastCallTime", QT_TRANSLATE_NOOP("Columns", "Last call"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.lastCall); },
           [zone](const L &line) { return optionalMoment(line.lastCall, zone); }},
          {"notes", QT_TRANSLATE_NOOP("Columns", "Notes"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.notes.simplified()); }},
          {"originalQueue", QT_TRANSLATE_NOOP("Columns", "Original queue"), QT_TRANSLATE_NOOP("Columns", "The queue the customer had called"), CellKind::Text,
           [](const L &line) { return known(queueText(line.originalQueueNumber, line.originalQueueName)); }},
          //: Who made the callback
          {"creator", QT_TRANSLATE_NOOP("Columns", "Creator"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.creatorName.isEmpty() ? line.creatorId : line.creatorName); }},
          //: When the callback was made
          {"creationTime", QT_TRANSLATE_NOOP("Columns", "Created"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.created); },
           [zone](const L &line) { return optionalMoment(line.created, zone); }},
          {"extraData", QT_TRANSLATE_NOOP("Columns", "Extra data"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.extraData.simplified()); }},
          {"gwPrefix", QT_TRANSLATE_NOOP("Columns", "Gateway prefix"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.prefix); }},
      }
{
}

bool CallbackTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (a.due != b.due)
        return a.due < b.due;
    // The latest closed one is the one to look at.
    const auto key = [](const L &line) {
        const auto at = line.due == CallbackDue::Closed ? line.lastCall : dueAt(line);
        return at ? at->time_since_epoch().count() : 0;
    };
    const qint64 keyA = key(a);
    const qint64 keyB = key(b);
    if (keyA != keyB)
        return a.due == CallbackDue::Closed ? keyA > keyB : keyA < keyB;
    return a.id < b.id;
}

bool CallbackTable::admits(int slot) const
{
    return m_filter.isEmpty() || m_filter.admits(inSlot(slot), serverNow());
}

void CallbackTable::setCallbackFilter(const CallbackFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refilter();
}

void CallbackTable::ageFilter()
{
    if (m_filter.atLeastOld || m_filter.youngerThan)
        refilter();
}

template class RowTable<CallbackLine>;

} // namespace floorwalker
