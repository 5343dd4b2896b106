// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/callbacksreader.h"

#include "models/rest/endpoints/contactpro.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

ViewRow rowOf(const Callback &callback)
{
    return {.fields = {{u"id"_s, callback.id.text()},
                       {u"customerNumber"_s, valueOf(callback.customerNumber)},
                       {u"callbackQueueNumber"_s, valueOf(callback.queueNumber)},
                       {u"originalQueueNumber"_s, valueOf(callback.originalQueueNumber)},
                       {u"originalQueueName"_s, valueOf(callback.originalQueueName)},
                       {u"nextCallTime"_s, valueOf(callback.nextCall)},
                       {u"failures"_s, valueOf(callback.failures)},
                       {u"maxCalls"_s, valueOf(callback.maxCalls)},
                       {u"lastCallTime"_s, valueOf(callback.lastCall)},
                       {u"lastResult"_s, valueOf(callback.resultWord)},
                       {u"notes"_s, valueOf(callback.notes)},
                       {u"creatorId"_s, valueOf(callback.creatorId)},
                       {u"creatorName"_s, valueOf(callback.creatorName)},
                       {u"creationTime"_s, valueOf(callback.created)},
                       {u"extraData"_s, valueOf(callback.extraData)},
                       {u"gwPrefix"_s, valueOf(callback.prefix)}},
            .raw = callback.raw};
}

} // namespace

QList<ViewColumn> callbackColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"customerNumber"_s, u"Customer"_s},
            {u"callbackQueueNumber"_s, u"Queue"_s},
            {u"originalQueueNumber"_s, u"Original queue"_s},
            {u"originalQueueName"_s, u"Name of the original queue"_s},
            {u"nextCallTime"_s, u"Next call"_s, ColumnKind::Moment},
            {u"failures"_s, u"Failures"_s, ColumnKind::Count},
            {u"maxCalls"_s, u"Calls at most"_s, ColumnKind::Count},
            {u"lastCallTime"_s, u"Last call"_s, ColumnKind::Moment},
            {u"lastResult"_s, u"Last result"_s},
            {u"notes"_s, u"Notes"_s},
            {u"creatorId"_s, u"Id of the creator"_s},
            {u"creatorName"_s, u"Creator"_s},
            {u"creationTime"_s, u"Created"_s, ColumnKind::Moment},
            {u"extraData"_s, u"Extra data"_s},
            {u"gwPrefix"_s, u"Gateway prefix"_s}};
}

void CallbacksReader::readAll(const ViewQuestion &question)
{
    m_filters = question.filters;
    client().send<QList<Callback>>(contactpro::callbacks(), Purpose::Asked, this,
                                   [this](const Result<QList<Callback>> &answer) { compose(answer); });
}

void CallbacksReader::readOne(const QString &id)
{
    client().send<Callback>(contactpro::callback(CallbackId(id)), Purpose::Asked, this,
                            [this](const Result<Callback> &answer) {
                                if (answer)
                                    compose(QList<Callback>{*answer});
                                else
                                    compose(answer.error());
                            });
}

void CallbacksReader::compose(const Result<QList<Callback>> &callbacks)
{
    ViewAnswer answer{.columns = callbackColumns(), .resource = u"cmi/callbacks"_s};
    if (callbacks) {
        for (const Callback &callback : *callbacks)
            answer.rows << rowOf(callback);
        applyFilters(m_filters, answer);
    } else {
        answer.errors << callbacks.error();
        answer.isUsable = false;
    }
    emit answered(answer);
}

} // namespace floorwalker::cli
