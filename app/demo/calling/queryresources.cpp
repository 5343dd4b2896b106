// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/answers.h"
#include "app/demo/calling/resources.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

struct Country {
    QLatin1StringView prefix; //!< of the normalised number
    QLatin1StringView id;
    double rate; //!< USD a minute
};

// Mobile ranges stand before the country they are in.
constexpr Country Mobiles[] {
    { "+35840"_L1, "FI"_L1, 0.0541 }, { "+35844"_L1, "FI"_L1, 0.0541 }, { "+35845"_L1, "FI"_L1, 0.0541 }, { "+35850"_L1, "FI"_L1, 0.0541 },
    { "+467"_L1, "SE"_L1, 0.0368 },   { "+491"_L1, "DE"_L1, 0.0295 },   { "+447"_L1, "GB"_L1, 0.0262 },
};
constexpr Country Countries[] {
    { "+358"_L1, "FI"_L1, 0.0672 }, { "+46"_L1, "SE"_L1, 0.0098 }, { "+49"_L1, "DE"_L1, 0.0105 },
    { "+44"_L1, "GB"_L1, 0.0088 },  { "+33"_L1, "FR"_L1, 0.0089 }, { "+1"_L1, "US"_L1, 0.0079 },
};
constexpr double ElsewhereRate = 0.1800;

//! Blanks and brackets go, and the whole "(0)" of a number that is written for people.
QString normalised(QString number)
{
    static const QRegularExpression forPeople(u"\\(0\\)|[\\s()./-]"_s);
    number.remove(forPeople);
    if (!number.startsWith(u'+'))
        number.prepend(u'+');
    return number;
}

QJsonObject numberView(const QString &number)
{
    constexpr QLatin1StringView premium("99"); // ends that the account may not call
    QString country, type = u"Unknown"_s;
    double rate = ElsewhereRate;
    const auto take = [&](const auto &all, const QString &kind) {
        for (const Country &one : all) {
            if (country.isEmpty() && number.startsWith(one.prefix)) {
                country = one.id;
                rate = one.rate;
                type = kind;
            }
        }
    };
    take(Mobiles, u"Mobile"_s);
    take(Countries, u"Fixed"_s);
    if (country == u"US")
        type = u"Other"_s; // numbers there do not tell
    return { { u"countryId"_s, country },
             { u"numberType"_s, type },
             { u"normalizedNumber"_s, number },
             { u"restricted"_s, number.endsWith(premium) },
             { u"rate"_s, QJsonObject { { u"currencyId"_s, u"USD"_s }, { u"amount"_s, rate } } } };
}

QJsonObject wrapped(QJsonObject number, const CloudManners &manners)
{
    using Shape = CloudManners::NumberAnswer;
    if (manners.isPublished) // as its example misspells it
        number[u"normalizednumber"_s] = number.take(u"normalizedNumber"_s);
    switch (manners.numberAnswer) {
    case Shape::NumberItem: return { { u"numberItem"_s, number } };
    case Shape::Number: return { { u"number"_s, number } };
    case Shape::Method: return { { u"method"_s, u"numberItem"_s }, { u"number"_s, number } };
    case Shape::Bare: return number;
    }
    return number;
}

} // namespace

void addQueries(CloudPaths &paths, const CloudManners &manners)
{
    paths.add("GET", "/calling/v1/calling/query/number/{}", [&manners](CloudVisit &visit) {
        static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
        const QString number = normalised(visit.keys.at(0));
        if (!e164.match(number).hasMatch())
            return refused(Code::IllegalParameters, u"Invalid number specified"_s);
        return answered(wrapped(numberView(number), manners));
    });
}

} // namespace demo::calling
