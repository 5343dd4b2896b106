// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactask.h"

#include "models/records/jsonreading.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

constexpr int week = 7;
constexpr int month = 31;
constexpr qsizetype mostConditions = 100; //!< each is a chip on the screen
constexpr qint64 mostBytes = 256 * 1024;

struct KindWord {
    SearchSpan::Kind kind;
    const char *word;
};

constexpr std::array kindWords{
    KindWord{SearchSpan::Kind::Today, "today"},
    KindWord{SearchSpan::Kind::Yesterday, "yesterday"},
    KindWord{SearchSpan::Kind::LastWeek, "lastWeek"},
    KindWord{SearchSpan::Kind::LastMonth, "lastMonth"},
    KindWord{SearchSpan::Kind::Own, "own"},
};

Error undecodable(const QString &detail)
{
    return {.kind = ErrorKind::Undecodable, .detail = detail};
}

QJsonObject encodeSpan(const SearchSpan &span)
{
    const auto named = std::find_if(kindWords.begin(), kindWords.end(),
                                    [&span](const KindWord &word) { return word.kind == span.kind; });
    QJsonObject object{{QStringLiteral("kind"), QString::fromLatin1(named->word)}};
    if (span.kind == SearchSpan::Kind::Own) {
        object.insert(QStringLiteral("first"), span.first.toString(Qt::ISODate));
        object.insert(QStringLiteral("last"), span.last.toString(Qt::ISODate));
    }
    return object;
}

Result<SearchSpan> decodeSpan(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    const QString kind = fields.text(u"kind");
    SearchSpan span{.first = QDate::fromString(fields.text(u"first"), Qt::ISODate),
                    .last = QDate::fromString(fields.text(u"last"), Qt::ISODate)};
    if (fields.fault())
        return *fields.fault();
    const auto named = std::find_if(kindWords.begin(), kindWords.end(),
                                    [&kind](const KindWord &word) { return kind == QLatin1String(word.word); });
    if (named == kindWords.end())
        return undecodable(QStringLiteral("%1.kind is none that is known").arg(where));
    span.kind = named->kind;
    if (span.kind == SearchSpan::Kind::Own && !(span.first.isValid() && span.last.isValid() && span.first <= span.last))
        return undecodable(QStringLiteral("%1 has no first and last day").arg(where));
    return span;
}

} // namespace

SearchRange SearchSpan::range(const BusinessDay &day, Instant now) const
{
    const QDate today = day.dateOf(now);
    const auto daysBack = [&](int count) { return SearchRange{day.dayOf(today.addDays(1 - count)).begin, now}; };
    switch (kind) {
    case Kind::Today: return daysBack(1);
    case Kind::LastWeek: return daysBack(week);
    case Kind::LastMonth: return daysBack(month);
    case Kind::Yesterday: {
        const BusinessDay::Range yesterday = day.dayOf(today.addDays(-1));
        return {yesterday.begin, yesterday.end};
    }
    case Kind::Own: break;
    }
    return {day.dayOf(first).begin, std::min(now, day.dayOf(last).end)};
}

QJsonObject encode(const ContactAsk &ask)
{
    return {{QStringLiteral("question"), encode(ask.question)}, {QStringLiteral("time"), encodeSpan(ask.span)}};
}

Result<ContactAsk> decodeContactAsk(const QJsonObject &object, const QString &where)
{
    for (const char *part : {"question", "time"}) {
        if (!object.value(QLatin1String(part)).isObject())
            return undecodable(QStringLiteral("%1 has no %2").arg(where, QLatin1String(part)));
    }
    const auto question = decodeContactQuestion(object.value(QStringLiteral("question")).toObject(), where + QStringLiteral(".question"));
    if (!question)
        return question.error();
    if (question->conditions.size() > mostConditions)
        return undecodable(QStringLiteral("%1 has more than %2 conditions").arg(where).arg(mostConditions));
    const auto span = decodeSpan(object.value(QStringLiteral("time")).toObject(), where + QStringLiteral(".time"));
    if (!span)
        return span.error();
    return ContactAsk{*question, *span};
}

Result<Done> writeContactAsk(const QString &path, const ContactAsk &ask)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(encode(ask)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
    return Done();
}

Result<ContactAsk> readContactAsk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
    const QByteArray json = file.read(mostBytes + 1);
    if (json.size() > mostBytes)
        return Error{.kind = ErrorKind::TooLarge, .detail = QString::number(mostBytes)};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return undecodable(fault.errorString());
    return decodeContactAsk(document.object(), QStringLiteral("search"));
}

} // namespace floorwalker
