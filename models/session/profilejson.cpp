// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/profilejson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace floorwalker {

namespace {

//! A name is shown in one line; line ends and control characters in it are somebody's joke.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text.simplified();
}

//! Takes known fields out of an object; what remains is a newer version's. The first bad field is
//! remembered as the fault.
class FieldTaker
{
public:
    FieldTaker(const QJsonObject &object, QString where)
        : m_rest(object)
        , m_where(std::move(where))
    {
    }

    void text(const QString &key, QString &into, const QString &pattern = {})
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        static const QString anything = QStringLiteral("[\\s\\S]*");
        const QRegularExpression shape(
            QRegularExpression::anchoredPattern(pattern.isEmpty() ? anything : pattern));
        if (!value.isString() || !shape.match(value.toString()).hasMatch())
            return blame(key);
        into = value.toString();
    }

    void flag(const QString &key, bool &into)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        if (!value.isBool())
            return blame(key);
        into = value.toBool();
    }

    //! Lines without what is blank or said twice.
    void texts(const QString &key, QStringList &into)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        const QJsonArray list = value.toArray();
        if (!value.isArray() || !std::ranges::all_of(list, [](const QJsonValue &one) { return one.isString(); }))
            return blame(key);
        into.clear();
        for (const QJsonValue &one : list)
            into.append(oneLine(one.toString()));
        into.removeAll(QString());
        into.removeDuplicates();
    }

    std::optional<int> number(const QString &key, int least, int most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number != int(number) || number < least || number > most) {
            blame(key);
            return std::nullopt;
        }
        return int(number);
    }

    void number(const QString &key, int &into, int least, int most)
    {
        into = number(key, least, most).value_or(into);
    }

    void seconds(const QString &key, std::chrono::seconds &into, int least, int most)
    {
        into = std::chrono::seconds(number(key, least, most).value_or(int(into.count())));
    }

    //! An object within; what it holds beyond the known goes back to the rest.
    template<typename Read>
    void within(const QString &key, Read read)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return blame(key);
        FieldTaker inner(value.toObject(), m_where + key + u'.');
        read(inner);
        if (inner.m_fault && !m_fault)
            m_fault = inner.m_fault;
        if (!inner.m_rest.isEmpty())
            m_rest.insert(key, inner.m_rest);
    }

    QJsonValue take(const QString &key)
    {
        return m_rest.contains(key) ? m_rest.take(key) : QJsonValue(QJsonValue::Undefined);
    }

    void blame(const QString &key)
    {
        if (!m_fault)
            m_fault = Error{.kind = ErrorKind::Invalid, .detail = m_where + key};
    }

    const QJsonObject &rest() const { return m_rest; }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    QJsonObject m_rest;
    QString m_where;
    std::optional<Error> m_fault;
};

void takeTargets(FieldTaker &fields, Profile &profile)
{
    constexpr int mostContacts = 100'000;
    constexpr int mostSeconds = 86'400;
    fields.within(QStringLiteral("waiting"), [&](FieldTaker &level) {
        level.number(QStringLiteral("warning"), profile.waiting.warning, 1, mostContacts);
        level.number(QStringLiteral("critical"), profile.waiting.critical, 1, mostContacts);
    });
    fields.within(QStringLiteral("longestWait"), [&](FieldTaker &level) {
        level.seconds(QStringLiteral("warning"), profile.longestWait.warning, 1, mostSeconds);
        level.seconds(QStringLiteral("critical"), profile.longestWait.critical, 1, mostSeconds);
    });
    fields.within(QStringLiteral("intervals"), [&](FieldTaker &feed) {
        feed.seconds(QStringLiteral("queues"), profile.intervals.queues, 1, mostSeconds);
        feed.seconds(QStringLiteral("agents"), profile.intervals.agents, 1, mostSeconds);
        feed.seconds(QStringLiteral("contacts"), profile.intervals.contacts, 1, mostSeconds);
        feed.seconds(QStringLiteral("callbacks"), profile.intervals.callbacks, 1, mostSeconds);
        feed.seconds(QStringLiteral("recordings"), profile.intervals.recordings, 1, mostSeconds);
    });
    fields.number(QStringLiteral("requestsPerMinute"), profile.requestsPerMinute, 1, 6000);
}

void takeClouds(FieldTaker &fields, Profile &profile)
{
    fields.within(QStringLiteral("conversation"), [&project = profile.conversation](FieldTaker &cloud) {
        cloud.text(QStringLiteral("region"), project.region, QStringLiteral("[a-z]{2,8}"));
        cloud.text(QStringLiteral("address"), project.address);
        cloud.text(QStringLiteral("templateAddress"), project.templateAddress);
        cloud.text(QStringLiteral("tokenAddress"), project.tokenAddress);
        cloud.text(QStringLiteral("projectId"), project.projectId);
        cloud.text(QStringLiteral("keyId"), project.keyId);
        cloud.text(QStringLiteral("app"), project.app);
        cloud.flag(QStringLiteral("usesBasic"), project.usesBasic);
    });
    fields.within(QStringLiteral("calling"), [&application = profile.calling](FieldTaker &cloud) {
        cloud.text(QStringLiteral("address"), application.address);
        cloud.text(QStringLiteral("configAddress"), application.configAddress);
        cloud.text(QStringLiteral("key"), application.key);
        cloud.flag(QStringLiteral("usesBasic"), application.usesBasic);
        cloud.flag(QStringLiteral("signsPlainPath"), application.signsPlainPath);
    });
}

} // namespace

Result<Profile> profileFromJson(const QJsonObject &object)
{
    FieldTaker fields(object, {});
    Profile profile;
    QString id;
    QString zone = QString::fromLatin1(profile.timeZone);
    QString dayStart;
    fields.text(QStringLiteral("id"), id, QStringLiteral("[A-Za-z0-9-]{1,64}"));
    fields.text(QStringLiteral("name"), profile.name);
    fields.text(QStringLiteral("colour"), profile.colour, QStringLiteral("#[0-9a-fA-F]{6}"));
    fields.text(QStringLiteral("address"), profile.address);
    fields.text(QStringLiteral("user"), profile.user);
    fields.flag(QStringLiteral("usesApiKey"), profile.usesApiKey);
    fields.text(QStringLiteral("apiKeyHeader"), profile.apiKeyHeader,
                QStringLiteral("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}")); // RFC 9110, token
    fields.text(QStringLiteral("caFile"), profile.caFile);
    fields.text(QStringLiteral("timeZone"), zone, QStringLiteral("[A-Za-z0-9_+/-]{1,64}"));
    fields.text(QStringLiteral("dayStart"), dayStart, QStringLiteral("([01]\\d|2[0-3]):[0-5]\\d"));
    fields.text(QStringLiteral("country"), profile.country, QStringLiteral("([A-Z]{2})?"));
    fields.flag(QStringLiteral("isProduction"), profile.isProduction);
    fields.text(QStringLiteral("recordings"), profile.recordings);
    fields.text(QStringLiteral("recordingsUser"), profile.recordingsUser);
    fields.within(QStringLiteral("listening"), [&profile](FieldTaker &rules) {
        rules.texts(QStringLiteral("reasons"), profile.listening.reasons);
        rules.flag(QStringLiteral("onlyThese"), profile.listening.onlyThese);
        rules.flag(QStringLiteral("asksEachTime"), profile.listening.asksEachTime);
        rules.flag(QStringLiteral("blocksRefused"), profile.listening.blocksRefused);
    });
    takeClouds(fields, profile);
    takeTargets(fields, profile);
    const QJsonValue spellings = fields.take(QStringLiteral("fieldSpellings"));
    if (!spellings.isUndefined() && !spellings.isObject())
        fields.blame(QStringLiteral("fieldSpellings"));
    if (id.isEmpty())
        fields.blame(QStringLiteral("id"));
    if (fields.fault())
        return *fields.fault();
    profile.id = ProfileId(id);
    profile.name = oneLine(profile.name);
    profile.timeZone = zone.toLatin1();
    if (!dayStart.isEmpty())
        profile.dayStart = QTime::fromString(dayStart, QStringLiteral("HH:mm"));
    profile.fieldSpellings = spellings.toObject();
    profile.others = fields.rest();
    return profile;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object = profile.others;
    const auto seconds = [](std::chrono::seconds span) { return qint64(span.count()); };
    const auto within = [&object](const QString &key, std::initializer_list<std::pair<QString, QJsonValue>> values) {
        QJsonObject inner = object.value(key).toObject();
        for (const auto &[name, value] : values)
            inner.insert(name, value);
        object.insert(key, inner);
    };
    object.insert(QStringLiteral("id"), profile.id.text());
    object.insert(QStringLiteral("name"), profile.name);
    object.insert(QStringLiteral("colour"), profile.colour);
    object.insert(QStringLiteral("address"), profile.address);
    object.insert(QStringLiteral("user"), profile.user);
    object.insert(QStringLiteral("usesApiKey"), profile.usesApiKey);
    object.insert(QStringLiteral("apiKeyHeader"), profile.apiKeyHeader);
    object.insert(QStringLiteral("caFile"), profile.caFile);
    object.insert(QStringLiteral("timeZone"), QString::fromLatin1(profile.timeZone));
    object.insert(QStringLiteral("dayStart"), profile.dayStart.toString(QStringLiteral("HH:mm")));
    object.insert(QStringLiteral("country"), profile.country);
    object.insert(QStringLiteral("isProduction"), profile.isProduction);
    object.insert(QStringLiteral("recordings"), profile.recordings);
    object.insert(QStringLiteral("recordingsUser"), profile.recordingsUser);
    object.insert(QStringLiteral("requestsPerMinute"), profile.requestsPerMinute);
    object.insert(QStringLiteral("fieldSpellings"), profile.fieldSpellings);
    within(QStringLiteral("waiting"), {{QStringLiteral("warning"), profile.waiting.warning},
                                       {QStringLiteral("critical"), profile.waiting.critical}});
    within(QStringLiteral("longestWait"),
           {{QStringLiteral("warning"), seconds(profile.longestWait.warning)},
            {QStringLiteral("critical"), seconds(profile.longestWait.critical)}});
    within(QStringLiteral("intervals"), {{QStringLiteral("queues"), seconds(profile.intervals.queues)},
                                         {QStringLiteral("agents"), seconds(profile.intervals.agents)},
                                         {QStringLiteral("contacts"), seconds(profile.intervals.contacts)},
                                         {QStringLiteral("callbacks"), seconds(profile.intervals.callbacks)},
                                         {QStringLiteral("recordings"), seconds(profile.intervals.recordings)}});
    within(QStringLiteral("listening"), {{QStringLiteral("reasons"), QJsonArray::fromStringList(profile.listening.reasons)},
                                         {QStringLiteral("onlyThese"), profile.listening.onlyThese},
                                         {QStringLiteral("asksEachTime"), profile.listening.asksEachTime},
                                         {QStringLiteral("blocksRefused"), profile.listening.blocksRefused}});
    if (profile.conversation != ConversationProject() || object.contains(QStringLiteral("conversation"))) {
        const ConversationProject &project = profile.conversation;
        within(QStringLiteral("conversation"), {{QStringLiteral("region"), project.region},
                                                {QStringLiteral("address"), project.address},
                                                {QStringLiteral("templateAddress"), project.templateAddress},
                                                {QStringLiteral("tokenAddress"), project.tokenAddress},
                                                {QStringLiteral("projectId"), project.projectId},
                                                {QStringLiteral("keyId"), project.keyId},
                                                {QStringLiteral("app"), project.app},
                                                {QStringLiteral("usesBasic"), project.usesBasic}});
    }
    if (profile.calling != CallingApplication() || object.contains(QStringLiteral("calling"))) {
        const CallingApplication &application = profile.calling;
        within(QStringLiteral("calling"), {{QStringLiteral("address"), application.address},
                                           {QStringLiteral("configAddress"), application.configAddress},
                                           {QStringLiteral("key"), application.key},
                                           {QStringLiteral("usesBasic"), application.usesBasic},
                                           {QStringLiteral("signsPlainPath"), application.signsPlainPath}});
    }
    return object;
}

} // namespace floorwalker
