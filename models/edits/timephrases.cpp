// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/timephrases.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <utility>

namespace floorwalker {

namespace {

using namespace std::chrono_literals;

constexpr int mostOfAUnit = 1'000'000; // far beyond what is accepted, far below what overflows

QString simple(const QString &text)
{
    QString result = text.toLower().simplified();
    for (QChar &c : result) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return result;
}

bool isSoon(const QString &words)
{
    static const QSet<QString> soon{
        QStringLiteral("now"), QStringLiteral("asap"), QStringLiteral("as soon as possible"),
        QStringLiteral("at once"), QStringLiteral("nyt"), QStringLiteral("heti"),
        QStringLiteral("mahdollisimman pian"), QStringLiteral("niin pian kuin mahdollista")};
    return soon.contains(words);
}

//! Adds "2 h", "half an hour", "tunnin" to a phrase; false when too much.
bool addSpan(PassingPhrase &phrase, const QString &amount, const QString &unit)
{
    double number = 1;
    if (amount.startsWith(u"half") || amount == u"puolen")
        number = 0.5;
    else if (!amount.isEmpty() && amount.front().isDigit())
        number = QString(amount).replace(u',', u'.').toDouble();
    if (number > mostOfAUnit)
        return false;
    if (unit == u"vartin") {
        phrase.span += 15min;
        return true;
    }
    if (unit.startsWith(u'd') || unit.startsWith(u'p') || unit.startsWith(u'w') || unit.startsWith(u'v')) {
        const int days = unit.startsWith(u'w') || unit.startsWith(u'v') ? 7 : 1;
        phrase.days += int(number) * days;
        return number == int(number); // half a day has no date
    }
    const Milliseconds span = unit.startsWith(u'm') ? Milliseconds(1min) : Milliseconds(1h);
    phrase.span += Milliseconds(qRound64(number * double(span.count())));
    return true;
}

//! "in 2 h 30 min", "+2h", "90 min", "2 tunnin päästä".
std::optional<PassingPhrase> passing(QString words)
{
    static const QRegularExpression joining(QStringLiteral(" (?:and|ja) "));
    words.replace(joining, QStringLiteral(" "));
    static const QString part = QStringLiteral(
        R"((\d{1,9}(?:[.,]\d{1,3})?|half an?|an?|puolen|yhden|) ?)"
        R"((minutes?|mins?|minuut(?:ti|in|tia)|m|hours?|hrs?|h|tun(?:ti|nin|tia)|vartin|t|)"
        R"(days?|d|päiv(?:ä|än|ää)|pv|weeks?|wk|w|viik(?:ko|on|koa)|vk)(?![a-zäö]))");
    static const QRegularExpression whole(
        QStringLiteral(R"(^(in |\+ ?|)((?:%1 ?){1,4}?)(?<after> from now| päästä| kuluttua|)$)").arg(part));
    static const QRegularExpression one(part);
    const auto match = whole.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const bool saysSo = !match.captured(1).isEmpty() || !match.captured(QStringLiteral("after")).isEmpty();
    PassingPhrase phrase;
    for (auto parts = one.globalMatch(match.captured(2)); parts.hasNext();) {
        const auto next = parts.next();
        // "tunnin päästä" has no number, "tunti" alone is nothing.
        if ((next.captured(1).isEmpty() && !saysSo) || !addSpan(phrase, next.captured(1), next.captured(2)))
            return std::nullopt;
    }
    return phrase;
}

std::optional<int> weekday(QString word)
{
    static const QStringList names[] = {
        {QStringLiteral("mon"), QStringLiteral("monday"), QStringLiteral("ma"), QStringLiteral("maanantai")},
        {QStringLiteral("tue"), QStringLiteral("tues"), QStringLiteral("tuesday"), QStringLiteral("ti"), QStringLiteral("tiistai")},
        {QStringLiteral("wed"), QStringLiteral("wednesday"), QStringLiteral("ke"), QStringLiteral("keskiviikko")},
        {QStringLiteral("thu"), QStringLiteral("thur"), QStringLiteral("thurs"), QStringLiteral("thursday"), QStringLiteral("to"), QStringLiteral("torstai")},
        {QStringLiteral("fri"), QStringLiteral("friday"), QStringLiteral("pe"), QStringLiteral("perjantai")},
        {QStringLiteral("sat"), QStringLiteral("saturday"), QStringLiteral("la"), QStringLiteral("lauantai")},
        {QStringLiteral("sun"), QStringLiteral("sunday"), QStringLiteral("su"), QStringLiteral("sunnuntai")},
    };
    if (word.size() > 8 && word.endsWith(u"na"))
        word.chop(2);
    for (int i = 0; i < 7; ++i) {
        if (names[i].contains(word))
            return i + 1;
    }
    return std::nullopt;
}

std::optional<int> daysAhead(const QString &word)
{
    static const QHash<QString, int> days{
        {QStringLiteral("today"), 0}, {QStringLiteral("tänään"), 0}, {QStringLiteral("tomorrow"), 1},
        {QStringLiteral("huomenna"), 1}, {QStringLiteral("overmorrow"), 2}, {QStringLiteral("ylihuomenna"), 2}};
    const auto found = days.find(word);
    return found == days.end() ? std::nullopt : std::optional(*found);
}

//! "9:30", "9.30", "14", "2pm", "2:30pm", "noon"; with seconds as files have them.
std::optional<QTime> timeOfDay(const QString &word)
{
    if (word == u"noon" || word == u"midday")
        return QTime(12, 0);
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})(?:[:.](\d\d)(?::(\d\d)(?:\.\d{1,3})?)?)?(am|pm)?$)"));
    const auto match = shape.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

//! Puts the words of a day and a time together, in whichever order they come.
class WallWords
{
public:
    std::optional<WallPhrase> read(QString words)
    {
        words.replace(QStringLiteral("day after tomorrow"), QStringLiteral("overmorrow"));
        static const QRegularExpression iso(QStringLiteral(R"((\d)t(\d))"));
        static const QRegularExpression half(QStringLiteral(R"((\d) ?([ap])\.?m\.?(?= |$))"));
        words.replace(iso, QStringLiteral("\\1 \\2")).replace(half, QStringLiteral("\\1\\2m"));
        for (QString word : words.split(u' ')) {
            while (word.endsWith(u','))
                word.chop(1);
            if (!take(word))
                return std::nullopt;
        }
        return finished();
    }

private:
    using Day = WallPhrase::Day;

    bool take(const QString &word)
    {
        static const QSet<QString> before{QStringLiteral("at"), QStringLiteral("@"), QStringLiteral("klo"), QStringLiteral("kello")};
        static const QSet<QString> next{QStringLiteral("next"), QStringLiteral("ensi"), QStringLiteral("seuraava"), QStringLiteral("seuraavana")};
        if (before.contains(word)) {
            const bool isFirst = !m_saysClock;
            m_saysClock = true;
            return isFirst;
        }
        if (next.contains(word))
            return !std::exchange(m_phrase.isNext, true);
        if (word == u"on")
            return m_phrase.day == Day::None;
        if (const auto days = daysAhead(word))
            return setDay(Day::Ahead, *days);
        if (const auto day = weekday(word))
            return setDay(Day::Weekday, *day);
        return takeDate(word) || takeTime(word);
    }

    bool setDay(Day day, int number)
    {
        if (m_phrase.day != Day::None)
            return false;
        m_phrase.day = day;
        m_phrase.number = number;
        return true;
    }

    bool takeDate(const QString &word)
    {
        static const QRegularExpression year(QStringLiteral(R"(^(\d{4})-(\d\d)-(\d\d)$)"));
        static const QRegularExpression dotted(QStringLiteral(R"(^(\d{1,2})\.(\d{1,2})\.(\d{4})?$)"));
        if (const auto match = year.match(word); match.hasMatch()) {
            m_phrase.year = match.captured(1).toInt();
            m_phrase.month = match.captured(2).toInt();
            return setDay(Day::Date, match.captured(3).toInt());
        }
        const auto match = dotted.match(word);
        if (!match.hasMatch())
            return false;
        if (!match.captured(3).isEmpty())
            m_phrase.year = match.captured(3).toInt();
        m_phrase.month = match.captured(2).toInt();
        return setDay(Day::Date, match.captured(1).toInt());
    }

    //! "24.12" may be a date or a time; that shows when all words are read.
    bool takeTime(const QString &word)
    {
        m_times << word;
        return m_times.size() <= 2;
    }

    std::optional<WallPhrase> finished()
    {
        const bool isDateFirst = m_phrase.day == Day::None && !m_times.isEmpty()
            && (m_times.size() == 2 || !timeOfDay(m_times.first()));
        if (isDateFirst && !takeDate(m_times.takeFirst() + u'.'))
            return std::nullopt;
        if (m_times.size() > 1 || (m_phrase.isNext && m_phrase.day != Day::Weekday))
            return std::nullopt;
        if (m_times.isEmpty())
            return m_phrase.day == Day::None || m_saysClock ? std::nullopt : std::optional(m_phrase);
        const QString word = m_times.first();
        // A number alone could be anything; with a day or "klo" beside it is an hour.
        if (word.size() <= 2 && m_phrase.day == Day::None && !m_saysClock)
            return std::nullopt;
        m_phrase.time = timeOfDay(word);
        return m_phrase.time ? std::optional(m_phrase) : std::nullopt;
    }

    WallPhrase m_phrase;
    QStringList m_times;
    bool m_saysClock = false;
};

} // namespace

TimePhrase timePhrase(const QString &text)
{
    if (const auto instant = instantFromIso(text.trimmed()))
        return *instant;
    const QString words = simple(text);
    if (isSoon(words))
        return SoonPhrase();
    if (const auto phrase = passing(words))
        return *phrase;
    if (const auto phrase = WallWords().read(words))
        return *phrase;
    return std::monostate();
}

} // namespace floorwalker
