// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contactquestion.h"

#include "models/records/jsonreading.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

using Kind = ContactParameter::Kind;

ContactParameter pattern(const char *name)
{
    return {.name = QString::fromLatin1(name)};
}

ContactParameter ids(const char *name)
{
    return {.name = QString::fromLatin1(name), .takesSeveral = true};
}

ContactParameter words(const char *name, bool isOperative)
{
    return {.name = QString::fromLatin1(name), .kind = Kind::Words, .isOperative = isOperative};
}

ContactParameter choice(const char *name, const QString &choices)
{
    return {.name = QString::fromLatin1(name), .kind = Kind::Choice, .choices = choices.split(u' '), .takesSeveral = true};
}

} // namespace

const QList<ContactParameter> &contactParameters()
{
    static const QList<ContactParameter> all{
        {.name = QStringLiteral("search"), .takesSeveral = true},
        ids("queueId"),
        ids("agentId"),
        choice("channel", QStringLiteral("PHONE CHAT EMAIL")),
        choice("status", QStringLiteral("Pending InQueue InProcess Handled Abandoned")),
        choice("type", QStringLiteral("CallIn CallOut ChatIn ChatOut EmailIn EmailOut")),
        choice("subtype", QStringLiteral("text video sms facebook wechat whatsapp")),
        pattern("source"),
        pattern("destination"),
        words("subject", true),
        words("body", true),
        words("remarks", true),
        pattern("caseId"),
        ids("contactGroupId"),
        pattern("id"),
        pattern("statusDetails"),
        pattern("typeDetails"),
        {.name = QStringLiteral("pickable"), .kind = Kind::Flag},
    };
    return all;
}

const ContactParameter *contactParameter(QStringView name)
{
    const auto &all = contactParameters();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &known) { return known.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

bool ContactQuestion::isOperative() const
{
    return std::any_of(conditions.cbegin(), conditions.cend(), [](const ContactCondition &condition) {
        const ContactParameter *parameter = contactParameter(condition.name);
        return parameter && parameter->isOperative;
    });
}

QString ContactQuestion::valueOf(QStringView name) const
{
    const auto found = std::find_if(conditions.cbegin(), conditions.cend(),
                                    [&](const ContactCondition &condition) { return condition.name == name; });
    return found == conditions.cend() ? QString() : found->value;
}

const QStringList &contactManners()
{
    static const QStringList names{QStringLiteral("sort"), QStringLiteral("locale"), QStringLiteral("limit"),
                                   QStringLiteral("language")};
    return names;
}

QString mannerOf(const ContactQuestion &question, QStringView name)
{
    if (name == u"sort")
        return question.sort;
    if (name == u"locale")
        return question.locale;
    if (name == u"language")
        return question.language;
    return name == u"limit" && question.limit ? QString::number(*question.limit) : QString();
}

bool setManner(ContactQuestion &question, QStringView name, const QString &value)
{
    if (name == u"limit") {
        bool isNumber = false;
        const int limit = value.toInt(&isNumber);
        if (!value.isEmpty() && (!isNumber || limit <= 0))
            return false;
        question.limit = value.isEmpty() ? std::optional<int>() : limit;
        return true;
    }
    QString *text = name == u"sort" ? &question.sort : name == u"locale" ? &question.locale
        : name == u"language" ? &question.language : nullptr;
    if (text)
        *text = value;
    return text != nullptr;
}

bool mayBeCondition(QStringView name)
{
    static const QStringList ofSlices{QStringLiteral("startTime"), QStringLiteral("endTime"), QStringLiteral("statistics")};
    return !name.isEmpty() && !ofSlices.contains(name) && !contactManners().contains(name);
}

QString joinedSearch(const QString &pasted)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]*[,;\\n\\r\\t][\\s,;]*"));
    QStringList values = pasted.trimmed().split(separators, Qt::SkipEmptyParts);
    values.removeDuplicates();
    return values.join(u',');
}

QJsonObject encode(const ContactQuestion &question)
{
    QJsonArray conditions;
    for (const ContactCondition &condition : question.conditions)
        conditions.append(QJsonObject{{QStringLiteral("name"), condition.name}, {QStringLiteral("value"), condition.value}});
    QJsonObject object{{QStringLiteral("conditions"), conditions}};
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(QStringLiteral("sort"), question.sort);
    add(QStringLiteral("locale"), question.locale);
    add(QStringLiteral("language"), question.language);
    if (question.limit)
        object.insert(QStringLiteral("limit"), *question.limit);
    return object;
}

Result<ContactQuestion> decodeContactQuestion(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    ContactQuestion question{.conditions = {},
                             .sort = fields.text(u"sort"),
                             .locale = fields.text(u"locale"),
                             .limit = {},
                             .language = fields.text(u"language")};
    if (const auto limit = fields.integer(u"limit"); limit && *limit > 0)
        question.limit = int(std::min<qint64>(*limit, std::numeric_limits<int>::max()));
    question.conditions = fields.parts(u"conditions", [](FieldReader &condition) {
        return ContactCondition{condition.text(u"name"), condition.text(u"value")};
    });
    if (fields.fault())
        return *fields.fault();
    for (const ContactCondition &condition : std::as_const(question.conditions)) {
        if (!mayBeCondition(condition.name))
            return Error{.kind = ErrorKind::Undecodable,
                         .detail = QStringLiteral("%1.conditions: none is called “%2”").arg(where, condition.name)};
    }
    return question;
}

} // namespace floorwalker
